namespace RefundKit.Metrics;

/// <summary>A window onto a stream that grows only when a single row is longer than it.</summary>
internal sealed class LogBuffer(Stream stream, ReadingProgress? progress = null)
{
    public const int MaxRow = 16 * 1024 * 1024;

    /// <summary>How far a reader looks ahead for what it must know before the first event.</summary>
    public const int LookAhead = 1 << 20;

    private byte[] _bytes = new byte[64 * 1024];
    private int _start;
    private int _end;

    public bool AtEnd { get; private set; }

    public ReadOnlySpan<byte> Window => _bytes.AsSpan(_start, _end - _start);

    /// <summary>The window, for taking escapes out of a row in place.</summary>
    public Span<byte> Writable => _bytes.AsSpan(_start, _end - _start);

    public bool IsFull => Window.Length >= MaxRow;

    public void Consume(int count) => _start += count;

    /// <summary>Reads more behind the window; false where the stream has ended. Offsets into the window stay valid.</summary>
    public bool Fill()
    {
        if (AtEnd) return false;
        if (_start > 0)
        {
            Buffer.BlockCopy(_bytes, _start, _bytes, 0, _end - _start);
            _end -= _start;
            _start = 0;
        }

        if (_end == _bytes.Length) Array.Resize(ref _bytes, _bytes.Length * 2);
        var read = stream.Read(_bytes, _end, _bytes.Length - _end);
        if (read == 0) AtEnd = true;
        _end += read;
        progress?.Read(read);
        return read > 0;
    }
}
