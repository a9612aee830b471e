using NodaTime;
using RefundKit.Decisions;
using RefundKit.Duties;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>What is not known about place, holiday or sale never ends as a refusal; what is known does.</summary>
public sealed class LegalDoubtTests
{
    private static APolicy Strict(int days = 3) => APolicy.OfThirtyDays().Window(window => window with { Days = days });

    /// <summary>Delivered on 23 December 2026, so that fourteen days end on Epiphany.</summary>
    private static ARequest Epiphany(string country, string? region) => Asked("2027-01-07T12:00:00Z", "2026-12-23T15:00:00Z").ShippedTo(country, region);

    private static ARequest Asked(string asked, string delivered) => ARequest.ForARefund("EUR")
        .Order(order => order with { PlacedAt = ARequest.At(delivered) - Duration.FromDays(3) })
        .DeliveredAt(delivered)
        .ReceivedAt(asked)
        .Return(wanted => wanted with { ReceivedAt = null, InspectedAt = null });

    private static Outcome Of(ARequest request, int days = 3) => Strict(days).Decide(request).Outcome;

    [Theory]
    [InlineData("DE", "BW")]
    [InlineData("DE", "ST")]
    [InlineData("DE", "NW")]
    [InlineData("DE", null)]
    [InlineData("DE", "nowhere")]
    public void A_last_day_that_may_be_a_holiday_of_the_region_is_left_to_a_human(string country, string? region)
    {
        var decision = Strict().Decide(Epiphany(country, region));

        Assert.Equal(Outcome.NeedsReview, decision.Outcome);
        Assert.Contains(decision.Reasons, reason => reason.Code == "law-calendar-missing");
        Assert.NotEqual(Outcome.Deny, Of(Epiphany(country, region).ReceivedAt("2027-01-06T12:00:00Z")));
        Assert.NotEqual(Outcome.NeedsReview, Of(Epiphany(country, region).ReceivedAt("2027-01-06T12:00:00Z")));
        Assert.Equal(Outcome.Deny, Of(Epiphany(country, region).ReceivedAt("2027-01-08T12:00:00Z")));
    }

    [Theory]
    [InlineData("ES", "CT", "2026-11-18T12:00:00Z", "2026-11-03T12:00:00Z")]
    [InlineData("FR", "67", "2027-03-27T12:00:00Z", "2027-03-12T12:00:00Z")]
    [InlineData("IT", null, "2027-06-30T12:00:00Z", "2027-06-15T12:00:00Z")]
    public void So_is_one_in_another_country_whose_regions_have_days_of_their_own(string country, string? region, string asked, string delivered) =>
        Assert.Equal(Outcome.NeedsReview, Of(Asked(asked, delivered).ShippedTo(country, region)));

    [Theory]
    [InlineData("ES", null, "2026-11-17", "2026-11-20", "2026-11-21", "law-calendar-missing")]
    [InlineData("ES", "MD", "2026-11-17", "2026-11-20", "2026-11-21", "law-calendar-missing")]
    [InlineData("BR", "SP", "2026-11-10", "2026-11-13", "2026-11-14", "law-roll-open")]
    public void The_days_in_doubt_are_at_most_three(string country, string? region, string inTime, string lastInDoubt, string late, string reason)
    {
        ARequest On(string day) => Asked(day + "T12:00:00Z", "2026-11-03T12:00:00Z").ShippedTo(country, region);

        Assert.NotEmpty(Strict().Decide(On(inTime)).Citations);
        Assert.NotEqual(Outcome.NeedsReview, Of(On(inTime)));
        Assert.Equal(Outcome.NeedsReview, Of(On(lastInDoubt)));
        Assert.Contains(Strict().Decide(On(lastInDoubt)).Reasons, found => found.Code == reason);
        Assert.Equal(Outcome.Deny, Of(On(late)));
    }

