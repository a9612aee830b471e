using System.Text.Json;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Messages;
using RefundKit.Policies;
using RefundKit.Replay;
using RefundKit.Rules;
using RefundKit.Tests.Decisions;
using Xunit;

namespace RefundKit.Tests.Replay;

public class PolicyReplayTests
{
    private static PolicyReplay Replay(APolicy baseline, APolicy candidate) => new(ReplaySide.Of(baseline.Policy), ReplaySide.Of(candidate.Policy));

    private static APolicy Shorter => APolicy.OfThirtyDays().Window(window => window with { Days = 14 });

    [Fact]
    public void A_shorter_window_denies_what_was_approved_and_says_what_decided()
    {
        var difference = Replay(APolicy.OfThirtyDays(), Shorter).Compare(ARequest.ForARefund().Request);

        Assert.Equal(
            [
                new(DecisionAspect.Outcome, null, "approve", "deny", ChangeDirection.Other),
                new(DecisionAspect.Amount, null, "100.00 USD", null, ChangeDirection.Removed),
                new(DecisionAspect.Resolution, null, "originalPayment", null, ChangeDirection.Removed),
                new(DecisionAspect.ApprovalRequired, null, "true", null, ChangeDirection.Removed),
                new(DecisionAspect.Approver, null, "staff", null, ChangeDirection.Removed),
                new(DecisionAspect.LastDay, null, "2026-12-01", "2026-11-15", ChangeDirection.Down),
            ],
            difference.Changes);
        Assert.Equal(("window:standard", "window:standard"), (difference.BaselineSource, difference.CandidateSource));
        Assert.Equal((DecisionHandling.NeedsApproval, DecisionHandling.Alone), (ReplayDifference.HandlingOf(difference.Baseline), ReplayDifference.HandlingOf(difference.Candidate)));
    }

    [Fact]
    public void The_report_sums_up_who_is_treated_differently_and_what_it_costs()
    {
        var report = Replay(APolicy.OfThirtyDays(), Shorter).Run(
        [
            ARequest.ForARefund().With(request => request with { Id = "R-2" }).Request,
            ARequest.ForARefund(price: "31.20").With(request => request with { Id = "R-10" }).Request,
            ARequest.ForARefund().DeliveredAt("2026-11-15T15:00:00Z").Request,
        ]);

        Assert.Equal((3L, 3L, 2L, 0L), (report.Requests, report.Changed, report.OtherOutcomes, report.Failed));
        Assert.Equal(new ReplayAspect(DecisionAspect.LastDay, 3), report.Aspects[^1]);
        var denied = report.Outcomes.Single(cell => cell.Before != cell.After);
        Assert.Equal((Outcome.Approve, Outcome.Deny, 2L, "R-10"), (denied.Before, denied.After, denied.Requests, denied.Example));
        Assert.Equal("-131.20 USD", Assert.Single(denied.Money).ApprovedChange.ToString());
        Assert.Equal(["R-2", "R-10"], report.Largest.Select(found => found.RequestId));
        Assert.Equal((3L, 1L), (report.Handled(DecisionHandling.NeedsApproval, candidate: false), report.Handled(DecisionHandling.NeedsApproval, candidate: true)));
        Assert.Equal((0, 2L), ((int)report.NewlyNeedingPeople, report.NoLongerNeedingPeople));
        Assert.Equal(new ReplayApprover("staff", 3, 1, 0, 0), Assert.Single(report.Approvers));
        Assert.Equal(2.0 / 3, report.Automation(candidate: true));
    }

