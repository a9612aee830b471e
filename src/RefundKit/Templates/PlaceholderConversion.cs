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

    private readonly string _text;
    private readonly PlaceholderDialect? _asked;
    private readonly SourceText _source;
    private readonly StringBuilder _liquid;
    private readonly List<PlaceholderReplacement> _replacements = [];
    private readonly Dictionary<PlaceholderDialect, int> _votes = [];
    private readonly LiquidImport _markup;

    // The whole name that was written for a first name, where it ends, and the remark about it that its last name would take back.
    private (string Path, int End, Problem Remark)? _firstName;

    private int _converted;

    // Whether the placeholder read last became an amount, beside which no currency is written.
    private bool _wroteAmount;

    public PlaceholderConversion(string text, PlaceholderDialect? asked, string? name)
    {
        _text = text;
        _asked = asked;
        _source = new SourceText(name, text);
        _liquid = new StringBuilder(text.Length + 64);
        Findings = new ImportFindings(_source);
        _markup = new LiquidImport(this, _source);
    }

    public ImportFindings Findings { get; }

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

        if (_firstName is { } name) Findings.Add(name.Remark);
        return new ImportedTemplate
        {
            Liquid = _liquid.ToString(),
            Dialect = _asked ?? Winner(),
            ConvertedCount = _converted,
            WithoutCounterpartCount = Findings.WithoutCounterpart,
            Replacements = [.. _replacements],
            Problems = Findings.ToImmutable(),
        };
    }

    // Where the placeholder ends that was converted here, or the Liquid that was copied; the place itself where neither stands.
    private int Placeholder(int at)
    {
        switch (_text[at])
        {
            case '{':
                if (Reads(PlaceholderDialect.FreeScout) && ForeignPlaceholder.InPercent(_text, at) is { } percent) return Named(percent, at);
                var end = PlaceholderSpans.EndOfLiquid(_text, at);
                if (end == at + 1) return at;
                _markup.Convert(at, end);
                return end;
            case '#':
                if (Reads(PlaceholderDialect.Zammad) && ForeignPlaceholder.InHashBrace(_text, at) is { } brace) return Named(brace, at);
                var before = _liquid.Length > 0 ? _liquid[^1] : (char?)null;
                return Reads(PlaceholderDialect.EDesk) && ForeignPlaceholder.InHashes(_text, at, before, isAsked: _asked is not null) is { } hashes ? Named(hashes, at) : at;
            case var c when PlaceholderSpans.Opens(c):
                return Bracket(at);
            default:
                return at;
        }
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
        return Named(new ForeignPlaceholder(brackets, close + 1, isPart ? name : inner, null), open);
    }

    private int Named(ForeignPlaceholder placeholder, int start)
    {
        var (dialect, end, name, fallback) = placeholder;
        var found = ImportDialects.Find(dialect, name);
        Vote(dialect.Dialect, found is null ? 1 : 4);
        if (found is { } target && Accepts(target, start, fallback is null))
        {
            if (target.Part == NamePart.Last)
            {
                Join(start, end);
                return end;
            }

            CountConverted();
            var expression = fallback is null ? $"{{{{ {target.Path} }}}}" : WithDefault(target.Path, fallback);
            Replace(start, end, expression, target.Path);
            if (target.Part == NamePart.First) Remark(target.Path, start, end, mayBeJoined: fallback is null);
            return end;
        }

        Replace(start, end, $"{{{{ {NotConverted(name)} }}}}", null);
        Findings.NoCounterpart(dialect, start, _text[start..end], name, fallback is not null);
        return end;
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
        var remark = Findings.FirstName(path, start, _text[start..end]);
        if (mayBeJoined) _firstName = (path, _liquid.Length, remark);
        else Findings.Add(remark);
    }

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
        Findings.Currency(start - length, word);
    }

    // Where the currency ends that is written behind the amount which ends here.
    private int PassCurrency(int end)
    {
        var length = CurrencyWords.After(_text.AsSpan(end), out var word);
        if (length > 0) Findings.Currency(end + length - word.Length, word);
        return end + length;
    }

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
        Findings.Add(first.Remark);
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

    private static string? PathIn(string expression) => expression.Contains('|', StringComparison.Ordinal) ? null : expression.Trim('{', '}', ' ');

    /// <summary>What a path of the catalogue holds, whichever item of a list it goes by; null where it is none.</summary>
    public static NameKind? KindOf(string path) => ReplyCatalogue.Find(ModelPath.WithoutIndexes(path))?.Kind;
}
