using CsCheck;
using RefundKit.Cases;
using RefundKit.Cases.Effects;
using RefundKit.Policies;
using RefundKit.Rules;
using Xunit;
using static RefundKit.Tests.Cases.CaseBuilder;

namespace RefundKit.Tests.Cases;

public class RefundMoneyTests
{
    private const string First = "rk-R-1-1";

    private static CaseChange Report(RefundCase refundCase, AttemptState state, string attempt = First) =>
        refundCase.Report(attempt, state, "re_1", "code", Now, Gateway);

    [Fact]
    public void No_money_is_set_aside_without_an_approval() => Refused("RK7009", Decided().ReserveRefund(Now, Actor.System));

    [Fact]
    public void An_approved_decision_sets_aside_one_attempt_per_payment_with_an_id_made_of_stored_values()
    {
        var change = Approved().ReserveRefund(Now, Actor.System);
        var attempt = Assert.Single(change.After.Attempts);
        Assert.Equal((First, "P1", Usd("60.00"), AttemptState.Reserved), (attempt.Id, attempt.Payment, attempt.Amount, attempt.State));
        Assert.Equal(First, Assert.IsType<SubmitRefund>(Assert.Single(change.Effects)).Key);
    }

    [Fact]
    public void Asking_to_set_aside_twice_sets_aside_once() => Assert.True(Reserved().ReserveRefund(Now, Actor.System).IsEmpty);

    [Fact]
    public void A_settled_refund_is_not_paid_again() => Assert.True(Ok(Report(Submitted(), AttemptState.Settled)).ReserveRefund(Now, Actor.System).IsEmpty);

    [Fact]
    public void A_failed_attempt_is_followed_by_another_with_an_id_of_its_own()
    {
        var failed = Ok(Report(Submitted(), AttemptState.Failed));
        Assert.Equal(CaseStatus.RefundFailed, failed.Status);
        var again = Ok(failed.ReserveRefund(Now, Actor.System));
        Assert.Equal(["rk-R-1-1", "rk-R-1-2"], again.Attempts.Select(attempt => attempt.Id));
        Assert.Equal(CaseStatus.RefundUnderWay, again.Status);
    }

    [Fact]
    public void A_late_report_of_an_old_attempt_leaves_the_newer_one_alone()
    {
        var again = Ok(Ok(Report(Submitted(), AttemptState.Failed)).ReserveRefund(Now, Actor.System));
        var settled = Ok(Ok(again.Submit("rk-R-1-2", Now, Actor.System)).Report("rk-R-1-2", AttemptState.Settled, null, null, Now, Gateway));
        Assert.True(Report(settled, AttemptState.Failed).IsEmpty);
        Assert.Equal(CaseStatus.Refunded, settled.Status);
        Assert.Equal(CaseStatus.Refunded, Ok(Report(settled, AttemptState.Reversed)).Status);
    }

    [Fact]
    public void An_unknown_outcome_keeps_the_money_and_asks_to_be_looked_up()
    {
        var change = Report(Submitted(), AttemptState.Unknown);
        Assert.Equal(CaseStatus.RefundUnknown, change.After.Status);
        Assert.True(Assert.Single(change.After.Attempts).HoldsMoney);
        Assert.IsType<LookUpRefund>(Assert.Single(change.Effects));
        Assert.True(change.After.ReserveRefund(Now, Actor.System).IsEmpty);
        Refused("RK7014", change.After.Resolve("refund", Now, Agent));
    }

    [Fact]
    public void A_refund_that_settled_may_fail_later_and_opens_the_closed_case_for_a_human()
    {
        var resolved = Ok(Report(Submitted(), AttemptState.Settled).Then(c => c.Resolve("refund", Now, Agent)));
        var change = Report(resolved, AttemptState.Failed);
        Assert.False(change.After.IsResolved);
        Assert.Equal(CaseStatus.RefundFailed, change.After.Status);
        Assert.Equal("refund-failed", Assert.IsType<RequestHuman>(Assert.Single(change.Effects)).ReasonCode);
    }

