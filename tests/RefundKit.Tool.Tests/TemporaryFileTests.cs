using System.Globalization;
using System.Text;
using Xunit;

namespace RefundKit.Tool.Tests;

public sealed class TemporaryFileTests : IDisposable
{
    private const string Full = "No space left on device : '/tmp/refundkit-1'";
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("ocel", true)]
    [InlineData("ocel", false)]
    [InlineData("csv", true)]
    public void A_disk_that_is_full_is_said_and_not_blamed_on_the_log(string to, bool failsToWrite)
    {
        _folder.Write("log.jsonl", string.Concat(Enumerable.Range(0, 5000).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""{"case":"A{{i}}","activity":"x","timestamp":"2026-11-02T09:00:00Z"}{{"\n"}}"""))));
        var (code, error) = Run(failsToWrite, Stream.Null, "events", "log.jsonl", "--to", to);

        Assert.Equal(1, code);
        Assert.StartsWith($"error RK9011: the temporary file cannot be written or read: {Full}. Free room on its disk, or name a folder on another one in the environment variable T", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Metrics_of_more_events_than_memory_is_for_say_that_the_disk_is_full(bool failsToWrite)
    {
        using var log = new Rows(4_194_304 + 1000);
        var (code, error) = Run(failsToWrite, log, "metrics", "-", "--zone", "UTC");

        Assert.Equal(1, code);
        Assert.StartsWith("error RK9011: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said()
    {
        var failed = Assert.Throws<TemporaryFileException>(() => TemporaryFile.OpenIn(Path.Combine(_folder.Root, "nowhere")));

        Assert.Equal("RK9011", failed.Problem.Id);
        Assert.Contains("nowhere", failed.Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_file_can_be_read_and_nothing_of_it_stays_behind_when_the_process_is_killed()
    {
        using var stream = TemporaryFile.OpenIn(_folder.Root);
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("customer ", 50_000)));
        stream.Write(text);
        stream.Position = 9;
        var read = new byte[text.Length - 9];
        stream.ReadExactly(read);

        Assert.Equal(text[9..], read);
        Assert.Equal((text.Length, text.Length), (stream.Length, stream.Position));
        if (!OperatingSystem.IsWindows()) Assert.Empty(Directory.GetFiles(_folder.Root));
        stream.Dispose();
        Assert.Empty(Directory.GetFiles(_folder.Root));
    }

    private (int Code, string Error) Run(bool failsToWrite, Stream input, params string[] arguments)
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var output = new MemoryStream();
        var shell = new Shell(input, output, error, _folder.Root) { OpenTemporary = () => new TemporaryStream(new FailingStream(failsToWrite)) };
        return (Cli.Run(arguments, shell), error.ToString());
    }

    /// <summary>A full disk; or one that takes everything and cannot be read.</summary>
    private sealed class FailingStream(bool failsToWrite) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            if (failsToWrite) throw new IOException(Full);
            base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (failsToWrite) throw new IOException(Full);
            base.Write(buffer);
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException(Full);

        public override int Read(Span<byte> buffer) => throw new IOException(Full);
    }

    /// <summary>A log of as many rows of one case, which is nowhere as a whole.</summary>
    private sealed class Rows(int rows) : Stream
    {
        private static readonly byte[] s_rows = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("A,x,2026-11-02T09:00:00Z\n", 1000)));
        private int _left = (rows + 999) / 1000;
        private ReadOnlyMemory<byte> _pending = Encoding.UTF8.GetBytes("case,activity,timestamp\n");

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            if (_pending.IsEmpty && _left > 0)
            {
                _left--;
                _pending = s_rows;
            }

            var count = Math.Min(buffer.Length, _pending.Length);
            _pending.Span[..count].CopyTo(buffer);
            _pending = _pending[count..];
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
