using System.Collections.Immutable;
using NodaTime.Text;
using RefundKit.Decisions;
using RefundKit.Duties;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Rules.Evaluation;

namespace RefundKit.Checks;

/// <summary>
/// Exclusions, fees, resolutions, shares and promises below a legal floor: what they make of a consumer whom the law of
/// a country protects, where that is certain. Each is reported once, with all the countries it is below.
/// </summary>
internal sealed class LawTermsCheck(RefundPolicy policy, ReferenceData data, LawReporter law)
{
    // What opening and use may cost in value is the law's own matter; it refuses no return.
    private static readonly string[] Found = ["opened", "used", "worn", "damaged"];

    private readonly PolicyTerms _terms = policy.Terms;

    private readonly record struct Below(string Country, LegalFloor Floor);

    public void Run()
    {
        var floors = _terms.Countries.Select(country => (Country: country, Floor: FloorOf(country, LegalBasis.Withdrawal, new()))).Where(place => place.Floor is not null)
            .Select(place => new Below(place.Country, place.Floor!)).ToList();
        Exclusions(floors);
        EmptyWindows();
        Fees(floors);
        Resolutions(floors);
        Report("terms.shipping", "RK1423", "what was paid for the delivery is kept", floors.Where(at => _terms.Shipping == RefundShare.None && at.Floor.Refund.OriginalDeliveryRefunded),
            "Give it back at least when everything of the order comes back (\"whenComplete\").");
        Promises(floors);
        Report("terms.sendBackDays", "RK1427", $"customers have {_terms.SendBackDays} days to send the goods off", floors.Where(at => _terms.SendBackDays < at.Floor.Refund.SendBackDays),
            "The law's days count at decision time all the same; give as many.");
    }

    private LegalFloor? FloorOf(string country, LegalBasis basis, Probe probe) => data.Law.Best(
        new LegalQuery { Country = country, OrderedOn = policy.Draft.From, IsConsumer = true, IsInformed = true, Basis = basis, ItemTags = probe.Tags, ItemKind = probe.Kind }) is { Window: not null } floor ? floor : null;

    private void Exclusions(List<Below> floors)
    {
        var conditions = _terms.Exclusions.SelectMany(exclusion => new[] { exclusion.When, exclusion.Items }).ToList();
        var (tags, kinds) = (TagsOf(conditions), KindsOf(conditions));
        for (var i = 0; i < _terms.Exclusions.Length; i++)
        {
            var (part, path, name) = (policy.Compiled.Exclusions[i], FormattableString.Invariant($"terms.exclusions[{i}]"), $"exclusion \"{_terms.Exclusions[i].Id}\"");
            Report(path, "RK1428", $"{name} refuses faulty goods, for which the law has the seller answer", Faulty().Where(at => _terms.Exclusions[i].EvenIfFaulty && Holds(part, at.Country, new() { IsFaulty = true })),
                "Leave out that it holds even for faulty goods.");
            var plain = floors.Where(at => Holds(part, at.Country, new())).ToList();
            Report(path, "RK1426", $"{name} refuses what the law takes back", plain, "The law wins at decision time all the same; exclude only what it leaves out, or other countries.");
            if (plain.Count > 0) continue;
            foreach (var tag in tags)
            {
                var taken = floors.Where(at => Holds(part, at.Country, new() { Tags = [tag] }) && FloorOf(at.Country, LegalBasis.Withdrawal, new() { Tags = [tag] }) is not null).ToList();
                Report(path, "RK1426", $"{name} refuses items tagged \"{tag}\", which the law takes back", taken, LeftOut(taken));
            }

            foreach (var kind in kinds)
            {
                Report(path, "RK1426", $"{name} refuses items of the kind {PolicyWriter.Word(kind)}, which the law takes back", Under(new() { Kind = kind }, part),
                    "Exclude them elsewhere only, with a condition on shipTo.country, or only those with a tag that the law leaves out.");
            }

            foreach (var condition in Found)
            {
                var below = floors.Where(at => !LegalScope.MayLeaveOut(at.Floor, condition) && Holds(part, at.Country, new() { Condition = condition })).ToList();
                Report(path, "RK1425", $"{name} refuses what is found {condition}, which the law takes back", below,
                    condition == "opened" ? "Opening a package to look loses no right; where hygiene or a seal does, tag the item."
                    : below.Exists(at => at.Floor.Refund.ValueLossDeductible) ? "Keep a fee for the value that use has cost instead, with a condition on item.condition."
                    : "Exclude it elsewhere only, with a condition on shipTo.country.");
                if (below.Count > 0) break;
            }
        }
    }

    private static string LeftOut(List<Below> places)
    {
        var tags = places.SelectMany(at => at.Floor.Exclusions).Select(exclusion => exclusion.Tag).Distinct(StringComparer.Ordinal).Take(3).ToList();
        return "Exclude them elsewhere only, with a condition on shipTo.country"
            + (tags.Count == 0 ? "; the law there leaves out nothing." : $"; what the law there leaves out is tagged {string.Join(", ", tags)} and so on.");
    }

