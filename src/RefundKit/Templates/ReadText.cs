using System.Globalization;
using System.Text;
using RefundKit.Liquid.Parsing;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>
/// An author's text as a reader will see it: literals in their places, without the marks of HTML and Markdown, and with a
/// character that is of no word where a value or a tag of Liquid stands. Each character knows where it was written.
/// </summary>
internal sealed class ReadText
{
    private const char Value = '\u0001';

    // A tag of HTML with its attributes is seldom longer.
    private const int LongestTag = 500;

    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];
    private readonly string _source;

    private ReadText(string source) => _source = source;

    public string Text => _text.ToString();

    public int OffsetOf(int at) => _offsets[at];

    public static ReadText Of(SourceText liquid)
    {
        var text = new ReadText(liquid.Text);
        foreach (var token in TemplateScanner.Scan(liquid, new ProblemList()))
        {
            if (token.Kind == TokenKind.Text) text.Prose(token.Start, token.End);
            else if (token.Kind == TokenKind.Output) text.Output(token.Start, token.End);
            else text.Put(Value, token.Start);
        }

        return text;
    }

    private void Put(char c, int offset)
    {
        _text.Append(c);
        _offsets.Add(offset);
    }

    private void Output(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_source[start])) start++;
        while (end > start && char.IsWhiteSpace(_source[end - 1])) end--;
        var markup = _source.AsSpan(start, end - start);
        if (markup.Length >= 2 && markup[0] is '\'' or '"' && markup[1..].IndexOf(markup[0]) == markup.Length - 2) (start, end) = (start + 1, end - 1);
        else if (!decimal.TryParse(markup, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)) end = start;
        if (start == end) Put(Value, start);
        for (; start < end; start++) Put(_source[start], start);
    }

    private void Prose(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            switch (_source[i])
            {
                case '<' when Tag(i, end) is { } close:
                    // What begins or ends a line or a cell is no part of the same word.
                    if (IsOfBlock(_source.AsSpan(i + 1, close - i - 1)) && !(_text.Length > 0 && _text[^1] == '\n')) Put('\n', i);
                    i = close;
                    break;
                case '&' when Entity(i, end) is (var character, var length):
                    Put(character, i);
                    i += length - 1;
                    break;
                case '*' or '_' or '`' or '~':
                    break;
                default:
                    Put(_source[i], i);
                    break;
            }
        }
    }

    private int? Tag(int at, int end)
    {
        if (at + 1 >= end || !(char.IsAsciiLetter(_source[at + 1]) || _source[at + 1] == '/')) return null;
        var close = _source.AsSpan(at, Math.Min(end - at, LongestTag)).IndexOf('>');
        return close < 0 ? null : at + close;
    }

    private static bool IsOfBlock(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        var name = tag[..(tag.IndexOfAnyExceptInRange('0', 'z') is >= 0 and var length ? length : tag.Length)];
        return name.Length > 0 && !(name is "b" or "i" or "u" or "s" or "a" or "em" or "strong" or "span" or "font" or "small" or "big" or "mark" or "code" or "sub" or "sup" or "B" or "I" or "U" or "STRONG" or "EM" or "SPAN" or "FONT");
    }

    private (char Character, int Length)? Entity(int at, int end)
    {
        var rest = _source.AsSpan(at, Math.Min(end - at, 8));
        return rest switch
        {
            _ when rest.StartsWith("&nbsp;") => ('\u00a0', 6),
            _ when rest.StartsWith("&#160;") => ('\u00a0', 6),
            _ when rest.StartsWith("&euro;") => ('€', 6),
            _ when rest.StartsWith("&pound;") => ('£', 7),
            _ when rest.StartsWith("&yen;") => ('¥', 5),
            _ => null,
        };
    }
}
