using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>A floor is never worse than the law, whatever policy, order and country: what is owed is computed here from the rows alone.</summary>
public sealed class LegalGuaranteeLawsTests
{
    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    // Most requests are outside of any floor, or stopped by something else.
    private static readonly long Samples = long.TryParse(Environment.GetEnvironmentVariable("CsCheck_Iter"), System.Globalization.CultureInfo.InvariantCulture, out var asked) ? asked : 5_000;

    private static readonly Currency Eur = Currency.Of("EUR");

    private static readonly ResolutionRule[] Resolutions =
    [
        new() { Id = "credit", Kind = ResolutionKind.StoreCredit, BonusBasisPoints = 500 },
        new() { Id = "keep", Kind = ResolutionKind.KeepIt, ShareBasisPoints = 4000 },
        new() { Id = "transfer", Kind = ResolutionKind.BankTransfer },
        new() { Id = "money", Kind = ResolutionKind.OriginalPayment, Below = new AmountByCurrency(Money.Parse("60.00", Currency.Of("EUR"))) },
    ];

    private static readonly Gen<RefundPolicy> Policies =
        from days in Gen.Int[0, 30]
        from anchor in Gen.Enum<WindowAnchor>()
        from included in Gen.Bool
        from excluded in Pick<string?>(null, "item.tags has final-sale", "item.condition is not unopened", "item.category is apparel")
        from restocking in Pick(0, 1500, 10_000)
        from ownCost in Gen.Bool
        from shipping in Gen.Enum<RefundShare>()
        from offered in Gen.Int[0, Resolutions.Length - 1].Array[0, 3]
        from sendBack in Gen.Int[1, 30]
        from rule in Pick<string?>(null, null, null, "customer.refunds > 2", "order.total > 10.00 EUR", "return.isInspected is false", "shipTo.country is known")
        select APolicy.OfThirtyDays()
            .With(draft => draft with { Currency = Eur })
            .Window(window => window with { Days = days, Anchor = anchor, LastDayIncluded = included })
            .Terms(terms => terms with
            {
                Exclusions = excluded is null ? [] : [new Exclusion { Id = "out", Items = Condition.Parse(excluded) }],
                Fees =
                [
                    .. restocking == 0 ? ImmutableArray<FeeRule>.Empty : [new FeeRule { Id = "restock", Kind = FeeKind.Restocking, BasisPoints = restocking, Faults = [Fault.Buyer, Fault.None, Fault.Seller] }],
                    .. !ownCost ? ImmutableArray<FeeRule>.Empty : [new FeeRule { Id = "label", Kind = FeeKind.ReturnShipping, Amount = new AmountByCurrency(Money.Parse("4.00", Eur)) }],
                ],
                Shipping = shipping, Resolutions = [.. offered.Distinct().Select(i => Resolutions[i])], SendBackDays = sendBack,
            })
            .Operations(operations => rule is null ? operations : operations with { Rules = [new Rule { Id = "risk", When = Condition.Parse(rule), Then = new RuleActions { Propose = Outcome.Deny } }] }).Policy;

