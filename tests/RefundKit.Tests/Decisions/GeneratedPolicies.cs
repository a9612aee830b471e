using CsCheck;
using NodaTime;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Tests.Decisions;

/// <summary>Policies whose rules, windows and safeguards get in each other's way, and requests that run into them.</summary>
internal static class GeneratedPolicies
{
    /// <summary>The amounts of the house, and those next to them, as any language writes them.</summary>
    public static readonly string[] InternalAmounts = ["61.73", "61,73", "61.72", "61,72", "73.19", "73,19", "73.18", "73,18"];

    private static readonly string[] Conditions =
    [
        "customer.refunds > 2", "customer.orders < 3", "order.market is eu", "order.daysSincePlaced > 20", "order.daysSincePlaced < 27", "quote.amount >= 61.73 USD",
        "window.isOpen is false", "window.daysLeft < 5", "return.reasons has defective", "return.isInspected is false", "item-free is true", "shipTo.country in [DE, US]",
        "order.deliveredOn < 2026-11-02",
    ];

    private static readonly Gen<Condition> Whens = Gen.Select(Gen.Int[0, Conditions.Length - 1].Array[1, 3], Gen.Int[0, 4]).Select((picked, shape) =>
    {
        Condition[] parts = [.. picked.Select(i => Condition.Parse(Conditions[i]))];
        return shape switch
        {
            0 => Condition.All(parts),
            1 => Condition.Any(parts),
            2 => Condition.Not(parts[0]),
            3 => Condition.AnyItem(ItemRange.Return, Condition.Parse("item.condition is used")),
            _ => parts[0],
        };
    });

    public static readonly Gen<RefundPolicy> Policies =
        from days in Gen.Int[-1, 40]
        from included in Gen.Bool
        from excluded in Gen.Bool
        from faulty in Gen.Bool
        from safe in Gen.Int[0, 3]
        from rules in Gen.Select(Whens, Gen.Int[1, 5]).Array[0, 4]
        select APolicy.OfThirtyDays()
            .With(draft => draft with { Facts = [new HostFact { Name = "item-free", Type = FactType.Boolean }] })
            .Window(window => window with { Days = days < 0 ? null : days, LastDayIncluded = included })
            .Terms(terms => terms with
            {
                Exclusions = excluded ? [new Exclusion { Id = "used", Items = Condition.Parse("item.condition is used") }] : [],
                Windows = faulty ? terms.Windows.Insert(0, new ReturnWindow { Id = "faulty", Days = 60, Items = Condition.Parse("item.fault in [seller, carrier]") }) : terms.Windows,
            })
            .Safeguards(safeguards => safeguards with { ReviewFromRefunds = safe == 1 ? 3 : null, RefundAfter = safe == 2 ? [new RefundTiming { After = RefundPoint.Received }] : safeguards.RefundAfter })
            .ApprovedBy(("zz-agent", "73.19"), ("zz-lead", null))
            .Operations(operations => operations with
            {
                Rules = [.. rules.Select((rule, i) => new Rule { Id = $"zz-r{i}", When = rule.Item1, Then = new RuleActions { Tags = [$"t{i}"], Propose = (Outcome)rule.Item2 } })],
            }).Policy;

    public static readonly Gen<RefundRequest> Requests =
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
            .Customer(customer => history < 0 ? customer : customer with { Refunds = history, Orders = history + 1, Kind = CustomerKind.Consumer })
            .With(request => history == 4 ? request with { Facts = request.Facts.Add("item-free", FactValue.Of(true)) } : request).Request;

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
