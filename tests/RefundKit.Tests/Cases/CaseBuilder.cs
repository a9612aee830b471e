using NodaTime;
using RefundKit.Cases;
using RefundKit.Decisions;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Cases;

/// <summary>A small case: an order of 100.00 USD on one payment, of which the decision gives 60.00 back.</summary>
internal static class CaseBuilder
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 9, 30);
    public static readonly Actor Customer = new(ActorKind.Customer, "C-1");
    public static readonly Actor Agent = new(ActorKind.Staff, "ben");
    public static readonly Actor Supervisor = new(ActorKind.Staff, "sue");
    public static readonly Actor Gateway = new(ActorKind.Gateway, "fake");
    public static readonly CaseId Id = new("acme", "R-1");

    public static readonly IReadOnlyList<ApprovalLevel> Levels =
    [
        new() { Role = "agent", Below = new AmountByCurrency(Usd("50.00")) },
        new() { Role = "supervisor", Below = new AmountByCurrency(Usd("500.00")) },
        new() { Role = "manager" },
    ];

    public static Money Usd(string amount) => Money.Parse(amount, Currency.Of("USD"));

    public static RefundRequest Request(string captured = "100.00", string refunded = "0.00", string id = "R-1") => new()
    {
        Id = id,
        Tenant = "acme",
        ReceivedAt = Now,
        Channel = "email",
        Customer = new CustomerProfile { Id = "C-1" },
        ShipTo = new Place("DE"),
        Message = new CustomerMessage { Text = "I want my money back" },
        Order = new OrderSnapshot
        {
            Id = "1001",
            Currency = Currency.Of("USD"),
            Payments = [new Payment { Id = "P1", Currency = Currency.Of("USD"), Captured = Usd(captured), Refunded = Usd(refunded), Pending = Usd("0.00") }],
        },
    };

    public static RefundDecision Decision(Outcome outcome = Outcome.Approve, string amount = "60.00", RefundRequest? request = null, bool approvalRequired = true, string role = "supervisor")
    {
        request ??= Request();
        return new RefundDecision
        {
            RequestId = request.Id,
            Tenant = request.Tenant,
            AsOf = Now,
            Outcome = outcome,
            Intent = MessageIntent.RequestRefund,
            Tags = ["eligible-for-refund"],
            AssignTo = "returns-team",
            Reply = new ReplyChoice("request-received", "en"),
            Refund = outcome is Outcome.Approve or Outcome.ApprovePartially
                ? new RefundQuote
                {
                    Amount = Usd(amount),
                    Shipping = Usd("0.00"),
                    Duties = Usd("0.00"),
                    Goodwill = Usd("0.00"),
                    Payments = [new QuotePayment("P1", Usd(amount))],
                }
                : null,
            Approval = outcome is Outcome.Approve or Outcome.ApprovePartially ? new ApprovalRequirement { Required = approvalRequired, Role = role } : null,
            Deadlines =
            [
                new Deadline { Promise = "processed", Source = "policy", Rule = "processed", Earliest = Now.InUtc().Date, Latest = Now.InUtc().Date.PlusDays(2), EarliestAt = Now, LatestAt = Now + Duration.FromDays(2), Zone = "UTC" },
            ],
            Policy = new PolicyReference("cross-border", "1", "sha256:t", "sha256:p", "sha256:a"),
            DataEdition = "2026.1",
            Trace = new DecisionTrace { Rules = [new RuleTrace("in-window", Truth.True, []), new RuleTrace("high-value", Truth.False, [])] },
            Request = request,
        };
    }

    public static RefundCase Opened() => Ok(RefundCase.New(Id).Receive(Request(), "m-1", Now, Customer));

    public static RefundCase Decided(RefundDecision? decision = null) => Ok(Opened().Record(decision ?? Decision(), Levels, Now, Actor.System));

    public static RefundCase Approved(RefundDecision? decision = null)
    {
        var decided = Decided(decision);
        return Ok(decided.Approve(decided.Decision!.DecisionHash, Supervisor, "supervisor", Now));
    }

    public static RefundCase Reserved() => Ok(Approved().ReserveRefund(Now, Actor.System));

    public static RefundCase Submitted() => Ok(Reserved().Submit("rk-R-1-1", Now, Actor.System));

    public static RefundCase Ok(CaseChange change)
    {
        Assert.Null(change.Refusal);
        return change.After;
    }

    public static void Refused(string id, CaseChange change)
    {
        Assert.Equal(id, change.Refusal?.Id);
        Assert.Same(change.Before, change.After);
        Assert.True(change.IsEmpty);
    }

    /// <summary>What the case comes to, without how many events it took.</summary>
    public static string ContentOf(RefundCase refundCase) => RefundKit.Json.CanonicalJson.Write(CaseProjection.Content(refundCase));
}
