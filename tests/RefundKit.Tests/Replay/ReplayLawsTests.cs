using CsCheck;
using RefundKit.Decisions;
using RefundKit.Replay;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Replay;

/// <summary>Laws of replaying, over generated policies and recordings.</summary>
public sealed class ReplayLawsTests
{
    [Fact]
    public void A_policy_against_itself_changes_nothing() => Gen.Select(ReplayCases.Policies, ReplayCases.Recordings).Sample((policy, requests) =>
    {
        var report = ReplayCases.Replay(policy, policy).Run(requests);

        Assert.Equal((requests.Length, 0L), (report.Requests, report.Changed));
        Assert.Empty(report.Changes);
        Assert.Empty(report.Causes);
        Assert.Empty(report.Largest);
        Assert.All(report.Money, money => Assert.Equal((0, 0), ((int)money.ApprovedChange.MinorUnits, (int)money.WaitingChange.MinorUnits)));
        Assert.All(report.Outcomes, cell => Assert.Equal(cell.Before, cell.After));
    }, iter: 60);

    [Fact]
    public void Swapped_sides_turn_every_change_around() => Gen.Select(ReplayCases.Policies, ReplayCases.Policies, ReplayCases.Recordings).Sample((one, two, requests) =>
    {
        var there = ReplayCases.Replay(one, two).Run(requests);
        var back = ReplayCases.Replay(two, one).Run(requests);

        Assert.Equal(there.Changed, back.Changed);
        Assert.Equal(there.Aspects.AsEnumerable(), back.Aspects);
        Assert.Equal(there.Money.Select(money => (money.Currency, -money.ApprovedChange.MinorUnits, -money.WaitingChange.MinorUnits)), back.Money.Select(money => (money.Currency, money.ApprovedChange.MinorUnits, money.WaitingChange.MinorUnits)));
        Assert.Equal(there.Outcomes.Select(cell => (cell.After, cell.Before, cell.Requests, cell.OtherAmounts)).Order(), back.Outcomes.Select(cell => (cell.Before, cell.After, cell.Requests, cell.OtherAmounts)).Order());
        Assert.Equal(there.Rules.Select(rule => (rule.Rule, rule.OnlyCandidate, rule.OnlyBaseline)), back.Rules.Select(rule => (rule.Rule, rule.OnlyBaseline, rule.OnlyCandidate)));
        Assert.Equal(there.NewlyNeedingPeople, back.NoLongerNeedingPeople);
        Assert.Equal(there.Automation(candidate: false), back.Automation(candidate: true));
        Assert.Equal(
            there.Changes.Select(count => count with { Before = count.After, After = count.Before, Direction = Reverse(count.Direction) }).OrderBy(count => count.ToString(), StringComparer.Ordinal),
            back.Changes.OrderBy(count => count.ToString(), StringComparer.Ordinal));
    }, iter: 60);

    private static ChangeDirection Reverse(ChangeDirection direction) => direction switch
    {
        ChangeDirection.Added => ChangeDirection.Removed,
        ChangeDirection.Removed => ChangeDirection.Added,
        ChangeDirection.Up => ChangeDirection.Down,
        ChangeDirection.Down => ChangeDirection.Up,
        _ => direction,
    };

    [Fact]
    public void The_totals_are_the_sums_of_the_differences() => Gen.Select(ReplayCases.Policies, ReplayCases.Policies, ReplayCases.Recordings).Sample((one, two, requests) =>
    {
        var replay = ReplayCases.Replay(one, two);
        var differences = requests.Select(request => replay.Compare(request)).ToList();
        var report = replay.Run(requests);

        Assert.Equal(differences.Count(difference => difference.IsChanged), report.Changed);
        Assert.Equal(requests.Length, report.Outcomes.Sum(cell => cell.Requests));
        Assert.Equal(requests.Length, report.Handling.Sum(cell => cell.Requests));
        Assert.Equal(differences.Sum(difference => difference.Changes.Length), report.Changes.Sum(count => count.Requests));
        Assert.Equal(differences.Count(difference => difference.Changes.Any(change => change.Aspect is DecisionAspect.Outcome or DecisionAspect.Amount)), report.Causes.Sum(cause => cause.Requests));
        foreach (var money in report.Money)
        {
            long Naive(Func<ReplayDifference, RefundDecision> side, bool granted) => differences.Select(side)
                .Where(decision => decision.Refund?.Amount.Currency == money.Currency && (decision.Outcome is Outcome.Approve or Outcome.ApprovePartially) == granted)
                .Sum(decision => decision.Refund?.Amount.Currency == money.Currency ? decision.Refund.Amount.MinorUnits + (decision.Refund.StoreCreditBonus?.MinorUnits ?? 0) : 0);
            Assert.Equal(Naive(difference => difference.Candidate, true) - Naive(difference => difference.Baseline, true), (long)money.ApprovedChange.MinorUnits);
            Assert.Equal(Naive(difference => difference.Candidate, false), (long)money.CandidateWaiting.MinorUnits);
            Assert.Equal(money.ApprovedChange.MinorUnits, Sum(report.Outcomes.SelectMany(cell => cell.Money), money.Currency));
        }
    }, iter: 60);

    private static Int128 Sum(IEnumerable<ReplayMoney> parts, Currency currency) =>
        parts.Where(part => part.Currency == currency).Aggregate((Int128)0, (sum, part) => sum + part.ApprovedChange.MinorUnits);

    [Fact]
    public void Parts_merged_in_any_order_give_the_same_bytes() => Gen.Select(ReplayCases.Policies, ReplayCases.Policies, ReplayCases.Recordings, Gen.Int[1, 4], Gen.Int).Sample((one, two, requests, parts, seed) =>
    {
        var replay = ReplayCases.Replay(one, two);
        var whole = ReplayCases.Json(replay.Run(requests));
        var random = new Random(seed);
        var pieces = Enumerable.Range(0, parts).Select(_ => new ReplayAccumulator(replay)).ToList();
        foreach (var request in requests.OrderBy(_ => random.Next())) pieces[random.Next(parts)].Add(replay.Compare(request));
        var merged = new ReplayAccumulator(replay);
        foreach (var piece in pieces.OrderBy(_ => random.Next())) merged.Merge(piece);

        Assert.Equal(whole, ReplayCases.Json(merged.ToReport()));
    }, iter: 60);

    [Fact]
    public void A_request_is_decided_as_the_policies_themselves_decide_it() => Gen.Select(ReplayCases.Policies, ReplayCases.Policies, ReplayCases.Requests).Sample((one, two, request) =>
    {
        var difference = ReplayCases.Replay(one, two).Compare(request);

        Assert.Equal(one.Decide(request, request.LatestInstant()).ToJson(explain: true), difference.Baseline.ToJson(explain: true));
        Assert.Equal(two.Decide(request, request.LatestInstant()).ToJson(explain: true), difference.Candidate.ToJson(explain: true));
    }, iter: 60);
}
