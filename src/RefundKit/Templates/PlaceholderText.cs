using System.Collections.Immutable;
using System.Text;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>
/// A text in which placeholders in brackets, <c>[客户姓名]</c> or <c>[order number]</c>, have become Liquid. Liquid's own
/// outputs, tags, raw blocks and comments stay as they are, and so do Markdown links.
/// </summary>
internal sealed class PlaceholderText
{
    // Longer than any placeholder in use; a bracket with more in it is a sentence.
    private const int Longest = 40;

    private readonly record struct Replacement(int Line, int From, int Length, int OriginalFrom, int OriginalLength);

    private readonly List<Replacement> _replacements = [];
    private readonly List<Problem> _unknown = [];
    private readonly string _source;

    private PlaceholderText(string source) => _source = source;

    public string Liquid { get; private set; } = "";

    /// <summary>Warnings for brackets that look like placeholders and are none; without source and path.</summary>
    public ImmutableArray<Problem> Unknown { get; private set; } = [];

    public static PlaceholderText Translate(string source)
    {
        var text = new PlaceholderText(source);
        text.Run();
        return text;
    }

    /// <summary>A place of the Liquid as a place of the source. Placeholders hold no line break, so lines agree.</summary>
    public TextPosition? Original(TextPosition? position)
    {
        if (position is not { } place) return null;
        var shift = 0;
        foreach (var replacement in _replacements)
        {
            if (replacement.Line > place.Line || (replacement.Line == place.Line && replacement.From > place.Column)) break;
            if (replacement.Line != place.Line) continue;
            if (place.Column < replacement.From + replacement.Length) return new TextPosition(place.Line, replacement.OriginalFrom);
            shift = replacement.OriginalFrom + replacement.OriginalLength - replacement.From - replacement.Length;
        }

        return place with { Column = place.Column + shift };
    }

    private void Run()
    {
        var liquid = new StringBuilder(_source.Length + 64);
        var copied = 0;
        var line = 1;
        var lineStart = 0;
        var liquidLineStart = 0;
        var i = 0;
        while (i < _source.Length)
        {
            if (_source[i] == '{')
            {
                for (var end = EndOfLiquid(i); i < end; i++) CountLine(i);
                continue;
            }

            var close = CountLine(i) || _source[i] is not ('[' or '【' or '［') ? -1 : Closing(i);
            if (close < 0 || IsLink(i, close))
            {
                i++;
                continue;
            }

            var inner = _source.AsSpan(i + 1, close - i - 1);
            if (PlaceholderWords.Find(inner) is { } expression)
            {
                liquid.Append(_source, copied, i - copied);
                _replacements.Add(new Replacement(line, liquid.Length - liquidLineStart + 1, expression.Length, i - lineStart + 1, close + 1 - i));
                liquid.Append(expression);
                copied = close + 1;
            }
            else if (PlaceholderWords.LooksLikeOne(inner))
            {
                Report(inner.ToString(), _source[i], new TextPosition(line, i - lineStart + 1));
            }

            i = close + 1;
        }

        liquid.Append(_source, copied, _source.Length - copied);
        Liquid = liquid.ToString();
        Unknown = [.. _unknown];

        bool CountLine(int at)
        {
            var ends = _source[at] == '\n' || (_source[at] == '\r' && (at + 1 == _source.Length || _source[at + 1] != '\n'));
            if (!ends) return false;
            line++;
            lineStart = at + 1;
            liquidLineStart = liquid.Length + at + 1 - copied;
            return true;
        }
    }

    private void Report(string inner, char bracket, TextPosition position)
    {
        var suggestion = PlaceholderWords.Suggest(inner);
        // 【…】 is an ordinary bracket in Chinese and Japanese; only one that is nearly a placeholder is worth a word.
        if (suggestion is null && bracket != '[') return;
        if (_unknown.Count >= 100) return;
        _unknown.Add(new Problem
        {
            Id = TemplateProblems.UnknownPlaceholder,
            Severity = ProblemSeverity.Warning,
            Message = $"\"[{inner}]\" is no placeholder and is sent as it stands",
            Suggestion = suggestion,
            Position = position,
        });
    }

    private int Closing(int open)
    {
        var wanted = _source[open] switch { '[' => ']', '【' => '】', _ => '］' };
        var last = Math.Min(_source.Length - 1, open + 1 + Longest);
        for (var i = open + 1; i <= last; i++)
        {
            if (_source[i] == wanted) return i;
            if (_source[i] is '\n' or '\r' or '[' or '【' or '［' or '{' or '}') return -1;
        }

        return -1;
    }

    // [text](url), [text][label] and [label]: url are Markdown's.
    private bool IsLink(int open, int close) =>
        _source[open] == '[' && close + 1 < _source.Length && (_source[close + 1] == '(' || (_source[close + 1] == '[' && close + 2 < _source.Length && _source[close + 2] != ']' && IsLabel(close + 1)) || IsDefinition(open, close));

    // Two placeholders side by side are no link.
    private bool IsLabel(int open) => Closing(open) is var close and > 0 && PlaceholderWords.Find(_source.AsSpan(open + 1, close - open - 1)) is null;

    private bool IsDefinition(int open, int close) =>
        _source[close + 1] == ':' && close + 2 < _source.Length && _source[close + 2] == ' ' && (open == 0 || _source[open - 1] == '\n')
        && _source.AsSpan(close + 2).TrimStart(' ').StartsWith("http", StringComparison.Ordinal);

    /// <summary>Where the Liquid that opens here ends, its block included where nothing in it is read; the next character where none opens.</summary>
    private int EndOfLiquid(int open)
    {
        if (open + 1 >= _source.Length || _source[open + 1] is not ('{' or '%')) return open + 1;
        var isOutput = _source[open + 1] == '{';
        var close = _source.IndexOf(isOutput ? "}}" : "%}", open + 2, StringComparison.Ordinal);
        if (close < 0) return _source.Length;
        if (isOutput) return close + 2;
        var name = TagName(open, close);
        return name is "raw" or "comment" or "doc" ? EndOfBlock("end" + name, close + 2) : close + 2;
    }

    private int EndOfBlock(string name, int from)
    {
        for (var tag = _source.IndexOf("{%", from, StringComparison.Ordinal); tag >= 0; tag = _source.IndexOf("{%", tag + 2, StringComparison.Ordinal))
        {
            var close = _source.IndexOf("%}", tag + 2, StringComparison.Ordinal);
            if (close < 0) return _source.Length;
            if (TagName(tag, close) == name) return close + 2;
        }

        return _source.Length;
    }

    private string TagName(int open, int close)
    {
        var markup = _source.AsSpan(open + 2, close - open - 2).TrimStart('-').TrimStart();
        var end = 0;
        while (end < markup.Length && char.IsAsciiLetter(markup[end])) end++;
        return markup[..end].ToString();
    }
}