    [Theory]
    [InlineData("UK", "GB")]
    [InlineData("ZZ", null)]
    public void A_marketplace_reads_a_country_as_the_law_does(string written, string? meant) => Assert.Equal(
        MarketplaceDeadlines.Embedded.Find("ebay", meant, new LocalDate(2026, 11, 20)), MarketplaceDeadlines.Embedded.Find("ebay", written, new LocalDate(2026, 11, 20)));

    [Fact]
    public void A_day_that_no_region_has_off_is_no_doubt() =>
        Assert.Equal(Outcome.Deny, Of(Asked("2026-11-18T12:00:00Z", "2026-11-03T12:00:00Z").ShippedTo("DE", "BW")));

    [Theory]
    [InlineData("BY")]
    [InlineData("by")]
    [InlineData("DE-BY")]
    [InlineData("de-by")]
    [InlineData("Bayern")]
    [InlineData("Bavaria")]
    [InlineData(" BAVARIA ")]
    public void The_spelling_of_a_region_decides_nothing(string region)
    {
        var decision = Strict().Decide(Epiphany("DE", region));

        Assert.Contains(decision.Citations, citation => citation.Contains("BGB", StringComparison.Ordinal));
        Assert.NotEqual(Outcome.NeedsReview, decision.Outcome);
        Assert.DoesNotContain(decision.Problems, problem => problem.Id == "RK5080");
    }

    [Theory]
    [InlineData("CA")]
    [InlineData("ca")]
    [InlineData("California")]
    [InlineData("CALIF")]
    [InlineData("US-CA")]
    [InlineData("Kalifornien")]
    public void The_spelling_of_a_state_takes_no_right_away(string region) => Assert.NotEqual(
        Outcome.Deny,
        Of(Asked("2026-11-20T12:00:00Z", "2026-11-10T12:00:00Z").ShippedTo("US", region).With(request => request with { Legal = new LegalCircumstances { Informed = false } })));