    [Fact]
    public void What_waits_is_counted_apart_from_what_is_approved()
    {
        var report = Replay(APolicy.OfThirtyDays(), APolicy.OfThirtyDays().Proposing(Outcome.NeedsReview, "quote.amount >= 50.00 USD", "large")).Run([ARequest.ForARefund().Request]);

        var money = Assert.Single(report.Money);
        Assert.Equal(("-100.00 USD", "100.00 USD"), (money.ApprovedChange.ToString(), money.WaitingChange.ToString()));
        var cause = Assert.Single(report.Causes);
        Assert.Equal(("window:standard", "rule:large"), (cause.BaselineSource, cause.CandidateSource));
        Assert.Equal(new ReplayRule("large", 0, 1), Assert.Single(report.Rules));
        Assert.Equal("100.00", Assert.Single(report.Largest).Size.ToAmountString());
    }

    [Fact]
    public void The_bonus_of_a_store_credit_is_money_too()
    {
        static APolicy Credit(int bonus) => APolicy.OfThirtyDays().Offering(new ResolutionRule { Id = "credit", Kind = ResolutionKind.StoreCredit, BonusBasisPoints = bonus });
        var report = Replay(Credit(0), Credit(1000)).Run([ARequest.ForARefund().Request]);

        Assert.Equal("10.00 USD", Assert.Single(report.Money).ApprovedChange.ToString());
        var cell = Assert.Single(report.Outcomes);
        Assert.Equal((cell.Before, 1L), (cell.After, cell.OtherAmounts));
    }

    [Fact]
    public void Tags_facts_and_promises_are_told_one_by_one()
    {
        var candidate = APolicy.OfThirtyDays()
            .Rule("seen", "order.id is known", new RuleActions { Tags = ["seen"], AssignTo = "returns", Priority = Priority.High })
            .Operations(operations => operations with { Teams = ["returns"], Promises = [new PolicyPromise { Id = "answer", After = "requestReceived", Most = 24, Unit = PromiseUnit.Hours }] });
        var changes = Replay(APolicy.OfThirtyDays(), candidate).Compare(ARequest.ForARefund().Request).Changes;

        Assert.Equal(
            [
                new(DecisionAspect.AssignTo, null, null, "returns", ChangeDirection.Added),
                new(DecisionAspect.Priority, null, null, "high", ChangeDirection.Added),
                new(DecisionAspect.Tags, "seen", null, "seen", ChangeDirection.Added),
                new(DecisionAspect.Deadlines, "answer", null, "2026-11-21T15:00:00Z", ChangeDirection.Added),
            ],
            changes);
    }

    [Fact]
    public void One_policy_counts_for_every_request_and_versions_for_those_of_their_dates()
    {
        var draft = APolicy.OfThirtyDays().With(policy => policy with { Version = "2", From = new LocalDate(2027, 1, 1) }).Policy;
        var baseline = ReplaySide.Of(APolicy.OfThirtyDays().Policy);
        var request = ARequest.ForARefund().Request;

        Assert.Equal(0, new PolicyReplay(baseline, ReplaySide.Of(draft)).Run([request]).Changed);
        var byDate = new PolicyReplay(baseline, ReplaySide.Of(new PolicyVersions(draft))).Run([request]);
        Assert.Equal((1L, 0L, 1L), (byDate.Changed, byDate.BaselineNotInForce, byDate.CandidateNotInForce));
        Assert.Equal(Outcome.NeedsReview, Assert.Single(byDate.Outcomes).After);
    }

    [Fact]
    public void A_message_is_read_once_for_both_sides()
    {
        var classifier = new Counting();
        var replay = new PolicyReplay(ReplaySide.Of(APolicy.OfThirtyDays().Policy), ReplaySide.Of(Shorter.Policy), new ReplayOptions { Data = ReferenceData.Embedded with { Classifier = classifier } });
        replay.Compare(ARequest.ForARefund().With(request => request with { Message = new CustomerMessage { Text = "refund" } }).Request);

        Assert.Equal(1, classifier.Calls);
    }

