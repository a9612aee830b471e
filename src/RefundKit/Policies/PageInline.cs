using System.Text;

namespace RefundKit.Policies;

/// <summary>
/// The inside of a Markdown paragraph as HTML. A mark whose partner is missing is looked for once and then printed as it
/// is, and what is nested goes only so deep, so that the work grows with the length of the text whatever is in it.
/// </summary>
internal static class PageInline
{
    private const int Deepest = 6;

    private const string Escapable = "\\`*_{}[]()<>#+-.!|";

    public static void Append(StringBuilder html, ReadOnlySpan<char> text) => Append(html, text, 0);

    private static void Append(StringBuilder html, ReadOnlySpan<char> text, int depth)
    {
        var lost = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '\\' && at + 1 < text.Length && Escapable.Contains(text[at + 1]))
            {
                PageHtml.Encode(html, text.Slice(at + 1, 1));
                at += 2;
                continue;
            }

            var length = depth < Deepest ? Mark(html, text, at, depth, lost) : 0;
            if (length == 0)
            {
                PageHtml.Encode(html, text.Slice(at, 1));
                length = 1;
            }

            at += length;
        }
    }

    /// <summary>Writes what begins at a mark, and says how much of the text that was; 0 where it begins nothing.</summary>
    private static int Mark(StringBuilder html, ReadOnlySpan<char> text, int at, int depth, HashSet<string> lost)
    {
        var rest = text[at..];
        switch (text[at])
        {
            case '`': return Code(html, rest, lost);
            case '[': return Link(html, rest, depth, lost);
            case '*' when rest.StartsWith("**"): return Emphasis(html, rest, "**", "strong", depth, lost);
            case '*' when at > 0 && text[at - 1] == '*': return 0;
            case '*': return Emphasis(html, rest, "*", "em", depth, lost);
            case '_' when at > 0 && char.IsLetterOrDigit(text[at - 1]): return 0;
            case '_' when rest.StartsWith("__"): return Emphasis(html, rest, "__", "strong", depth, lost);
            case '_': return Emphasis(html, rest, "_", "em", depth, lost);
            default: return 0;
        }
    }

    private static int Code(StringBuilder html, ReadOnlySpan<char> rest, HashSet<string> lost)
    {
        if (lost.Contains("`")) return 0;
        var end = rest[1..].IndexOf('`');
        if (end <= 0)
        {
            if (end < 0) lost.Add("`");
            return 0;
        }

        html.Append("<code>");
        PageHtml.Encode(html, rest.Slice(1, end));
        html.Append("</code>");
        return end + 2;
    }

    private static int Emphasis(StringBuilder html, ReadOnlySpan<char> rest, string mark, string tag, int depth, HashSet<string> lost)
    {
        if (lost.Contains(mark) || rest.Length <= mark.Length || char.IsWhiteSpace(rest[mark.Length]) || rest[mark.Length] == mark[0]) return 0;
        for (var end = mark.Length; end + mark.Length <= rest.Length; end++)
        {
            if (rest[end] == '\\')
            {
                end++;
                continue;
            }

            if (!rest[end..].StartsWith(mark) || char.IsWhiteSpace(rest[end - 1]) || (mark.Length == 1 && rest[end - 1] == mark[0])) continue;

            // A single mark is no half of a double one.
            if (mark.Length == 1 && end + 1 < rest.Length && rest[end + 1] == mark[0])
            {
                end++;
                continue;
            }

            if (mark[0] == '_' && end + mark.Length < rest.Length && char.IsLetterOrDigit(rest[end + mark.Length])) continue;
            html.Append('<').Append(tag).Append('>');
            Append(html, rest[mark.Length..end], depth + 1);
            html.Append("</").Append(tag).Append('>');
            return end + mark.Length;
        }

        lost.Add(mark);
        return 0;
    }

    private static int Link(StringBuilder html, ReadOnlySpan<char> rest, int depth, HashSet<string> lost)
    {
        const int longestAddress = 2048;
        if (lost.Contains("]")) return 0;
        var middle = rest[1..].IndexOfAny('[', ']') + 1;
        if (middle == 0) lost.Add("]");
        if (middle < 2 || rest[middle] == '[' || !rest[middle..].StartsWith("](")) return 0;
        var after = rest[(middle + 2)..];
        var end = after[..Math.Min(after.Length, longestAddress)].IndexOf(')');
        if (end < 0 || !IsSafe(after[..end])) return 0;
        html.Append("<a href=\"");
        PageHtml.Encode(html, after[..end]);
        html.Append("\">");
        Append(html, rest[1..middle], depth + 1);
        html.Append("</a>");
        return middle + end + 3;
    }

    private static bool IsSafe(ReadOnlySpan<char> address)
    {
        foreach (var c in address)
        {
            if (char.IsControl(c) || char.IsWhiteSpace(c)) return false;
        }

        return Has(address, "https://") || Has(address, "http://") || (Has(address, "mailto:") && address.Contains('@'));
    }

    private static bool Has(ReadOnlySpan<char> address, string start) => address.StartsWith(start, StringComparison.OrdinalIgnoreCase) && address.Length > start.Length;
}
