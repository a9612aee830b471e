using NodaTime;
using NodaTime.Text;
using RefundKit.Decisions;
using RefundKit.Law;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

public sealed class ReturnWindowTests
{
    // Delivered on 1 November in New York: the thirtieth day is 1 December.
    [Theory]
    [InlineData("2026-12-01T17:00:00Z", true, Outcome.Approve)]
    [InlineData("2026-12-02T04:59:59Z", true, Outcome.Approve)]
    [InlineData("2026-12-02T05:00:00Z", true, Outcome.Deny)]
    [InlineData("2026-12-01T04:59:59Z", false, Outcome.Approve)]
    [InlineData("2026-12-01T05:00:00Z", false, Outcome.Deny)]
    public void The_last_day_counts_to_its_end_in_the_policys_zone_or_not_at_all(string received, bool included, Outcome expected)
    {
        var policy = APolicy.OfThirtyDays().Window(window => window with { LastDayIncluded = included });

        Assert.Equal(expected, policy.Decide(ARequest.ForARefund().ReceivedAt(received)).Outcome);
    }

    [Fact]
    public void An_agents_delay_never_expires_a_customer()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund(), asOf: "2027-06-01T00:00:00Z");

        Assert.Equal(Outcome.Approve, decision.Outcome);
    }

    [Fact]
    public void A_delivery_that_nobody_knows_the_day_of_is_asked_for_and_not_guessed()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().DeliveredAt(null));

        Assert.Equal(Outcome.NeedsInformation, decision.Outcome);
        Assert.Contains(new MissingFact("order.daysSinceDelivered", FactSupplier.Host), decision.Needs);
    }

    [Theory]
    [InlineData("2026-11-10T15:00:00Z", Outcome.Approve)]
    [InlineData("2026-10-01T15:00:00Z", Outcome.Deny)]
    [InlineData(null, Outcome.NeedsInformation)]
    public void A_line_in_several_parcels_is_delivered_with_the_last_of_them(string? second, Outcome expected)
    {
        var request = ARequest.ForARefund().Order(order => order with
        {
            DeliveredAt = null,
            Parcels =
            [
                new Parcel { Id = "A", Lines = ["L1"], DeliveredAt = ARequest.At("2026-09-01T15:00:00Z") },
                new Parcel { Id = "B", Lines = ["L1"], DeliveredAt = second is null ? null : ARequest.At(second) },
            ],
        });

        Assert.Equal(expected, APolicy.OfThirtyDays().Decide(request).Outcome);
    }

    [Fact]
    public void The_first_window_that_applies_to_the_item_counts()
    {
        var policy = APolicy.OfThirtyDays().FirstWindow(new ReturnWindow { Id = "short", Days = 5, Items = Condition.Parse("item.category is electronics") });

        Assert.Equal("standard", policy.Decide(ARequest.ForARefund()).Window!.Id);
        Assert.Equal("short", policy.Decide(ARequest.ForARefund().Line(line => line with { Category = "electronics" })).Window!.Id);
        Assert.Equal(Outcome.Deny, policy.Decide(ARequest.ForARefund().Line(line => line with { Category = "electronics" })).Outcome);
    }

    [Theory]
    [InlineData(20, Outcome.Approve)]
    [InlineData(5, Outcome.NeedsInformation)]
    public void Which_of_two_windows_applies_matters_only_where_they_differ(int days, Outcome expected)
    {
        var policy = APolicy.OfThirtyDays().FirstWindow(new ReturnWindow { Id = "maybe", Days = days, Items = Condition.Parse("item.category is electronics") });

        Assert.Equal(expected, policy.Decide(ARequest.ForARefund().Line(line => line with { Category = null })).Outcome);
    }

    [Fact]
    public void A_window_that_might_apply_and_has_no_first_day_does_not_count_as_closed()
    {
        var policy = APolicy.OfThirtyDays().Window(window => window with { Days = 5 })
            .FirstWindow(new ReturnWindow { Id = "maybe", Days = 300, Anchor = WindowAnchor.Paid, Items = Condition.Parse("item.category is electronics") });

        Assert.Equal(Outcome.NeedsInformation, policy.Decide(ARequest.ForARefund().Line(line => line with { Category = null })).Outcome);
    }

    [Fact]
    public void A_season_may_end_later_than_its_days_and_never_earlier()
    {
        var policy = APolicy.OfThirtyDays().Window(window => window with { Until = new LocalDate(2027, 1, 31) });

        Assert.Equal(Outcome.Approve, policy.Decide(ARequest.ForARefund().ReceivedAt("2027-01-31T17:00:00Z")).Outcome);
        Assert.Equal(Outcome.Deny, policy.Decide(ARequest.ForARefund().ReceivedAt("2027-02-01T17:00:00Z")).Outcome);
        Assert.Equal(new LocalDate(2026, 12, 1), APolicy.OfThirtyDays().Window(window => window with { Until = new LocalDate(2026, 11, 5) }).Decide(ARequest.ForARefund()).Window!.LastDay);
    }

    [Fact]
    public void A_last_day_on_a_weekend_rolls_to_the_next_business_day_where_the_policy_says_so()
    {
        // The fourth day after 1 November 2026 plus twenty-four is Saturday, 28 November.
        var policy = APolicy.OfThirtyDays().Window(window => window with { Days = 27, RollToBusinessDay = true });

        Assert.Equal(new LocalDate(2026, 11, 30), policy.Decide(ARequest.ForARefund()).Window!.LastDay);
    }

    [Fact]
    public void Transit_days_are_added_to_the_dispatch()
    {
        var decision = APolicy.OfThirtyDays().Window(window => window with { Anchor = WindowAnchor.Shipped, TransitDays = 5 })
            .Decide(ARequest.ForARefund().Order(order => order with { ShippedAt = ARequest.At("2026-10-28T15:00:00Z") }));

        Assert.Equal(new LocalDate(2026, 11, 2), decision.Window!.First);
        Assert.Equal(new LocalDate(2026, 12, 2), decision.Window.LastDay);
    }

    [Fact]
    public void Unlimited_never_ends_and_none_never_begins()
    {
        var late = ARequest.ForARefund().ReceivedAt("2036-11-20T15:00:00Z");

        Assert.Equal(Outcome.Approve, APolicy.OfThirtyDays().Window(window => window with { Days = null }).Decide(late).Outcome);
        Assert.Equal(Outcome.Deny, APolicy.OfThirtyDays().Window(window => window with { Days = 0 }).Decide(ARequest.ForARefund().ReceivedAt("2026-11-01T16:00:00Z")).Outcome);
    }

    [Fact]
    public void An_exchange_may_have_a_longer_window_than_a_refund()
    {
        var policy = APolicy.OfThirtyDays()
            .Window(window => window with { Days = 5, For = [WantedResolution.Refund] })
            .Terms(terms => terms with { Windows = terms.Windows.Add(new ReturnWindow { Id = "exchange", Days = 60, For = [WantedResolution.Exchange] }) })
            .Offering(new ResolutionRule { Id = "money", Kind = ResolutionKind.OriginalPayment }, new ResolutionRule { Id = "swap", Kind = ResolutionKind.Exchange });

        Assert.Equal(Outcome.Deny, policy.Decide(ARequest.ForARefund()).Outcome);
        Assert.Equal(Outcome.Approve, policy.Decide(ARequest.ForARefund().Return(wanted => wanted with { Wanted = WantedResolution.Exchange })).Outcome);
    }

    [Fact]
    public void A_message_that_asks_for_an_exchange_is_measured_as_one()
    {
        var policy = APolicy.OfThirtyDays().Offering(new ResolutionRule { Id = "money", Kind = ResolutionKind.OriginalPayment }, new ResolutionRule { Id = "swap", Kind = ResolutionKind.Exchange });
        var request = ARequest.ForARefund().With(found => found with { Return = null }).Saying("A size larger please", MessageIntent.RequestExchange);

        Assert.Equal(ResolutionKind.Exchange, policy.Decide(request).Resolution!.Kind);
    }

    [Fact]
    public void A_rule_may_read_how_many_days_are_left_and_that_the_window_is_open()
    {
        var decision = APolicy.OfThirtyDays()
            .Rule("soon", Condition.All(Condition.Parse("window.isOpen is true"), Condition.Parse("window.daysLeft is 11")), new RuleActions { Tags = ["soon"] })
            .Decide(ARequest.ForARefund());

        Assert.Equal(["soon"], decision.Tags);
    }

    [Fact]
    public void Each_line_has_the_window_of_its_own_parcels_and_a_refusal_names_its_last_day()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().AndLine("L2", "50.00").Order(order => order with
        {
            DeliveredAt = null,
            Parcels =
            [
                new Parcel { Id = "A", Lines = ["L1"], DeliveredAt = ARequest.At("2026-10-10T15:00:00Z") },
                new Parcel { Id = "B", Lines = ["L2"], DeliveredAt = ARequest.At("2026-11-10T15:00:00Z") },
            ],
        }));

        Assert.Equal(Outcome.ApprovePartially, decision.Outcome);
        Assert.Equal((new LocalDate(2026, 11, 9), false), (decision.Window!.LastDay!.Value, decision.Window.IsOpen));
        Assert.Equal(["L2"], decision.Refund!.Lines.Where(line => line.Quantity > 0).Select(line => line.LineId));
        Assert.Contains(decision.Reasons, reason => reason.Audience == Audience.Customer && reason.Text.Contains("9 November 2026", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_in_no_parcel_was_delivered_with_the_order()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().Order(order => order with
        {
            Parcels = [new Parcel { Id = "A", Lines = ["other"], DeliveredAt = null }],
        }));

        Assert.Equal((Outcome.Approve, new LocalDate(2026, 12, 1)), (decision.Outcome, decision.Window!.LastDay!.Value));
    }

    [Fact]
    public void A_refusal_names_the_last_day_its_zone_and_its_anchor_to_everybody()
    {
        var decision = APolicy.OfThirtyDays().Decide(ARequest.ForARefund().ReceivedAt("2026-12-05T15:00:00Z"));

        Assert.Equal(
            (Outcome.Deny, "delivered", new LocalDate(2026, 11, 1), new LocalDate(2026, 12, 1), "America/New_York", false),
            (decision.Outcome, decision.Window!.Anchor, decision.Window.First!.Value, decision.Window.LastDay!.Value, decision.Window.Zone, decision.Window.IsOpen));
        foreach (var audience in (Audience[])[Audience.Customer, Audience.Staff])
            Assert.Contains(decision.Reasons, reason => reason.Audience == audience && reason.Text.Contains("1 December 2026", StringComparison.Ordinal));
    }

    [Fact]
    public void The_window_is_said_also_where_a_rule_refuses_or_a_human_looks()
    {
        foreach (var outcome in (Outcome[])[Outcome.Deny, Outcome.NeedsReview])
        {
            var decision = APolicy.OfThirtyDays().Proposing(outcome, "order.daysSinceDelivered >= 0").Decide(ARequest.ForARefund());

            Assert.Equal((outcome, new LocalDate(2026, 12, 1)), (decision.Outcome, decision.Window!.LastDay!.Value));
        }
    }

    [Fact]
    public void A_request_before_the_goods_arrived_is_in_time() =>
        Assert.Equal(Outcome.Approve, APolicy.OfThirtyDays().Decide(ARequest.ForARefund().ReceivedAt("2026-10-30T15:00:00Z")).Outcome);

    [Theory]
    [InlineData(WindowAnchor.Ordered, "order.daysSincePlaced")]
    [InlineData(WindowAnchor.Paid, "order.daysSincePaid")]
    [InlineData(WindowAnchor.Shipped, "order.daysSinceShipped")]
    [InlineData(WindowAnchor.Delivered, "order.daysSinceDelivered")]
    public void The_day_that_is_missing_is_the_one_the_window_is_counted_from(WindowAnchor anchor, string fact)
    {
        var decision = APolicy.OfThirtyDays().Window(window => window with { Anchor = anchor })
            .Decide(ARequest.ForARefund().Order(order => order with { PlacedAt = null, PaidAt = null, ShippedAt = null, DeliveredAt = null }));

        Assert.Equal(Outcome.NeedsInformation, decision.Outcome);
        Assert.Contains(new MissingFact(fact, FactSupplier.Host), decision.Needs);
    }

    [Theory]
    [InlineData(WindowAnchor.Ordered, "2026-10-02")]
    [InlineData(WindowAnchor.Paid, "2026-10-03")]
    [InlineData(WindowAnchor.Shipped, "2026-10-09")]
    [InlineData(WindowAnchor.Delivered, "2026-10-08")]
    public void A_window_is_counted_from_the_day_of_its_anchor_and_transit_only_from_the_dispatch(WindowAnchor anchor, string first)
    {
        var decision = APolicy.OfThirtyDays().Window(window => window with { Anchor = anchor, TransitDays = 5 }).Decide(ARequest.ForARefund().Order(order => order with
        {
            PlacedAt = ARequest.At("2026-10-02T15:00:00Z"), PaidAt = ARequest.At("2026-10-03T15:00:00Z"),
            ShippedAt = ARequest.At("2026-10-04T15:00:00Z"), DeliveredAt = ARequest.At("2026-10-08T15:00:00Z"),
        }));

        Assert.Equal(first, LocalDatePattern.Iso.Format(decision.Window!.First!.Value));
    }

    // The calendar knows nothing of 2031: the plain day stands.
    [Fact]
    public void A_last_day_beyond_the_calendar_is_not_rolled()
    {
        var decision = APolicy.OfThirtyDays().Window(window => window with { Days = 1_800, RollToBusinessDay = true }).Decide(ARequest.ForARefund());

        Assert.Equal(new LocalDate(2026, 11, 1).PlusDays(1_800), decision.Window!.LastDay);
    }
}
