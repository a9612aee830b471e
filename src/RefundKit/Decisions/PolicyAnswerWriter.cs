using RefundKit.Languages;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>Chooses the lines of the customer page for an order, and says its own days and amounts in them.</summary>
internal sealed class PolicyAnswerWriter
{
    private readonly RefundPolicy _policy;
    private readonly RefundRequest _request;
    private readonly RequestFacts _facts;
    private readonly TermsJudge _judge;
    private readonly ProseTable _prose;
    private readonly PageTerms _page;
    private readonly string _language;
    private readonly ReferenceData _data;

    public PolicyAnswerWriter(RefundPolicy policy, RefundRequest request, ReferenceData data, string language)
    {
        (_policy, _request, _language) = (policy, request, language);
        _facts = new RequestFacts(request, policy.Zone) { Understanding = request.Message?.Understanding };
        _judge = new TermsJudge(policy, request, data, _facts, []);
        _facts.ReturnLines = _judge.ChooseLines(out _);
        _prose = ProseTable.For(language);
        _page = new PageTerms(policy, language);
        _data = data;
    }

    private PolicyTerms Terms => _policy.Terms;

    public IEnumerable<string> Lines()
    {
        var items = _facts.ReturnLines.Select((line, i) => (Index: i, Line: line, Item: _request.Order?.FindLine(line.LineId))).Where(item => item.Item is not null).ToList();
        if (items.Count == 0) return [.. Windows(), .. Exclusions(), .. SendBack(), .. Fees(), .. Resolutions(), .. Promises(), _page.Law()];
        var texts = items.Select(item => (item.Item!.Name, Texts: Item(item.Index, item.Line, item.Item).Concat(Law(item.Item)).ToList())).ToList();
        var areAlike = texts.All(item => item.Texts.SequenceEqual(texts[0].Texts, StringComparer.Ordinal));
        var own = areAlike
            ? texts[0].Texts
            : texts.SelectMany(item => item.Texts.Select(text => item.Name is { } name ? _prose.Say("answer.item", ("item", name), ("text", text)) : text));
        return [.. own, .. Faulty(items.Select(item => item.Index)), .. SendBack(), .. Fees(), .. Resolutions(), .. Promises(), _page.Law()];
    }

    private IEnumerable<string> Windows() => Terms.Windows.IsEmpty ? [_prose.Say("window.none")] : _page.Windows().Select(window => window + _prose.Say("stop"));

    private IEnumerable<string> Exclusions() => Terms.Exclusions.Select(_page.Exclusion);

    /// <summary>What holds for one item: that it is excluded, or each window that may be its own.</summary>
    private IEnumerable<string> Item(int index, ReturnLine line, OrderLine item)
    {
        var isLeftToFaults = false;
        foreach (var exclusion in _policy.Compiled.Exclusions)
        {
            if (_judge.IsFaulty(line) && !exclusion.Part.EvenIfFaulty) continue;
            var excluded = Applies(exclusion, index);
            if (excluded == Truth.False) continue;

            // An exclusion that may or may not hold is said as the page says it, and the windows after it.
            yield return excluded == Truth.True ? exclusion.Part.Because?.For(_language) ?? _prose.Say("answer.none") : _page.Exclusion(exclusion.Part);
            if (excluded == Truth.True && (exclusion.Part.EvenIfFaulty || line.Reason is not null)) yield break;
            isLeftToFaults |= excluded == Truth.True;
        }

        var said = false;
        foreach (var (window, isCertain, isRest) in Candidates(index))
        {
            said = true;
            var text = Window(window, item);

            // Of an item that is excluded unless it is faulty, the windows of all other cases say nothing.
            if (isLeftToFaults && isCertain && isRest) continue;
            if (isLeftToFaults && isCertain) yield return _prose.Say("answer.if", ("subject", _prose.Say("subject.faulty")), ("text", _prose.GoOn(text)));
            else if (isCertain && !isRest) yield return text;
            else yield return _prose.Say("answer.if", ("subject", isCertain ? _prose.Say("subject.else") : _page.Lead(window, isRest)), ("text", _prose.GoOn(text)));
        }

        if (!said) yield return _prose.Say("window.none");
    }

    /// <summary>The windows that may be the item's, up to the first that certainly is, for each thing a customer may want.</summary>
    private IEnumerable<(ReturnWindow Window, bool IsCertain, bool IsRest)> Candidates(int index)
    {
        var wanted = _request.Return?.Wanted is { } one ? [one] : Enum.GetValues<WantedResolution>();
        var open = wanted.ToHashSet();
        var isRest = false;
        foreach (var window in _policy.Compiled.Windows)
        {
            if (!window.Part.For.Any(open.Contains)) continue;
            var applies = Applies(window, index);
            if (applies == Truth.False) continue;

            // A window of its own for one wish among others is said with that wish.
            var forAll = wanted.All(want => window.Part.For.Contains(want));
            yield return (window.Part, applies == Truth.True && forAll, isRest);
            if (applies == Truth.True) open.ExceptWith(window.Part.For);
            else isRest = true;
            if (open.Count == 0) yield break;
        }
    }

    private string Window(ReturnWindow window, OrderLine item)
    {
        if (window is { Days: 0, Until: null }) return _prose.Say("answer.none");
        if (window is { Days: null, Until: null }) return _prose.Say("answer.unlimited");
        if (new WindowClock(_policy.Compiled, _facts, _data).Measure(window, item, _request.Order!) is not { Last: { } last, IsOpen: { } isOpen })
            return _prose.Say("answer.length", ("length", _page.Length(window)));
        return _prose.Say(isOpen ? "answer.until" : "answer.ended", ("day", DateProse.Long(last, _prose.Language)));
    }

