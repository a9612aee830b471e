using System.Buffers;
using System.Collections.Frozen;

namespace RefundKit.Templates.Channels;

/// <summary>What a channel may refuse in a text.</summary>
internal enum ContentKind
{
    Link,
    EmailAddress,
    PhoneNumber,

    /// <summary>A tag of HTML.</summary>
    Tag,

    /// <summary>Words for a coupon.</summary>
    Coupon,

    /// <summary>Words that ask for a review.</summary>
    ReviewRequest,
}

/// <summary>
/// Finds links (<c>http://</c>, <c>https://</c> and <c>www.</c>), e-mail addresses, telephone numbers and tags of HTML. A number is
/// one for telephones where it begins with + and a country's code, is grouped as in North America (555-123-4567), or begins
/// with 0 and is grouped and neither a day, alone or with what goes with it, nor grouped 2-5-5 as orders are.
/// </summary>
internal static class RefusableContent
{
    private const string Grouping = " -./()\u00a0\u2011";

    private static readonly SearchValues<char> Starts = SearchValues.Create("@<+0123456789(hHwW");

    private static readonly FrozenSet<string> Tags = ((string[])
    [
        "a", "abbr", "b", "blockquote", "body", "br", "button", "center", "code", "div", "em", "font", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "html", "i", "iframe",
        "img", "input", "li", "link", "meta", "ol", "p", "pre", "s", "script", "small", "span", "strong", "style", "sub", "sup", "svg", "table", "tbody", "td", "th", "thead", "title", "tr", "u", "ul",
    ]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The places of all that a channel may refuse, by where they begin.</summary>
    /// <param name="text">The text.</param>
    /// <param name="forbidden">What the channel refuses; words are looked for only where it refuses what they say.</param>
    public static IEnumerable<(ContentKind Kind, int Start, int Length)> In(string text, IReadOnlyCollection<ForbiddenContent> forbidden) =>
        forbidden.Contains(ForbiddenContent.Coupon) || forbidden.Contains(ForbiddenContent.ReviewRequest)
            ? In(text).Concat(RefusableWords.In(text, forbidden)).OrderBy(found => found.Start)
            : In(text);

    /// <summary>The places of links, addresses, numbers and tags, by where they begin; none overlaps another.</summary>
    public static IEnumerable<(ContentKind Kind, int Start, int Length)> In(string text)
    {
        var (at, free) = (0, 0);
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAny(Starts);
            if (next < 0) yield break;
            at += next;
            if (At(text, at, free) is not { } found)
            {
                // A number that is no telephone's is passed as a whole, so that no rest of it is looked at again.
                at = char.IsAsciiDigit(text[at]) ? NumberEnd(text, at) : at + 1;
                continue;
            }

            yield return found;
            at = free = found.Start + found.Length;
        }
    }

    /// <summary>The host a link leads to, without its <c>www.</c>.</summary>
    public static string HostOf(string link)
    {
        var start = link.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0;
        // Browsers read a backslash as a slash, and these stops as dots (WHATWG URL, host parsing by UTS 46).
        var end = link.AsSpan(start).IndexOfAny("/\\?#");
        var host = end < 0 ? link[start..] : link.Substring(start, end);
        host = host[(host.LastIndexOf('@') + 1)..].Replace('。', '.').Replace('．', '.').Replace('｡', '.');
        var port = host.LastIndexOf(':');
        if (port > 0) host = host[..port];
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }

    /// <summary>Whether a host is a domain or lies below it.</summary>
    public static bool IsUnder(string host, string domain)
    {
        var name = domain.TrimStart('.');
        if (name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        return name.Length > 0 && host.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (host.Length == name.Length || host[^(name.Length + 1)] == '.');
    }

    private static (ContentKind Kind, int Start, int Length)? At(string text, int at, int free) => text[at] switch
    {
        '@' => Address(text, at, free),
        '<' => Tag(text, at) is > 0 and var length ? (ContentKind.Tag, at, length) : null,
        'h' or 'H' or 'w' or 'W' => Link(text, at) is > 0 and var length ? (ContentKind.Link, at, length) : null,
        _ => Phone(text, at) is > 0 and var length ? (ContentKind.PhoneNumber, at, length) : null,
    };

    private static int Link(string text, int at)
    {
        if (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])) return 0;
        var rest = text.AsSpan(at);
        var head = rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        if (head == 0) return 0;
        var end = head;
        while (end < rest.Length && (IsOfLink(rest[end]) || (rest[end] is '。' or '．' or '｡' && end + 1 < rest.Length && char.IsAsciiLetterOrDigit(rest[end + 1])))) end++;
        while (end > head && rest[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '»' or '”' or '’') end--;
        return end > head ? end : 0;
    }

