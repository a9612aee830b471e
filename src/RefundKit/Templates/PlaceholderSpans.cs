namespace RefundKit.Templates;

/// <summary>Where brackets and Liquid end in a text that may hold both.</summary>
internal static class PlaceholderSpans
{
    // Longer than any placeholder in use, and than most orders to put something in; a bracket with more in it is a sentence.
    private const int Longest = 80;

    /// <summary>Whether a bracket of a placeholder stands here.</summary>
    public static bool Opens(char c) => c is '[' or '【' or '［';

    /// <summary>Where the bracket that opens here closes; -1 where it holds no placeholder.</summary>
    public static int Closing(string text, int open)
    {
        var wanted = text[open] switch { '[' => ']', '【' => '】', _ => '］' };
        var last = Math.Min(text.Length - 1, open + 1 + Longest);
        for (var i = open + 1; i <= last; i++)
        {
            if (text[i] == wanted) return i;
            if (wanted == ']' && IndexEnd(text, i) is > 0 and var index)
            {
                i = index;
                continue;
            }

            if (text[i] is '\n' or '\r' or '[' or '【' or '［' or '{' or '}') return -1;
        }

        return -1;
    }

    // items[0].title is one name, though a bracket stands in it.
    private static int IndexEnd(string text, int open)
    {
        if (text[open] != '[' || !char.IsAsciiLetter(text[open - 1])) return -1;
        var end = open + 1;
        while (end < text.Length && end - open < 6 && char.IsAsciiDigit(text[end])) end++;
        return end > open + 1 && end < text.Length && text[end] == ']' ? end : -1;
    }

    /// <summary>Whether the bracket is Markdown's: <c>[text](url)</c>, <c>[text][label]</c> or <c>[label]: url</c>.</summary>
    public static bool IsLink(string text, int open, int close) =>
        text[open] == '[' && close + 1 < text.Length && (text[close + 1] == '(' || (text[close + 1] == '[' && close + 2 < text.Length && text[close + 2] != ']' && IsLabel(text, close + 1)) || IsDefinition(text, open, close));

    // Two placeholders side by side are no link.
    private static bool IsLabel(string text, int open) => Closing(text, open) is var close and > 0 && !PlaceholderWords.IsName(text[(open + 1)..close]);

    private static bool IsDefinition(string text, int open, int close) =>
        text[close + 1] == ':' && close + 2 < text.Length && text[close + 2] == ' ' && (open == 0 || text[open - 1] == '\n')
        && text.AsSpan(close + 2).TrimStart(' ').StartsWith("http", StringComparison.Ordinal);

    /// <summary>Where the Liquid that opens here ends, its block included where nothing in it is read; the next character where none opens.</summary>
    public static int EndOfLiquid(string text, int open)
    {
        if (open + 1 >= text.Length || text[open + 1] is not ('{' or '%')) return open + 1;
        var isOutput = text[open + 1] == '{';
        var close = text.IndexOf(isOutput ? "}}" : "%}", open + 2, StringComparison.Ordinal);
        if (close < 0) return text.Length;
        if (isOutput) return close + 2;
        var name = TagName(text, open, close);
        return name is "raw" or "comment" or "doc" ? EndOfBlock(text, "end" + name, close + 2) : close + 2;
    }

    /// <summary>The name of the tag that opens here; empty where it has none.</summary>
    public static string TagName(string text, int open, int close)
    {
        var markup = text.AsSpan(open + 2, close - open - 2).TrimStart('-').TrimStart();
        var end = 0;
        while (end < markup.Length && char.IsAsciiLetter(markup[end])) end++;
        return markup[..end].ToString();
    }

    private static int EndOfBlock(string text, string name, int from)
    {
        for (var tag = text.IndexOf("{%", from, StringComparison.Ordinal); tag >= 0; tag = text.IndexOf("{%", tag + 2, StringComparison.Ordinal))
        {
            var close = text.IndexOf("%}", tag + 2, StringComparison.Ordinal);
            if (close < 0) return text.Length;
            if (TagName(text, tag, close) == name) return close + 2;
        }

        return text.Length;
    }
}
