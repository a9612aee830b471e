using NodaTime;
using NodaTime.Text;
using RefundKit.Decisions;
using RefundKit.Law;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>Windows that end on a day of the calendar, or at an instant.</summary>
public sealed class FixedWindowTests
{
    private static readonly Condition Season = Condition.Parse("order.placedOn between 2026-11-01 and 2026-12-20");

    // As Returnflows offers it: orders of 1 November to 20 December can be refunded until 24 December, exchanged until the 31st.
    private static APolicy Christmas() => APolicy.OfThirtyDays()
        .FirstWindow(new ReturnWindow { Id = "exchanges", For = [WantedResolution.Exchange], Until = new LocalDate(2026, 12, 31), When = Season })
        .FirstWindow(new ReturnWindow { Id = "refunds", For = [WantedResolution.Refund], Until = new LocalDate(2026, 12, 24), When = Season })
        .Offering(new ResolutionRule { Id = "money", Kind = ResolutionKind.OriginalPayment }, new ResolutionRule { Id = "other", Kind = ResolutionKind.Exchange });

    private static ARequest Ordered(string placed, string delivered, string asked, WantedResolution wanted = WantedResolution.Refund) => ARequest.ForARefund()
        .Order(order => order with { PlacedAt = ARequest.At(placed) }).DeliveredAt(delivered).ReceivedAt(asked).Return(back => back with { Wanted = wanted });

    [Theory]
    [InlineData("2026-12-25T04:59:00Z", WantedResolution.Refund, Outcome.Approve)]
    [InlineData("2026-12-25T05:00:00Z", WantedResolution.Refund, Outcome.Deny)]
    [InlineData("2026-12-25T05:00:00Z", WantedResolution.Exchange, Outcome.Approve)]
    [InlineData("2027-01-01T05:00:00Z", WantedResolution.Exchange, Outcome.Deny)]
    public void A_season_has_its_own_last_days_for_refunds_and_exchanges(string asked, WantedResolution wanted, Outcome outcome) =>
        Assert.Equal(outcome, Christmas().Decide(Ordered("2026-12-20T15:00:00Z", "2026-12-22T15:00:00Z", asked, wanted)).Outcome);

    [Fact]
    public void A_fixed_last_day_may_be_earlier_than_the_usual_window_and_the_decision_names_it()
    {
        var decision = Christmas().Decide(Ordered("2026-12-18T15:00:00Z", "2026-12-22T15:00:00Z", "2026-12-24T15:00:00Z"));

        Assert.Equal(("refunds", new LocalDate(2026, 12, 22), new LocalDate(2026, 12, 24)), (decision.Window!.Id, decision.Window.First!.Value, decision.Window.LastDay!.Value));
        Assert.Equal(new LocalDate(2027, 1, 20), Christmas().Decide(Ordered("2026-12-21T15:00:00Z", "2026-12-21T16:00:00Z", "2026-12-24T15:00:00Z")).Window!.LastDay);
    }

