using RefundKit.Metrics;
using Xunit;

namespace RefundKit.Tests.Metrics;

public class ReconciliationTests
{
    private static Reconciliation Of(LogBuilder log, string first, string second) => log.Report(new MetricsOptions
    {
        Definitions = MetricDefinitions.FindAll([first, second]), Reconcile = [new DefinitionPair(first, second)],
    }).Reconciliations[0];

    [Fact]
    public void Cases_are_grouped_by_how_the_two_definitions_answer()
    {
        var log = new LogBuilder()
            .At("09:00", "none", "messageReceived").At("10:00", "none", "caseResolved")
            .At("09:00", "one", "messageReceived").At("09:30", "one", "replySent").At("10:00", "one", "caseResolved")
            .At("09:00", "open", "messageReceived").At("09:30", "open", "replySent");

        var found = Of(log, "zendesk.oneTouch", "dbtZendesk.oneTouch");

        Assert.Equal(
            ["FirstIsMore 1 none", "Neither 1 open", "Same 1 one"],
            found.Groups.Select(group => $"{group.Outcome} {group.Cases} {string.Join(",", group.Examples)}").Order(StringComparer.Ordinal));
        Assert.Equal(ReconciliationOutcome.FirstIsMore, found.Groups[0].Outcome);
    }

    [Fact]
    public void What_one_leaves_out_is_named_with_its_reason()
    {
        var log = new LogBuilder()
            .At("09:00", "a", "caseOpened", ("startedBy", "agent")).At("09:10", "a", "replySent").At("09:30", "a", "messageReceived").At("09:40", "a", "replySent").At("10:00", "a", "caseResolved");

        var found = Assert.Single(Of(log, "zendesk.firstReplyTime", "gorgias.firstReplyTime").Groups);

        Assert.Equal(ReconciliationOutcome.OnlyFirst, found.Outcome);
        Assert.NotNull(found.SecondReason);
        Assert.StartsWith("only the first counts it; the second: ", FigureText.Of(found), StringComparison.Ordinal);
    }

    [Fact]
    public void Five_examples_stand_for_many_cases()
    {
        var log = new LogBuilder();
        for (var i = 20; i > 0; i--) log.Seconds(0, $"C{i:00}", "messageReceived").Seconds(60, $"C{i:00}", "caseResolved");

        var group = Assert.Single(Of(log, "zendesk.fullResolutionTime", "gorgias.resolutionTime").Groups);

        Assert.Equal((20, "C01,C02,C03,C04,C05"), (group.Cases, string.Join(",", group.Examples)));
    }

    [Fact]
    public void A_definition_that_is_not_asked_for_cannot_be_reconciled() =>
        Assert.Contains("zendesk.oneTouch", Assert.Throws<ArgumentException>(() => new LogBuilder().Report(new MetricsOptions { Reconcile = [new DefinitionPair("zendesk.oneTouch", "refundkit.resolutionTime")] })).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("refundkit.refundedAmount", "refundkit.refundedAgainstRules")]
    [InlineData("refundkit.resolutionTime", "refundkit.firstContactResolution")]
    public void Definitions_of_several_values_or_of_different_units_cannot_be_reconciled(string first, string second) =>
        Assert.Throws<ArgumentException>(() => Of(new LogBuilder(), first, second));

    [Fact]
    public void What_a_case_is_said_of_does_not_depend_on_the_cases_before_it()
    {
        var log = new LogBuilder().Seconds(0, "a", "noted").Seconds(0, "b", "messageReceived").Seconds(1, "b", "replySent", ("automatic", "true"));
        var options = new MetricsOptions { Definitions = MetricDefinitions.FindAll(["refundkit.customerMessages", "refundkit.automaticReplies"]), Reconcile = [new DefinitionPair("refundkit.customerMessages", "refundkit.automaticReplies")], Grouping = CaseGrouping.Contiguous };

        var group = Assert.Single(new MetricsCalculator().Calculate(log.Events, options).Reconciliations[0].Groups);

        Assert.Equal((ReconciliationOutcome.Same, 2), (group.Outcome, group.Cases));
    }
}
