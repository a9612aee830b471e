using NodaTime;
using RefundKit.Languages;
using RefundKit.Messages;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>The values of conditions as readers write them: amounts, days and spans in their way, closed words translated, the house's own words in quotes.</summary>
internal sealed class PageValues(ProseTable prose)
{
    /// <summary>The set of words each fact takes its own from, and whether it reads as a name of its own, and so in quotes.</summary>
    private static readonly Dictionary<string, (string Set, bool Quoted)> Sets = new(StringComparer.Ordinal)
    {
        ["message"] = ("word.topic.", false),
        ["message.intent"] = ("word.intent.", false),
        ["requestedBy.kind"] = ("word.requester.", false),
        ["customer.kind"] = ("word.customer.", false),
        ["saleKind"] = ("word.sale.", true),
        ["legal.basis"] = ("word.basis.", false),
        ["return.wanted"] = ("word.want.", false),
        ["return.reasons"] = ("word.reason.", true),
        ["resolution.kind"] = ("resolution.", true),
        ["decision.outcome"] = ("outcome.", true),
        ["item.kind"] = ("word.itemKind.", true),
        ["item.reason"] = ("word.reason.", true),
        ["item.fault"] = ("word.fault.", false),
    };

    /// <summary>A value that a fact is compared with; several are joined by <c>or</c> or <c>nor</c>.</summary>
    public string Say(FactDefinition? fact, ConditionValue? value, string joint = "or") => value switch
    {
        ConditionValue.List list => prose.Series([.. list.Items.Select(item => Say(fact, item))], joint),
        ConditionValue.Word word => Word(fact, word.Text),
        ConditionValue.Amount amount => MoneyFormat.Format(amount.Value, prose.Language),
        ConditionValue.Day day => DateProse.Long(day.Value, prose.Language),
        ConditionValue.Span span => Span(span.Value),
        ConditionValue.Number number when fact is not null && fact.Type == FactType.Number && prose.Has("muchFact." + fact.Name) => Counted("span.dayCount", number.Value),
        ConditionValue.Number number => Number(number.Value),
        _ => "",
    };

    /// <summary>A word the policy's authors chose.</summary>
    public string Quoted(string text) => prose.Say("quote", ("text", text));

    private string Word(FactDefinition? fact, string text)
    {
        if (fact is null) return Quoted(text);
        if (fact.Name == "order.currency") return text.ToUpperInvariant();
        if (fact.Name == "shipTo.country") return PageCountries.Name(text, prose.Language);
        var closed = fact.Type == FactType.Message ? MessageTopic.All.Select(topic => topic.Id) : fact.Words;
        if (!Sets.TryGetValue(fact.Name, out var words) || closed.FirstOrDefault(known => string.Equals(known, text, StringComparison.OrdinalIgnoreCase)) is not { } own) return Quoted(text);
        var said = prose.Say(words.Set + own);
        return words.Quoted ? Quoted(said) : said;
    }

    private string Span(Duration span)
    {
        var minutes = (decimal)span.TotalMinutes;
        if (minutes % (24 * 60) == 0) return Counted("span.dayCount", minutes / (24 * 60));
        return minutes % 60 == 0 ? Counted("span.hourCount", minutes / 60) : Counted("span.minuteCount", minutes);
    }

    private string Counted(string key, decimal count) => prose.Say(key, ("count", Number(count)));

    /// <summary>A number with the reader's own decimal mark.</summary>
    public string Number(decimal number)
    {
        var text = FactValue.Canonical(number);
        return prose.Language is "de" or "fr" or "es" or "it" ? text.Replace('.', ',') : text;
    }
}
