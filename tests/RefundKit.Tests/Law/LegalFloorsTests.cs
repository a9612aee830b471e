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
    [InlineData("CH")]
    public void A_country_without_data_has_no_floor_and_the_answer_says_so(string country)
    {
        var finding = Find(country);

        Assert.Equal(LegalStatus.Unknown, finding.Status);
        Assert.Empty(finding.Floors);
        Assert.Empty(finding.Exemptions);
    }

    [Theory]
    [InlineData("XX")]
    [InlineData("EU")]
    [InlineData("Germany")]
    public void A_country_that_does_not_exist_counts_as_missing(string country) => Assert.Equal(LegalStatus.CountryMissing, Find(country).Status);

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
        LegalFloor On(int month, int day) => LegalFloors.Embedded.Find(new LegalQuery { Country = "SE", OrderedOn = new LocalDate(2026, month, day) }).Floors.Single();

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
        Assert.Equal(["de-conformity", "eu-conformity"], Faulty("DE").Floors.Select(floor => floor.Id));
        Assert.All(Faulty("DE").Floors, floor => Assert.Equal(LegalRemedy.RepairOrReplacement, floor.Remedy));
        Assert.Equal(LegalStatus.Unknown, Faulty("CN").Status);
    }

    [Theory]
    [InlineData("DE", 24)]
    [InlineData("ES", 36)]
    [InlineData("PT", 36)]
    [InlineData("SE", 36)]
    public void Conformity_lasts_two_years_or_what_a_state_adds_and_money_comes_second(string country, int months)
    {
        var finding = LegalFloors.Embedded.Find(new LegalQuery { Country = country, Basis = LegalBasis.Warranty, OrderedOn = November2026 });

        Assert.Equal((months, LegalRemedy.RepairOrReplacement), (finding.Floors[0].Window!.Months, finding.Floors[0].Remedy));
        Assert.Equal(country == "PT", finding.Floors.Any(floor => floor is { Remedy: LegalRemedy.Refund, Window.Days: 30 }));
        Assert.Equal(LegalStatus.Unknown, LegalFloors.Embedded.Find(new LegalQuery { Country = country, Basis = LegalBasis.Warranty, OrderedOn = new LocalDate(2021, 12, 31) }).Status);
    }

    [Theory]
    [InlineData("AU")]
    [InlineData("IN")]
    [InlineData("BR")]
    public void What_only_a_human_can_judge_is_conditional_whatever_is_known(string country)
    {
        var finding = LegalFloors.Embedded.Find(new LegalQuery { Country = country, Basis = LegalBasis.Warranty, IsInformed = true, OrderedOn = November2026 });

        Assert.Equal(LegalStatus.Conditional, finding.Status);
        Assert.Null(LegalFloors.Embedded.Best(new LegalQuery { Country = country, Basis = LegalBasis.Warranty }));
        Assert.Equal(LegalCondition.Judgement, finding.Conditional.Single().Condition);
    }

    [Theory]
    [InlineData("ES", "RDL 1/2007 art. 103(c)")]
    [InlineData("IT", "Codice del consumo art. 59(c)")]
    [InlineData("NL", "BW art. 6:230p")]
    [InlineData("PL", "Ustawa o prawach konsumenta art. 38(1) No. 3")]
    [InlineData("FR", "Code de la consommation art. L221-28, 3°")]
    public void A_member_state_is_cited_with_its_own_statute_first_and_its_own_exclusions(string country, string exclusion)
    {
        Assert.Equal([country, "EU"], Find(country).Floors.Select(floor => floor.Country));
        Assert.Equal(11, Find(country).Floors[0].Exclusions.Length);
        Assert.Contains(
            LegalFloors.Embedded.Find(new LegalQuery { Country = country, ItemTags = [LegalItemTags.CustomMade], OrderedOn = November2026 }).Exemptions, exemption => exemption.Citation == exclusion);
    }

    [Fact]
    public void Quebec_has_no_least_amount_and_ontario_and_quebec_give_the_same_days()
    {
        LegalFinding Of(string region) => LegalFloors.Embedded.Find(new LegalQuery { Country = "CA", Region = region, IsInformed = false, OrderTotal = Money.Parse("20.00", Currency.Of("CAD")) });

        Assert.Equal(["ca-qc-no-copy", "ca-qc-disclosure"], Of("QC").Floors.Select(floor => floor.Id));
        Assert.Equal(LegalStatus.NoRight, Of("ON").Status);
        Assert.Equal((15, 15), (Of("QC").Floors[0].Refund.Days, Of("QC").Floors[0].Refund.SendBackDays));
    }

    [Theory]
    [InlineData("HR", 2013, 7, 1)]
    [InlineData("BG", 2007, 1, 1)]
    [InlineData("PL", 2004, 5, 1)]
    [InlineData("AT", 1995, 1, 1)]
    [InlineData("ES", 1986, 1, 1)]
    [InlineData("GR", 1981, 1, 1)]
    [InlineData("IE", 1973, 1, 1)]
    [InlineData("FR", 1958, 1, 1)]
    public void A_state_is_bound_from_the_day_it_joined(string country, int year, int month, int day)
    {
        Assert.True(EuMembership.Includes(country, new LocalDate(year, month, day)));
        Assert.False(EuMembership.Includes(country, new LocalDate(year, month, day).PlusDays(-1)));
        Assert.True(EuMembership.Includes(country, null));
    }

    [Fact]
    public void The_united_kingdom_is_bound_until_the_end_of_2020_northern_ireland_with_it_and_other_neighbours_never_were()
    {
        Assert.True(EuMembership.Includes("GB", new LocalDate(2020, 12, 31)));
        Assert.False(EuMembership.Includes("GB", new LocalDate(2021, 1, 1)));
        Assert.False(EuMembership.Includes("GB", null));
        Assert.Equal(["gb-goods"], Find("GB", "NIR").Floors.Select(floor => floor.Id));
        Assert.All(["CH", "NO", "IS", "LI", "TR", "UA", "EU", "XI", "PF", "NC"], country => Assert.False(EuMembership.Includes(country, November2026), country));
        Assert.All(["AX", "GF", "GP", "MF", "MQ", "RE", "YT"], country => Assert.True(EuMembership.Includes(country, November2026), country));
    }

    [Fact]
    public void No_row_overlaps_another_of_the_same_right()
    {
        var groups = LegalFloors.Embedded.Rows.GroupBy(row => (row.Country, row.Region, row.Basis, row.Condition, row.Remedy, Window: (row.Window?.Days, row.Window?.Months), Item: row.ItemKinds[0], Sale: row.SaleKinds[0]));

        Assert.All(groups, group =>
        {
            var rows = group.OrderBy(row => row.ValidFrom ?? LocalDate.MinIsoValue).ToList();
            for (var i = 1; i < rows.Count; i++) Assert.True(rows[i - 1].ValidTo < rows[i].ValidFrom, rows[i].Id);
        });
    }

    [Fact]
    public void Rows_that_follow_each_other_leave_no_day_between_them()
    {
        foreach (var ended in LegalFloors.Embedded.Rows.Where(row => row.ValidTo is not null))
            Assert.Contains(LegalFloors.Embedded.Rows, row => row.Country == ended.Country && row.ItemKinds.SequenceEqual(ended.ItemKinds) && row.ValidFrom == ended.ValidTo!.Value.PlusDays(1));
    }

    [Fact]
    public void A_host_corrects_a_row_and_adds_one_without_repeating_the_rest()
    {
        var british = LegalFloors.Embedded.Rows.Single(row => row.Id == "gb-goods");
        var corrected = LegalFloors.Embedded.With(
            "2026-11+acme-1",
            british with { Window = british.Window! with { Days = 28 } },
            british with { Id = "ch-shop-promise", Country = "CH", Confidence = LegalConfidence.Low });

        Assert.Equal(LegalFloors.Embedded.Rows.Length + 1, corrected.Rows.Length);
        Assert.Equal(28, corrected.Find(new LegalQuery { Country = "GB", OrderedOn = November2026 }).Floors[0].Window!.Days);
        Assert.Equal("ch-shop-promise", corrected.Find(new LegalQuery { Country = "CH" }).Floors[0].Id);
        Assert.Equal(14, Find("GB").Floors[0].Window!.Days);
        Assert.Throws<ArgumentException>(() => LegalFloors.Embedded.With("x", british with { Id = "new" }, british with { Id = "new" }));
        Assert.Throws<ArgumentException>(() => LegalFloors.Embedded.With("x", british, british with { Note = "Twice." }));
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
            Assert.True(row.Window is null || row.Window is not { RollsToWorkingDay: true, MayRollToWorkingDay: true }, row.Id);
            Assert.False(row.SaleKinds.IsEmpty || row.ItemKinds.IsEmpty, row.Id);
            Assert.All(row.Exclusions, exclusion => Assert.NotEmpty(exclusion.Citation));
            Assert.Equal(row.Exclusions.Length, row.Exclusions.DistinctBy(exclusion => exclusion.Tag).Count());
            Assert.True(row.Refund.Clock != LegalRefundClock.GoodsReceived || row.Refund.Withholding == LegalWithholding.UntilGoodsReceived, row.Id);
            Assert.True(row.Remedy == LegalRemedy.Refund || row.Basis != LegalBasis.Withdrawal, row.Id);
            Assert.True(row.Note is null || row.Note.EndsWith('.'), row.Id);
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
