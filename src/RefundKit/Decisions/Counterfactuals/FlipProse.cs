using System.Collections.Immutable;
using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Requests;

namespace RefundKit.Decisions.Counterfactuals;

/// <summary>Words flips for a reader.</summary>
internal sealed class FlipProse(DecisionGrounds? grounds, string language)
{
    private const int MostValues = 6;

    private readonly ReasonWriter _write = new(grounds?.Policy, language);

    public string ForStaff(Flip flip)
    {
        if (flip.LastDay is { } last) return _write.Fill("flip.open", ("day", DateProse.Long(last, _write.Language)), ("outcome", _write.Outcome(flip.Outcome)));
        var changes = _write.Clauses(flip.Changes.Select(Change));
        return flip.Role is { } role ? _write.Fill("flip.role", ("role", role), ("changes", changes)) : _write.Fill("flip." + DecisionWords.Of(flip.Outcome), ("changes", changes));
    }

    public string ForCustomer(ImmutableArray<FlipSentence> sentences)
    {
        var texts = new List<string>();
        foreach (var sentence in sentences.Where(sentence => sentence.Need is null))
        {
            texts.Add(_write.Fill(
                "customer." + sentence.Key,
                ("day", sentence.Day is { } day ? DateProse.Long(day, _write.Language) : ""),
                ("item", sentence.Item ?? ""),
                ("resolution", sentence.Resolution is { } kind ? _write.Resolution(kind) : "")));
        }

        // Several needs are one sentence: a customer is asked once.
        var needs = sentences.Select(sentence => sentence.Need?.Describe(Audience.Customer, language, grounds?.Policy)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (needs.Count > 0) texts.Add(_write.Fill("customer.flip-needs", ("needs", _write.List(needs))));
        return string.Join(_write.Gap, texts.Distinct(StringComparer.Ordinal));
    }

    private string Change(FlipChange change)
    {
        var isDay = change.To[0] is { IsKnown: true, Type: FactType.Date };
        var key = change.Relation switch
        {
            FlipRelation.AtMost when isDay => "notAfter",
            FlipRelation.AtLeast when isDay => "notBefore",
            FlipRelation.AtMost => "atMost",
            FlipRelation.AtLeast => "atLeast",
            FlipRelation.IsNot => "isNot",
            FlipRelation.With => "with",
            FlipRelation.Without => "without",
            _ => "is",
        };
        var values = change.To.Take(MostValues).Select(_write.Value).ToList();
        var isCut = change.To.Length > MostValues;
        if (isCut) values.Add("…");
        var to = change.Relation is FlipRelation.With || isCut ? _write.List(values) : _write.Choice(values);
        var text = _write.Fill("change." + key, ("fact", _write.Fact(change.Fact)), ("to", to), ("from", _write.Value(change.From)));
        return change.Line is { } line ? _write.Fill("change.line", ("item", Item(line)), ("change", text)) : text;
    }

    private string Item(string line) => grounds?.Facts.Request.Order?.FindLine(line)?.Name ?? line;
}
