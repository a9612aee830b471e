using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RefundKit.Decisions;
using RefundKit.Rules;

namespace RefundKit.Replay;

/// <summary>
/// Sums up differences one by one, in memory that depends on the policies and not on how many requests there are. Parts can
/// be summed up apart, also on several threads with one accumulator each, and merged in any order with the same result to
/// the byte. Not thread-safe.
/// </summary>
public sealed class ReplayAccumulator
{
    /// <summary>What the trace names as the source where no version of a side was in force for the order.</summary>
    private const string NoneInForce = "policy:none-in-force";

    private readonly PolicyReplay _replay;
    private readonly Dictionary<(Outcome Before, Outcome After), ReplayTally> _outcomes = [];
    private readonly Dictionary<(string Baseline, string Candidate, Outcome Before, Outcome After), ReplayTally> _causes = [];
    private readonly Dictionary<(DecisionAspect, string?, string?, string?, ChangeDirection), long> _changes = [];
    private readonly Dictionary<DecisionAspect, long> _aspects = [];
    private readonly Dictionary<(DecisionHandling, DecisionHandling), long> _handling = [];
    private readonly Dictionary<string, ReplayApprover> _approvers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReplayRule> _rules = new(StringComparer.Ordinal);
    private readonly LargestDifferences _largest;
    private readonly MoneySums _money = new();
    private long _requests;
    private long _changed;
    private long _failed;
    private long _refused;
    private long _baselineNotInForce;
    private long _candidateNotInForce;

    /// <summary>Makes an empty accumulator.</summary>
    /// <param name="replay">Whose differences are summed up.</param>
    public ReplayAccumulator(PolicyReplay replay)
    {
        ArgumentNullException.ThrowIfNull(replay);
        _replay = replay;
        _largest = new LargestDifferences(replay.Options.Largest);
    }

    /// <summary>Counts a difference; one in which nothing differs counts, too.</summary>
    /// <param name="difference">The difference.</param>
    public void Add(ReplayDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var (before, after) = (difference.Baseline, difference.Candidate);
        _requests++;
        if (difference.IsChanged) _changed++;
        if (HasFailed(before) || HasFailed(after)) _failed++;
        if (IsUnserved(before)) _baselineNotInForce++;
        if (IsUnserved(after)) _candidateNotInForce++;
        _money.Add(before, isCandidate: false);
        _money.Add(after, isCandidate: true);
        Tally(_outcomes, (before.Outcome, after.Outcome)).Add(difference);
        Count(_handling, (DecisionComparison.Handling(before), DecisionComparison.Handling(after)));
        Approve(before, isCandidate: false);
        Approve(after, isCandidate: true);
        if (!difference.IsChanged) return;
        foreach (var aspect in difference.Changes.Select(change => change.Aspect).Distinct()) Count(_aspects, aspect);
        foreach (var change in difference.Changes) Count(_changes, Group(change));
        if (difference.Changes.Any(change => change.Aspect is DecisionAspect.Outcome or DecisionAspect.Amount))
            Tally(_causes, (difference.BaselineSource, difference.CandidateSource, before.Outcome, after.Outcome)).Add(difference);
        _largest.Add(difference);
        AddRules(before, after);
    }

    /// <summary>Counts a recorded request that could not be read, and so was decided under neither side.</summary>
    public void AddRefused() => _refused++;

