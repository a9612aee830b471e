namespace RefundKit.Tool;

/// <summary>A temporary file whose failures are told apart from those of what is read, and which closes without any.</summary>
/// <param name="file">The file, unbuffered; closed with the stream. What is not written by then is dropped.</param>
internal sealed class TemporaryStream(Stream file) : Stream
{
    private readonly BufferedStream _buffered = new(file, 1 << 16);

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => Try(_buffered, static stream => stream.Length);

    public override long Position { get => Try(_buffered, static stream => stream.Position); set => Seek(value, SeekOrigin.Begin); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _buffered.Write(buffer);
        }
        catch (IOException failure)
        {
            throw new TemporaryFileException(failure);
        }
    }

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return _buffered.Read(buffer);
        }
        catch (IOException failure)
        {
            throw new TemporaryFileException(failure);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => Try(_buffered, stream => stream.Seek(offset, origin));

    public override void SetLength(long value) => Try(_buffered, stream =>
    {
        stream.SetLength(value);
        return value;
    });

    public override void Flush() => Try(_buffered, static stream =>
    {
        stream.Flush();
        return 0L;
    });

    protected override void Dispose(bool disposing)
    {
        if (disposing) file.Dispose();
        base.Dispose(disposing);
    }

    private static long Try(BufferedStream stream, Func<BufferedStream, long> act)
    {
        try
        {
            return act(stream);
        }
        catch (IOException failure)
        {
            throw new TemporaryFileException(failure);
        }
    }
}