    private static readonly Gen<RefundRequest> Requests =
        from place in Pick(("DE", "BY"), ("FR", null), ("ES", null), ("SE", null), ("GB", null), ("CN", null), ("JP", null), ("KR", null), ("BR", "SP"), ("US", "CA"), ("US", "NY"), ("CA", "ON"), ("CA", "QC"), ("AU", null), ("AQ", (string?)null))
        from age in Gen.OneOf(Gen.Int[-1, 18], Gen.Int[19, 45])
        from hour in Gen.Int[0, 23]
        from informed in Pick<bool?>(true, false, null)
        from kind in Pick<CustomerKind?>(CustomerKind.Consumer, CustomerKind.Consumer, null, CustomerKind.Business)
        from sale in Pick(SaleKind.Distance, SaleKind.Distance, SaleKind.Distance, SaleKind.OffPremises, SaleKind.InPerson)
        from tag in Pick<string?>(null, null, "final-sale", "custom-made", "perishable")
        from condition in Pick<string?>("unopened", "opened", "used", null)
        from reason in Pick<string?>("changed-mind", "defective", null)
        from stage in Pick(0, 1, 2, 2, 2)
        from refunds in Gen.Int[0, 5]
        select ARequest.ForARefund("EUR")
            .ReceivedAt("2026-11-20T00:00:00Z")
            .With(request => request with { ReceivedAt = request.ReceivedAt + Duration.FromHours(hour), SaleKind = sale, Legal = new LegalCircumstances { Informed = informed } })
            .ShippedTo(place.Item1, place.Item2)
            .Order(order => order with
            {
                PlacedAt = ARequest.At("2026-11-18T12:00:00Z") - Duration.FromDays(Math.Max(age, 0)),
                DeliveredAt = age < 0 ? null : ARequest.At("2026-11-19T12:00:00Z") - Duration.FromDays(age),
                Shipping = [new ShippingCharge { Id = "S", Price = Money.Parse("6.00", Eur) }],
                Payments = [order.Payments[0] with { Captured = Money.Parse("106.00", Eur) }],
            })
            .Line(line => line with { Tags = tag is null ? [] : [tag] })
            .Because(reason)
            .Back(line => line with { Condition = condition })
            .Customer(customer => customer with { Kind = kind, Refunds = refunds })
            .Return(back => back with { ReceivedAt = stage == 0 ? null : back.ReceivedAt, InspectedAt = stage < 2 ? null : back.InspectedAt }).Request;

    private static DateTimeZone ZoneOf(RefundRequest request) => DateTimeZoneProviders.Tzdb[CountryZones.Of(request.ShipTo!.Country, request.ShipTo.Region)!];

    /// <summary>The right to the money that the rows give for the request's day, by plain counting; null where they give none for certain.</summary>
    private static (LegalFloor Floor, LocalDate LastDay)? Owed(RefundRequest request, RefundPolicy policy)
    {
        var (zone, order) = (ZoneOf(request), request.Order!);
        var asked = request.ReceivedAt.InZone(zone).Date;
        foreach (var floor in LegalFloors.Embedded.Find(new LegalQuery
        {
            Country = request.ShipTo!.Country, Region = request.ShipTo.Region, SaleKind = request.SaleKind, IsConsumer = request.Customer!.Kind is { } kind ? kind == CustomerKind.Consumer : null,
            ItemTags = order.Lines[0].Tags, OrderedOn = order.PlacedAt!.Value.InZone(zone).Date, IsInformed = request.Legal!.Informed,
        }).Floors)
        {
            var (rule, terms) = (floor.Window!, policy.Terms.Windows[0]);
            if (terms.Days - (terms.LastDayIncluded ? 0 : 1) >= floor.UnlessTermsGiveDays) continue;

            // A right that leaves out what is no longer intact may not be one to goods that were found used.
            if (request.Return!.Lines[0].Condition == "used" && floor.Exclusions.Any(exclusion => exclusion.Tag is LegalItemTags.Used or LegalItemTags.ValueLost)) continue;
            if ((rule.Start == LegalStartEvent.Delivery ? order.DeliveredAt : order.PlacedAt) is not { } began) continue;
            var last = began.InZone(zone).Date.PlusDays(rule.Days - (rule.CountsStartDay ? 1 : 0));
            if (request.Legal.Informed == false) last = last.PlusMonths(rule.ExtensionMonthsIfNotInformed);
            if (asked <= last) return (floor, last);
        }

        return null;
    }

    private static RefundDecision Decide(RefundPolicy policy, RefundRequest request) => policy.Decide(request, request.LatestInstant());

