using RefundKit.Metrics;
using Xunit;

namespace RefundKit.Tests.Metrics;

public class StageDefinitionTests
{
    private static LogBuilder Cases => new LogBuilder()
        .At("2026-11-02T09:00:00Z", "a", "messageReceived").At("2026-11-02T09:05:00Z", "a", "caseOpened", ("channel", "email"), ("country", "DE"), ("category", "shoes"))
        .At("2026-11-02T10:00:00Z", "a", "factsRequested", ("from", "customer")).At("2026-11-02T12:00:00Z", "a", "messageReceived").At("2026-11-02T12:10:00Z", "a", "decisionMade").At("2026-11-02T12:11:00Z", "a", "overridden", ("reasonCode", "late"), ("role", "agent"))
        .At("2026-11-02T13:00:00Z", "a", "labelSent").At("2026-11-04T13:00:00Z", "a", "returnScanned").At("2026-11-06T13:00:00Z", "a", "goodsReceived").At("2026-11-06T18:00:00Z", "a", "inspected")
        .At("2026-11-07T18:00:00Z", "a", "approvalGiven", ("role", "supervisor")).At("2026-11-07T18:01:00Z", "a", "refundSubmitted").At("2026-11-10T18:01:00Z", "a", "refundSettled").At("2026-11-10T18:02:00Z", "a", "caseResolved", ("resolution", "originalPayment"))
        .At("2026-11-03T09:00:00Z", "b", "messageReceived").At("2026-11-03T09:00:00Z", "b", "caseOpened", ("channel", "chat")).At("2026-11-03T09:01:00Z", "b", "decisionMade").At("2026-11-03T09:02:00Z", "b", "escalated")
        .At("2026-11-03T09:03:00Z", "b", "factsRequested", ("from", "warehouse")).At("2026-11-03T10:00:00Z", "b", "replySent", ("template", "store-credit-issued")).At("2026-11-03T11:00:00Z", "b", "caseResolved", ("resolution", "storeCredit"));

    [Theory]
    [InlineData("refundkit.stage.label", 4 * 3_600)]
    [InlineData("refundkit.stage.scan", 2 * 86_400)]
    [InlineData("refundkit.stage.receipt", 2 * 86_400)]
    [InlineData("refundkit.stage.inspection", 5 * 3_600)]
    [InlineData("refundkit.stage.approval", 86_400)]
    [InlineData("refundkit.stage.refund", 60)]
    [InlineData("refundkit.stage.arrival", 3 * 86_400)]
    [InlineData("refundkit.refundWithin5Days", 1)]
    [InlineData("refundkit.overriddenShare", 0.5)]
    [InlineData("refundkit.escalatedShare", 0.5)]
    [InlineData("refundkit.askedBackShare", 0.5)]
    [InlineData("refundkit.followUpShare", 0.5)]
    [InlineData("refundkit.retainedShare", 0.5)]
    [InlineData("refundkit.customerMessages", 3)]
    public void A_definition_measures_what_its_sentence_says(string id, double expected) => Assert.Equal(expected, Cases.Metric(id).Value);

    [Theory]
    [InlineData("refundkit.approvalsByRole", "supervisor 1")]
    [InlineData("refundkit.overridesByRole", "agent 1")]
    [InlineData("refundkit.overrideReasons", "late 1")]
    [InlineData("refundkit.templatesUsed", "store-credit-issued 1")]
    [InlineData("refundkit.channels", "chat 1, email 1")]
    [InlineData("refundkit.countries", "DE 1")]
    [InlineData("refundkit.categories", "shoes 1")]
    [InlineData("refundkit.resolutions", "originalPayment 1, storeCredit 1")]
    public void A_breakdown_counts_the_values_of_its_attribute(string id, string expected) =>
        Assert.Equal(expected, string.Join(", ", Cases.Metric(id).Breakdown!.Value.Select(entry => $"{entry.Key} {entry.Count}")));

    [Fact]
    public void Every_further_definition_is_tried_here() =>
        Assert.Equal(MetricDefinitions.Stages.Select(definition => definition.Id).Order(StringComparer.Ordinal),
            typeof(StageDefinitionTests).GetMethods().SelectMany(method => method.GetCustomAttributes(typeof(InlineDataAttribute), false)).Select(data => (string)((InlineDataAttribute)data).Data[0]!).Order(StringComparer.Ordinal));
}
