using System.Globalization;
using CsCheck;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>Laws of deciding, over generated policies and requests.</summary>
public sealed class DecisionLawsTests
{
    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static readonly string[] Conditions =
    [
        "customer.refunds > 2", "customer.orders < 3", "order.market is eu", "order.daysSincePlaced > 20", "quote.amount >= 50.00 USD", "window.isOpen is false",
        "return.reasons has defective", "return.isInspected is false", "order.captured < 90.00 USD", "shipTo.country in [DE, US]", "message.isRefundMatter is true",
    ];

    private static readonly Gen<Condition> Whens = Gen.Select(Gen.Int[0, Conditions.Length - 1].Array[1, 3], Gen.Int[0, 3]).Select((picked, shape) =>
    {
        Condition[] parts = [.. picked.Select(i => Condition.Parse(Conditions[i]))];
        return shape switch { 0 => Condition.All(parts), 1 => Condition.Any(parts), 2 => Condition.Not(parts[0]), _ => parts[0] };
    });

    private static readonly Gen<RefundPolicy> Policies =
        from days in Gen.Int[-1, 40]
        from included in Gen.Bool
        from excluded in Gen.Bool
        from rules in Gen.Select(Whens, Gen.Int[1, 5]).Array[0, 4]
        from spared in Gen.Bool
        select APolicy.OfThirtyDays()
            .Window(window => window with { Days = days < 0 ? null : days, LastDayIncluded = included })
            .Terms(terms => excluded ? terms with { Exclusions = [new Exclusion { Id = "used", Items = Condition.Parse("item.condition is used") }] } : terms)
            .Safeguards(safeguards => spared ? safeguards with { HumanApproval = false, NoApprovalWhen = Condition.Parse("quote.amount < 60.00 USD") } : safeguards)
            .Operations(operations => operations with
            {
                Rules = [.. rules.Select((rule, i) => new Rule { Id = $"r{i}", When = rule.Item1, Then = new RuleActions { Tags = [$"t{i}"], Propose = (Outcome)rule.Item2 } })],
            }).Policy;

    private static readonly Gen<RefundRequest> Requests =
        from price in Gen.Int[0, 20_000]
        from units in Gen.Int[1, 3]
        from age in Gen.Int[-2, 60]
        from country in Pick<string?>("US", "DE", "JP", "AQ", null)
        from reason in Pick<string?>("changed-mind", "defective", "arrived-damaged", null)
        from condition in Pick<string?>("used", "unopened", null)
        from stage in Gen.Int[0, 2]
        from history in Gen.Int[-1, 5]
        from market in Pick<string?>("eu", "us", null)
        select ARequest.ForARefund()
            .ReceivedAt("2026-11-20T15:00:00Z")
            .DeliveredAt(null)
            .ShippedTo(country)
            .Line(line => line with { UnitPrice = new Money(price, Currency.Of("USD")), Quantity = units })
            .Order(order => order with
            {
                Market = market, DeliveredAt = age == -2 ? null : ARequest.At("2026-11-20T12:00:00Z") - Duration.FromDays(age),
                Payments = [order.Payments[0] with { Captured = new Money((long)price * units, Currency.Of("USD")) }],
            })
            .Because(reason)
            .Back(line => line with { Quantity = units, ReceivedQuantity = stage == 0 ? null : units, Condition = condition })
            .Return(wanted => wanted with { ReceivedAt = stage == 0 ? null : wanted.ReceivedAt, InspectedAt = stage == 2 ? wanted.InspectedAt : null })
            .Customer(customer => history < 0 ? customer : customer with { Refunds = history, Orders = history + 1, Kind = CustomerKind.Consumer }).Request;

    private static RefundDecision Decide(RefundPolicy policy, RefundRequest request) => policy.Decide(request, request.LatestInstant());

    [Fact]
    public void Deciding_twice_under_any_culture_gives_the_same_bytes() => Gen.Select(Policies, Requests).Sample((policy, request) =>
    {
        var first = Decide(policy, request).ToJson(explain: true);
        var before = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = ",";
            odd.NumberFormat.NegativeSign = "~";
            odd.DateTimeFormat.DateSeparator = "#";
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(first, Decide(RefundPolicy.Parse(policy.ToJson()), request).ToJson(explain: true));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    });

    [Fact]
    public void Nothing_goes_wrong_inside_whatever_is_decided() => Gen.Select(Policies, Requests).Sample((policy, request) =>
        Assert.DoesNotContain(Decide(policy, request).Problems, problem => problem.Id == "RK5900"));

    // Not every fact: one whose absence has a meaning of its own (an inspection that has not happened), and the country,
    // whose law can turn a refusal round, change the outcome by rules that other tests hold.
    [Fact]
    public void Taking_facts_of_the_host_away_never_turns_a_refusal_or_a_review_into_an_approval() => Gen.Select(Policies, Requests).Sample((policy, request) =>
    {
        if (Decide(policy, request).Outcome is not (Outcome.Deny or Outcome.NeedsReview)) return;
        RefundRequest[] poorer =
        [
            request with { Customer = request.Customer! with { Refunds = null } },
            request with { Customer = request.Customer! with { Orders = null } },
            request with { Order = request.Order! with { Market = null } },
            request with { Order = request.Order! with { DeliveredAt = null } },
            request with { Return = request.Return! with { Lines = [request.Return.Lines[0] with { Condition = null }] } },
        ];
        Assert.All(poorer, less => Assert.False(Decide(policy, less).Outcome is Outcome.Approve or Outcome.ApprovePartially && !HoldsByLaw(policy, less)));
    });

    private static bool HoldsByLaw(RefundPolicy policy, RefundRequest request) => !Decide(policy, request).Citations.IsEmpty;

    [Fact]
    public void An_approval_has_every_deny_and_review_rule_answered_with_no() => Gen.Select(Policies, Requests).Sample((policy, request) =>
    {
        var decision = Decide(policy, request);
        if (decision.Outcome is not (Outcome.Approve or Outcome.ApprovePartially)) return;
        foreach (var rule in policy.Rules.Rules.Where(rule => rule.Then.Propose is Outcome.Deny or Outcome.NeedsReview or Outcome.NeedsInformation))
        {
            var truth = decision.Trace.Rules.Single(trace => trace.Rule == rule.Id).Result;
            Assert.True(truth == Truth.False || (truth == Truth.Unknown && rule.Then.Propose == Outcome.NeedsInformation));
        }
    });

    [Fact]
    public void Reordering_rules_changes_neither_the_outcome_nor_the_amount_nor_who_approves() => Gen.Select(Policies, Requests).Sample((policy, request) =>
    {
        var turned = (policy.Draft with { Operations = policy.Operations with { Rules = [.. policy.Operations.Rules.Reverse()] } }).Build();
        var (one, other) = (Decide(policy, request), Decide(turned, request));

        Assert.Equal((one.Outcome, one.Hash, one.Approval), (other.Outcome, other.Hash, other.Approval));
        Assert.Equal(one.Tags.Order(StringComparer.Ordinal), other.Tags.Order(StringComparer.Ordinal));
        Assert.Equal(one.Needs.Select(need => need.Fact).Order(StringComparer.Ordinal), other.Needs.Select(need => need.Fact).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void A_refund_never_exceeds_what_was_captured() => Gen.Select(Policies, Requests).Sample((policy, request) =>
    {
        if (Decide(policy, request).Refund is { } refund) Assert.True(refund.Amount <= request.Order!.Payments[0].Captured);
    });
}