    /// <summary>Adds what another accumulator of the same replay has counted; the other stays as it is.</summary>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentException">It belongs to a replay of other policies, or keeps another number of differences.</exception>
    public void Merge(ReplayAccumulator other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(other, this) || !IsSame(_replay.Baseline, other._replay.Baseline) || !IsSame(_replay.Candidate, other._replay.Candidate) || _replay.Options != other._replay.Options)
            throw new ArgumentException("Only parts of the same replay can be merged, each once.", nameof(other));
        _requests += other._requests;
        _changed += other._changed;
        _failed += other._failed;
        _refused += other._refused;
        _baselineNotInForce += other._baselineNotInForce;
        _candidateNotInForce += other._candidateNotInForce;
        _money.Merge(other._money);
        foreach (var (key, tally) in other._outcomes) Tally(_outcomes, key).Merge(tally);
        foreach (var (key, tally) in other._causes) Tally(_causes, key).Merge(tally);
        foreach (var (key, count) in other._changes) Count(_changes, key, count);
        foreach (var (key, count) in other._aspects) Count(_aspects, key, count);
        foreach (var (key, count) in other._handling) Count(_handling, key, count);
        foreach (var more in other._approvers.Values) Add(more);
        foreach (var more in other._rules.Values) Add(more);
        _largest.Merge(other._largest);
    }

    /// <summary>What was counted so far.</summary>
    public ReplayReport ToReport() => new()
    {
        Baseline = _replay.Baseline.Policies,
        Candidate = _replay.Candidate.Policies,
        DataEdition = _replay.Options.Data.Edition,
        Requests = _requests,
        Changed = _changed,
        Refused = _refused,
        Failed = _failed,
        BaselineNotInForce = _baselineNotInForce,
        CandidateNotInForce = _candidateNotInForce,
        Money = _money.ToArray(),
        Outcomes =
        [
            .. _outcomes.OrderBy(cell => cell.Key).Select(cell => new ReplayOutcome
            {
                Before = cell.Key.Before, After = cell.Key.After, Requests = cell.Value.Requests, OtherAmounts = cell.Value.OtherAmounts, Money = cell.Value.Money.ToArray(), Example = cell.Value.Example,
            }),
        ],
        Causes =
        [
            .. _causes.OrderByDescending(cause => cause.Value.Requests).ThenBy(cause => cause.Key.Baseline, StringComparer.Ordinal).ThenBy(cause => cause.Key.Candidate, StringComparer.Ordinal)
                .ThenBy(cause => (cause.Key.Before, cause.Key.After)).Select(cause => new ReplayCause
                {
                    BaselineSource = cause.Key.Baseline, CandidateSource = cause.Key.Candidate, Before = cause.Key.Before, After = cause.Key.After,
                    Requests = cause.Value.Requests, Money = cause.Value.Money.ToArray(), Example = cause.Value.Example!,
                }),
        ],
        Aspects = [.. _aspects.OrderBy(aspect => aspect.Key).Select(aspect => new ReplayAspect(aspect.Key, aspect.Value))],
        Changes =
        [
            .. _changes.Select(change => new ReplayCount(change.Key.Item1, change.Key.Item2, change.Key.Item3, change.Key.Item4, change.Key.Item5, change.Value))
                .OrderBy(count => count.Aspect).ThenByDescending(count => count.Requests).ThenBy(count => count.Subject, StringComparer.Ordinal)
                .ThenBy(count => count.Before, StringComparer.Ordinal).ThenBy(count => count.After, StringComparer.Ordinal).ThenBy(count => count.Direction),
        ],
        Handling = [.. _handling.OrderBy(cell => cell.Key).Select(cell => new ReplayHandling(cell.Key.Item1, cell.Key.Item2, cell.Value))],
        Approvers = [.. _approvers.Values.OrderBy(approver => approver.Role, StringComparer.Ordinal)],
        Rules =
        [
            .. _rules.Values.OrderByDescending(rule => rule.OnlyBaseline + rule.OnlyCandidate).ThenBy(rule => rule.Rule, StringComparer.Ordinal),
        ],
        Largest = _largest.ToArray(),
    };

    private static bool IsSame(ReplaySide one, ReplaySide two) => one.AppliesAlways == two.AppliesAlways && one.Policies.SequenceEqual(two.Policies);

    private static bool HasFailed(RefundDecision decision)
    {
        foreach (var problem in decision.Problems)
        {
            if (problem.Id == "RK5900") return true;
        }

        return false;
    }

    private static bool IsUnserved(RefundDecision decision)
    {
        foreach (var proposal in decision.Trace.Proposals)
        {
            if (proposal.Source == NoneInForce) return true;
        }

        return false;
    }

    // Amounts, days and answers differ from request to request: only their direction is counted, or memory would grow with the input.
    private static (DecisionAspect, string?, string?, string?, ChangeDirection) Group(DecisionChange change) =>
        change.Aspect is DecisionAspect.Amount or DecisionAspect.Answer or DecisionAspect.LastDay or DecisionAspect.SendBackBy or DecisionAspect.Deadlines
            ? (change.Aspect, change.Subject, null, null, change.Direction)
            : (change.Aspect, change.Subject, change.Before, change.After, change.Direction);

    private void Approve(RefundDecision decision, bool isCandidate)
    {
        if (decision.Approval is not { Required: true, Role: var role }) return;
        var (now, later) = DecisionComparison.IsGranted(decision.Outcome) ? (1, 0) : (0, 1);
        Add(isCandidate ? new ReplayApprover(role, 0, now, 0, later) : new ReplayApprover(role, now, 0, later, 0));
    }

    private void Add(ReplayApprover more)
    {
        var sum = _approvers.GetValueOrDefault(more.Role);
        _approvers[more.Role] = sum is null
            ? more
            : new ReplayApprover(more.Role, sum.BaselineNow + more.BaselineNow, sum.CandidateNow + more.CandidateNow, sum.BaselineLater + more.BaselineLater, sum.CandidateLater + more.CandidateLater);
    }

    private void AddRules(RefundDecision before, RefundDecision after)
    {
        var (old, now) = (Matching(before), Matching(after));
        foreach (var rule in old)
        {
            if (!now.Contains(rule)) Add(new ReplayRule(rule, 1, 0));
        }

        foreach (var rule in now)
        {
            if (!old.Contains(rule)) Add(new ReplayRule(rule, 0, 1));
        }
    }

    private void Add(ReplayRule more)
    {
        var sum = _rules.GetValueOrDefault(more.Rule);
        _rules[more.Rule] = sum is null ? more : new ReplayRule(more.Rule, sum.OnlyBaseline + more.OnlyBaseline, sum.OnlyCandidate + more.OnlyCandidate);
    }

    private static HashSet<string> Matching(RefundDecision decision) =>
        decision.Trace.Rules.Where(rule => rule.Result == Truth.True).Select(rule => rule.Rule).ToHashSet(StringComparer.Ordinal);

    private static void Count<TKey>(Dictionary<TKey, long> counts, TKey key, long more = 1)
        where TKey : notnull => CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _) += more;

    private static ReplayTally Tally<TKey>(Dictionary<TKey, ReplayTally> tallies, TKey key)
        where TKey : notnull => CollectionsMarshal.GetValueRefOrAddDefault(tallies, key, out _) ??= new ReplayTally();
}
