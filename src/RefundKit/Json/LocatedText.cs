using System.Text;
using RefundKit.Problems;

namespace RefundKit.Json;

/// <summary>The text a <see cref="LocatedValue"/> was read from: turns byte offsets into lines and columns when asked.</summary>
internal sealed class LocatedText(ReadOnlyMemory<byte> utf8, string? name, int firstLine = 1)
{
    /// <summary>The name used in problems, usually a file name.</summary>
    public string? Name { get; } = name;

    public TextPosition PositionOf(int offset)
    {
        var bytes = utf8.Span;
        offset = Math.Clamp(offset, 0, bytes.Length);
        var line = firstLine;
        var lineStart = 0;
        for (var i = 0; i < offset; i++)
        {
            var ends = bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.Length || bytes[i + 1] != '\n'));
            if (!ends) continue;
            line++;
            lineStart = i + 1;
        }

        return new TextPosition(line, Encoding.UTF8.GetCharCount(bytes[lineStart..offset]) + 1);
    }
}
