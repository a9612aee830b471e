using System.Text;
using RefundKit.Liquid.Parsing;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>
/// One conversion: the text is walked once from left to right; what is no placeholder is copied. In the end nothing is left
/// that another walk would take for one, since every name that is not converted goes into a quoted text.
/// </summary>
internal sealed class PlaceholderConversion
{
    /// <summary>The root under which placeholders without a counterpart stand; no reply has it.</summary>
    public const string Unconverted = "imported";

    // No documented placeholder comes near.
    private const int Longest = 200;

    // A path of Gorgias with its filters.
    private const int MostShown = 160;

    private const string OwnNames = "Declare a name of your own under \"replyNames\" and write {{ extra.… }}.";

    private readonly string _text;
    private readonly PlaceholderDialect? _asked;
    private readonly SourceText _source;
    private readonly StringBuilder _liquid;
    private readonly List<PlaceholderReplacement> _replacements = [];
    private readonly ProblemList _problems = new();
    private readonly Dictionary<PlaceholderDialect, int> _votes = [];
    private readonly LiquidImport _markup;

    // The whole name that was written for a first name, where it ends, and the remark about it that its last name would take back.
    private (string Path, int End, Problem Remark)? _firstName;

    private int _converted;
    private int _withoutCounterpart;

    // Whether the placeholder read last became an amount, beside which no currency is written.
    private bool _wroteAmount;

    public PlaceholderConversion(string text, PlaceholderDialect? asked, string? name)
    {
        _text = text;
        _asked = asked;
        _source = new SourceText(name, text);
        _liquid = new StringBuilder(text.Length + 64);
        _markup = new LiquidImport(this, _source);
    }

    public ImportedTemplate Run()
    {
        var i = 0;
        while (i < _text.Length)
        {
            _wroteAmount = false;
            var end = Placeholder(i);
            if (end > i)
            {
                i = _wroteAmount ? PassCurrency(end) : end;
                continue;
            }

            _liquid.Append(_text[i++]);
        }

        if (_firstName is { } name) _problems.Add(name.Remark);
        return new ImportedTemplate
        {
            Liquid = _liquid.ToString(),
            Dialect = _asked ?? Winner(),
            ConvertedCount = _converted,
            WithoutCounterpartCount = _withoutCounterpart,
            Replacements = [.. _replacements],
            Problems = _problems.ToImmutable(),
        };
    }

    // Where the placeholder ends that was converted here, or the Liquid that was copied; the place itself where neither stands.
    private int Placeholder(int at)
    {
        switch (_text[at])
        {
            case '{':
                if (Reads(PlaceholderDialect.FreeScout) && Percent(at) is > 0 and var percent) return percent;
                var end = PlaceholderSpans.EndOfLiquid(_text, at);
                if (end == at + 1) return at;
                _markup.Convert(at, end);
                return end;
            case '#':
                if (Reads(PlaceholderDialect.Zammad) && HashBrace(at) is > 0 and var brace) return brace;
                return Reads(PlaceholderDialect.EDesk) && Hashes(at) is > 0 and var hash ? hash : at;
            case var c when PlaceholderSpans.Opens(c):
                return Bracket(at);
            default:
                return at;
        }
    }

    // {%customer.firstName,fallback=there%}; a tag of Liquid has no dot before its first blank.
    private int Percent(int open)
    {
        if (Inside(open, "{%", "%}") is not { } inner) return -1;
        var comma = inner.IndexOf(",fallback=", StringComparison.Ordinal);
        var name = comma < 0 ? inner : inner[..comma];
        if (!IsPath(name) || (!name.Contains('.', StringComparison.Ordinal) && name != "subject")) return -1;
        Named(ImportDialects.Find(PlaceholderDialect.FreeScout), open, open + inner.Length + 4, name, comma < 0 ? null : inner[(comma + ",fallback=".Length)..]);
        return open + inner.Length + 4;
    }

    // #{ticket.id}, #{t(ticket.state.name)} and #{dt(ticket.created_at, "%A", "Europe/Berlin")}; #{{ticket.id}} is Zendesk's link.
    private int HashBrace(int open)
    {
        if (Inside(open, "#{", "}") is not { } inner || inner.Contains('{', StringComparison.Ordinal)) return -1;
        var name = inner.Trim();
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        var isFormatted = bracket > 0 && name[..bracket] is "t" or "dt";
        if (isFormatted) name = name[(bracket + 1)..].Split(',', ')')[0].Trim();
        else if (bracket > 0) name = name[..bracket];
        if (!IsPath(name)) return -1;
        Named(ImportDialects.Find(PlaceholderDialect.Zammad), open, open + inner.Length + 3, name, null);
        return open + inner.Length + 3;
    }

