using System.Collections.Immutable;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Rules.Analysis;

namespace RefundKit.Checks;

/// <summary>
/// Windows, exclusions and fees of which the first that applies counts, where the earlier ones leave nothing for a later; and
/// fees and resolutions whose own limits exclude their conditions.
/// </summary>
internal sealed class TermsCheck
{
    private readonly PolicyPlaces _at;
    private readonly PolicyTerms _terms;
    private readonly Dictionary<FeeRule, Condition> _faults = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ResolutionRule, ImmutableArray<Condition>> _limits = new(ReferenceEqualityComparer.Instance);

    private sealed record Part(string Path, string Name, IReadOnlyList<Condition> Conditions, Box Within);

    public TermsCheck(RefundPolicy policy, PolicyPlaces at)
    {
        (_at, _terms) = (at, policy.Terms);
        foreach (var fee in _terms.Fees) _faults[fee] = OfFaults(fee.Faults);
        foreach (var resolution in _terms.Resolutions) _limits[resolution] = [.. OfLimits(resolution)];
    }

    /// <summary>What fees and resolutions say beside their conditions, as conditions.</summary>
    public IEnumerable<Condition> Conditions => _faults.Values.Concat(_limits.Values.SelectMany(limits => limits));

    public void Run(ConditionSpace space)
    {
        // What is wanted back, and whether the goods are faulty: what windows and exclusions are tried for, beside conditions.
        var purpose = space.Boxes.AddFree(Enum.GetValues<WantedResolution>().Length);
        var goods = space.Boxes.AddFree(2);
        const int faulty = 1;
        var exclusions = _terms.Exclusions.Select((exclusion, i) => new Part(
            FormattableString.Invariant($"terms.exclusions[{i}]"),
            $"exclusion \"{exclusion.Id}\"",
            Of(exclusion.When, exclusion.Items),
            exclusion.EvenIfFaulty ? Box.Everything : Box.Of(goods, goods.All.Without(goods.Of(faulty))))).ToList();
        var windows = _terms.Windows.Select((window, i) => new Part(
            FormattableString.Invariant($"terms.windows[{i}]"),
            $"return window \"{window.Id}\"",
            Of(window.When, window.Items),
            Box.Of(purpose, purpose.Of([.. window.For.Select(wanted => (int)wanted)])))).ToList();
        var fees = _terms.Fees.Select((fee, i) => new Part(
            FormattableString.Invariant($"terms.fees[{i}]"), $"fee \"{fee.Id}\"", [.. Of(fee.When, fee.Items), _faults[fee]], Box.Everything)).ToList();
        var review = new ConditionReview(space);
        foreach (var fee in fees) Alone(fee, review, "items", "is never kept");
        for (var i = 0; i < _terms.Resolutions.Length; i++)
        {
            var (rule, path) = (_terms.Resolutions[i], FormattableString.Invariant($"terms.resolutions[{i}]"));
            Alone(new Part(path, $"resolution \"{rule.Id}\"", [.. Of(rule.When, null), .. _limits[rule]], Box.Everything), review, "when", "is never given");
        }

        for (var i = 0; i < exclusions.Count; i++) Behind(space, exclusions[i], exclusions[..i], "never counts", "Leave it out, or put it first.");
        for (var i = 0; i < windows.Count; i++) Behind(space, windows[i], [.. exclusions, .. windows[..i]], "is never used", "Put the narrower one first.");
        for (var i = 0; i < fees.Count; i++)
        {
            var fee = _terms.Fees[i];
            Behind(space, fees[i], [.. fees[..i].Where((_, j) => TakesFrom(_terms.Fees[j], fee))], "is never kept", "Put the narrower one first.");
        }
    }

    // Beside its conditions, which are looked at by themselves, a part has limits of its own.
    private void Alone(Part part, ConditionReview review, string member, string what)
    {
        if (part.Conditions.Any(condition => review.Holds(condition, true) != true) || review.Of(new AllCondition([.. part.Conditions])).FirstOrDefault() is not { Kind: RuleFindingKind.NeverMatches } remark) return;
        _at.Warn($"{part.Path}.{member}", "RK1312", $"{part.Name} {what}, since it {remark.Predicate}", "Change one of them.");
    }

    private void Behind(ConditionSpace space, Part part, List<Part> earlier, string what, string suggestion)
    {
        if (earlier.Count == 0) return;
        var covers = new List<OwnedBox>();
        for (var i = 0; i < earlier.Count; i++)
        {
            foreach (var box in space.Boxes.And([.. earlier[i].Conditions.Select(condition => space.Where(condition, true)), Region.Of(earlier[i].Within)]).Boxes) covers.Add(new OwnedBox(i, box));
        }

        var search = new BoxSearch(space);
        if (!search.All(part.Conditions, true, part.Within).Any() && !search.GaveUp) return;
        var coverage = new Coverage(space.Boxes);
        if (coverage.Open(search.All(part.Conditions, true, part.Within), covers).Any()) return;
        if (coverage.GaveUp || search.GaveUp)
        {
            _at.Warn(part.Path, "RK1335", $"it would take too long to tell whether {part.Name} {what}", "Nothing is claimed about it.");
            return;
        }

        var owners = coverage.Owners.Select(owner => earlier[owner].Name).ToList();
        var whenever = owners.Count == 1 ? $"{owners[0]} before it applies too" : $"one of {Wording.List(owners)} applies before it";
        _at.Warn(part.Path, "RK1310", $"{part.Name} {what}: wherever it applies, {whenever}", suggestion);
    }

    private static List<Condition> Of(Condition? when, Condition? items) => [.. new[] { when, items }.OfType<Condition>()];

    /// <summary>Whether an earlier fee that applies leaves nothing for a later one: the same kind, in each of its currencies.</summary>
    private static bool TakesFrom(FeeRule earlier, FeeRule later)
    {
        if (earlier.Kind != later.Kind) return false;
        if (earlier.BasisPoints is null && (later.BasisPoints is not null || later.Amount!.Amounts.Keys.Any(code => !earlier.Amount!.Amounts.ContainsKey(code)))) return false;

        // The way back is paid once for all lines, so the fee must be for the faults of all of them.
        return earlier.Kind != FeeKind.ReturnShipping || later.Faults.All(earlier.Faults.Contains);
    }

    private static Condition OfFaults(ImmutableArray<Fault> faults)
    {
        if (faults.IsDefaultOrEmpty) return Condition.All();
        var named = new FactCondition("item.fault", ConditionOperator.In, new ConditionValue.List([.. faults.Select(fault => new ConditionValue.Word(fault.ToString().ToLowerInvariant()))]));

        // Where no reason is known, no fault is.
        return faults.Contains(Fault.None) ? Condition.Any(named, Condition.Not(new FactCondition("item.fault", ConditionOperator.IsKnown, null))) : named;
    }

    private static IEnumerable<Condition> OfLimits(ResolutionRule rule)
    {
        if (rule.FewerRefundsThan is { } most) yield return new FactCondition("customer.refunds", ConditionOperator.Less, new ConditionValue.Number(most));
        if (rule.Below is { } below)
            yield return Condition.Any([.. below.Amounts.Values.Select(limit => new FactCondition("quote.amount", ConditionOperator.Less, new ConditionValue.Amount(limit)))]);
    }
}
