using System.Globalization;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>Each jurisdiction through a whole decision, under terms that take nothing back: the last day in, the first day out, and what changes it.</summary>
public sealed class JurisdictionTests
{
    private static APolicy TakesNothingBack() => APolicy.OfThirtyDays().Window(window => window with { Days = 0 });

    /// <summary>A consumer who was told of their rights and got the goods on 3 November 2026, a Tuesday, at noon UTC.</summary>
    private static ARequest Buyer(string country, string? region = null, bool? informed = true) => ARequest.ForARefund()
        .ShippedTo(country, region)
        .Order(order => order with { PlacedAt = ARequest.At("2026-11-01T12:00:00Z") })
        .DeliveredAt("2026-11-03T12:00:00Z")
        .Customer(customer => customer with { Kind = CustomerKind.Consumer })
        .With(request => request with { Legal = new LegalCircumstances { Informed = informed } });

    private static ARequest AskedOn(ARequest request, string day) => request.ReceivedAt(day + "T12:00:00Z");

    private static Outcome On(ARequest request, string day) => TakesNothingBack().Decide(AskedOn(request, day)).Outcome;

    [Theory]
    [InlineData("DE", "2026-11-17", "2026-11-18")]
    [InlineData("FR", "2026-11-17", "2026-11-18")]
    [InlineData("IT", "2026-11-17", "2026-11-18")]
    [InlineData("NL", "2026-11-17", "2026-11-18")]
    [InlineData("PL", "2026-11-17", "2026-11-18")]
    [InlineData("GB", "2026-11-17", "2026-11-18")]
    [InlineData("CN", "2026-11-10", "2026-11-11")]
    [InlineData("KR", "2026-11-10", "2026-11-11")]
    public void A_distance_sale_is_withdrawn_from_until_the_end_of_the_last_day(string country, string lastDay, string dayAfter)
    {
        Assert.Equal(Outcome.Approve, On(Buyer(country), lastDay));
        Assert.Equal(Outcome.Deny, On(Buyer(country), dayAfter));
        Assert.NotEmpty(TakesNothingBack().Decide(AskedOn(Buyer(country), lastDay)).Citations);
    }

    [Theory]
    [InlineData("JP", null, "2026-11-10", "2026-11-11")]
    [InlineData("US", "CA", "2026-12-01", "2026-12-02")]
    [InlineData("US", "NY", "2026-12-01", "2026-12-02")]
    [InlineData("CA", "ON", "2026-12-01", "2026-12-02")]
    [InlineData("CA", "QC", "2026-12-01", "2026-12-02")]
    public void A_right_that_hangs_on_silence_is_granted_where_nobody_informed_and_left_to_a_human_where_nobody_said(string country, string? region, string lastDay, string dayAfter)
    {
        Assert.Equal(Outcome.Approve, On(Buyer(country, region, informed: false), lastDay));
        Assert.Equal(Outcome.Deny, On(Buyer(country, region, informed: false), dayAfter));
        Assert.Equal(Outcome.Deny, On(Buyer(country, region, informed: true), lastDay));

        Assert.Equal(Outcome.NeedsReview, On(Buyer(country, region, informed: null), lastDay));
        Assert.Equal(Outcome.Deny, On(Buyer(country, region, informed: null), dayAfter));
    }

    [Fact]
    public void Of_a_right_that_may_only_be_there_the_customer_is_not_told_that_they_have_it()
    {
        var decision = TakesNothingBack().Decide(AskedOn(Buyer("JP", informed: null), "2026-11-05"));

        Assert.DoesNotContain(decision.Reasons, reason => reason.Code == "legal-floor");
        Assert.Contains(decision.Reasons, reason => reason.Code == "law-depends");
        Assert.Contains(new MissingFact("legal.informed", FactSupplier.Host), decision.Needs);
    }