    [Fact]
    public void What_the_law_holds_open_is_never_refused_and_never_for_less_later_or_other_than_the_law_gives()
    {
        var granted = 0;
        Gen.Select(Policies, Requests).Sample((policy, request) =>
        {
            if (Owed(request, policy) is not { Floor: var floor, LastDay: var lastDay }) return;
            var decision = Decide(policy, request);
            Assert.NotEqual(Outcome.Deny, decision.Outcome);
            if (decision.SendBackBy is { } sendBackBy) Assert.True(sendBackBy >= request.ReceivedAt.InZone(policy.Zone).Date.PlusDays(floor.Refund.SendBackDays ?? 0));
            if (decision.Outcome != Outcome.Approve) return;

            Interlocked.Increment(ref granted);
            Assert.Equal(ResolutionKind.OriginalPayment, decision.Resolution!.Kind);
            Assert.True(decision.Window is null || decision.Window.LastDay is null || decision.Window.LastDay >= lastDay);
            var paysWayBack = floor.Refund.ReturnCost == LegalReturnCost.Consumer || (floor.Refund.ReturnCost == LegalReturnCost.SellerIfNotInformed && request.Legal!.Informed != false);
            var losesValue = floor.Refund.ValueLossDeductible && request.Legal!.Informed != false && request.Return!.Lines[0].Condition == "used";
            var least = 100_00 - (paysWayBack ? 4_00 : 0) + (floor.Refund.OriginalDeliveryRefunded ? 6_00 : 0);
            if (!losesValue) Assert.True(decision.Refund!.Amount.MinorUnits >= least, $"{decision.Refund.Amount} of {least}");
            if (floor.Refund.Days is not { } days || floor.Refund.InBusinessDays) return;
            var due = decision.Deadlines.Where(deadline => deadline.Source == "law").ToList();
            Assert.All(due, deadline => Assert.True(deadline.Latest <= request.ReceivedAt.InZone(ZoneOf(request)).Date.PlusDays(days + 1)));
            Assert.NotEmpty(due);
        }, iter: Samples);
        Assert.True(granted > Samples / 250, $"{granted} granted");
    }

    [Fact]
    public void A_later_delivery_never_closes_what_an_earlier_one_left_open() => Gen.Select(Requests, Gen.Int[0, 20]).Sample((request, later) =>
    {
        if (request.Order!.DeliveredAt is not { } delivered) return;
        var policy = APolicy.OfThirtyDays().Window(window => window with { Days = 0 }).Policy;
        var moved = request with { Order = request.Order with { DeliveredAt = Instant.Min(request.ReceivedAt, delivered + Duration.FromDays(later)) } };
        if (moved.Order!.DeliveredAt < delivered) return;

        Assert.True(Decide(policy, moved).Outcome <= Decide(policy, request).Outcome);
    }, iter: Samples);

    [Fact]
    public void More_facts_never_lose_what_a_floor_grants() => Requests.Sample(request =>
    {
        var policy = APolicy.OfThirtyDays().Window(window => window with { Days = 0 }).Policy;
        if (Owed(request, policy) is null) return;
        RefundRequest[] richer =
        [
            request with { Customer = request.Customer! with { Kind = CustomerKind.Consumer, Refunds = 99 } },
            request with { Legal = request.Legal! with { Informed = request.Legal.Informed ?? false } },
            request with { Legal = request.Legal! with { Basis = LegalBasis.Goodwill } },
            request with { Legal = request.Legal! with { Basis = LegalBasis.Warranty } },
            request with { Legal = request.Legal! with { Basis = LegalBasis.Recall } },
            request with { Order = request.Order! with { Lines = [request.Order.Lines[0] with { Tags = request.Order.Lines[0].Tags.Add("sale") }] } },
            request with { Return = request.Return! with { DispatchProofAt = request.ReceivedAt, Lines = [request.Return.Lines[0] with { Condition = "damaged" }] } },
        ];

        Assert.All(richer, more => Assert.NotEqual(Outcome.Deny, Decide(policy, more).Outcome));
    }, iter: Samples);

    [Fact]
    public void A_policy_that_gives_what_the_law_gives_is_silent_and_one_day_less_is_not() => Gen.Select(Pick("DE", "FR", "GB", "CN", "KR", "BR", "SE"), Gen.Int[0, 40]).Sample((country, days) =>
    {
        var floor = LegalFloors.Embedded.Best(new LegalQuery { Country = country, IsInformed = true })!;
        var policy = APolicy.OfThirtyDays().Window(window => window with { Days = days, RollToBusinessDay = true }).Terms(terms => terms with { Countries = [country] }).Policy;

        Assert.Equal(days < floor.Window!.Days, RefundKit.Checks.PolicyCheck.Run(policy, ReferenceData.Embedded).Any(problem => problem.Id == "RK1303"));
    });
}
