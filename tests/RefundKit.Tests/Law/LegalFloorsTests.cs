using NodaTime;
using RefundKit.Law;
using RefundKit.Orders;
using Xunit;

namespace RefundKit.Tests.Law;

public class LegalFloorsTests
{
    private static readonly LocalDate November2026 = new(2026, 11, 2);

    private static LegalFinding Find(string? country, string? region = null, bool? informed = null) =>
        LegalFloors.Embedded.Find(new LegalQuery { Country = country, Region = region, OrderedOn = November2026, IsInformed = informed });

    [Theory]
    [InlineData("SE", 14)]
    [InlineData("DE", 14)]
    [InlineData("FR", 14)]
    [InlineData("GB", 14)]
    [InlineData("CN", 7)]
    [InlineData("KR", 7)]
    [InlineData("BR", 7)]
    public void A_distance_sale_of_goods_can_be_withdrawn_from(string country, int days)
    {
        var finding = Find(country);

        Assert.Equal(LegalStatus.Floor, finding.Status);
        Assert.Equal(days, finding.Floors[0].Window!.Days);
        Assert.Equal(LegalStartEvent.Delivery, finding.Floors[0].Window!.Start);
    }

    [Fact]
    public void At_a_tie_the_law_nearest_to_the_consumer_is_cited_first()
    {
        Assert.Equal(["de-goods-2026", "eu-goods-2026"], Find("DE").Floors.Select(floor => floor.Id));
        Assert.Contains("BGB", Find("DE").Floors[0].Citation, StringComparison.Ordinal);
    }

    [Fact]
    public void The_longest_window_comes_first_whatever_the_order_of_the_data()
    {
        Assert.Equal(["ca-on-no-copy", "ca-on-disclosure"], Find("CA", "ON", informed: false).Floors.Select(floor => floor.Id));
    }