    [Fact]
    public void Reports_in_any_order_and_number_end_in_the_same_case()
    {
        var reports = Gen.Int[0, 3].Select(i => new[] { AttemptState.Submitted, AttemptState.Settled, AttemptState.Failed, AttemptState.Reversed }[i]);
        Gen.Select(Gen.Bool, reports.Array[1, 6]).SelectMany((unknown, sent) =>
                Gen.Select(Gen.Const(unknown), Gen.Const(sent), Gen.Shuffle(sent), Gen.Shuffle(sent.Concat(sent).ToArray())))
            .Sample((unknown, sent, shuffled, twice) =>
            {
                var start = unknown ? Ok(Report(Submitted(), AttemptState.Unknown)) : Submitted();
                string End(AttemptState[] order) => ContentOf(order.Aggregate(start, (c, state) => Ok(Report(c, state))));
                Assert.Equal(End(sent), End(shuffled));
                Assert.Equal(End(sent), End(twice));
            }, iter: 500);
    }

    [Fact]
    public void The_approval_must_hold_until_the_attempt_is_submitted()
    {
        var voided = Ok(Reserved().VoidApproval("second-thoughts", Supervisor, Now));
        Refused("RK7017", voided.Submit(First, Now, Actor.System));
        Assert.Null(voided.Approval);
    }

    [Fact]
    public void More_than_the_order_says_is_left_is_refused()
    {
        var request = Request(refunded: "50.00");
        Refused("RK7012", Approved(Decision(request: request)).ReserveRefund(Now, Actor.System));
    }

    [Fact]
    public void A_payment_of_which_nothing_is_known_pays_nothing()
    {
        var request = Request() with { Order = null };
        Refused("RK7011", Approved(Decision(request: request)).ReserveRefund(Now, Actor.System));
    }

    [Fact]
    public void A_decision_on_an_order_that_has_not_heard_of_our_own_refund_does_not_pay_it_twice()
    {
        var settled = Ok(Report(Submitted(), AttemptState.Settled));
        var other = Ok(settled.Record(Decision(amount: "30.00"), Levels, Now, Actor.System));
        var approved = Ok(other.Approve(other.Decision!.DecisionHash, Supervisor, "manager", Now));
        Refused("RK7013", approved.ReserveRefund(Now, Actor.System));
        var informed = Ok(settled.Record(Decision(amount: "30.00", request: Request(refunded: "60.00")), Levels, Now, Actor.System));
        Ok(Ok(informed.Approve(informed.Decision!.DecisionHash, Supervisor, "manager", Now)).ReserveRefund(Now, Actor.System));
    }

    [Fact]
    public void Money_of_an_earlier_decision_that_is_still_under_way_blocks_the_next()
    {
        var other = Ok(Submitted().Record(Decision(amount: "30.00"), Levels, Now, Actor.System));
        var approved = Ok(other.Approve(other.Decision!.DecisionHash, Supervisor, "manager", Now));
        Refused("RK7014", approved.ReserveRefund(Now, Actor.System));
    }

    [Fact]
    public void Store_credit_is_not_paid_back_to_a_payment()
    {
        var decision = Decision() with { Resolution = new RefundKit.Decisions.Resolution { Kind = ResolutionKind.StoreCredit } };
        Refused("RK7015", Approved(decision).ReserveRefund(Now, Actor.System));
    }

    [Fact]
    public void An_outcome_that_staff_made_an_approval_still_needs_something_to_pay()
    {
        var overridden = Ok(Decided(Decision(Outcome.Deny)).Override("outcome", "approve", "goodwill", Agent, Now));
        Assert.Equal(CaseStatus.AwaitingApproval, overridden.Status);
        Refused("RK7007", overridden.Approve(overridden.Decision!.DecisionHash, Supervisor, "manager", Now));
    }

    [Fact]
    public void A_report_of_an_attempt_nobody_made_is_refused() => Refused("RK7016", Report(Submitted(), AttemptState.Settled, "rk-R-1-9"));
}
