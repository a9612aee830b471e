using System.Collections.Immutable;
using RefundKit.Metrics;

namespace RefundKit.Samples;

/// <summary>What this shop looks at: some of the library's definitions, and two of its own, which are data as well.</summary>
internal static class MorningMetrics
{
    public static ImmutableArray<MetricDefinition> All { get; } =
    [
        new MetricDefinition
        {
            Id = "shop.channels",
            Name = "Cases by channel",
            Formula = "How many cases came through each channel.",
            Measure = new BreakdownMeasure { Events = ["caseOpened"], Attribute = "channel" },
        },
        new MetricDefinition
        {
            Id = "shop.decisions",
            Name = "Decisions by outcome",
            Formula = "How many decisions came to each outcome; a case decided again counts again.",
            Measure = new BreakdownMeasure { Events = ["decisionMade"], Attribute = "outcome" },
        },
        new MetricDefinition
        {
            Id = "shop.acknowledged",
            Name = "Acknowledged within",
            Formula = "The median time from a case's first message to the first reply of any kind.",
            Measure = new DurationMeasure { Start = ["messageReceived"], End = ["replySent"] },
        },
        .. MetricDefinitions.FindAll(
        [
            "refundkit.firstReplyTime", "refundkit.resolutionTime", "refundkit.automationShare", "refundkit.promiseKept",
            "refundkit.timeToRefund", "refundkit.returnReasons",
        ]),
    ];
}