    [Theory]
    [InlineData("TR")]
    [InlineData("XX")]
    [InlineData("Germany")]
    public void A_country_without_data_has_no_floor_and_the_answer_says_so(string country)
    {
        var finding = Find(country);

        Assert.Equal(LegalStatus.Unknown, finding.Status);
        Assert.Empty(finding.Floors);
        Assert.Empty(finding.Exemptions);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_missing_country_is_another_answer_than_an_unknown_one(string? country) =>
        Assert.Equal(LegalStatus.CountryMissing, Find(country).Status);

    [Theory]
    [InlineData("uk", "gb-goods")]
    [InlineData("EL", "eu-goods-2026")]
    [InlineData("RE", "eu-goods-2026")]
    [InlineData(" de ", "de-goods-2026")]
    public void Everyday_codes_and_territories_do_not_lose_a_floor(string country, string floor) =>
        Assert.Equal(floor, Find(country).Floors[0].Id);

    [Theory]
    [InlineData("DE")]
    [InlineData("FR")]
    [InlineData("GB")]
    [InlineData("CN")]
    [InlineData("BR")]
    public void A_sale_in_a_shop_has_no_right_of_withdrawal(string country)
    {
        var finding = LegalFloors.Embedded.Find(new LegalQuery { Country = country, SaleKind = SaleKind.InPerson });

        Assert.Equal(LegalStatus.NoRight, finding.Status);
        Assert.Contains(finding.Exemptions, exemption => exemption.Reason == LegalExemptionReason.SaleKind && exemption.Citation.Length > 0);
    }

    [Fact]
    public void A_sale_at_the_door_is_covered_in_the_union_and_not_claimed_to_be_free_of_rights_elsewhere()
    {
        Assert.Equal(LegalStatus.Floor, LegalFloors.Embedded.Find(new LegalQuery { Country = "IT", SaleKind = SaleKind.OffPremises }).Status);
        Assert.Equal(LegalStatus.Unknown, LegalFloors.Embedded.Find(new LegalQuery { Country = "JP", SaleKind = SaleKind.OffPremises }).Status);
    }

    [Fact]
    public void A_business_customer_has_none_and_an_unknown_customer_counts_as_a_consumer()
    {
        var business = LegalFloors.Embedded.Find(new LegalQuery { Country = "NL", IsConsumer = false });

        Assert.Equal(LegalStatus.NoRight, business.Status);
        Assert.Contains(business.Exemptions, exemption => exemption.Reason == LegalExemptionReason.NotConsumer);
        Assert.Equal(LegalStatus.Floor, LegalFloors.Embedded.Find(new LegalQuery { Country = "NL", IsConsumer = null }).Status);
    }

    [Theory]
    [InlineData(LegalItemTags.CustomMade, "Directive 2011/83/EU Art. 16(c)")]
    [InlineData(LegalItemTags.Perishable, "Directive 2011/83/EU Art. 16(d)")]
    [InlineData(LegalItemTags.UnsealedHygiene, "Directive 2011/83/EU Art. 16(e)")]
    [InlineData(LegalItemTags.UnsealedMedia, "Directive 2011/83/EU Art. 16(i)")]
    [InlineData(LegalItemTags.Newspaper, "Directive 2011/83/EU Art. 16(j)")]
    [InlineData(LegalItemTags.DatedLeisure, "Directive 2011/83/EU Art. 16(l)")]
    [InlineData(LegalItemTags.DigitalBegun, "Directive 2011/83/EU Art. 16(m)")]
    public void An_item_that_the_law_leaves_out_is_named_with_its_own_citation(string tag, string citation)
    {
        var finding = LegalFloors.Embedded.Find(new LegalQuery { Country = "AT", ItemTags = ["new", tag] });

        Assert.Equal(LegalStatus.NoRight, finding.Status);
        var exemption = finding.Exemptions.Single(exemption => exemption.Reason == LegalExemptionReason.ItemExcluded);
        Assert.Equal((tag, citation), (exemption.Tag, exemption.Citation));
    }

    [Fact]
    public void Final_sale_means_nothing_against_the_right_of_withdrawal_but_does_in_california()
    {
        Assert.Equal(LegalStatus.Floor, LegalFloors.Embedded.Find(new LegalQuery { Country = "AT", ItemTags = ["final-sale"] }).Status);
        Assert.Equal(
            LegalStatus.NoRight,
            LegalFloors.Embedded.Find(new LegalQuery { Country = "US", Region = "CA", IsInformed = false, ItemTags = ["final-sale"] }).Status);
    }

    [Theory]
    [InlineData(ItemKind.Digital)]
    [InlineData(ItemKind.Service)]
    [InlineData(ItemKind.GiftCard)]
    public void What_is_not_delivered_is_counted_from_the_contract_and_nothing_is_withheld_for_it(ItemKind kind)
    {
        var floor = LegalFloors.Embedded.Find(new LegalQuery { Country = "DE", ItemKind = kind }).Floors[0];

        Assert.Equal(LegalStartEvent.Contract, floor.Window!.Start);
        Assert.Equal(LegalWithholding.None, floor.Refund.Withholding);
    }

    [Fact]
    public void Australia_and_india_give_no_right_to_change_ones_mind_and_the_statute_is_cited()
    {
        foreach (var country in new[] { "AU", "IN" })
        {
            var finding = Find(country);

            Assert.Equal(LegalStatus.NoRight, finding.Status);
            var exemption = Assert.Single(finding.Exemptions);
            Assert.Equal(LegalExemptionReason.NoSuchRight, exemption.Reason);
            Assert.NotEmpty(exemption.Citation);
        }
    }

    [Fact]
    public void The_federal_rule_of_the_united_states_is_no_right_to_return_and_its_states_may_say_more()
    {
        var finding = Find("US");

        Assert.Equal(LegalStatus.NoRight, finding.Status);
        Assert.Equal(LegalExemptionReason.OnlyWhenShippedLate, Assert.Single(finding.Exemptions).Reason);
        Assert.StartsWith("16 CFR 435", finding.Exemptions[0].Citation, StringComparison.Ordinal);
        Assert.True(finding.IsRegionMissing);
        Assert.False(Find("US", "TX").IsRegionMissing);
    }

    [Theory]
    [InlineData("JP", null, 8)]
    [InlineData("US", "CA", 30)]
    [InlineData("US", "US-NY", 30)]
    [InlineData("CA", "ON", 30)]
    public void A_right_that_hangs_on_the_sellers_silence_is_conditional_until_somebody_says(string country, string? region, int days)
    {
        var unsaid = Find(country, region);
        Assert.Equal(LegalStatus.Conditional, unsaid.Status);
        Assert.Empty(unsaid.Floors);
        Assert.Equal(days, unsaid.Conditional[0].Window!.Days);

        var silent = Find(country, region, informed: false);
        Assert.Equal(LegalStatus.Floor, silent.Status);
        Assert.Equal(days, silent.Floors[0].Window!.Days);

        var told = Find(country, region, informed: true);
        Assert.Equal(LegalStatus.NoRight, told.Status);
        Assert.Contains(told.Exemptions, exemption => exemption.Reason == LegalExemptionReason.Informed);
    }

    [Fact]
    public void Ontario_asks_for_more_than_fifty_dollars_and_another_currency_counts_as_enough()
    {
        LegalFinding Of(string amount, string currency) => LegalFloors.Embedded.Find(new LegalQuery
        {
            Country = "CA", Region = "ON", IsInformed = false, OrderTotal = Money.Parse(amount, Currency.Of(currency)),
        });

        Assert.Equal(LegalStatus.NoRight, Of("50.00", "CAD").Status);
        Assert.Equal(LegalStatus.Floor, Of("50.01", "CAD").Status);
        Assert.Equal(LegalStatus.Floor, Of("10.00", "USD").Status);
        Assert.Equal(LegalStatus.Unknown, Find("CA", "BC").Status);
    }

    [Fact]
    public void A_british_order_of_2019_falls_under_the_law_of_the_union_and_one_of_2021_does_not()
    {
        LegalFinding On(int year, int month, int day) => LegalFloors.Embedded.Find(new LegalQuery { Country = "GB", OrderedOn = new LocalDate(year, month, day) });

        Assert.Equal("eu-goods-2014", On(2019, 5, 1).Floors[0].Id);
        Assert.Equal("eu-goods-2014", On(2020, 12, 31).Floors[0].Id);
        Assert.Equal(["gb-goods"], On(2021, 1, 1).Floors.Select(floor => floor.Id));
    }

    [Fact]
    public void The_withdrawal_function_is_owed_for_orders_from_19_June_2026_on()
    {
        LegalFloor On(int month, int day) => LegalFloors.Embedded.Find(new LegalQuery { Country = "PL", OrderedOn = new LocalDate(2026, month, day) }).Floors.Single();

        Assert.False(On(6, 18).WithdrawalFunctionRequired);
        Assert.True(On(6, 19).WithdrawalFunctionRequired);
        Assert.True(On(6, 18).AcknowledgedOnDurableMedium && On(6, 19).AcknowledgedOnDurableMedium);
    }

    [Fact]
    public void An_order_from_before_the_data_is_unknown_and_not_without_rights()
    {
        var finding = LegalFloors.Embedded.Find(new LegalQuery { Country = "DE", OrderedOn = new LocalDate(2012, 1, 1) });

        Assert.Equal(LegalStatus.Unknown, finding.Status);
        Assert.All(finding.Exemptions, exemption => Assert.Equal(LegalExemptionReason.NotInForce, exemption.Reason));
    }

    [Fact]
    public void A_fault_is_another_ground_than_a_change_of_mind()
    {
        LegalFinding Faulty(string country) => LegalFloors.Embedded.Find(new LegalQuery { Country = country, Basis = LegalBasis.Warranty, SaleKind = SaleKind.InPerson });

        Assert.Equal(30, Faulty("GB").Floors.Single().Window!.Days);
        Assert.Equal(LegalStatus.Unknown, Faulty("DE").Status);
    }

    [Fact]
    public void The_union_has_27_members_and_had_28_while_the_united_kingdom_counted()
    {
        Assert.Equal(27, EuMembership.On(new LocalDate(2026, 1, 1)).Count());
        Assert.Equal(27, EuMembership.On(null).Distinct().Count());
        Assert.Equal(28, EuMembership.On(new LocalDate(2020, 12, 31)).Count());
    }

    [Fact]
    public void Every_row_can_be_checked_again()
    {
        Assert.All(LegalFloors.Embedded.Rows, row =>
        {
            Assert.NotEmpty(row.Citation);
            Assert.NotEmpty(row.Source);
            Assert.True(row.CheckedOn > new LocalDate(2026, 1, 1), row.Id);
            Assert.False(row.ValidFrom > row.ValidTo, row.Id);
            Assert.True(row.Window is not { } window || window.Days > 0 ^ window.Months > 0, row.Id);
        });
        Assert.Matches("^[0-9]{4}-[0-9]{2}$", LegalFloors.Embedded.Edition);
    }

    [Fact]
    public void A_host_can_bring_a_newer_edition_and_the_answer_names_it()
    {
        var newer = new LegalFloors("2027-03-acme", [LegalFloors.Embedded.Rows[0] with { Id = "ch-goods", Country = "CH", ValidTo = null }]);

        var finding = newer.Find(new LegalQuery { Country = "CH" });

        Assert.Equal(LegalStatus.Floor, finding.Status);
        Assert.Equal("2027-03-acme", finding.Edition);
        Assert.Throws<ArgumentException>(() => new LegalFloors("x", [newer.Rows[0], newer.Rows[0]]));
    }
}
