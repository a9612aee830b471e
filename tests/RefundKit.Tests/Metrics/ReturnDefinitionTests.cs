using RefundKit.Metrics;
using Xunit;

namespace RefundKit.Tests.Metrics;

public class ReturnDefinitionTests
{
    private static LogBuilder Cases => new LogBuilder()
        .Seconds(0, "o1", "orderPlaced", ("product", "boot;lace"), ("category", "shoes"), ("country", "DE"), ("channel", "shop"))
        .Seconds(9, "o1", "messageReceived").Seconds(10, "o1", "caseOpened", ("reason", "size-too-small"), ("product", "boot"), ("category", "shoes"), ("country", "DE"), ("channel", "email"))
        .Seconds(20, "o1", "decisionMade", ("rules", "late;damaged"), ("amount", "40.00"), ("currency", "EUR")).Seconds(21, "o1", "decisionMade", ("automatic", "true"), ("rules", "late"), ("amount", "39.50"), ("currency", "EUR"))
        .Seconds(22, "o1", "replySent", ("automatic", "true")).Seconds(30, "o1", "messageReceived").Seconds(40, "o1", "overridden", ("reasonCode", "goodwill")).Seconds(50, "o1", "refundSettled", ("amount", "39.50"), ("currency", "EUR"))
        .Seconds(60, "o1", "messageReceived").Seconds(70, "o1", "caseResolved", ("resolution", "storeCredit")).Seconds(80, "o1", "satisfactionRated", ("score", "5"))
        .Seconds(0, "o2", "orderPlaced", ("product", "boot"), ("category", "shoes"), ("country", "FR"), ("channel", "shop"))
        .Seconds(0, "r1", "caseOpened", ("reason", "arrived-late"), ("country", "DE"), ("channel", "email"), ("category", "shoes"), ("product", "sole")).Seconds(5, "r1", "refundSettled", ("amount", "1000"), ("currency", "JPY")).Seconds(6, "r1", "refundReversed", ("amount", "1000"), ("currency", "JPY")).Seconds(7, "r1", "caseResolved")
        .Seconds(0, "r2", "caseOpened", ("reason", "as-the-host-says")).Seconds(5, "r2", "refundSettled", ("amount", "0.555"), ("currency", "EUR")).Seconds(6, "r2", "refundSettled", ("amount", "1,5"), ("currency", "EUR")).Seconds(7, "r2", "refundSettled", ("amount", "9")).Seconds(8, "r2", "refundSettled");

    [Theory]
    [InlineData("refundkit.returnRate", "50 %")]
    [InlineData("refundkit.returnRateByProduct", "boot 50 % (1 of 2), lace 100 % (1 of 1)")]
    [InlineData("refundkit.returnRateByCategory", "shoes 50 % (1 of 2)")]
    [InlineData("refundkit.returnRateByCountry", "DE 100 % (1 of 1), FR 0 % (0 of 1)")]
    [InlineData("refundkit.returnRateByChannel", "shop 50 % (1 of 2)")]
    [InlineData("refundkit.reasonsByProduct", "boot: size-too-small 1, sole: arrived-late 1")]
    [InlineData("refundkit.reasonsByCategory", "shoes: arrived-late 1, shoes: size-too-small 1")]
    [InlineData("refundkit.reasonsByCountry", "DE: arrived-late 1, DE: size-too-small 1")]
    [InlineData("refundkit.reasonsByChannel", "email: arrived-late 1, email: size-too-small 1")]
    [InlineData("refundkit.faults", "buyer 1, carrier 1, other 1")]
    [InlineData("refundkit.reasonOwners", "logistics 1, other 1, product 1")]
    [InlineData("refundkit.refundedAmount", "40.055 EUR, 1,000 JPY")]
    [InlineData("refundkit.refundedAgainstRules", "39.50 EUR")]
    [InlineData("refundkit.reversedAmount", "1,000 JPY")]
    [InlineData("refundkit.retainedAmount", "39.50 EUR")]
    [InlineData("refundkit.rulesHit", "late 2, damaged 1")]
    [InlineData("refundkit.followUpsByStage", "caseOpened 1, refundSettled 1")]
    [InlineData("refundkit.resolutionTimeAutomatic", "7 s")]
    [InlineData("refundkit.resolutionTimeByHand", "1 min 1 s")]
    [InlineData("refundkit.automaticReplies", "1")]
    [InlineData("refundkit.coverageReason", "100 %")]
    [InlineData("refundkit.coverageChannel", "66.7 %")]
    [InlineData("refundkit.coverageCountry", "66.7 %")]
    [InlineData("refundkit.coverageCategory", "66.7 %")]
    [InlineData("refundkit.coverageAmount", "83.3 %")]
    [InlineData("refundkit.ratedShare", "50 %")]
    public void A_definition_measures_what_its_sentence_says(string id, string expected) => Assert.Equal(expected, FigureText.Of(Cases.Metric(id)));

