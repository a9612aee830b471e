using System.Collections.Immutable;
using static RefundKit.Metrics.JournalEvents;

namespace RefundKit.Metrics;

/// <summary>What RefundKit means by its own metrics, and the selections of events they share with the vendors' ones.</summary>
internal static class OwnDefinitions
{
    public static EventSelector CustomerMessage { get; } = EventSelector.FromString(MessageReceived).WhereIsNot(From, "agent", "system");

    public static EventSelector PublicReply { get; } = EventSelector.FromString(ReplySent).WhereIsNot(Public, "false");

    /// <summary>A reply by a human: an acknowledgement that a machine sends answers nothing.</summary>
    public static EventSelector AgentReply { get; } = PublicReply.WhereIsNot(Automatic, "true");

    /// <summary>The case is resolved at the end of the log: not reopened since.</summary>
    public static CaseCondition Resolved { get; } = new() { Events = [CaseResolved], NotFollowedBy = [CaseReopened] };

    public static CaseCondition OnceResolved { get; } = new() { Events = [CaseResolved] };

    public static CaseCondition NeverReopened { get; } = new() { Events = [CaseReopened], After = [CaseResolved], AtLeast = 0, AtMost = 0 };

    public static CaseCondition Reopened { get; } = new() { Events = [CaseReopened], After = [CaseResolved] };

    /// <summary>No human wrote, approved, decided or overrode.</summary>
    public static CaseCondition ByNobody { get; } = new()
    {
        Events = [AgentReply, EventSelector.FromString(ApprovalGiven).WhereIsNot(Automatic, "true"), EventSelector.FromString(DecisionMade).WhereIsNot(Automatic, "true"), Overridden],
        AtLeast = 0,
        AtMost = 0,
    };

    private static readonly ImmutableArray<EventSelector> Request = [CustomerMessage, CaseOpened];

    public static ImmutableArray<MetricDefinition> All { get; } =
    [
        new MetricDefinition
        {
            Id = "refundkit.resolutionTime",
            Name = "Resolution time",
            Formula = "The median calendar time from a case's first message or opening to its last resolution; cases still open or reopened since are left out.",
            Measure = new DurationMeasure
            {
                Start = Request, End = [CaseResolved], EndChoice = EventChoice.Last, Reopen = [CaseReopened],
            },
        },
        new MetricDefinition
        {
            Id = "refundkit.firstReplyTime",
            Name = "First reply time",
            Formula = "The median calendar time from a case's first message or opening to the first public reply by a human; automatic replies do not count.",
            Measure = new DurationMeasure { Start = Request, End = [AgentReply] },
        },
        new MetricDefinition
        {
            Id = "refundkit.firstContactResolution",
            Name = "First contact resolution",
            Formula = "The share of cases that are resolved and were never reopened in which the customer wrote nothing between the opening and the first resolution, among all cases resolved at least once.",
            Population = [OnceResolved],
            Measure = new CaseShareMeasure
            {
                Hits =
                [
                    Resolved,
                    NeverReopened,
                    new CaseCondition { Events = [CustomerMessage], After = [CaseOpened], Before = [CaseResolved], AtLeast = 0, AtMost = 0 },
                ],
            },
        },
        new MetricDefinition
        {
            Id = "refundkit.reopenedShare",
            Name = "Reopened cases",
            Formula = "The share of cases reopened after a resolution, among all cases that were resolved at least once.",
            Population = [OnceResolved],
            Measure = new CaseShareMeasure { Hits = [Reopened] },
        },
        new MetricDefinition
        {
            Id = "refundkit.automationShare",
            Name = "Resolved automatically",
            Formula = "The share of cases without a human reply, approval, decision or override, among all cases that are resolved and were not reopened since.",
            Population = [Resolved],
            Measure = new CaseShareMeasure
            {
                Hits =
                [
                    ByNobody,
                ],
            },
        },
        new MetricDefinition
        {
            Id = "refundkit.promiseKept",
            Name = "Promises kept",
            Formula = "The share of promises kept among those kept or broken; promises still running are not counted.",
            Period = PeriodAnchor.Measured,
            Measure = new EventShareMeasure { Of = [PromiseKept, PromiseBroken], Hits = [PromiseKept] },
        },
        new MetricDefinition
        {
            Id = "refundkit.csat.topBox",
            Name = "Customer satisfaction (top two boxes)",
            Formula = "The share of ratings 4 and 5 among all ratings from 1 to 5.",
            Period = PeriodAnchor.Measured,
            Measure = new ScoreMeasure
            {
                Attribute = Score, IsShare = true, Tables = [Scores.Table(Scores.FiveSteps, 1, 5, rating => rating >= 4 ? 1 : 0)],
            },
        },
        new MetricDefinition
        {
            Id = "refundkit.timeToRefund",
            Name = "Time from receipt to refund",
            Formula = "The median calendar time from the first receipt of goods to the first refund settled at or after it.",
            Measure = new DurationMeasure { Start = [GoodsReceived], End = [RefundSettled] },
        },
        new MetricDefinition
        {
            Id = "refundkit.returnReasons",
            Name = "Reasons",
            Formula = "How many cases were opened for each reason code.",
            Period = PeriodAnchor.Measured,
            Measure = new BreakdownMeasure { Events = [CaseOpened], Attribute = Reason },
        },
    ];
}