    [Fact]
    public void An_approval_that_the_policy_spares_is_spared_in_a_replay_too()
    {
        var sparing = APolicy.OfThirtyDays().Safeguards(safeguards => safeguards with { HumanApproval = false, NoApprovalWhen = Condition.Parse("quote.amount < 20.00 USD") });
        var request = ARequest.ForARefund(price: "10.00").With(request => request with { Message = new CustomerMessage { Text = "I would like a refund please", Language = "en" } });
        var difference = Replay(sparing, sparing).Compare(request.Request);

        Assert.False(sparing.Decide(request).Approval!.Required);
        Assert.False(difference.Baseline.Approval!.Required);
        Assert.Equal(DecisionHandling.Alone, ReplayDifference.HandlingOf(difference.Candidate));
    }

    [Fact]
    public void Another_answer_to_a_question_is_a_difference_that_is_counted_without_its_words()
    {
        static APolicy Answering(int days) => APolicy.OfThirtyDays().Window(window => window with { Days = days }).Rule("question", "message.intent is askPolicy", new RuleActions { AnswerPolicy = true });
        var replay = Replay(Answering(30), Answering(14));
        var question = ARequest.ForARefund().With(request => request with { Return = null }).Saying("What is your return policy?", MessageIntent.AskPolicy).Request;

        var change = Assert.Single(replay.Compare(question).Changes, change => change.Aspect == DecisionAspect.Answer);
        Assert.Contains("until 1 December 2026", change.Before, StringComparison.Ordinal);
        Assert.Contains("ended on 15 November 2026", change.After, StringComparison.Ordinal);
        Assert.Equal(new ReplayCount(DecisionAspect.Answer, null, null, null, ChangeDirection.Other, 1), Assert.Single(replay.Run([question]).Changes, count => count.Aspect == DecisionAspect.Answer));
    }

    [Fact]
    public void A_role_that_may_approve_no_longer_is_a_difference()
    {
        var changes = Replay(APolicy.OfThirtyDays().ApprovedBy(("agent", "200.00"), ("lead", "500.00"), ("manager", null)), APolicy.OfThirtyDays().ApprovedBy(("agent", "200.00"), ("manager", null)))
            .Compare(ARequest.ForARefund().Request).Changes;

        Assert.Equal([new(DecisionAspect.FurtherApprovers, "lead", "lead", null, ChangeDirection.Removed)], changes);
    }

    [Fact]
    public void A_lowest_role_that_becomes_a_further_one_is_told_once()
    {
        var changes = Replay(APolicy.OfThirtyDays().ApprovedBy(("agent", "50.00"), ("manager", null)), APolicy.OfThirtyDays().ApprovedBy(("agent", "200.00"), ("manager", null)))
            .Compare(ARequest.ForARefund().Request).Changes;

        Assert.Equal([new(DecisionAspect.Approver, null, "manager", "agent", ChangeDirection.Other)], changes);
    }

    [Fact]
    public void A_classifier_that_fails_sends_both_sides_to_a_human_and_is_counted()
    {
        var replay = new PolicyReplay(ReplaySide.Of(APolicy.OfThirtyDays().Policy), ReplaySide.Of(Shorter.Policy), new ReplayOptions { Data = ReferenceData.Embedded with { Classifier = new Broken() } });
        var report = replay.Run([ARequest.ForARefund().With(request => request with { Message = new CustomerMessage { Text = "refund" } }).Request]);

        Assert.Equal((1L, 0L), (report.Failed, report.Changed));
        Assert.Equal(Outcome.NeedsReview, Assert.Single(report.Outcomes).After);
    }

    [Fact]
    public void What_could_not_be_read_is_counted_and_nothing_else()
    {
        var totals = new ReplayAccumulator(Replay(APolicy.OfThirtyDays(), Shorter));
        totals.AddRefused();

        Assert.Equal((0L, 1L, null), (totals.ToReport().Requests, totals.ToReport().Refused, totals.ToReport().Automation(candidate: true)));
    }

