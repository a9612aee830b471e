namespace RefundKit.Metrics;

/// <summary>The rest of a log whose beginning was already looked at, as a stream.</summary>
internal sealed class LogBufferStream(LogBuffer buffer) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> target)
    {
        if (buffer.Window.IsEmpty && !buffer.Fill()) return 0;
        var count = Math.Min(target.Length, buffer.Window.Length);
        buffer.Window[..count].CopyTo(target);
        buffer.Consume(count);
        return count;
    }

    public override int Read(byte[] target, int offset, int count) => Read(target.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] source, int offset, int count) => throw new NotSupportedException();
}
