using System.Globalization;
using RefundKit.Languages;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Requests;

namespace RefundKit.Policies;

/// <summary>The customer's terms in words, which both pages share.</summary>
internal sealed class PageTerms(RefundPolicy policy, string language)
{
    private readonly ProseTable _prose = ProseTable.For(language);
    private readonly PageSubjects _subjects = new(policy, ProseTable.For(language));

    /// <summary>The windows, in the order in which they are tried.</summary>
    public IEnumerable<string> Windows()
    {
        var windows = policy.Terms.Windows;
        for (var i = 0; i < windows.Length; i++)
        {
            var window = windows[i];
            var isRest = windows.Take(i).Any(before => (before.When ?? before.Items) is not null && before.For.Intersect(window.For).Any());
            yield return Window(window, isRest);
        }
    }

    /// <summary>A window in one line.</summary>
    /// <param name="window">The window.</param>
    /// <param name="isRest">Whether windows before it took some of what it would be for.</param>
    public string Window(ReturnWindow window, bool isRest) => Lead(window, isRest) + _prose.Say("colon") + Length(window);

    /// <summary>Whom a window is for, and for what.</summary>
    public string Lead(ReturnWindow window, bool isRest)
    {
        var wants = Wants(window);
        var subject = _subjects.Say(window.When, window.Items) ?? (isRest ? _prose.Say("subject.else") : wants is null ? _prose.Say("subject.any") : null);
        return (subject, wants) switch
        {
            (null, _) => char.ToUpperInvariant(wants![0]) + wants[1..],
            (_, null) => subject,
            _ => _prose.Say("subject.for", ("subject", subject), ("wants", wants)),
        };
    }

    /// <summary>What a window is for; null where it is for everything.</summary>
    public string? Wants(ReturnWindow window) => Enum.GetValues<WantedResolution>().All(want => window.For.Contains(want))
        ? null
        : _prose.Series([.. window.For.Select(want => _prose.Say("want." + PolicyWriter.Word(want)))], "or");

    /// <summary>How long a window is: its length and what it is counted from, its last day, its end in a season; and what becomes of a last day that is no business day.</summary>
    public string Length(ReturnWindow window) => List(Parts(window)) + (Rolls(window) ? _prose.Say("semicolon") + _prose.Say("window.rolls") : "");

    /// <summary>That the law goes before, and that nothing here is legal advice.</summary>
    public string Law() => _prose.Say("legal") + _prose.Gap + LegalNotice.Text(_prose.Language);

    private static bool Rolls(ReturnWindow window) => window.RollToBusinessDay && (window is { Days: > 0, ToTheInstant: false } || window is { Days: null or 0, Until: not null });

    private IEnumerable<string> Parts(ReturnWindow window)
    {
        if (window is { Days: null, Until: null })
        {
            yield return _prose.Say("length.unlimited");
            yield break;
        }

        if (window.Days is not { } days || days == 0)
        {
            yield return window.Until is { } fixedEnd ? _prose.Say("window.fixed", ("day", DateProse.Long(fixedEnd, _prose.Language))) : _prose.Say("length.none");
            yield break;
        }

        var anchor = window is { Anchor: WindowAnchor.Shipped, TransitDays: > 0 }
            ? _prose.Say("anchor.transit", ("days", window.TransitDays))
            : _prose.Say("anchor." + PolicyWriter.Word(window.Anchor));
        var length = _prose.Say("length.days", ("days", days));
        yield return _prose.Language switch { "ja" => anchor + length, "zh-Hans" or "zh-Hant" => anchor + " " + length, _ => length + " " + anchor };
        yield return _prose.Say(window.ToTheInstant ? "edge.instant" : window.LastDayIncluded ? "edge.included" : "edge.excluded");
        if (window.Until is { } until) yield return _prose.Say("window.until", ("day", DateProse.Long(until, _prose.Language)));
    }

    /// <summary>What is excluded: as the policy's authors say it, else by what it applies to.</summary>
    public string Exclusion(Exclusion exclusion)
    {
        var text = exclusion.Because?.For(language);
        if (text is null)
        {
            var subject = _subjects.Say(exclusion.When, exclusion.Items);
            text = subject is null || subject == _prose.Say("subject.some")
                ? _prose.Say("exclusion.some")
                : subject + _prose.Say("colon") + _prose.Say("length.none") + _prose.Say("stop");
        }

        return exclusion.EvenIfFaulty ? text + _prose.Gap + _prose.Say("exclusion.even") : text;
    }

