namespace RefundKit.Metrics;

/// <summary>A stream in memory as long as memory is, in pages: a <see cref="MemoryStream"/> ends at 2 GiB. It grows at its end and is read from anywhere.</summary>
internal sealed class PagedMemory : Stream
{
    private const int PageBits = 20;
    private const int PageSize = 1 << PageBits;
    private readonly List<byte[]> _pages = [];
    private long _length;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position { get; set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            while (Position >> PageBits >= _pages.Count) _pages.Add(new byte[PageSize]);
            var room = Room();
            var count = Math.Min(room.Length, buffer.Length);
            buffer[..count].CopyTo(room);
            buffer = buffer[count..];
            Position += count;
            _length = Math.Max(_length, Position);
        }
    }

    public override int Read(Span<byte> buffer)
    {
        if (Position >= _length || buffer.IsEmpty) return 0;
        var room = Room();
        var count = (int)Math.Min(Math.Min(room.Length, buffer.Length), _length - Position);
        room[..count].CopyTo(buffer);
        Position += count;
        return count;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private Span<byte> Room() => _pages[(int)(Position >> PageBits)].AsSpan((int)(Position & (PageSize - 1)));
}
