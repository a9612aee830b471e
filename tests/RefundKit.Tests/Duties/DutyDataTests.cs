using NodaTime;
using RefundKit.Duties;
using Xunit;

namespace RefundKit.Tests.Duties;

/// <summary>The rows themselves: facts of platforms and gateways, each with where it was read.</summary>
public sealed class DutyDataTests
{
    private static readonly LocalDate November = new(2026, 11, 20);
    private static readonly LocalDate Earliest = new(2000, 1, 1);
    private static readonly LocalDate Latest = new(2100, 1, 1);

    [Fact]
    public void Every_row_says_where_it_was_read_and_when()
    {
        foreach (var row in MarketplaceDeadlines.Embedded.Rows)
        {
            Assert.NotEmpty(row.Source);
            Assert.InRange(row.CheckedOn, new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31));
            Assert.True(row.Within > 0, row.Id);
            Assert.Contains($"({row.Id}: {row.Source})", row.Rule, StringComparison.Ordinal);
        }

        foreach (var row in ArrivalTimes.Embedded.Rows)
        {
            Assert.NotEmpty(row.Source);
            Assert.InRange(row.CheckedOn, new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31));
            Assert.True(row.Least >= 0 && row.Least <= row.Most, row.Id);
            Assert.Contains($"({row.Id}: {row.Source})", row.Rule, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Names_are_in_lower_case_and_countries_in_capitals()
    {
        Assert.All(MarketplaceDeadlines.Embedded.Rows, row => Assert.Equal(row.Platform.ToLowerInvariant(), row.Platform));
        Assert.All(ArrivalTimes.Embedded.Rows, row => Assert.Equal((row.Method?.ToLowerInvariant(), row.Gateway?.ToLowerInvariant()), (row.Method, row.Gateway)));
        foreach (var country in MarketplaceDeadlines.Embedded.Rows.Select(row => row.Country).Concat(ArrivalTimes.Embedded.Rows.Select(row => row.Country)).OfType<string>())
            Assert.Matches("^[A-Z]{2}$", country);
    }

    [Fact]
    public void Rows_of_one_key_follow_one_another_without_a_gap_and_without_an_overlap()
    {
        Follow(MarketplaceDeadlines.Embedded.Rows.GroupBy(row => $"{row.Platform} {row.Country} {row.Duty} {row.From}"), row => (row.ValidFrom, row.ValidTo));
        Follow(ArrivalTimes.Embedded.Rows.GroupBy(row => $"{row.Method} {row.Gateway} {row.Country}"), row => (row.ValidFrom, row.ValidTo));
    }

    private static void Follow<T>(IEnumerable<IGrouping<string, T>> keys, Func<T, (LocalDate? From, LocalDate? To)> validity)
    {
        foreach (var key in keys)
        {
            var spans = key.Select(validity).Select(span => (From: span.From ?? Earliest, To: span.To ?? Latest)).OrderBy(span => span.From).ToList();
            Assert.Equal((key.Key, Earliest, Latest), (key.Key, spans[0].From, spans[^1].To));
            foreach (var (before, next) in spans.Zip(spans.Skip(1))) Assert.Equal((key.Key, before.To.PlusDays(1)), (key.Key, next.From));
        }
    }

    [Theory]
    [InlineData("amazon", "DE", Duty.FirstReply, 24, DutyUnit.Hours, Silence.LateMetric)]
    [InlineData("amazon", "DE", Duty.Refund, 2, DutyUnit.Days, Silence.AutomaticRefund)]
    [InlineData("AMAZON", "US", Duty.ReturnDecision, 24, DutyUnit.Hours, Silence.BuyerMayEscalate)]
    [InlineData("ebay", "GB", Duty.ReturnDecision, 3, DutyUnit.BusinessDays, Silence.BuyerMayEscalate)]
    [InlineData("ebay", "US", Duty.Refund, 2, DutyUnit.BusinessDays, Silence.BuyerMayEscalate)]
    [InlineData("walmart", "US", Duty.FirstReply, 48, DutyUnit.Hours, Silence.LateMetric)]
    [InlineData("walmart", null, Duty.Refund, 48, DutyUnit.Hours, Silence.AutomaticRefund)]
    [InlineData("etsy", "FR", Duty.Solution, 48, DutyUnit.Hours, Silence.BuyerMayEscalate)]
    [InlineData("tiktok", "TH", Duty.ReturnDecision, 1, DutyUnit.BusinessDays, Silence.AutomaticApproval)]
    [InlineData("tiktok-shop", "ID", Duty.ReturnDecision, 48, DutyUnit.Hours, Silence.AutomaticApproval)]
    [InlineData("TikTok Shop", "GB", Duty.ReturnDecision, 2, DutyUnit.BusinessDays, Silence.AutomaticApproval)]
    [InlineData("tiktok", "TH", Duty.Inspection, 10, DutyUnit.Days, Silence.AutomaticRefund)]
    public void A_platform_wants_so_much_of_its_sellers(string platform, string? country, Duty duty, int within, DutyUnit unit, Silence silence)
    {
        var row = Assert.Single(MarketplaceDeadlines.Embedded.Find(platform, country, November), row => row.Duty == duty);

        Assert.Equal((within, unit, silence), (row.Within, row.Unit, row.Silence));
    }

    [Theory]
    [InlineData("walmart", "US", "2020-08-03", 24)]
    [InlineData("walmart", "US", "2020-08-04", 48)]
    [InlineData("amazon", "US", "2015-11-30", 24)]
    [InlineData("amazon", "US", "2015-12-01", 12)]
    [InlineData("amazon", "US", "2015-12-31", 12)]
    [InlineData("amazon", "US", "2016-01-01", 24)]
    public void Which_row_applies_is_decided_by_the_day_the_clock_starts(string platform, string country, string day, int hours) =>
        Assert.Equal(hours, Assert.Single(MarketplaceDeadlines.Embedded.Find(platform, country, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value), row => row.Duty == Duty.FirstReply).Within);

    [Theory]
    [InlineData("card", null, "US", "card")]
    [InlineData("VISA", null, null, "card")]
    [InlineData("card", "stripe", "DE", "card-stripe")]
    [InlineData("card", "an-unknown-one", "US", "card")]
    [InlineData("card", "shopify_payments", "US", "card-shopify-payments")]
    [InlineData("card", "amazon", "DE", "card-amazon")]
    [InlineData("card", "amazon", "JP", "card-amazon-jp")]
    [InlineData("ideal", "adyen", "NL", "adyen")]
    [InlineData("card", "razorpay", "IN", "card-razorpay")]
    [InlineData("card", "razorpay", "US", "card")]
    [InlineData("upi", null, "IN", "upi")]
    [InlineData("shopify_payments", null, "US", "card-shopify-payments")]
    [InlineData("adyen", null, "US", "adyen")]
    [InlineData("razorpay", null, "IN", "card-razorpay")]
    [InlineData("razorpay", null, "US", null)]
    [InlineData("boleto", null, "BR", null)]
    public void The_nearest_row_to_a_payment_counts(string method, string? gateway, string? country, string? id) =>
        Assert.Equal(id, ArrivalTimes.Embedded.Find(method, gateway, country, November)?.Id);

    [Fact]
    public void Rows_by_the_name_a_payment_gives_come_before_those_of_what_it_is_called_here()
    {
        var card = ArrivalTimes.Embedded.Rows.Single(row => row.Id == "card-stripe");
        var own = ArrivalTimes.Embedded.With("acme", card with { Id = "amex-stripe", Method = "amex", Most = 20 });

        Assert.Equal(("amex-stripe", "card-stripe", "amex-stripe"), (own.Find("AMEX", "stripe", "US", November)!.Id, own.Find("visa", "stripe", "US", November)!.Id, own.Find("amex", null, "US", November)!.Id));
    }

    [Fact]
    public void Where_no_gateway_is_known_the_slowest_that_is_no_exception_counts()
    {
        var card = ArrivalTimes.Embedded.Rows.Single(row => row.Id == "card");
        var slower = ArrivalTimes.Embedded.With("acme", card with { Id = "card-slow", Gateway = "slow", Most = 11 });

        Assert.Equal("card-slow", slower.Find("card", null, "US", November)!.Id);
        Assert.Equal("card", slower.Find("card", "another", "US", November)!.Id);
        Assert.Equal("card", slower.With("acme.2", card with { Id = "card-slow", Gateway = "slow", Most = 11, IsExceptional = true }).Find("card", null, "US", November)!.Id);
        Assert.All(ArrivalTimes.Embedded.Rows, row => Assert.Equal(row.IsExceptional, row.Note?.StartsWith("Exceptional: ", StringComparison.Ordinal) == true));
    }

    [Fact]
    public void A_count_that_was_written_once_equals_one_that_was_not_and_its_copy_is_written_anew()
    {
        var count = new DutyCount { After = "goodsReceived", Most = 2, Unit = DutyUnit.Days };

        Assert.Equal("2 days after goodsReceived", count.ToString());
        Assert.Equal(new DutyCount { After = "goodsReceived", Most = 2, Unit = DutyUnit.Days }, count);
        Assert.Equal("3 days after goodsReceived", (count with { Most = 3 }).ToString());
    }

    [Fact]
    public void Where_sources_disagree_a_row_is_not_called_sure()
    {
        foreach (var id in new[] { "amazon-refund", "amazon-refund-us", "ebay-refund", "ebay-refund-gb" }) Assert.Equal(SourceConfidence.Low, MarketplaceDeadlines.Embedded.Rows.Single(row => row.Id == id).Confidence);
    }

    [Fact]
    public void An_unknown_platform_has_no_rows() => Assert.Empty(MarketplaceDeadlines.Embedded.Find("a-shop-of-its-own", "US", November));

    [Fact]
    public void Newer_rows_lie_over_older_ones_and_the_edition_says_so()
    {
        var walmart = MarketplaceDeadlines.Embedded.Rows.Single(row => row.Id == "walmart-refund");
        var newer = MarketplaceDeadlines.Embedded.With("2027-01+acme", walmart with { Within = 24 });
        var card = ArrivalTimes.Embedded.Rows.Single(row => row.Id == "card");
        var faster = ArrivalTimes.Embedded.With("2027-01+acme", card with { Most = 7 }, card with { Id = "boleto", Method = "boleto", Least = 1, Most = 3 });

        Assert.Equal(("2027-01+acme", MarketplaceDeadlines.Embedded.Rows.Length, 24), (newer.Edition, newer.Rows.Length, newer.Find("walmart", "US", November).Single(row => row.Duty == Duty.Refund).Within));
        Assert.Equal(("2027-01+acme", 7, 3), (faster.Edition, faster.Find("card", "another", "US", November)!.Most, faster.Find("boleto", null, "BR", November)!.Most));
    }

    [Fact]
    public void Rows_that_cannot_be_told_apart_are_refused()
    {
        var card = ArrivalTimes.Embedded.Rows[0];
        var etsy = MarketplaceDeadlines.Embedded.Find("etsy", null, November)[0];

        Assert.Throws<ArgumentException>(() => new ArrivalTimes("x", [card, card]));
        Assert.Throws<ArgumentException>(() => new ArrivalTimes("x", [card with { Method = null, Gateway = null }]));
        Assert.Throws<ArgumentException>(() => new MarketplaceDeadlines("x", [etsy, etsy]));
        Assert.Throws<ArgumentException>(() => new MarketplaceDeadlines(" ", [etsy]));
    }
}