    [Fact]
    public void Only_parts_of_one_replay_are_merged()
    {
        var totals = new ReplayAccumulator(Replay(APolicy.OfThirtyDays(), Shorter));

        Assert.Throws<ArgumentException>(() => totals.Merge(totals));
        Assert.Throws<ArgumentException>(() => totals.Merge(new ReplayAccumulator(Replay(Shorter, APolicy.OfThirtyDays()))));
        totals.Merge(new ReplayAccumulator(Replay(APolicy.OfThirtyDays(), Shorter)));
    }

    [Fact]
    public void Decisions_on_two_requests_are_not_compared()
    {
        var policy = APolicy.OfThirtyDays();
        var other = ARequest.ForARefund().With(request => request with { Id = "R-2" });

        Assert.Throws<ArgumentException>(() => ReplayDifference.Between(policy.Decide(ARequest.ForARefund()), policy.Decide(other)));
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        var side = ReplaySide.Of(APolicy.OfThirtyDays().Policy);

        Assert.Throws<ArgumentOutOfRangeException>(() => new PolicyReplay(side, side, new ReplayOptions { Largest = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PolicyReplay(side, side, new ReplayOptions { Largest = 1_001 }));
    }

    [Theory]
    [InlineData(0, "USD", "0.00")]
    [InlineData(-5, "USD", "-0.05")]
    [InlineData(-43120, "USD", "-431.20")]
    [InlineData(1234, "JPY", "1234")]
    [InlineData(1234, "KWD", "1.234")]
    public void A_sum_is_written_with_the_digits_of_its_currency(long units, string currency, string written) =>
        Assert.Equal(written, new MoneyTotal(units, Currency.Of(currency)).ToAmountString());

    [Fact]
    public void Sums_beyond_what_an_amount_holds_are_kept_exactly()
    {
        var most = ReplayCases.Replay(APolicy.OfThirtyDays().Policy, Shorter.Policy);
        var totals = new ReplayAccumulator(most);
        var difference = most.Compare(ARequest.ForARefund(price: "80000000000000.00").Request);
        for (var i = 0; i < 2_000; i++) totals.Add(difference);

        Assert.Equal("-160000000000000000.00 USD", Assert.Single(totals.ToReport().Money).ApprovedChange.ToString());
    }

    [Fact]
    public void The_line_of_a_difference_and_the_report_are_json()
    {
        var replay = Replay(APolicy.OfThirtyDays(), Shorter);
        var request = ARequest.ForARefund().Request;
        var line = JsonDocument.Parse(replay.Compare(request).ToJson()).RootElement;
        Assert.Equal(["id", "outcome", "decidedBy", "changes"], line.EnumerateObject().Select(member => member.Name));
        Assert.Equal("lastDay", line.GetProperty("changes")[5].GetProperty("aspect").GetString());

        var report = JsonDocument.Parse(replay.Run([request]).ToUtf8Json()).RootElement;
        Assert.Equal(
            ["schema", "baseline", "candidate", "data", "requests", "changed", "otherOutcomes", "refused", "failed", "notInForce", "money", "outcomes", "causes", "aspects", "changes", "handling", "approvers", "rules", "largest"],
            report.EnumerateObject().Select(member => member.Name));
        Assert.Equal("-100.00", report.GetProperty("money")[0].GetProperty("approved").GetProperty("change").GetString());
        Assert.Equal(1, report.GetProperty("handling").GetProperty("alone").GetProperty("candidate").GetInt32());
    }

    private sealed class Counting : IMessageClassifier
    {
        public int Calls { get; private set; }

        public string Edition => "counting";

        public MessageUnderstanding Understand(CustomerMessage message)
        {
            Calls++;
            return WordListClassifier.Default.Understand(message);
        }
    }

    private sealed class Broken : IMessageClassifier
    {
        public string Edition => "broken";

        public MessageUnderstanding Understand(CustomerMessage message) => throw new InvalidOperationException("no model today");
    }
}
