using System.Text;
using RefundKit.Problems;

namespace RefundKit.Json;

/// <summary>The text a <see cref="LocatedValue"/> was read from: turns byte offsets into lines and columns when asked. Not thread-safe.</summary>
internal sealed class LocatedText(ReadOnlyMemory<byte> utf8, string? name, int firstLine = 1)
{
    /// <summary>The name used in problems, usually a file name.</summary>
    public string? Name { get; } = name;

    // Problems come mostly in the order of the text: each place is found from the last one, so that a text full of
    // problems is walked once and not once for each.
    private (int Offset, int Line, int Columns) _last = (0, firstLine, 0);

    public TextPosition PositionOf(int offset)
    {
        var bytes = utf8.Span;
        offset = Math.Clamp(offset, 0, bytes.Length);
        var (at, line, columns) = offset >= _last.Offset ? _last : (0, firstLine, 0);
        var counted = at;
        for (var i = at; i < offset; i++)
        {
            var ends = bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.Length || bytes[i + 1] != '\n'));
            if (!ends) continue;
            line++;
            (counted, columns) = (i + 1, 0);
        }

        columns += Encoding.UTF8.GetCharCount(bytes[counted..offset]);
        _last = (offset, line, columns);
        return new TextPosition(line, columns + 1);
    }
}