    /// <summary>Windows of no days for items of a tag or a kind that the law does not leave out; for all items the window itself is reported.</summary>
    private void EmptyWindows()
    {
        var conditions = _terms.Windows.SelectMany(window => new[] { window.When, window.Items }).ToList();
        foreach (var tag in TagsOf(conditions)) EmptyWindow(new() { Tags = [tag] }, $"items tagged \"{tag}\"");
        foreach (var kind in KindsOf(conditions)) EmptyWindow(new() { Kind = kind }, $"items of the kind {PolicyWriter.Word(kind)}");
    }

    private void EmptyWindow(Probe probe, string what)
    {
        var below = new List<(int Index, Below At)>();
        foreach (var country in _terms.Countries)
        {
            if (FloorOf(country, LegalBasis.Withdrawal, probe) is { } floor && Serving(country, probe) is { } index && IsEmpty(_terms.Windows[index], floor) && Serving(country, new()) != index)
                below.Add((index, new Below(country, floor)));
        }

        foreach (var same in below.GroupBy(pair => pair.Index))
        {
            var window = _terms.Windows[same.Key];
            Report(FormattableString.Invariant($"terms.windows[{same.Key}]"), "RK1426",
                $"return window \"{window.Id}\" refuses {what}{(window.Until is { } until ? $" for deliveries after {LocalDatePattern.Iso.Format(until)}" : "")}, which the law takes back",
                same.Select(pair => pair.At), "The law wins at decision time all the same; give these items its days there.");
        }
    }

    // A fixed last day alone gives what is delivered after it no day at all.
    private bool IsEmpty(ReturnWindow window, LegalFloor floor) => window.Until is { } until
        ? window.Days is null or 0 && !LawCheck.IsOutlasting(until, ConsumerFavour.DaysAfterStart(floor.Window!), policy)
        : window.Days == 0;

    /// <summary>The countries whose law gives a right to withdraw from an item to which a part certainly applies.</summary>
    private IEnumerable<Below> Under<T>(Probe probe, Guarded<T> part)
    {
        foreach (var country in _terms.Countries)
        {
            if (FloorOf(country, LegalBasis.Withdrawal, probe) is { } floor && Holds(part, country, probe)) yield return new Below(country, floor);
        }
    }

    private void Fees(List<Below> floors)
    {
        var kinds = KindsOf(_terms.Fees.SelectMany(fee => new[] { fee.When, fee.Items }));
        for (var i = 0; i < _terms.Fees.Length; i++)
        {
            var (fee, part, path) = (_terms.Fees[i], policy.Compiled.Fees[i], FormattableString.Invariant($"terms.fees[{i}]"));
            var (forBuyer, forSeller) = (fee.Faults.IsDefaultOrEmpty || fee.Faults.Contains(Fault.Buyer) || fee.Faults.Contains(Fault.None), fee.Faults.IsDefaultOrEmpty || fee.Faults.Contains(Fault.Seller));
            if (fee.Kind == FeeKind.ReturnShipping)
            {
                Report(path, "RK1421", $"fee \"{fee.Id}\" charges for a way back that the law has the seller pay",
                    floors.Where(at => forBuyer && at.Floor.Refund.ReturnCost == LegalReturnCost.Seller && Holds(part, at.Country, new())), "Charge it elsewhere only, with a condition on shipTo.country.");
            }
            else
            {
                Report(path, "RK1420", $"fee \"{fee.Id}\" is kept of a withdrawal, which costs the consumer nothing by law",
                    forBuyer ? KeptOf(part, floors, kinds) : [],
                    "Keep it elsewhere only, or only of what is found used or damaged: item.condition in [used, damaged].");
            }

            Report(path, fee.Kind == FeeKind.ReturnShipping ? "RK1421" : "RK1420", $"fee \"{fee.Id}\" is charged for faulty goods, whose return costs the consumer nothing by law",
                Faulty().Where(at => forSeller && at.Floor.Refund.ReturnCost == LegalReturnCost.Seller && Holds(part, at.Country, new() { IsFaulty = true })), "Leave \"seller\" out of its faults there.");
        }
    }

    /// <summary>Where a fee is kept of a withdrawal: of plain goods, of those found in a condition for which the law lets nothing be deducted, or of another kind of item.</summary>
    private IEnumerable<Below> KeptOf(Guarded<FeeRule> part, List<Below> floors, List<ItemKind> kinds) => floors
        .Where(at => Holds(part, at.Country, new()) || Holds(part, at.Country, new() { Condition = "unopened" })
            || Array.Exists(Found, condition => MayKeepNothing(at.Floor, condition) && Holds(part, at.Country, new() { Condition = condition })))
        .Concat(kinds.SelectMany(kind => Under(new() { Kind = kind }, part))).DistinctBy(at => at.Country);