    [Fact]
    public void A_region_that_its_country_does_not_have_is_said()
    {
        var problem = Assert.Single(Strict().Decide(Epiphany("DE", "Bayren")).Problems, problem => problem.Id == "RK5080");

        Assert.Equal((ProblemSeverity.Warning, "shipTo.region"), (problem.Severity, problem.Path));
        Assert.Contains("BY", problem.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ES", "2026-11-02T23:30:00Z", "2026-11-17T12:00:00Z")]
    [InlineData("BR", "2026-11-04T03:30:00Z", "2026-11-11T20:00:00Z")]
    public void Where_the_region_is_missing_the_days_start_by_the_easternmost_clock_of_the_country(string country, string placed, string asked)
    {
        var digital = Asked(asked, placed).ShippedTo(country).Line(line => line with { Kind = ItemKind.Digital }).Order(order => order with { PlacedAt = ARequest.At(placed) });

        Assert.Equal(Outcome.Approve, Of(digital));
    }

    [Fact]
    public void Of_two_windows_that_are_over_the_later_end_is_told()
    {
        var request = Asked("2026-11-18T12:00:00Z", "2026-11-02T12:00:00Z").ShippedTo("DE", "BY");

        var decision = Strict().Decide(request);

        Assert.Equal(Outcome.Deny, decision.Outcome);
        Assert.Equal(new LocalDate(2026, 11, 16), decision.Window!.LastDay);
        Assert.StartsWith("law:", decision.Window.Id, StringComparison.Ordinal);
        Assert.Contains(decision.Reasons, reason => reason.Code == "window-closed" && reason.Audience == Audience.Customer && reason.Text.Contains("16 November 2026", StringComparison.Ordinal));
        Assert.Contains(decision.Reasons, reason => reason.Code == "window-closed" && reason.Audience == Audience.Staff && reason.Text.Contains("5 November 2026", StringComparison.Ordinal));
        Assert.Contains(decision.Reasons, reason => reason.Code == "legal-window-over" && reason.Text.Contains("BGB", StringComparison.Ordinal));
        Assert.Contains(decision.Reasons, reason => reason.Code == "law-window-over");

        var longer = Strict(days: 15).Decide(request);
        Assert.Equal(new LocalDate(2026, 11, 17), longer.Window!.LastDay);
        Assert.DoesNotContain(longer.Reasons, reason => reason.Code == "legal-window-over");
    }

    [Theory]
    [InlineData("EN")]
    [InlineData("EU")]
    [InlineData("ZZ")]
    [InlineData("XX")]
    public void A_country_that_does_not_exist_counts_as_missing(string country)
    {
        var decision = Strict().Decide(Epiphany(country, null));

        Assert.Equal(Outcome.NeedsReview, decision.Outcome);
        Assert.Contains(new MissingFact("shipTo.country", FactSupplier.Host), decision.Needs);
        Assert.Contains(decision.Problems, problem => problem is { Id: "RK2004", Severity: ProblemSeverity.Warning });
    }

    [Theory]
    [InlineData("UK", "SI 2013/3134")]
    [InlineData("EL", "2011/83")]
    public void Everyday_codes_have_the_law_of_their_country(string country, string statute)
    {
        var decision = Strict().Decide(Asked("2026-11-12T12:00:00Z", "2026-11-03T12:00:00Z").ShippedTo(country));

        Assert.Contains(decision.Citations, citation => citation.Contains(statute, StringComparison.Ordinal));
        Assert.DoesNotContain(decision.Problems, problem => problem.Id == "RK2004");
    }

    [Fact]
    public void Only_an_auction_that_one_could_attend_ends_the_right()
    {
        ARequest Auction(bool? attendable, string asked = "2026-11-12T12:00:00Z") => Asked(asked, "2026-11-03T12:00:00Z").ShippedTo("DE", "BY")
            .With(request => request with { SaleKind = SaleKind.Auction, Legal = new LegalCircumstances { Informed = true, Attendable = attendable } });

        var open = Strict().Decide(Auction(null));
        Assert.Equal(Outcome.NeedsReview, open.Outcome);
        Assert.Contains(new MissingFact("legal.attendable", FactSupplier.Host), open.Needs);
        Assert.Equal(Outcome.Deny, Of(Auction(true)));
        Assert.NotEmpty(Strict().Decide(Auction(false)).Citations);
        Assert.Equal(Outcome.Deny, Of(Auction(null, "2026-12-01T12:00:00Z")));
    }

    [Fact]
    public void An_auction_of_which_nothing_more_is_said_goes_to_a_human_too_and_no_rule_refuses_it()
    {
        static ARequest Auction(LegalCircumstances? legal) => Asked("2026-11-12T12:00:00Z", "2026-11-03T12:00:00Z").ShippedTo("DE", "BY")
            .With(request => request with { SaleKind = SaleKind.Auction, Legal = legal });

        foreach (var policy in new[] { Strict(), Strict(30).Proposing(Outcome.Deny, "order.id is '1001'") })
        {
            var decision = policy.Decide(Auction(null));
            Assert.Equal(Outcome.NeedsReview, decision.Outcome);
            Assert.Contains(decision.Reasons, reason => reason.Code == "law-auction");
            Assert.Contains(new MissingFact("legal.attendable", FactSupplier.Host), decision.Needs);
            Assert.Equal(Outcome.Deny, policy.Decide(Auction(new LegalCircumstances { Attendable = true })).Outcome);
        }
    }

    [Theory]
    [InlineData("custom-made")]
    [InlineData("Custom-Made")]
    [InlineData("CUSTOM_MADE")]
    [InlineData("custom made")]
    public void A_tag_of_the_law_is_read_however_it_is_spelt(string tag) =>
        Assert.Equal(Outcome.Deny, Of(Asked("2026-11-12T12:00:00Z", "2026-11-03T12:00:00Z").ShippedTo("DE", "BY").Tagged(tag)));

    [Theory]
    [InlineData("sealed-hygiene", "opened", true)]
    [InlineData("hygiene", "unsealed", true)]
    [InlineData("Sealed_Hygiene", "Opened", true)]
    [InlineData("sealed-hygiene", "unopened", false)]
    [InlineData("winter", "opened", false)]
    public void Sealed_goods_that_came_back_open_are_looked_at(string tag, string condition, bool isLookedAt)
    {
        var decision = Strict().Decide(Asked("2026-11-12T12:00:00Z", "2026-11-03T12:00:00Z").ShippedTo("FI").Tagged(tag).Back(line => line with { Condition = condition }));

        Assert.Equal(isLookedAt, decision.Reasons.Any(reason => reason.Code == "law-unsealed" && reason.Text.Contains("Art. 16(e)", StringComparison.Ordinal)));
        Assert.Equal(isLookedAt, decision.Outcome == Outcome.NeedsReview);
    }

    [Theory]
    [InlineData(3, Outcome.Approve)]
    [InlineData(6, Outcome.Approve)]
    [InlineData(7, Outcome.Deny)]
    [InlineData(14, Outcome.Deny)]
    public void California_gives_its_thirty_days_only_where_the_terms_give_fewer_than_seven(int days, Outcome outcome) => Assert.Equal(
        outcome,
        Of(Asked("2026-11-20T12:00:00Z", "2026-11-02T12:00:00Z").ShippedTo("US", "CA").With(request => request with { Legal = new LegalCircumstances { Informed = false } })
            .Return(wanted => wanted with { ReceivedAt = ARequest.At("2026-11-20T12:00:00Z"), InspectedAt = ARequest.At("2026-11-20T12:00:00Z") }), days));

    [Fact]
    public void Staff_read_why_the_law_gave_nothing()
    {
        ARequest Buyer() => Asked("2026-11-12T12:00:00Z", "2026-11-03T12:00:00Z").ShippedTo("DE", "BY");

        Assert.Contains(Strict().Decide(Buyer().Customer(customer => customer with { Kind = CustomerKind.Business })).Reasons, reason => reason.Code == "law-not-consumer");
        Assert.Contains(Strict().Decide(Buyer().With(request => request with { SaleKind = SaleKind.InPerson })).Reasons, reason => reason.Code == "law-sale-kind");
    }

    [Fact]
    public void The_customer_reads_why_a_fee_was_kept_for_lost_value()
    {
        var policy = APolicy.OfThirtyDays().Fee(new FeeRule { Id = "restock", Kind = FeeKind.Restocking, BasisPoints = 2000, Faults = [Fault.Buyer, Fault.None] });
        ARequest Found(string condition) => ARequest.ForARefund("EUR").ShippedTo("DE", "BY").DeliveredAt("2026-11-10T10:00:00Z").Back(line => line with { Condition = condition });

        var used = policy.With(draft => draft with { Currency = Currency.Of("EUR") }).Decide(Found("used"));
        Assert.Contains(used.Reasons, reason => reason.Code == "value-loss" && reason.Audience == Audience.Customer && reason.Text.Contains("BGB", StringComparison.Ordinal));
        Assert.DoesNotContain(policy.Decide(Found("opened")).Reasons, reason => reason.Code == "value-loss");
    }

    [Fact]
    public void Of_two_regional_holidays_each_is_known_by_its_rule()
    {
        Assert.True(RegionalHolidays.MayFallOn("DE", new LocalDate(2027, 5, 27)));
        Assert.True(RegionalHolidays.MayFallOn("DE", new LocalDate(2026, 11, 18)));
        Assert.False(RegionalHolidays.MayFallOn("DE", new LocalDate(2026, 11, 19)));
        Assert.True(RegionalHolidays.MayFallOn("FR", new LocalDate(2026, 4, 3)));
        Assert.True(RegionalHolidays.MayFallOn("IT", new LocalDate(2026, 5, 25)));
        Assert.False(RegionalHolidays.MayFallOn("PL", new LocalDate(2026, 1, 7)));
    }
}