    private static bool IsOfLink(char c) => !char.IsWhiteSpace(c) && c is > ' ' and < '\u2e80' and not ('<' or '>' or '"' or '`');

    private static (ContentKind Kind, int Start, int Length)? Address(string text, int at, int free)
    {
        var start = at;
        while (start > free && (char.IsAsciiLetterOrDigit(text[start - 1]) || "._%+-".Contains(text[start - 1]))) start--;
        while (start < at && text[start] is '.' or '-') start++;
        var (end, dot) = (at + 1, -1);
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '.'))
        {
            if (text[end] == '.') dot = end;
            end++;
        }

        while (end > at + 1 && text[end - 1] is '.' or '-') end--;
        dot = end > at ? text.LastIndexOf('.', end - 1, end - at) : -1;
        return start < at && dot > at + 1 && end - dot > 2 ? (ContentKind.EmailAddress, start, end - start) : null;
    }

    private static int Tag(string text, int at)
    {
        var name = at + 1;
        if (name < text.Length && text[name] == '/') name++;
        var end = name;
        while (end < text.Length && end - name < 12 && char.IsAsciiLetterOrDigit(text[end])) end++;
        if (end == name || end == text.Length || !Tags.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(name, end - name))) return 0;
        if (text[end] is not ('>' or '/') && !char.IsWhiteSpace(text[end])) return 0;
        var close = text.AsSpan(end).IndexOfAny('>', '<');
        return close >= 0 && text[end + close] == '>' ? end + close + 1 - at : 0;
    }

    private static int Phone(string text, int at)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '#' or '-' or '/' or '.' or '_' or '=' or '+')) return 0;
        var end = NumberEnd(text, at);
        while (end > at && !char.IsAsciiDigit(text[end - 1])) end--;
        if (end < text.Length && (char.IsLetter(text[end]) || text[end] is '_' or '%')) return 0;
        if (end - at < 9) return 0;
        var number = text.AsSpan(at, end - at);
        var groups = Groups(number);
        var digits = groups.Sum();
        if (digits is < 8 or > 15) return 0;
        var isPhone = number[0] == '+' ? number.Length > 1 && number[1] is >= '1' and <= '9'
            : groups is [3, 3, 4] or [1, 3, 3, 4] ? number.IndexOfAny('.', '/') < 0 || groups.Length == 3
            : (number[0] == '0' || number.StartsWith("(0", StringComparison.Ordinal)) && groups.Length > 1 && digits >= 9 && !BeginsWithDay(groups) && groups is not [2, 5, 5];
        return isPhone ? end - at : 0;
    }

    // 01.12.2026 14:30, 01/12/2026 - 05/12, 05.12.-07.12.2026.
    private static bool BeginsWithDay(int[] groups) => groups is [2, 2, 4, ..] or [2, 2, 2, 2, 4];

    private static int NumberEnd(string text, int at)
    {
        var end = at;
        if (end < text.Length && text[end] is '+' or '(') end++;
        var apart = 0;
        while (end < text.Length)
        {
            if (char.IsAsciiDigit(text[end])) apart = 0;
            else if (!Grouping.Contains(text[end]) || ++apart > 3 || (text[end] == '.' && end + 1 < text.Length && text[end + 1] == ' ')) break;
            end++;
        }

        return Math.Max(end, at + 1);
    }

    private static int[] Groups(ReadOnlySpan<char> number)
    {
        var groups = new List<int>();
        var inside = false;
        foreach (var c in number)
        {
            var digit = char.IsAsciiDigit(c);
            if (digit && !inside) groups.Add(0);
            if (digit) groups[^1]++;
            inside = digit;
        }

        return [.. groups];
    }
}
