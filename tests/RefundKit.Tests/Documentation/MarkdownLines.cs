namespace RefundKit.Tests.Documentation;

internal enum MarkdownLineKind
{
    Prose,
    Fence,
    Code,
    ClosingFence,
}

internal readonly record struct MarkdownLine(MarkdownLineKind Kind, string Text, int Indentation, string Info);

/// <summary>
/// Tells the lines of a page apart: prose, fences, and the code between them. Fences are three or more backticks or
/// tildes, may be indented (in a list), and close with at least as many of the same; one that never closes runs to the end.
/// </summary>
internal static class MarkdownLines
{
    public static IReadOnlyList<MarkdownLine> Of(string text)
    {
        var lines = new List<MarkdownLine>();
        (char Mark, int Length)? open = null;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var content = line.TrimStart(' ');
            var mark = content.Length > 0 && content[0] is '`' or '~' ? content[0] : '\0';
            var length = mark == '\0' ? 0 : content.Length - content.TrimStart(mark).Length;
            var info = content[length..].Trim();
            if (open is { } fence)
            {
                var closes = mark == fence.Mark && length >= fence.Length && info.Length == 0;
                lines.Add(new MarkdownLine(closes ? MarkdownLineKind.ClosingFence : MarkdownLineKind.Code, line, 0, ""));
                if (closes) open = null;
            }
            else if (length >= 3 && !info.Contains('`', StringComparison.Ordinal))
            {
                open = (mark, length);
                lines.Add(new MarkdownLine(MarkdownLineKind.Fence, line, line.Length - content.Length, info));
            }
            else
            {
                lines.Add(new MarkdownLine(MarkdownLineKind.Prose, line, 0, ""));
            }
        }

        return lines;
    }
}
