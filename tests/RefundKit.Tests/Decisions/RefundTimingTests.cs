using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>How far the goods must have come before money moves, and who may approve it.</summary>
public sealed class RefundTimingTests
{
    private static RefundTiming After(RefundPoint point, string? when = null) => new() { After = point, When = when is null ? null : Condition.Parse(when) };

    private static APolicy Waiting(params RefundTiming[] timings) => APolicy.OfThirtyDays().Safeguards(safeguards => safeguards with { RefundAfter = [.. timings] });

    private static ARequest At(RefundPoint point) => ARequest.ForARefund().Return(back => back with
    {
        DispatchProofAt = point >= RefundPoint.Dispatched ? ARequest.At("2026-11-18T10:00:00Z") : null,
        ReceivedAt = point >= RefundPoint.Received ? ARequest.At("2026-11-20T15:00:00Z") : null,
        InspectedAt = point >= RefundPoint.Inspected ? ARequest.At("2026-11-20T16:00:00Z") : null,
    });

    [Fact]
    public void Money_waits_until_the_goods_are_as_far_as_the_policy_says()
    {
        foreach (var wanted in Enum.GetValues<RefundPoint>())
        {
            foreach (var reached in Enum.GetValues<RefundPoint>())
                Assert.Equal(reached >= wanted ? Outcome.Approve : Outcome.NeedsInformation, Waiting(After(wanted)).Decide(At(reached)).Outcome);
        }
    }

    [Fact]
    public void A_policy_that_says_nothing_waits_for_the_inspection() =>
        Assert.Equal([Outcome.NeedsInformation, Outcome.Approve], new[] { RefundPoint.Received, RefundPoint.Inspected }.Select(point => Waiting().Decide(At(point)).Outcome));

    [Fact]
    public void A_proof_of_dispatch_is_asked_of_the_customer_and_goods_at_the_warehouse_need_none()
    {
        Assert.Equal([new MissingFact("return.isDispatched", FactSupplier.Customer)], Waiting(After(RefundPoint.Dispatched)).Decide(At(RefundPoint.Request)).Needs);
        Assert.Equal(Outcome.Approve, Waiting(After(RefundPoint.Dispatched)).Decide(At(RefundPoint.Received).Return(back => back with { DispatchProofAt = null })).Outcome);
    }

    [Fact]
    public void The_first_point_that_applies_counts_and_the_inspection_where_none_does()
    {
        var policy = Waiting(After(RefundPoint.Request, "customer.tags has vip"), After(RefundPoint.Received, "order.total < 50.00 USD"));

        Assert.Equal(Outcome.Approve, policy.Decide(At(RefundPoint.Request).Customer(customer => customer with { Tags = ["vip"] })).Outcome);
        Assert.Equal(Outcome.NeedsInformation, policy.Decide(At(RefundPoint.Received).Customer(customer => customer with { Tags = [] })).Outcome);
        Assert.Equal(Outcome.Approve, policy.Decide(At(RefundPoint.Inspected).Customer(customer => customer with { Tags = [] })).Outcome);
    }

    [Fact]
    public void While_it_is_unknown_which_point_applies_the_farther_one_counts()
    {
        var policy = Waiting(After(RefundPoint.Received, "customer.refunds > 3"), After(RefundPoint.Request));

        Assert.Equal(Outcome.NeedsInformation, policy.Decide(At(RefundPoint.Request)).Outcome);
        Assert.Equal(Outcome.Approve, policy.Decide(At(RefundPoint.Received)).Outcome);
        Assert.Equal(Outcome.Approve, policy.Decide(At(RefundPoint.Request).Customer(customer => customer with { Refunds = 0 })).Outcome);
    }

    private static readonly AmountByCurrency Hundreds = new(Money.Parse("200.00", Currency.Of("USD")));

    private static APolicy ByAge() => APolicy.OfThirtyDays().Operations(operations => operations with
    {
        Approval =
        [
            new ApprovalLevel { Role = "agent", Below = Hundreds, When = Condition.Parse("order.daysSincePlaced <= 30") },
            new ApprovalLevel { Role = "agent", Below = new AmountByCurrency(Money.Parse("20.00", Currency.Of("USD"))) },
            new ApprovalLevel { Role = "supervisor", When = Condition.Parse("resolution.kind is not originalPayment") },
            new ApprovalLevel { Role = "manager" },
        ],
    });

    [Fact]
    public void A_role_approves_by_amount_and_time_since_the_sale()
    {
        Assert.Equal("agent", ByAge().Decide(ARequest.ForARefund()).Approval!.Role);
        Assert.Equal("manager", ByAge().Decide(ARequest.ForARefund().Order(order => order with { PlacedAt = ARequest.At("2026-10-20T15:00:00Z") })).Approval!.Role);
        Assert.Equal("agent", ByAge().Decide(ARequest.ForARefund(price: "19.00").Order(order => order with { PlacedAt = ARequest.At("2026-10-20T15:00:00Z") })).Approval!.Role);
    }

    [Fact]
    public void A_role_may_be_trusted_with_some_resolutions_and_all_that_may_approve_are_named()
    {
        var credit = ByAge().Offering(new ResolutionRule { Id = "credit", Kind = ResolutionKind.StoreCredit }).Decide(ARequest.ForARefund().Order(order => order with { PlacedAt = null }));

        Assert.Equal("supervisor", credit.Approval!.Role);
        Assert.Equal(["supervisor", "manager"], credit.Approval.Roles);
        Assert.Equal(["agent", "manager"], ByAge().Decide(ARequest.ForARefund()).Approval!.Roles);
    }

    [Fact]
    public void A_condition_nobody_can_answer_leaves_it_to_the_next_role() =>
        Assert.Equal("manager", ByAge().Decide(ARequest.ForARefund().Order(order => order with { PlacedAt = null })).Approval!.Role);
}
