using System.Collections.Immutable;
using RefundKit.Orders;
using static RefundKit.Metrics.JournalEvents;
using static RefundKit.Metrics.OwnDefinitions;

namespace RefundKit.Metrics;

/// <summary>Our definitions of what comes back, why, what it costs, and whether the data say so.</summary>
internal static class ReturnDefinitions
{
    private static readonly ImmutableArray<string> Dimensions = ["product", "category", "country", "channel"];

    // Who can do something about a reason: what suppliers deliver, how goods fit, how they travel, how they are shown and priced.
    private static readonly ImmutableDictionary<string, string> Owners = new (string Owner, string[] Reasons)[]
    {
        ("sourcing", ["defective", "missing-parts", "counterfeit"]),
        ("product", ["size-too-small", "size-too-large", "wrong-size", "not-compatible"]),
        ("logistics", ["arrived-damaged", "arrived-late", "never-arrived", "undeliverable", "wrong-item", "extra-item"]),
        ("marketing", ["not-as-described", "style", "colour", "better-price"]),
        ("nobody", ["changed-mind", "statutory-withdrawal", "ordered-by-mistake"]),
    }.SelectMany(owned => owned.Reasons.Select(reason => KeyValuePair.Create(reason, owned.Owner))).ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, string> Faults = ReasonCode.All.ToImmutableDictionary(reason => reason.Code, reason => reason.Fault switch
    {
        Fault.Seller => "seller",
        Fault.Carrier => "carrier",
        Fault.Buyer => "buyer",
        _ => "none",
    }, StringComparer.Ordinal);

    private static readonly ImmutableArray<CaseCondition> Asked = [new CaseCondition { Events = [CaseOpened] }];