    /// <summary>What a return costs: each fee, what holds of all of them, and what of shipping and duties goes back.</summary>
    /// <param name="say">How a fee is said.</param>
    public IEnumerable<string> Costs(Func<FeeRule, string> say)
    {
        var terms = policy.Terms;
        if (terms.Fees.IsEmpty) yield return _prose.Say("fee.free");
        foreach (var fee in terms.Fees) yield return say(fee);
        if (terms.Fees.CountBy(fee => fee.Kind).Any(kind => kind.Value > 1)) yield return _prose.Say("fee.first");
        if (!terms.Fees.IsEmpty && IsFaultFree) yield return _prose.Say("fee.faulty");
        foreach (var line in Shipping()) yield return line;

        // A shop that sells to one country has no duties to speak of.
        if (terms.Countries.Length != 1) yield return _prose.Say("duties." + PolicyWriter.Word(terms.Duties));
    }

    /// <summary>How much of the original shipping goes back: in general, and for faulty goods where that is more.</summary>
    public IEnumerable<string> Shipping()
    {
        var terms = policy.Terms;
        yield return _prose.Say("shipping." + PolicyWriter.Word(terms.Shipping));
        if (terms.ShippingIfFaulty > terms.Shipping) yield return _prose.Say("shippingIfFaulty." + PolicyWriter.Word(terms.ShippingIfFaulty));
    }

    public string Fee(FeeRule fee) => Fee(fee, null, _subjects.Say(fee.When, fee.Items));

    /// <summary>Whether a fee can be due in a currency: one whose amount or limit is not given in it keeps nothing back.</summary>
    public static bool IsDueIn(FeeRule fee, Currency currency) =>
        new[] { fee.Amount, fee.AtLeast, fee.AtMost }.All(amounts => amounts is null || amounts.In(currency) is not null);

    /// <summary>The fee as it is due for one order: in its currency, and without a condition that is known to hold.</summary>
    public string FeeFor(FeeRule fee, Currency currency, bool isCertain) => Fee(fee, currency, isCertain ? null : _subjects.Say(fee.When, fee.Items));

    private string Fee(FeeRule fee, Currency? currency, string? subject)
    {
        var cost = List(Cost(fee, currency));
        var kind = _prose.Say("fee." + PolicyWriter.Word(fee.Kind));
        if (subject is not null) kind = _prose.Say("fee.for", ("kind", kind), ("subject", _subjects.Inside(subject)));
        if (IsForAnyFault(fee)) return _prose.Say("fee.any", ("kind", kind), ("cost", cost)) + _prose.Say("stop");
        var faults = string.Join(_prose.Say("or.if"), fee.Faults.Select(fault => _prose.Say("fault." + PolicyWriter.Word(fault))));
        return _prose.Say("fee.when", ("kind", kind), ("cost", cost), ("faults", faults)) + _prose.Say("stop");
    }

    private IEnumerable<string> Cost(FeeRule fee, Currency? currency)
    {
        if (fee.OwnCost) yield return _prose.Say("fee.ownCost");
        else if (Amounts(fee.Amount, currency) is { } amount) yield return _prose.Say(fee.Kind == FeeKind.Restocking || fee.Per == FeePer.Unit ? "fee.perUnit" : "fee.perReturn", ("cost", amount));
        else yield return _prose.Say("fee.percent", ("percent", Percent(fee.BasisPoints ?? 0)));
        if (Amounts(fee.AtLeast, currency) is { } least) yield return _prose.Say("cost.atLeast", ("amounts", least));
        if (Amounts(fee.AtMost, currency) is { } most) yield return _prose.Say("cost.atMost", ("amounts", most));
    }

    /// <summary>Whether no fee is ever due for what is the seller's or the carrier's fault.</summary>
    public bool IsFaultFree => !policy.Terms.Fees.Any(fee => IsForAnyFault(fee) || fee.Faults.Contains(Fault.Seller) || fee.Faults.Contains(Fault.Carrier));

    private static bool IsForAnyFault(FeeRule fee) => Enum.GetValues<Fault>().All(fault => fee.Faults.Contains(fault));