    [Theory]
    [InlineData("AU")]
    [InlineData("IN")]
    public void Where_the_law_knows_no_change_of_mind_the_refusal_stands_with_the_statute(string country)
    {
        var decision = TakesNothingBack().Decide(Buyer(country));

        Assert.Equal(Outcome.Deny, decision.Outcome);
        Assert.Contains(decision.Reasons, reason => reason.Code == "law-exempt");
        Assert.Empty(decision.Citations);
    }

    [Theory]
    [InlineData("US")]
    [InlineData("CA")]
    public void Where_some_region_may_have_a_law_a_missing_one_is_said_and_asked_for_once_nobody_informed(string country)
    {
        var told = TakesNothingBack().Decide(AskedOn(Buyer(country, informed: null), "2026-11-05"));
        Assert.Equal(Outcome.Deny, told.Outcome);
        Assert.Contains(told.Reasons, reason => reason.Code == "law-region-missing");

        var silent = TakesNothingBack().Decide(AskedOn(Buyer(country, informed: false), "2026-11-05"));
        Assert.Equal(Outcome.NeedsReview, silent.Outcome);
        Assert.Contains(new MissingFact("shipTo.region", FactSupplier.Host), silent.Needs);

        Assert.Equal(Outcome.Deny, On(Buyer(country, informed: false), "2027-01-05"));
        Assert.DoesNotContain(TakesNothingBack().Decide(AskedOn(Buyer(country, country == "US" ? "TX" : "BC", informed: null), "2026-11-05")).Reasons, reason => reason.Code == "law-region-missing");
    }

    [Theory]
    [InlineData("DE")]
    [InlineData("FR")]
    [InlineData("PL")]
    [InlineData("GB")]
    public void A_consumer_who_was_not_told_has_twelve_months_more(string country)
    {
        Assert.Equal(Outcome.Approve, On(Buyer(country, country == "DE" ? "BY" : null, informed: false), "2027-11-17"));
        Assert.Equal(Outcome.Deny, On(Buyer(country, country == "DE" ? "BY" : null, informed: false), "2027-11-18"));
    }

    [Theory]
    [InlineData("DE")]
    [InlineData("IT")]
    [InlineData("GB")]
    [InlineData("CN")]
    [InlineData("KR")]
    public void Custom_goods_shops_and_businesses_are_left_out(string country)
    {
        Assert.Equal(Outcome.Deny, On(Buyer(country).Tagged("custom-made"), "2026-11-05"));
        Assert.Equal(Outcome.Deny, On(Buyer(country).With(request => request with { SaleKind = SaleKind.InPerson }), "2026-11-05"));
        Assert.Equal(Outcome.Deny, On(Buyer(country).Customer(customer => customer with { Kind = CustomerKind.Business }), "2026-11-05"));
        Assert.Equal(Outcome.Approve, On(Buyer(country).Tagged("final-sale", "sale"), "2026-11-05"));
        Assert.Equal(Outcome.Approve, On(Buyer(country).Customer(customer => customer with { Kind = null }), "2026-11-05"));
    }

    [Fact]
    public void What_the_law_grants_is_told_as_the_laws_and_not_as_the_terms()
    {
        var reasons = TakesNothingBack().Decide(AskedOn(Buyer("DE"), "2026-11-05")).Reasons;

        Assert.Equal(["legal-floor"], reasons.Where(reason => reason.Audience == Audience.Customer).Select(reason => reason.Code));
        Assert.Contains(reasons, reason => reason.Code == "within-law");
        Assert.DoesNotContain(reasons, reason => reason.Code == "within-terms");
    }

    [Fact]
    public void A_missing_country_is_said_once_and_with_it_that_this_is_no_legal_advice()
    {
        var reasons = TakesNothingBack().Decide(Buyer("DE").ShippedTo(null)).Reasons;

        Assert.Single(reasons, reason => reason.Code == "country-missing");
        Assert.Single(reasons, reason => reason.Code == "legal-notice");
    }

