using System.Buffers;
using System.Text.Json;

namespace RefundKit.Tool;

/// <summary>JSON lines on their way to standard output: written in large pieces, but at once where somebody watches.</summary>
internal sealed class PendingOutput(Shell shell)
{
    private const int FlushBytes = 1 << 16;

    private readonly ArrayBufferWriter<byte> _pending = new(FlushBytes * 2);

    /// <summary>Writes one line.</summary>
    public void WriteLine(Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(_pending, JsonOutput.Options)) write(writer);
        _pending.Write("\n"u8);
        if (_pending.WrittenCount >= FlushBytes || shell.OutputIsTerminal) Flush();
    }

    public void Flush()
    {
        shell.Output.Write(_pending.WrittenSpan);
        shell.Output.Flush();
        _pending.ResetWrittenCount();
    }
}