    /// <summary>What a customer can be given, with its bonus or cap; in one currency where that is known.</summary>
    public string Resolution(ResolutionRule rule, Currency? currency = null)
    {
        var parts = new List<string> { _prose.Say("resolution." + PolicyWriter.Word(rule.Kind)) };
        if (rule.ShareBasisPoints != 10_000) parts.Add(_prose.Say("resolution.share", ("percent", Percent(rule.ShareBasisPoints))));

        // A limit that is not given in the order's currency leaves nothing on top.
        if (currency is { } own && rule.Cap is not null && rule.Cap.In(own) is null) return List(parts);
        var bonus = Percent(rule.BonusBasisPoints);
        var cap = Amounts(rule.Cap, currency);
        if (Amounts(rule.Bonus, currency) is { } extra) parts.Add(_prose.Say("resolution.bonusAmount", ("amounts", extra)));
        if (rule.BonusBasisPoints > 0 && cap is not null) parts.Add(_prose.Say("resolution.bonusCap", ("percent", bonus), ("amounts", cap)));
        else if (rule.BonusBasisPoints > 0) parts.Add(_prose.Say("resolution.bonus", ("percent", bonus)));
        else if (cap is not null) parts.Add(_prose.Say("resolution.cap", ("amounts", cap)));
        if (rule.CapBasisPoints is { } share) parts.Add(_prose.Say("resolution.capShare", ("percent", Percent(share))));
        return List(parts);
    }

    /// <summary>The same with whom it is for. A limit by value or by the customer's history is the house's own, and makes it "some orders".</summary>
    /// <param name="rule">The resolution.</param>
    /// <param name="currency">The order's currency; null for all.</param>
    /// <param name="isCertain">Whether its condition is known to hold.</param>
    public string ResolutionForCustomers(ResolutionRule rule, Currency? currency = null, bool isCertain = false)
    {
        var subject = rule.Below is not null || rule.FewerRefundsThan is not null ? _prose.Say("subject.some") : isCertain ? null : _subjects.Say(rule.When, null);
        return subject is null ? Resolution(rule, currency) : _prose.Say("resolution.for", ("resolution", Resolution(rule, currency)), ("subject", _subjects.Inside(subject)));
    }

    /// <summary>A promise: what happens, and when. Staff are not spoken to as the customer whose request it is.</summary>
    public string Promise(PolicyPromise promise, PolicyPromise? before, Audience audience = Audience.Customer)
    {
        var unit = PolicyWriter.Word(promise.Unit);
        var ranges = promise.Least > 0 && promise.Least < promise.Most;
        var span = ranges
            ? _prose.Say("range." + unit, ("least", promise.Least), ("most", promise.Most))
            : _prose.Say("span." + unit, ("most", promise.Most));
        var start = PolicyCompiler.PromiseEvents.Contains(promise.After, StringComparer.Ordinal) ? promise.After : promise.After == before?.Id ? "previous" : "named";
        var named = policy.Terms.Promises.Concat(policy.Operations.Promises).FirstOrDefault(other => other.Id == promise.After);
        var key = (ranges ? "after." : "of.") + start;
        if (audience == Audience.Staff && _prose.Has("staff." + key)) key = "staff." + key;
        var when = _prose.Say(key, ("span", span), ("promise", named is null ? promise.After : Name(named, audience)));
        var text = Name(promise, audience) + _prose.Say("colon") + when + _prose.Say("stop");
        return promise.CutOff is { } cutOff ? text + _prose.Gap + _prose.Say("cutOff", ("time", PolicyWriter.HourPattern.Format(cutOff))) : text;
    }

    /// <summary>What a promise is about: as the policy says it, else by an id that says it, else the next step.</summary>
    private string Name(PolicyPromise promise, Audience audience)
    {
        if (promise.Text?.For(language) is { } own) return own;
        var kind = audience == Audience.Staff ? "staff.promise." : "promise.";
        return _prose.Say(_prose.Has(kind + promise.Id) ? kind + promise.Id : kind + "next");
    }

    /// <summary>Amounts as the reader writes them, the house's own currency first.</summary>
    public string Amounts(AmountByCurrency amounts) => _prose.Series(
        [.. amounts.Amounts.Values.OrderBy(money => money.Currency != policy.Draft.Currency).Select(money => MoneyFormat.Format(money, _prose.Language))],
        "or");

    private string? Amounts(AmountByCurrency? amounts, Currency? currency) => (amounts, currency) switch
    {
        (null, _) => null,
        (_, { } own) => amounts.In(own) is { } amount ? MoneyFormat.Format(amount, _prose.Language) : null,
        _ => Amounts(amounts),
    };

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