    [Fact]
    public void A_fixed_last_day_needs_no_day_of_delivery()
    {
        var decision = Christmas().Decide(Ordered("2026-12-18T15:00:00Z", "2026-12-22T15:00:00Z", "2026-12-24T15:00:00Z").DeliveredAt(null));

        Assert.Equal((Outcome.Approve, null, true), (decision.Outcome, decision.Window!.First, decision.Window.IsOpen));
        Assert.DoesNotContain("\"first\"", decision.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void With_days_and_a_fixed_last_day_the_later_end_counts()
    {
        var policy = APolicy.OfThirtyDays().Window(window => window with { Until = new LocalDate(2026, 12, 24) });

        Assert.Equal(new LocalDate(2026, 12, 24), policy.Decide(Ordered("2026-11-01T15:00:00Z", "2026-11-02T15:00:00Z", "2026-12-24T15:00:00Z")).Window!.LastDay);
        Assert.Equal(new LocalDate(2026, 12, 31), policy.Decide(Ordered("2026-11-01T15:00:00Z", "2026-12-01T15:00:00Z", "2026-12-24T15:00:00Z")).Window!.LastDay);
    }

    [Theory]
    [InlineData("2026-12-01T15:29:59Z", Outcome.Approve)]
    [InlineData("2026-12-01T15:30:00Z", Outcome.Deny)]
    public void A_window_to_the_instant_excludes_its_end(string asked, Outcome outcome)
    {
        var policy = APolicy.OfThirtyDays().Window(window => window with { ToTheInstant = true, Anchor = WindowAnchor.Ordered });
        var decision = policy.Decide(Ordered("2026-11-01T15:30:00Z", "2026-11-03T15:00:00Z", asked));

        Assert.Equal((outcome, new LocalDate(2026, 12, 1)), (decision.Outcome, decision.Window!.LastDay!.Value));
    }

    [Fact]
    public void A_window_that_ends_at_midnight_has_the_day_before_as_its_last() => Assert.Equal(
        new LocalDate(2026, 11, 30),
        APolicy.OfThirtyDays().Window(window => window with { ToTheInstant = true }).Decide(Ordered("2026-11-01T04:00:00Z", "2026-11-01T05:00:00Z", "2026-11-20T15:00:00Z")).Window!.LastDay);

    [Fact]
    public void A_window_to_the_instant_counts_the_days_of_transit_too() => Assert.Equal(
        new LocalDate(2026, 12, 4),
        APolicy.OfThirtyDays().Window(window => window with { ToTheInstant = true, Anchor = WindowAnchor.Shipped, TransitDays = 3 })
            .Decide(ARequest.ForARefund().Order(order => order with { ShippedAt = ARequest.At("2026-11-01T15:00:00Z") })).Window!.LastDay);

    // Days that nobody can count yet only ever move the end of a season on.
    [Theory]
    [InlineData("2026-12-25T04:59:59Z", Outcome.Approve)]
    [InlineData("2026-12-25T05:00:00Z", Outcome.NeedsInformation)]
    public void Up_to_its_fixed_last_day_a_window_is_open_also_where_the_delivery_is_not_known(string asked, Outcome outcome)
    {
        var decision = APolicy.OfThirtyDays().Window(window => window with { Until = new LocalDate(2026, 12, 24) })
            .Decide(ARequest.ForARefund().DeliveredAt(null).ReceivedAt(asked));

        Assert.Equal(outcome, decision.Outcome);
        Assert.Equal(outcome == Outcome.Approve ? new LocalDate(2026, 12, 24) : null, decision.Window?.LastDay);
        Assert.Equal(outcome == Outcome.NeedsInformation, decision.Needs.Any(need => need.Fact == "order.daysSinceDelivered"));
    }

    [Theory]
    [InlineData(false, "2026-12-28")]
    [InlineData(true, "2026-12-26")]
    public void A_fixed_last_day_without_a_delivery_rolls_unless_the_window_ends_at_an_instant(bool toTheInstant, string expected) => Assert.Equal(
        expected,
        LocalDatePattern.Iso.Format(APolicy.OfThirtyDays()
            .Window(window => window with { Until = new LocalDate(2026, 12, 26), RollToBusinessDay = true, ToTheInstant = toTheInstant })
            .Decide(ARequest.ForARefund().DeliveredAt(null)).Window!.LastDay!.Value));

    [Fact]
    public void A_fixed_last_day_on_a_holiday_rolls_too_and_a_request_on_the_day_it_rolls_to_is_in_time()
    {
        var policy = APolicy.OfThirtyDays().Window(window => window with { Days = null, Until = new LocalDate(2026, 12, 25), RollToBusinessDay = true });

        Assert.Equal(Outcome.Approve, policy.Decide(ARequest.ForARefund().ReceivedAt("2026-12-29T04:59:59Z")).Outcome);
        Assert.Equal(Outcome.Deny, policy.Decide(ARequest.ForARefund().ReceivedAt("2026-12-29T05:00:00Z")).Outcome);
    }

    [Fact]
    public void A_window_of_no_days_with_a_fixed_last_day_has_just_that()
    {
        var policy = APolicy.OfThirtyDays().Window(window => window with { Days = 0, Until = new LocalDate(2026, 12, 24) });

        Assert.Equal(new LocalDate(2026, 12, 24), policy.Decide(ARequest.ForARefund()).Window!.LastDay);
        Assert.Equal(new LocalDate(2026, 12, 24), policy.Decide(ARequest.ForARefund().DeliveredAt(null)).Window!.LastDay);
    }

    [Fact]
    public void An_instant_that_ends_with_the_fixed_day_ends_at_the_end_of_that_day()
    {
        var policy = APolicy.OfThirtyDays().Window(window => window with { ToTheInstant = true, Until = new LocalDate(2026, 12, 1) });

        Assert.Equal(Outcome.Approve, policy.Decide(ARequest.ForARefund().ReceivedAt("2026-12-02T04:59:59Z")).Outcome);
        Assert.Equal(Outcome.Deny, policy.Decide(ARequest.ForARefund().ReceivedAt("2026-12-02T05:00:00Z")).Outcome);
        Assert.Equal(Outcome.Deny, policy.Window(window => window with { Until = new LocalDate(2026, 11, 30) }).Decide(ARequest.ForARefund().ReceivedAt("2026-12-01T15:00:00Z")).Outcome);
    }
}