    // #order_number#, but neither the colour #fff nor the C#-like end of a word.
    private int Hashes(int open)
    {
        if (_liquid.Length > 0 && (char.IsLetterOrDigit(_liquid[^1]) || _liquid[^1] is '#' or '&' or '/')) return -1;
        if (Inside(open, "#", "#") is not { Length: > 0 } inner || !char.IsAsciiLetter(inner[0]) || !inner.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')) return -1;
        var dialect = ImportDialects.Find(PlaceholderDialect.EDesk);
        // A hashtag is one word.
        if (_asked is null && inner.AsSpan().IndexOfAny('_', '-') < 0 && ImportDialects.Find(dialect, inner) is null) return -1;
        Named(dialect, open, open + inner.Length + 2, inner, null);
        return open + inner.Length + 2;
    }

    private int Bracket(int open)
    {
        var close = PlaceholderSpans.Closing(_text, open);
        if (close < 0) return open;
        if (PlaceholderSpans.IsLink(_text, open, close))
        {
            // The label of a link is no placeholder either.
            var end = _text[close + 1] == '[' ? PlaceholderSpans.Closing(_text, close + 1) + 1 : close + 1;
            _liquid.Append(_text, open, end - open);
            return end;
        }

        var inner = _text[(open + 1)..close];
        if (PlaceholderWords.Find(inner) is { } expression)
        {
            Vote(PlaceholderDialect.Brackets, 4);
            CountConverted();
            Replace(open, close + 1, expression, PathIn(expression));
            return close + 1;
        }

        var brackets = ImportDialects.Find(PlaceholderDialect.Brackets);
        var name = PlaceholderWords.Spaced(inner);
        var isPart = ImportDialects.Find(brackets, name) is not null;
        if (!Reads(PlaceholderDialect.Brackets) || (!isPart && !BracketLooks.AsksForSomething(_text, open, close))) return open;
        Named(brackets, open, close + 1, isPart ? name : inner, null);
        return close + 1;
    }

    private void Named(ImportDialect dialect, int start, int end, string name, string? fallback)
    {
        var found = ImportDialects.Find(dialect, name);
        Vote(dialect.Dialect, found is null ? 1 : 4);
        if (found is { } target && Accepts(target, start, fallback is null))
        {
            if (target.Part == NamePart.Last)
            {
                Join(start, end);
                return;
            }

            CountConverted();
            var expression = fallback is null ? $"{{{{ {target.Path} }}}}" : WithDefault(target.Path, fallback);
            Replace(start, end, expression, target.Path);
            if (target.Part == NamePart.First) Remark(target.Path, start, end, mayBeJoined: fallback is null);
            return;
        }

        Replace(start, end, $"{{{{ {NotConverted(name)} }}}}", null);
        Report(dialect, start, _text[start..end], name, fallback is not null);
    }

    // Liquid ends an output at the first "}}" and has no escapes: what cannot stand in one pair of quotes is put together.
    private string WithDefault(string path, string fallback)
    {
        var pieces = QuotedText.PiecesOf(fallback);
        if (pieces.Count == 1) return $"{{{{ {path} | default: {pieces[0]} }}}}";
        var name = _markup.FreeName("fallback");
        return $"{{% assign {name} = {pieces[0]}{string.Concat(pieces.Skip(1).Select(piece => $" | append: {piece}"))} %}}{{{{ {path} | default: {name} }}}}";
    }

    /// <summary>Counts a placeholder that became a name of a reply.</summary>
    public void CountConverted() => _converted++;

    /// <summary>Whether a dialect is read in this conversion.</summary>
    public bool Reads(PlaceholderDialect dialect) => _asked is not { } asked || asked == dialect;

    public void Vote(PlaceholderDialect dialect, int weight) => _votes[dialect] = _votes.GetValueOrDefault(dialect) + weight;

    /// <summary>The name as a text of Liquid that no conversion takes for a placeholder.</summary>
    public static string NotConverted(string name) => $"{Unconverted}[\"{string.Concat(name.Where(c => c is not ('"' or '{' or '}' or '%')))}\"]";

    /// <summary>Whether a target can stand for a placeholder here: a last name only behind its first name.</summary>
    public bool Accepts(ImportedName target, int start, bool isPlain) =>
        target.Part != NamePart.Last
        || (isPlain && _firstName is { } first && first.Path == target.Path && _liquid.Length == first.End + 1 && _liquid[^1] is ' ' or '\u00a0' && start > 0);

    /// <summary>Lets a last name go into the whole name that stands before it.</summary>
    public void Join(int start, int end)
    {
        _liquid.Length--;
        _firstName = null;
        CountConverted();
        _replacements.Add(new PlaceholderReplacement(_text[start..end], "", _source.PositionOf(start)));
    }

    /// <summary>Remarks that the whole name stands for the first; not where its last name follows.</summary>
    public void Remark(string path, int start, int end, bool mayBeJoined)
    {
        var remark = Near(start, $"\"{Shown(start, end)}\" asks for a first name, and a reply has the whole name only", $"Read the sentence with {{{{ {path} }}}} in it.");
        if (mayBeJoined) _firstName = (path, _liquid.Length, remark);
        else _problems.Add(remark);
    }

    /// <summary>Remarks that a condition reads another part of a value than it was written with.</summary>
    public void RemarkComparison(int start, string written, string what, string suggestion) =>
        _problems.Add(Near(start, $"\"{Cut(written)}\" compares {what}", suggestion));

    /// <summary>Reports a condition that compares what cannot be compared.</summary>
    public void ReportComparison(int start, string written, string what, string suggestion) =>
        _problems.Add(Near(start, $"\"{Cut(written)}\" compares {what}, which holds for no reply", suggestion) with { Id = TemplateProblems.NoComparison });

    /// <summary>Reports a condition on a first name, in whose place only the whole name can be asked for.</summary>
    public void ReportFirstName(int start, string written) =>
        _problems.Add(Near(start, $"\"{Cut(written)}\" compares a first name, and a reply has the whole name only", "Compare the whole name, or leave the condition out.") with { Id = TemplateProblems.NoComparison });

    /// <summary>Remarks that a format of the source is left out.</summary>
    public void RemarkFormat(int start, string format) =>
        _problems.Add(Near(start, $"the format {Cut(format)} is left out", "A day is written as the reader's language does; {{ order.placedOn.iso }} and its like are for other forms."));

    /// <summary>Reports a placeholder without a counterpart.</summary>
    /// <param name="dialect">The house it is of.</param>
    /// <param name="start">Where it stands.</param>
    /// <param name="written">The placeholder with all that goes with it: an index, filters.</param>
    /// <param name="name">Its name.</param>
    /// <param name="hadFallback">Whether it had a fallback.</param>
    /// <param name="format">The format it had, which is left out; null for none.</param>
    public void Report(ImportDialect dialect, int start, string written, string name, bool hadFallback, string? format = null)
    {
        _withoutCounterpart++;
        var dropped = (hadFallback ? ", and its fallback is left out with it" : "") + (format is null ? "" : $", and its format {Cut(format)} is left out with it");
        _problems.Add(new Problem
        {
            Id = TemplateProblems.NoCounterpart,
            Severity = ProblemSeverity.Warning,
            Message = $"\"{Cut(written)}\" has no counterpart in a reply{dropped}",
            Suggestion = _problems.IsFull ? null : Suggest(dialect, name),
            Source = _source.Name,
            Position = _source.PositionOf(start),
        });
    }

    private static string? Suggest(ImportDialect dialect, string name)
    {
        if (ImportDialects.Find(dialect, name) is { Part: NamePart.Last } last) return $"Write {{{{ {last.Path} }}}}, the whole name.";
        if (name.StartsWith("dc.", StringComparison.OrdinalIgnoreCase)) return "Write its texts as variants of the template, one for each language.";
        if (name.Contains("tracking", StringComparison.OrdinalIgnoreCase)) return "A reply has the parcel on its way back, {{ return.trackingNumber }}, and that of an exchange, {{ exchange.trackingNumber }}.";
        return (dialect.Dialect == PlaceholderDialect.Brackets ? PlaceholderWords.Suggest(name) : null) ?? dialect.Suggest(name) ?? OwnNames;
    }

    private Problem Near(int start, string message, string suggestion) => new()
    {
        Id = TemplateProblems.NearCounterpart,
        Severity = ProblemSeverity.Warning,
        Message = message,
        Suggestion = suggestion,
        Source = _source.Name,
        Position = _source.PositionOf(start),
    };

    private void Replace(int start, int end, string expression, string? path)
    {
        TakeCurrency(start, path);
        Write(start, end, expression);
    }

    /// <summary>Takes the currency away that stands before an amount, which brings its own, and remembers that there may be one behind it.</summary>
    public void TakeCurrency(int start, string? path)
    {
        if (path is null || KindOf(path) != NameKind.Money) return;
        _wroteAmount = true;
        var length = CurrencyWords.Before(_text.AsSpan(0, start), out var word);
        // What was copied is what stood there; a placeholder before this one was not.
        if (length == 0 || !EndsWith(_text.AsSpan(start - length, length))) return;
        _liquid.Length -= length;
        RemarkCurrency(start - length, word);
    }

    // Where the currency ends that is written behind the amount which ends here.
    private int PassCurrency(int end)
    {
        var length = CurrencyWords.After(_text.AsSpan(end), out var word);
        if (length > 0) RemarkCurrency(end + length - word.Length, word);
        return end + length;
    }

    private void RemarkCurrency(int at, string word) =>
        _problems.Add(Near(at, $"the currency \"{word}\" beside the amount is left out", "An amount is written with its own currency."));

    private bool EndsWith(ReadOnlySpan<char> written)
    {
        if (_liquid.Length < written.Length) return false;
        for (var i = 0; i < written.Length; i++)
        {
            if (_liquid[_liquid.Length - written.Length + i] != written[i]) return false;
        }

        return true;
    }

    /// <summary>Writes what stands for a piece of the source; it is a replacement where it differs.</summary>
    public void Write(int start, int end, string expression)
    {
        var original = _text[start..end];
        if (_firstName is { } first) Settle(first);
        if (original != expression) KeepBraceAway(start, expression);
        _liquid.Append(expression);
        if (original != expression) _replacements.Add(new PlaceholderReplacement(original, expression, _source.PositionOf(start)));
    }

    // A brace of the text before an opening would be read as one of it: it is printed as a text of Liquid.
    private void KeepBraceAway(int start, string expression)
    {
        if (_liquid.Length == 0 || _liquid[^1] != '{' || !expression.StartsWith('{')) return;
        const string brace = "{{ '{' }}";
        _liquid.Length--;
        _liquid.Append(brace);
        _replacements.Add(new PlaceholderReplacement("{", brace, _source.PositionOf(_text.LastIndexOf('{', start - 1))));
    }

    private void Settle((string Path, int End, Problem Remark) first)
    {
        _problems.Add(first.Remark);
        _firstName = null;
    }

    private PlaceholderDialect Winner()
    {
        var best = PlaceholderDialect.Liquid;
        var most = 0;
        foreach (var dialect in ImportDialects.All)
        {
            if (_votes.GetValueOrDefault(dialect.Dialect) is var votes && votes > most) (best, most) = (dialect.Dialect, votes);
        }

        return best;
    }

    private string? Inside(int open, string before, string after)
    {
        if (string.CompareOrdinal(_text, open, before, 0, before.Length) != 0) return null;
        var from = open + before.Length;
        var close = _text.IndexOf(after, from, Math.Min(Longest, _text.Length - from), StringComparison.Ordinal);
        if (close < 0) return null;
        var inner = _text[from..close];
        return inner.AsSpan().IndexOfAny('\n', '\r') < 0 ? inner : null;
    }

    private string Shown(int start, int end) => Cut(_text[start..end]);

    private static string Cut(string written) => written.Length > MostShown ? written[..MostShown] + "…" : written;

    private static bool IsPath(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-' or '[' or ']') && name[^1] != '.' && !name.Contains("..", StringComparison.Ordinal);

    private static string? PathIn(string expression) => expression.Contains('|', StringComparison.Ordinal) ? null : expression.Trim('{', '}', ' ');

    /// <summary>What a path of the catalogue holds, whichever item of a list it goes by; null where it is none.</summary>
    public static NameKind? KindOf(string path) => ReplyCatalogue.Find(ModelPath.WithoutIndexes(path))?.Kind;
}