    private static bool MayKeepNothing(LegalFloor floor, string condition) =>
        condition == "opened" || (!floor.Refund.ValueLossDeductible && !LegalScope.MayLeaveOut(floor, condition));

    private IEnumerable<Below> Faulty()
    {
        foreach (var country in _terms.Countries)
        {
            if (FloorOf(country, LegalBasis.Warranty, new()) is { } floor) yield return new Below(country, floor);
        }
    }

    private void Resolutions(List<Below> floors)
    {
        if (_terms.Resolutions.IsEmpty) return;
        Report("terms.resolutions", "RK1422", "nothing gives the money back the way it was paid, which the law demands", floors.Where(at => !MayPayBack(at.Country)),
            "Add a resolution of the kind \"originalPayment\"; the law wins at decision time all the same.");
    }

    private bool MayPayBack(string country) => Array.Exists(
        policy.Compiled.Resolutions,
        rule => rule.Part.Kind == ResolutionKind.OriginalPayment && ProtectedBuyer.MarketsOf(country, policy).Any(market =>
        {
            var context = policy.Compiled.Open(new ProtectedBuyer(country, market));
            return rule.AppliesTo(ref context) != Truth.False;
        }));

    /// <summary>
    /// What is promised of the money, along the promises it is counted after, where every such promise goes on longer than
    /// the law gives from that very event, be it a promise of the terms or one of the staff. One that is shorter is the one
    /// that counts.
    /// </summary>
    private void Promises(List<Below> floors)
    {
        var promises = _terms.Promises.AddRange(policy.Operations.Promises);
        var refunds = Enumerable.Range(0, promises.Length).Where(index => promises[index].DutyOrId == Duty.Refund).Select(index => (Index: index, Span: PromisedSpan.Of(promises, index))).ToList();
        if (refunds.Count == 0) return;
        var soonest = refunds.MinBy(refund => refund.Span.DaysAtLeast).Index;
        var own = soonest - _terms.Promises.Length;
        Report(own < 0 ? FormattableString.Invariant($"terms.promises[{soonest}]") : FormattableString.Invariant($"operations.promises[{own}]"),
            "RK1424", $"promise \"{promises[soonest].Id}\" lets a refund take longer than the law",
            floors.Where(at => refunds.TrueForAll(refund => refund.Span.IsBeyond(at.Floor.Refund))), "Promise the law's days, or fewer.");
    }

    private sealed record Probe
    {
        public ImmutableArray<string> Tags { get; init; } = [];

        public ItemKind Kind { get; init; }

        public string? Condition { get; init; }

        public bool IsFaulty { get; init; }

        public ProtectedBuyer As(string country, string? market) => new(country, market) { Tags = Tags, Kind = Kind, Condition = Condition, IsFaulty = IsFaulty };
    }

    /// <summary>Whether a part certainly applies, in whatever market of those the terms tell apart.</summary>
    private bool Holds<T>(Guarded<T> part, string country, Probe probe) => ProtectedBuyer.MarketsOf(country, policy).All(market =>
    {
        var context = Open(probe.As(country, market));
        return part.AppliesTo(ref context, 0) == Truth.True;
    });

    private int? Serving(string country, Probe probe) =>
        ProtectedBuyer.MarketsOf(country, policy).Select(market => probe.As(country, market).WindowIn(policy)).Distinct().ToList() is [var one] ? one : null;

    private ConditionContext Open(ProtectedBuyer buyer)
    {
        var context = policy.Compiled.Open(buyer);
        context.Range = ItemRange.Return;
        return context;
    }

    private static List<string> TagsOf(IEnumerable<Condition?> conditions) =>
        [.. conditions.SelectMany(condition => ConditionLines.Of(condition)).Where(line => line.Fact == "item.tags").SelectMany(ConditionLines.WordsOf).Distinct(StringComparer.Ordinal)];

    /// <summary>The kinds of item beside goods, where conditions tell kinds apart at all.</summary>
    private static List<ItemKind> KindsOf(IEnumerable<Condition?> conditions) =>
        conditions.SelectMany(condition => ConditionLines.Of(condition)).Any(line => line.Fact == "item.kind") ? [.. Enum.GetValues<ItemKind>().Where(kind => kind != ItemKind.Goods)] : [];

    private void Report(string path, string id, string what, IEnumerable<Below> below, string suggestion)
    {
        var all = below.ToList();
        if (all.Count == 0) return;
        var statutes = all.Select(at => at.Floor.Citation).Distinct(StringComparer.Ordinal).ToList();
        var named = string.Join("; ", statutes.Take(3)) + (statutes.Count > 3 ? "; …" : "");
        law.Warn(path, id, $"{what} in {string.Join(", ", all.Select(at => at.Country))} ({named})", suggestion);
    }
}
