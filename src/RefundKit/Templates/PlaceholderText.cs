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
                for (var end = PlaceholderSpans.EndOfLiquid(_source, i); i < end; i++) CountLine(i);
                continue;
            }

            var close = CountLine(i) || !PlaceholderSpans.Opens(_source[i]) ? -1 : PlaceholderSpans.Closing(_source, i);
            if (close < 0 || PlaceholderSpans.IsLink(_source, i, close))
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
            else if (BracketLooks.AsksForSomething(_source, i, close))
            {
                Report(i, close, new TextPosition(line, i - lineStart + 1));
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

    private void Report(int open, int close, TextPosition position)
    {
        if (_unknown.Count >= 100) return;
        _unknown.Add(new Problem
        {
            Id = TemplateProblems.UnknownPlaceholder,
            Severity = ProblemSeverity.Warning,
            Message = $"\"{_source[open..(close + 1)]}\" is no placeholder and is sent as it stands",
            Suggestion = PlaceholderWords.Suggest(_source[(open + 1)..close]),
            Position = position,
        });
    }
}
