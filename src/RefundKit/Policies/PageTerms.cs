using System.Globalization;
using RefundKit.Languages;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>The customer's terms in words, which both pages share.</summary>
internal sealed class PageTerms(RefundPolicy policy, string language)
{
    private readonly ProseTable _prose = ProseTable.For(language);

    public string Window(ReturnWindow window)
    {
        var subject = Subject(window.When, window.Items);
        if (!window.For.SequenceEqual(new ReturnWindow { Id = "" }.For))
            subject = _prose.Say("subject.for", ("subject", subject), ("wants", List(window.For.Select(want => _prose.Say("want." + PolicyWriter.Word(want))))));
        var parts = new List<string>();
        if (window is { Days: null, Until: { } end }) parts.Add(_prose.Say("window.ends", ("day", DateProse.Long(end, _prose.Language))));
        else if (window.Days is not { } days) parts.Add(_prose.Say("length.unlimited"));
        else if (days == 0 && window.Until is null) parts.Add(_prose.Say("length.none"));
        else
        {
            var anchor = window is { Anchor: WindowAnchor.Shipped, TransitDays: > 0 }
                ? _prose.Say("anchor.transit", ("days", window.TransitDays))
                : _prose.Say("anchor." + PolicyWriter.Word(window.Anchor));
            var length = _prose.Say("length.days", ("days", days));
            parts.Add(_prose.Language is "zh-Hans" or "zh-Hant" or "ja" ? anchor + " " + length : length + " " + anchor);
            parts.Add(_prose.Say(window.ToTheInstant ? "edge.instant" : window.LastDayIncluded ? "edge.included" : "edge.excluded"));
            if (window.Until is { } until) parts.Add(_prose.Say("window.until", ("day", DateProse.Long(until, _prose.Language))));
            if (window.RollToBusinessDay) parts.Add(_prose.Say("window.rolls"));
        }

        return subject + _prose.Say("colon") + List(parts);
    }

    /// <summary>To whom or what a part of the terms applies, in customers' words; what has none is "some orders".</summary>
    private string Subject(Condition? when, Condition? items)
    {
        if (when is null && items is null) return _prose.Say("subject.any");
        if ((when ?? items) is not FactCondition { Operator: ConditionOperator.Is or ConditionOperator.In } line || (when is not null && items is not null)) return _prose.Say("subject.some");
        var words = (line.Value is ConditionValue.List list ? list.Items.AsEnumerable() : [line.Value!]).OfType<ConditionValue.Word>().Select(word => word.Text).ToList();
        return line.Fact switch
        {
            "item.fault" when words.All(word => word is "seller" or "carrier") => _prose.Say("subject.faulty"),
            "item.category" => _prose.Say("subject.category", ("values", List(words))),
            "shipTo.country" => _prose.Say("subject.country", ("values", List(words))),
            _ => _prose.Say("subject.some"),
        };
    }

    public IEnumerable<string> Exclusions()
    {
        foreach (var exclusion in policy.Terms.Exclusions) yield return Exclusion(exclusion);
    }

    public string Exclusion(Exclusion exclusion) => exclusion.Because?.For(language) ?? _prose.Say("exclusion.some");

    public string Fee(FeeRule fee)
    {
        var cost = fee.Amount is { } amount ? Amounts(amount) : Percent(fee.BasisPoints ?? 0);
        if (fee.OwnCost) cost = _prose.Say("fee.ownCost");
        else if (fee.Amount is null) cost = _prose.Say("fee.percent", ("percent", cost));
        var faults = string.Join(_prose.Say("or"), fee.Faults.Select(fault => _prose.Say("fault." + PolicyWriter.Word(fault))));
        return _prose.Say(
            fee.When is null && fee.Items is null ? "fee.when" : "fee.some",
            ("kind", _prose.Say("fee." + PolicyWriter.Word(fee.Kind))), ("cost", cost), ("faults", faults)) + _prose.Say("stop");
    }

    /// <summary>Whether no fee is ever due for what is the seller's or the carrier's fault.</summary>
    public bool IsFaultFree => !policy.Terms.Fees.Any(fee => fee.Faults.Contains(Fault.Seller) || fee.Faults.Contains(Fault.Carrier));

    public string Resolution(ResolutionRule rule)
    {
        var parts = new List<string> { _prose.Say("resolution." + PolicyWriter.Word(rule.Kind)) };
        var bonus = Percent(rule.BonusBasisPoints);
        if (rule is { BonusBasisPoints: > 0, Cap: { } most }) parts.Add(_prose.Say("resolution.bonusCap", ("percent", bonus), ("amounts", Amounts(most))));
        else if (rule.BonusBasisPoints > 0) parts.Add(_prose.Say("resolution.bonus", ("percent", bonus)));
        else if (rule.Cap is { } cap) parts.Add(_prose.Say("resolution.cap", ("amounts", Amounts(cap))));
        return List(parts);
    }

    public string Promise(PolicyPromise promise, PolicyPromise? before)
    {
        var unit = PolicyWriter.Word(promise.Unit);
        var ranges = promise.Least > 0 && promise.Least < promise.Most;
        var span = ranges
            ? _prose.Say("range." + unit, ("least", promise.Least), ("most", promise.Most))
            : _prose.Say("span." + unit, ("most", promise.Most));
        var start = PolicyCompiler.PromiseEvents.Contains(promise.After, StringComparer.Ordinal) ? promise.After : promise.After == before?.Id ? "previous" : "named";
        var named = policy.Terms.Promises.Concat(policy.Operations.Promises).FirstOrDefault(other => other.Id == promise.After);
        var when = _prose.Say((ranges ? "after." : "of.") + start, ("span", span), ("promise", named is null ? promise.After : Name(named)));
        return Name(promise) + _prose.Say("colon") + when + _prose.Say("stop");
    }

    private string Name(PolicyPromise promise) => promise.Text?.For(language) ?? promise.Id;

    /// <summary>Amounts as the reader writes them, the house's own currency first.</summary>
    public string Amounts(AmountByCurrency amounts) => string.Join(
        _prose.Say("or"),
        amounts.Amounts.Values.OrderBy(money => money.Currency != policy.Draft.Currency).Select(money => MoneyFormat.Format(money, _prose.Language)));

    /// <summary>A share with its digits and the reader's own mark.</summary>
    public string Percent(int basisPoints)
    {
        var number = (basisPoints / 100m).ToString("0.##", CultureInfo.InvariantCulture);
        return _prose.Language switch
        {
            "de" or "es" => number.Replace('.', ',') + "\u00a0%",
            "fr" => number.Replace('.', ',') + "\u202f%",
            "it" => number.Replace('.', ',') + "%",
            _ => number + "%",
        };
    }

    public string List(IEnumerable<string> parts) => string.Join(_prose.Say("comma"), parts);
}
