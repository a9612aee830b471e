using System.Globalization;
using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>Writes for one reader: fills the texts, and words facts, conditions, sources and values in the reader's language.</summary>
internal sealed class ReasonWriter
{
    private readonly ReasonProse _prose;
    private readonly ProseTable _pages;
    private readonly PageConditions? _conditions;

    public ReasonWriter(RefundPolicy? policy, string language)
    {
        _prose = ReasonProse.For(language);
        _pages = ProseTable.For(language);
        _conditions = policy is null ? null : new PageConditions(policy, _pages);
    }

    public string Language => _prose.Language;

    /// <summary>What stands between two sentences.</summary>
    public string Gap => _prose.IsIdeographic ? "" : " ";

    /// <summary>A text filled with typed arguments.</summary>
    public string Say(string key, params ReadOnlySpan<ReasonArgument> arguments)
    {
        var own = arguments.ToArray();
        return _prose.Say(key, name =>
        {
            foreach (var argument in own)
            {
                if (argument.Name == name) return Show(argument);
            }

            return null;
        });
    }

    /// <summary>A text filled with what is already worded.</summary>
    public string Fill(string key, params (string Name, string Text)[] worded) =>
        _prose.Say(key, name => Array.Find(worded, pair => pair.Name == name).Text);

    /// <summary>Several worded things as a list.</summary>
    public string List(IEnumerable<string> worded) => string.Join(_prose.IsIdeographic ? "、" : ", ", worded);

    /// <summary>Clauses that hold together.</summary>
    public string Clauses(IEnumerable<string> worded) => string.Join(_prose.IsIdeographic ? "；" : Language == "fr" ? "\u202f; " : "; ", worded);

    /// <summary>The fact's phrase; the host's own fact as the policy calls it.</summary>
    public string Fact(string name)
    {
        if (_prose.Texts.TryGetValue("fact." + name, out var own)) return own;
        if (_conditions is not null) return _conditions.Fact(name);
        return _pages.Has("fact." + name) ? _pages.Say("fact." + name) : name;
    }

    /// <summary>A fact as something that is missing.</summary>
    public string Need(string name)
    {
        if (_conditions is not null) return _conditions.Need(name);
        return _pages.Has("ask." + name) ? _pages.Say("ask." + name) : Fact(name);
    }

    public string Condition(Condition condition) => _conditions?.Say(condition) ?? condition.ToString();

    public string Outcome(Outcome outcome) => Word("outcome." + DecisionWords.Of(outcome));

    /// <summary>A resolution as the customer page offers it, after a colon.</summary>
    public string Resolution(ResolutionKind kind) => _pages.GoOnWithPhrase(_pages.Say("resolution." + DecisionWords.Of(kind)));

    /// <summary>Several worded things of which one does.</summary>
    public string Choice(IEnumerable<string> worded) => _pages.Series([.. worded], "or");

    public string Word(string key) => _prose.Say(key, static _ => null);

    /// <summary>A value as this reader writes it.</summary>
    public string Value(FactValue value)
    {
        if (!value.IsKnown) return Word("value.unknown");
        return value.Type switch
        {
            FactType.Boolean => Word(value.AsFlag ? "value.yes" : "value.no"),
            FactType.Date => DateProse.Long(value.AsDay, Language),
            FactType.Money => MoneyFormat.Format(value.AsMoney, Language),
            FactType.TextSet when value.AsWords.IsEmpty => Word("value.nothing"),
            FactType.TextSet => List(value.AsWords),
            FactType.Message => value.AsMessage.Understanding.Topics.IsEmpty ? Word("value.nothing") : List(value.AsMessage.Understanding.Topics.Select(topic => topic.Id)),
            FactType.Number when Language is "de" or "fr" or "es" or "it" => FactValue.Canonical(value.Scalar).Replace('.', ','),
            _ => value.ToString(),
        };
    }

    private string Show(ReasonArgument argument) => argument.Name switch
    {
        "source" => Source(argument.Value.AsText),
        "facts" => List(argument.Value.AsWords.Select(Need)),
        "outcome" => Word("outcome." + argument.Value.AsText),
        _ => Value(argument.Value),
    };

    /// <summary>Who proposed something, in words: <c>rule:big</c> becomes the rule of that name.</summary>
    public string Source(string source)
    {
        if (_prose.Texts.ContainsKey("source." + source.Replace(':', '.'))) return Word("source." + source.Replace(':', '.'));
        var cut = source.IndexOf(':', StringComparison.Ordinal);
        var kind = cut < 0 ? source : source[..cut];
        if (!_prose.Texts.ContainsKey("source." + kind)) return source;
        if (cut < 0 && kind is not ("terms" or "quote" or "policy" or "error")) return Word("source.terms");
        return Fill("source." + kind, ("id", source[(cut + 1)..]));
    }

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