    [Fact]
    public void An_item_that_the_law_leaves_out_is_refused_with_the_nearest_place_that_says_so()
    {
        Assert.Contains(TakesNothingBack().Decide(AskedOn(Buyer("FR").Tagged("custom-made"), "2026-11-05")).Reasons, found => found.Code == "law-exempt" && found.Text.Contains("L221-28, 3°", StringComparison.Ordinal));
        var reason = TakesNothingBack().Decide(AskedOn(Buyer("SE").Tagged("perishable"), "2026-11-05")).Reasons.Single(reason => reason.Code == "law-exempt");

        Assert.Contains("Art. 16(d)", reason.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DE")]
    [InlineData("KR")]
    [InlineData("BR")]
    public void What_is_not_delivered_counts_from_the_contract_and_loses_the_right_only_where_it_is_known_to_have_begun(string country)
    {
        var days = country == "DE" ? 14 : 7;
        ARequest Digital(params string[] tags) => Buyer(country).DeliveredAt(null).Line(line => line with { Kind = ItemKind.Digital, Tags = [.. tags] })
            .Order(order => order with { PlacedAt = ARequest.At("2026-11-02T12:00:00Z") });
        string Day(int offset) => new LocalDate(2026, 11, 2).PlusDays(offset).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

        Assert.Equal(Outcome.Approve, On(Digital(), Day(days)));
        Assert.Equal(Outcome.Deny, On(Digital(), Day(days + (country == "BR" ? 4 : 1))));
        Assert.Equal(country == "BR" ? Outcome.Approve : Outcome.Deny, On(Digital("digital-begun"), Day(2)));
    }

    [Fact]
    public void A_last_day_off_work_moves_where_the_law_says_so_and_a_human_looks_where_it_may()
    {
        // Saturday 14 November 2026; Wednesday 11 November is a holiday in Poland and France.
        Assert.Equal(Outcome.Approve, On(Buyer("DE").DeliveredAt("2026-10-31T12:00:00Z"), "2026-11-16"));
        Assert.Equal(Outcome.Deny, On(Buyer("DE").DeliveredAt("2026-10-31T12:00:00Z"), "2026-11-17"));
        Assert.Equal(Outcome.Deny, On(Buyer("GB").DeliveredAt("2026-10-31T12:00:00Z"), "2026-11-16"));
        Assert.Equal(Outcome.Approve, On(Buyer("FR").DeliveredAt("2026-10-28T12:00:00Z").Order(order => order with { PlacedAt = ARequest.At("2026-10-26T12:00:00Z") }), "2026-11-12"));

        var korean = TakesNothingBack().Decide(AskedOn(Buyer("KR").DeliveredAt("2026-11-07T03:00:00Z"), "2026-11-16"));
        Assert.Equal(Outcome.NeedsReview, korean.Outcome);
        Assert.Contains(korean.Reasons, reason => reason.Code == "law-roll-open");
        Assert.Equal(Outcome.Deny, On(Buyer("KR").DeliveredAt("2026-11-07T03:00:00Z"), "2026-11-17"));
    }

    [Fact]
    public void Where_no_calendar_knows_the_holidays_the_days_they_could_add_go_to_a_human()
    {
        Assert.Equal(Outcome.Approve, On(Buyer("AT"), "2026-11-17"));
        Assert.Equal(Outcome.NeedsReview, On(Buyer("AT"), "2026-11-20"));
        Assert.Equal(Outcome.Deny, On(Buyer("AT"), "2026-11-21"));
    }

    [Fact]
    public void The_last_parcel_counts_and_one_under_way_holds_everything_open()
    {
        ARequest Two(string? second) => Buyer("DE").Order(order => order with
        {
            Parcels = [new Parcel { Id = "1", Lines = ["L1"], DeliveredAt = ARequest.At("2026-11-03T12:00:00Z") }, new Parcel { Id = "2", Lines = ["L1"], DeliveredAt = second is null ? null : ARequest.At(second) }],
        });

        Assert.Equal(Outcome.Approve, On(Two("2026-11-10T12:00:00Z"), "2026-11-24"));
        Assert.Equal(Outcome.Deny, On(Two("2026-11-10T12:00:00Z"), "2026-11-25"));
        Assert.Equal(Outcome.Approve, On(Two(null), "2027-03-01"));
    }

    [Fact]
    public void While_a_parcel_is_under_way_the_laws_window_is_told_as_open_and_without_a_last_day()
    {
        var request = AskedOn(Buyer("DE"), "2026-11-20").Order(order => order with
        {
            DeliveredAt = null,
            Parcels = [new Parcel { Id = "1", Lines = ["L1"], DeliveredAt = ARequest.At("2026-11-01T12:00:00Z") }, new Parcel { Id = "2", Lines = ["L2"] }],
            Lines = order.Lines.Add(order.Lines[0] with { Id = "L2" }),
        });
        var week = APolicy.OfThirtyDays().Window(window => window with { Days = 7 }).Rule("late", "window.isOpen is false", new RuleActions { Propose = Outcome.Deny });

        var decision = week.Decide(request);

        Assert.Equal(Outcome.Approve, decision.Outcome);
        Assert.Equal(("law:de-goods-2026", "delivered", null, null, true), (decision.Window!.Id, decision.Window.Anchor, decision.Window.First, decision.Window.LastDay, decision.Window.IsOpen));
        Assert.Contains(decision.Citations, citation => citation.Contains("BGB", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("DE", "2026-11-17T22:59:59Z", "2026-11-17T23:00:00Z")]
    [InlineData("GB", "2026-11-17T23:59:59Z", "2026-11-18T00:00:00Z")]
    [InlineData("CN", "2026-11-10T15:59:59Z", "2026-11-10T16:00:00Z")]
    [InlineData("BR", "2026-11-11T04:59:59Z", "2026-11-11T05:00:00Z")]
    public void The_day_ends_at_the_buyers_midnight(string country, string inside, string outside)
    {
        Assert.Equal(Outcome.Approve, TakesNothingBack().Decide(Buyer(country).ReceivedAt(inside)).Outcome);

        // The next day in Brazil is left to a human, since the last one may have been a holiday of the state or the town.
        Assert.Equal(country == "BR" ? Outcome.NeedsReview : Outcome.Deny, TakesNothingBack().Decide(Buyer(country).ReceivedAt(outside)).Outcome);
    }

    [Fact]
    public void A_delivery_just_before_the_buyers_midnight_belongs_to_that_day()
    {
        Assert.Equal(Outcome.Deny, On(Buyer("JP", informed: false).DeliveredAt("2026-11-03T14:59:00Z"), "2026-11-11"));
        Assert.Equal(Outcome.Approve, On(Buyer("JP", informed: false).DeliveredAt("2026-11-03T15:00:00Z"), "2026-11-11"));
    }

    [Fact]
    public void A_visit_nobody_asked_for_may_give_thirty_days_which_a_human_judges()
    {
        ARequest AtTheDoor(string country) => Buyer(country).With(request => request with { SaleKind = SaleKind.OffPremises });

        Assert.Equal(Outcome.Approve, On(AtTheDoor("IT"), "2026-11-17"));
        Assert.Equal(Outcome.NeedsReview, On(AtTheDoor("IT"), "2026-12-03"));
        Assert.Equal(Outcome.Deny, On(AtTheDoor("IT"), "2026-12-04"));
        Assert.Equal(Outcome.Deny, On(AtTheDoor("DE"), "2026-12-03"));
    }

    [Fact]
    public void Faulty_goods_past_the_terms_are_put_right_first_and_never_just_refused_in_the_union()
    {
        var refund = TakesNothingBack().Decide(AskedOn(Buyer("DE").Because("defective"), "2028-11-02"));
        Assert.Equal(Outcome.NeedsReview, refund.Outcome);
        Assert.Contains(refund.Reasons, reason => reason.Code == "law-remedy-first" && reason.Text.Contains("BGB", StringComparison.Ordinal));

        Assert.Equal(Outcome.Deny, On(Buyer("DE").Because("defective"), "2028-11-04"));
        Assert.Equal(Outcome.NeedsReview, On(Buyer("ES").Because("defective"), "2029-11-02"));

        var repaired = TakesNothingBack().Decide(AskedOn(Buyer("DE").Because("defective").Return(wanted => wanted with { Wanted = WantedResolution.Replacement }), "2027-11-02"));
        Assert.Contains(repaired.Citations, citation => citation.Contains("BGB", StringComparison.Ordinal));
        Assert.NotEqual(Outcome.Deny, repaired.Outcome);
    }

    [Theory]
    [InlineData(LegalBasis.Withdrawal)]
    [InlineData(LegalBasis.Goodwill)]
    public void The_right_that_a_host_names_hides_no_fault_that_the_customer_states(LegalBasis basis)
    {
        ARequest Named(string reason) => Buyer("DE").Because(reason).With(request => request with { Legal = new LegalCircumstances { Basis = basis, Informed = true } });

        Assert.Equal(Outcome.NeedsReview, On(Named("defective"), "2027-11-02"));
        Assert.Equal(Outcome.NeedsReview, On(Named("arrived-damaged"), "2027-11-02"));
        Assert.Equal(Outcome.Deny, On(Named("changed-mind"), "2027-11-02"));
        Assert.Equal(Outcome.Deny, On(Named("defective"), "2028-11-04"));
        Assert.Equal(Outcome.NeedsReview, APolicy.OfThirtyDays().Window(window => window with { Days = null }).Proposing(Outcome.Deny, "order.id is '1001'").Decide(AskedOn(Named("defective"), "2027-11-02")).Outcome);
    }

    [Fact]
    public void A_british_buyer_rejects_faulty_goods_for_thirty_days_and_then_a_human_judges()
    {
        Assert.Equal(Outcome.Approve, On(Buyer("GB").Because("defective"), "2026-12-03"));
        Assert.Equal(Outcome.NeedsReview, On(Buyer("GB").Because("defective"), "2026-12-04"));
        Assert.Equal(Outcome.Approve, On(Buyer("GB").Because("defective").With(request => request with { SaleKind = SaleKind.InPerson }), "2026-12-03"));
    }

    [Fact]
    public void Goods_not_as_advertised_come_back_for_three_months_in_korea_at_the_sellers_cost()
    {
        Assert.Equal(Outcome.Approve, On(Buyer("KR").Because("not-as-described"), "2027-02-03"));
        Assert.Equal(Outcome.Deny, On(Buyer("KR").Because("not-as-described"), "2027-02-04"));
    }

    [Theory]
    [InlineData("AU")]
    [InlineData("IN")]
    [InlineData("BR")]
    public void Where_the_law_names_no_time_for_faults_a_human_judges(string country)
    {
        var decision = TakesNothingBack().Decide(AskedOn(Buyer(country).Because("defective"), "2027-06-01"));

        Assert.Equal(Outcome.NeedsReview, decision.Outcome);
        Assert.Contains(decision.Reasons, reason => reason.Code == "law-judgement");
        Assert.Empty(decision.Needs);
    }

    [Fact]
    public void A_recall_in_the_union_is_never_just_refused() => Assert.Equal(
        Outcome.NeedsReview,
        On(Buyer("FI").With(request => request with { Legal = new LegalCircumstances { Basis = LegalBasis.Recall } }), "2030-01-05"));

    [Theory]
    [InlineData("CH")]
    [InlineData("NO")]
    [InlineData("IS")]
    [InlineData("TR")]
    public void A_country_without_data_is_refused_by_the_terms_alone_and_said_to_be_without(string country)
    {
        var decision = TakesNothingBack().Decide(Buyer(country));

        Assert.Equal(Outcome.Deny, decision.Outcome);
        Assert.Contains(decision.Reasons, reason => reason.Code == "no-legal-data");
        Assert.Contains(decision.Reasons, reason => reason.Code == "legal-notice");
    }
}