    /// <summary>The law's own window for an item, with its statute: the day it ends, or its length while no day is known. Nothing once it is, or may be, over.</summary>
    private IEnumerable<string> Law(OrderLine item)
    {
        var law = _judge.Law;
        if (law.RightToWithdraw(item) is not { Window: { } rule } floor) yield break;
        var statute = ("statute", (object)floor.Citation);
        if (law.WindowOf(floor) is { } window)
        {
            // Where it is not settled whether the last day moves, a right "until" a day that is past would be no answer.
            if (law.IsCertainlyOpen(window)) yield return _prose.Say("answer.law.until", ("day", DateProse.Long(window.LastDay, _prose.Language)), statute);
        }
        else
        {
            var plain = new ReturnWindow { Id = floor.Id, Days = rule.CountsStartDay ? rule.Days - 1 : rule.Days, Anchor = rule.Start == LegalStartEvent.Delivery ? WindowAnchor.Delivered : WindowAnchor.Ordered };
            yield return _prose.Say("answer.law.length", ("length", _page.Length(plain)), statute);
        }
    }

    /// <summary>That an excluded item that is faulty can come back all the same, where nobody has said what is the matter with it.</summary>
    private IEnumerable<string> Faulty(IEnumerable<int> items)
    {
        var excluded = items.Where(index => _facts.ReturnLines[index].Reason is null)
            .Any(index => _policy.Compiled.Exclusions.Any(exclusion => !exclusion.Part.EvenIfFaulty && Applies(exclusion, index) != Truth.False));
        if (excluded) yield return _prose.Say("exclusion.faulty");
    }

    private IEnumerable<string> SendBack()
    {
        if (Terms.Windows.IsEmpty || Terms.Windows.Any(window => window.Days != 0 || window.Until is not null)) yield return _prose.Say("sendBack", ("days", Math.Max(Terms.SendBackDays, SendBackDaysByLaw())));
    }

    /// <summary>The days that a floor gives for sending the goods off, as the decision on these items would count them; 0 where none does.</summary>
    private int SendBackDaysByLaw()
    {
        if (_request is not { Order: { } order, ShipTo: not null }) return 0;
        var (law, days) = (_judge.Law, 0);
        foreach (var line in _facts.ReturnLines)
        {
            if (order.FindLine(line.LineId) is { } item && law.HeldBy(item, _judge.IsFaulty(line), line.Condition, null) is { Refund.SendBackDays: { } own }) days = Math.Max(days, own);
        }

        return days;
    }

    private IEnumerable<string> Fees()
    {
        var order = _request.Order;
        var faults = _facts.ReturnLines.Select(line => line.Reason?.Fault).Distinct().ToList();
        var said = 0;
        foreach (var fee in _policy.Compiled.Fees)
        {
            if (order is not null && !PageTerms.IsDueIn(fee.Part, order.Currency)) continue;
            if (!faults.Contains(null) && faults.Count > 0 && !fee.Part.Faults.IsDefaultOrEmpty && !faults.Any(fault => fee.Part.Faults.Contains(fault!.Value))) continue;
            var applies = AppliesToAll(fee);
            if (applies == Truth.False) continue;
            said++;
            yield return order is null ? _page.Fee(fee.Part) : _page.FeeFor(fee.Part, order.Currency, applies == Truth.True);
        }

        if (said == 0) yield return _prose.Say("fee.free");
        else if (_page.IsFaultFree) yield return _prose.Say("fee.faulty");
        foreach (var line in _page.Shipping()) yield return line;
        if (order is { Duties.IsZero: false }) yield return _prose.Say("duties." + PolicyWriter.Word(Terms.Duties));
    }

    /// <summary>Whether a fee is for every item, for none, or for some or perhaps.</summary>
    private Truth AppliesToAll(Guarded<FeeRule> fee)
    {
        if (_facts.ReturnLines.IsEmpty) return Min(Applies(fee), fee.Items is null ? Truth.True : Truth.Unknown);
        var truths = Enumerable.Range(0, _facts.ReturnLines.Length).Select(index => Applies(fee, index)).Distinct().ToList();
        return truths is [var one] ? one : Truth.Unknown;
    }

    private Truth Applies<T>(Guarded<T> part)
    {
        var context = _policy.Compiled.Open(_facts);
        return part.AppliesTo(ref context);
    }

    private Truth Applies<T>(Guarded<T> part, int item)
    {
        var context = _policy.Compiled.Open(_facts);
        return part.AppliesTo(ref context, item);
    }

    private static Truth Min(Truth a, Truth b) => a < b ? a : b;

    private IEnumerable<string> Resolutions()
    {
        if (Terms.Resolutions.IsEmpty) yield return _prose.Say("resolution.originalPayment");
        foreach (var rule in _policy.Compiled.Resolutions)
        {
            // A refund without a return is a quiet decision of the house: announced, it is asked for.
            if (!rule.Part.Kind.GoodsComeBack()) continue;
            var applies = Applies(rule);
            if (applies != Truth.False) yield return _page.ResolutionForCustomers(rule.Part, _request.Order?.Currency, applies == Truth.True);
        }
    }

    private IEnumerable<string> Promises() => Terms.Promises.Select((promise, i) => _page.Promise(promise, i > 0 ? Terms.Promises[i - 1] : null));
}
