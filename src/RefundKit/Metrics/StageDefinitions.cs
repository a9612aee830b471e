using System.Collections.Immutable;
using NodaTime;
using static RefundKit.Metrics.JournalEvents;
using static RefundKit.Metrics.OwnDefinitions;

namespace RefundKit.Metrics;

/// <summary>Our definitions beyond the default ones: the stages of a return, targets, who decided, what was given, what was asked.</summary>
internal static class StageDefinitions
{
    /// <summary>The case ended without money given back: its last resolution, not reopened since.</summary>
    public static CaseCondition EndedWithoutMoney { get; } = new()
    {
        Events = [EventSelector.FromString(CaseResolved).WhereIs("resolution", "storeCredit", "exchange", "replacement")], NotFollowedBy = [CaseResolved, CaseReopened],
    };

    public static ImmutableArray<MetricDefinition> All { get; } =
    [
        Stage("label", "Request to label", "a case's first message or opening", [CustomerMessage, CaseOpened], "the first label sent", LabelSent),
        Stage("scan", "Label to scan", "the first label sent", [LabelSent], "the carrier's first scan", ReturnScanned),
        Stage("receipt", "Scan to receipt", "the carrier's first scan", [ReturnScanned], "the first receipt of goods", GoodsReceived),
        Stage("inspection", "Receipt to inspection", "the first receipt of goods", [GoodsReceived], "the first inspection", "inspected"),
        Stage("approval", "Inspection to approval", "the first inspection", ["inspected"], "the first approval", ApprovalGiven),
        Stage("refund", "Approval to refund", "the first approval", [ApprovalGiven], "the first refund handed to a gateway", RefundSubmitted),
        Stage("arrival", "Refund to arrival", "the first refund handed to a gateway", [RefundSubmitted], "the first refund settled", RefundSettled),
        new MetricDefinition
        {
            Id = "refundkit.refundWithin5Days",
            Name = "Refunded within 5 days of receipt",
            Formula = "The share of cases whose first refund was settled within 5 days of the first receipt of goods, around the clock; cases still open count as misses once those days have passed, cases that ended without a refund are left out.",
            Exclusions = [new CaseExclusion { Reason = "noRefund", When = [Resolved, new CaseCondition { Events = [RefundSettled], AtLeast = 0, AtMost = 0 }] }],
            Measure = new DurationMeasure { Start = [GoodsReceived], End = [RefundSettled], Aggregation = MetricAggregation.ShareWithinTarget, Target = Duration.FromDays(5) },
        },
        Share("refundkit.overriddenShare", "Decided against the rules", "The share of decided cases in which staff overrode a rule.", [new CaseCondition { Events = [DecisionMade] }], new CaseCondition { Events = [Overridden] }),
        Share("refundkit.escalatedShare", "Escalated", "The share of cases that were escalated.", [], new CaseCondition { Events = ["escalated"] }),
        Share("refundkit.askedBackShare", "Asked back", "The share of cases in which the customer was asked for facts.", [], new CaseCondition { Events = [EventSelector.FromString(FactsRequested).WhereIsNot(From, "host", "warehouse")] }),
        Share("refundkit.followUpShare", "Wrote again", "The share of cases in which the customer wrote again after the opening: left in the dark, or asked back.", [], new CaseCondition { Events = [CustomerMessage], After = [CaseOpened] }),
        Share("refundkit.retainedShare", "Revenue retained", "The share of cases resolved and not reopened since that ended in store credit, an exchange or a replacement instead of money.", [Resolved], EndedWithoutMoney),
        new MetricDefinition
        {
            Id = "refundkit.customerMessages",
            Name = "Messages of customers",
            Formula = "How many messages customers wrote, in all cases.",
            Measure = new CountMeasure { Events = [CustomerMessage] },
        },
        Breakdown("refundkit.approvalsByRole", "Approvals by role", "How many approvals each role gave.", ApprovalGiven, "role"),
        Breakdown("refundkit.overridesByRole", "Overrides by role", "How often staff of each role departed from the rules.", Overridden, "role"),
        Breakdown("refundkit.overrideReasons", "Overrides", "How often staff departed from the rules, for each reason they gave.", Overridden, "reasonCode"),
        Breakdown("refundkit.templatesUsed", "Templates used", "How many replies went out from each template.", ReplySent, "template"),
        Breakdown("refundkit.channels", "Channels", "How many cases were opened on each channel.", CaseOpened, "channel"),
        Breakdown("refundkit.countries", "Countries", "How many cases were opened from each country.", CaseOpened, "country"),
        Breakdown("refundkit.categories", "Categories", "How many cases were opened for each category of goods.", CaseOpened, "category"),
        Breakdown("refundkit.resolutions", "Resolutions", "How cases ended.", CaseResolved, "resolution"),
    ];

    private static MetricDefinition Stage(string id, string name, string from, ImmutableArray<EventSelector> start, string to, EventSelector end) => new()
    {
        Id = "refundkit.stage." + id,
        Name = name,
        Formula = $"The median calendar time from {from} to {to} at or after it.",
        Measure = new DurationMeasure { Start = start, End = [end] },
    };

    private static MetricDefinition Share(string id, string name, string formula, ImmutableArray<CaseCondition> population, CaseCondition hit) => new()
    {
        Id = id, Name = name, Formula = formula, Population = population, Measure = new CaseShareMeasure { Hits = [hit] },
    };

    private static MetricDefinition Breakdown(string id, string name, string formula, EventSelector events, string attribute) => new()
    {
        Id = id, Name = name, Formula = formula, Period = PeriodAnchor.Measured, Measure = new BreakdownMeasure { Events = [events], Attribute = attribute },
    };
}
