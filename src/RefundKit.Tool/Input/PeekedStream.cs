namespace RefundKit.Tool;

/// <summary>A stream whose first bytes can be looked at before they are read; the inner stream is left open.</summary>
internal sealed class PeekedStream(Stream inner) : Stream
{
    private readonly byte[] _first = new byte[4];
    private int _length = -1;
    private int _given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public bool BeginsWith(ReadOnlySpan<byte> start)
    {
        Peek();
        return _first.AsSpan(0, _length).StartsWith(start);
    }

    public override int Read(Span<byte> buffer)
    {
        Peek();
        if (_given == _length) return inner.Read(buffer);
        var count = Math.Min(buffer.Length, _length - _given);
        _first.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Peek()
    {
        if (_length < 0) _length = inner.ReadAtLeast(_first, _first.Length, throwOnEndOfStream: false);
    }
}