    [Fact]
    public void Every_definition_is_tried_here() =>
        Assert.Equal(MetricDefinitions.Returns.Select(definition => definition.Id),
            typeof(ReturnDefinitionTests).GetMethod(nameof(A_definition_measures_what_its_sentence_says))!.GetCustomAttributes(typeof(InlineDataAttribute), false).Select(data => (string)((InlineDataAttribute)data).Data[0]!));

    [Fact]
    public void An_amount_that_is_none_is_left_out_and_named()
    {
        var value = Cases.Metric("refundkit.refundedAmount");

        Assert.Equal(3, value.Population);
        Assert.Equal([new MetricExclusion("noAmount", 1), new MetricExclusion("noCurrency", 1), new MetricExclusion("unreadableAmount", 1)], value.Excluded);
    }

    [Theory]
    [InlineData("99999999999999999999", null)]
    [InlineData("-12.3456", "-12.3456")]
    [InlineData("12.34560", "12.3456")]
    [InlineData("0.12345", null)]
    [InlineData(" 5", null)]
    [InlineData("5e3", null)]
    [InlineData("0.00", "0.00")]
    public void Amounts_are_exact_or_refused(string written, string? expected)
    {
        var value = new LogBuilder().Seconds(0, "a", "refundSettled", ("amount", written), ("currency", "EUR")).Metric("refundkit.refundedAmount");

        if (expected is null) Assert.Equal([new MetricExclusion("unreadableAmount", 1)], value.Excluded);
        else Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Assert.Single(value.Amounts!.Value).Amount);
    }

    [Fact]
    public void Two_amounts_of_one_activity_cannot_be_asked_for_in_one_report()
    {
        var plain = MetricDefinitions.Find("refundkit.refundedAmount")!;
        var other = plain with { Id = "mine", Measure = new AmountMeasure { Events = ["refundSettled"], Attribute = "fee" } };

        Assert.Contains("refundSettled", Assert.Throws<ArgumentException>(() => new LogBuilder().Report(new MetricsOptions { Definitions = [plain, other] })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_of_events_that_no_journal_and_no_definition_knows_is_unknown_not_none()
    {
        var foreign = new LogBuilder().Seconds(0, "a", "Register").Seconds(1, "a", "Decide");
        var journal = new LogBuilder().Seconds(0, "a", "caseOpened");

        var unknown = foreign.Metric("refundkit.escalatedShare");
        Assert.Null(unknown.Value);
        Assert.Equal([new MetricExclusion("notInLog", 1)], unknown.Excluded);
        Assert.Equal(0, journal.Metric("refundkit.escalatedShare").Value);
        Assert.Null(foreign.Metric("refundkit.customerMessages").Value);
    }

    [Fact]
    public void A_key_that_two_pairs_of_values_spell_alike_counts_once_an_event()
    {
        var value = new LogBuilder().Seconds(0, "a", "caseOpened", ("category", "a;a: b"), ("reason", "b: c;c")).Metric("refundkit.reasonsByCategory");

        Assert.Equal(1, value.Population);
        Assert.All(value.Breakdown!.Value, entry => Assert.Equal(1, entry.Count));
    }

    [Fact]
    public void A_list_beyond_all_measure_counts_its_first_values_and_the_rest_as_one()
    {
        var value = new LogBuilder().Seconds(0, "a", "decisionMade", ("rules", string.Join(';', Enumerable.Range(0, 5_000)))).Metric("refundkit.rulesHit");

        Assert.Equal(65, value.Breakdown!.Value.Length);
        Assert.Contains(value.Breakdown.Value, entry => entry is { Key: "…", Count: 1 });
    }

    [Fact]
    public void What_was_paid_out_after_a_reopening_is_not_retained()
    {
        var log = new LogBuilder().Seconds(0, "a", "caseOpened").Seconds(1, "a", "decisionMade", ("amount", "50.00"), ("currency", "EUR")).Seconds(2, "a", "caseResolved", ("resolution", "storeCredit"))
            .Seconds(3, "a", "caseReopened").Seconds(4, "a", "refundSettled", ("amount", "50.00"), ("currency", "EUR")).Seconds(5, "a", "caseResolved", ("resolution", "refund"));

        Assert.Equal("-", FigureText.Of(log.Metric("refundkit.retainedAmount")));
        Assert.Equal(0, log.Metric("refundkit.retainedShare").Value);
    }
}