    public static ImmutableArray<MetricDefinition> All { get; } =
    [
        new MetricDefinition
        {
            Id = "refundkit.returnRate",
            Name = "Return rate",
            Formula = "The share of orders for which a case was opened, among the cases with an orderPlaced event, which the host adds to its log: one for each order, under the case that the return of this order has.",
            Population = [new CaseCondition { Events = [OrderPlaced] }],
            Measure = new CaseShareMeasure { Hits = Asked },
        },
        .. Dimensions.Select(attribute => new MetricDefinition
        {
            Id = "refundkit.returnRateBy" + Capital(attribute),
            Name = $"Return rate by {attribute}",
            Formula = $"For each {attribute} of the orderPlaced events the share of these orders for which a case was opened; an order with several counts for each.",
            Population = [new CaseCondition { Events = [OrderPlaced] }],
            Measure = new ShareByMeasure { Groups = [OrderPlaced], Attribute = attribute, Hits = Asked },
        }),
        .. Dimensions.Select(attribute => new MetricDefinition
        {
            Id = "refundkit.reasonsBy" + Capital(attribute),
            Name = $"Reasons by {attribute}",
            Formula = $"How many cases were opened for each reason code, for each {attribute} apart.",
            Period = PeriodAnchor.Measured,
            Measure = new BreakdownMeasure { Events = [CaseOpened], Attribute = Reason, Within = attribute },
        }),
        new MetricDefinition
        {
            Id = "refundkit.faults",
            Name = "Who answers for it",
            Formula = "How many cases were opened for reasons that the seller, the carrier, the buyer or nobody answers for; reason codes that are not ours count as other.",
            Period = PeriodAnchor.Measured,
            Measure = new BreakdownMeasure { Events = [CaseOpened], Attribute = Reason, Groups = Faults },
        },
        new MetricDefinition
        {
            Id = "refundkit.reasonOwners",
            Name = "Who can act on it",
            Formula = "How many cases were opened for reasons that sourcing (defective, missing parts, counterfeit), product (sizes, compatibility), logistics (damaged, late, never arrived, undeliverable, wrong or extra item) or marketing (not as described, style, colour, price) can act on; nobody for changed minds, withdrawals and mistakes, other for the rest.",
            Period = PeriodAnchor.Measured,
            Measure = new BreakdownMeasure { Events = [CaseOpened], Attribute = Reason, Groups = Owners },
        },
        Money("refundkit.refundedAmount", "Refunded", "The sum of all settled refunds.", [], RefundSettled),
        Money("refundkit.refundedAgainstRules", "Refunded against the rules", "The sum of the settled refunds of cases in which staff overrode what the rules said: leakage beyond the policy.", [new CaseCondition { Events = [Overridden] }], RefundSettled),
        Money("refundkit.reversedAmount", "Reversed", "The sum of the refunds that a gateway took back.", [], "refundReversed"),
        Money("refundkit.retainedAmount", "Retained", "The sum of what the last decision of each case granted, of cases that ended in store credit, an exchange or a replacement.", [StageDefinitions.EndedWithoutMoney], DecisionMade) with
        {
            Measure = new AmountMeasure { Events = [DecisionMade], LastOnly = true },
        },
        new MetricDefinition
        {
            Id = "refundkit.rulesHit",
            Name = "Rules that held",
            Formula = "How many decisions each rule of the policy held in; a decision counts for each of its rules.",
            Period = PeriodAnchor.Measured,
            Measure = new BreakdownMeasure { Events = [DecisionMade], Attribute = "rules" },
        },
        new MetricDefinition
        {
            Id = "refundkit.followUpsByStage",
            Name = "Follow-ups by stage",
            Formula = "How many messages customers wrote after the opening at each stage: where they are left in the dark, or asked back.",
            Period = PeriodAnchor.Measured,
            Measure = new StageMeasure
            {
                Events = [CustomerMessage],
                Stages = [CaseOpened, FactsRequested, LabelSent, ReturnScanned, GoodsReceived, "inspected", ApprovalGiven, RefundSubmitted, RefundSettled, CaseResolved, CaseReopened],
            },
        },
        ResolvedIn("refundkit.resolutionTimeAutomatic", "Resolution time without a human", "without", OwnDefinitions.ByNobody),
        ResolvedIn("refundkit.resolutionTimeByHand", "Resolution time with a human", "with", OwnDefinitions.ByNobody with { AtLeast = 1, AtMost = int.MaxValue }),
        new MetricDefinition
        {
            Id = "refundkit.automaticReplies",
            Name = "Replies that nobody wrote",
            Formula = "How many public replies no human wrote or approved: work that automation saved.",
            Period = PeriodAnchor.Measured,
            Measure = new CountMeasure { Events = [PublicReply.WhereIs(Automatic, "true")] },
        },
        Coverage(Reason, CaseOpened),
        Coverage("channel", CaseOpened),
        Coverage("country", CaseOpened),
        Coverage("category", CaseOpened),
        Coverage("amount", RefundSettled),
        new MetricDefinition
        {
            Id = "refundkit.ratedShare",
            Name = "Rated",
            Formula = "The share of cases resolved at least once that the customer rated.",
            Population = [OnceResolved],
            Measure = new CaseShareMeasure { Hits = [new CaseCondition { Events = [SatisfactionRated] }] },
        },
    ];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static MetricDefinition Money(string id, string name, string formula, ImmutableArray<CaseCondition> population, EventSelector events) => new()
    {
        Id = id, Name = name, Formula = formula + " For each currency alone.", Population = population, Period = PeriodAnchor.Measured, Measure = new AmountMeasure { Events = [events] },
    };

    private static MetricDefinition ResolvedIn(string id, string name, string how, CaseCondition by) => new()
    {
        Id = id, Name = name,
        Formula = $"The median calendar time from a case's first message or opening to its last resolution, of cases {how} a human reply, approval, decision or override.",
        Population = [by], Measure = OwnDefinitions.All.First(definition => definition.Id == "refundkit.resolutionTime").Measure,
    };

    private static MetricDefinition Coverage(string attribute, string activity) => new()
    {
        Id = "refundkit.coverage" + Capital(attribute),
        Name = $"Coverage: {attribute}",
        Formula = $"The share of {activity} events that say their {attribute}.",
        Period = PeriodAnchor.Measured,
        Measure = new EventShareMeasure { Of = [activity], Hits = [EventSelector.FromString(activity).WhereIsKnown(attribute)] },
    };
}
