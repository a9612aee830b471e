using System.Collections.Immutable;
using static RefundKit.Metrics.JournalEvents;
using static RefundKit.Metrics.OwnDefinitions;

namespace RefundKit.Metrics;

/// <summary>
/// Formulas as vendors publish them, on the events of the journal. Where a vendor knows something the journal does not
/// (agents' groups, merged tickets), the formula says what stands in for it.
/// </summary>
internal static class VendorDefinitions
{
    private static readonly CaseExclusion StartedByAgent = new()
    {
        Reason = "startedByAgent",
        When = [new CaseCondition { Events = [EventSelector.FromString(CaseOpened).WhereIs(StartedBy, "agent")] }],
    };

    private static readonly ImmutableArray<EventSelector> Created = [CaseOpened];

    public static ImmutableArray<MetricDefinition> All { get; } =
    [
        new MetricDefinition
        {
            Id = "zendesk.firstReplyTime",
            Name = "First reply time (Zendesk)",
            Formula = "The median calendar time from the creation of a ticket to the first public comment by an agent; bots do not count.",
            Source = "Zendesk: Understanding first reply time",
            Measure = new DurationMeasure { Start = Created, End = [AgentReply] },
        },
        new MetricDefinition
        {
            Id = "zendesk.firstResolutionTime",
            Name = "First resolution time (Zendesk)",
            Formula = "The median calendar time from the creation of a ticket to its first resolution.",
            Source = "Zendesk: first resolution time",
            Measure = new DurationMeasure { Start = Created, End = [CaseResolved] },
        },
        new MetricDefinition
        {
            Id = "zendesk.fullResolutionTime",
            Name = "Full resolution time (Zendesk)",
            Formula = "The median calendar time from the creation of a ticket to its last resolution, time between reopening and resolution included.",
            Source = "Zendesk: full resolution time",
            Measure = new DurationMeasure { Start = Created, End = [CaseResolved], EndChoice = EventChoice.Last, Reopen = [CaseReopened] },
        },
        new MetricDefinition
        {
            Id = "zendesk.oneTouch",
            Name = "One-touch tickets (Zendesk)",
            Formula = "The share of solved tickets with fewer than two public replies by agents, none included.",
            Source = "Zendesk Explore: one-touch tickets",
            Population = [Resolved],
            Measure = new CaseShareMeasure { Hits = [new CaseCondition { Events = [AgentReply], AtLeast = 0, AtMost = 1 }] },
        },
        new MetricDefinition
        {
            Id = "dbtZendesk.oneTouch",
            Name = "One-touch tickets (dbt_zendesk)",
            Formula = "The share of solved tickets with exactly one public reply by an agent.",
            Source = "dbt_zendesk: zendesk__ticket_metrics, is_one_touch_resolution",
            Population = [Resolved],
            Measure = new CaseShareMeasure { Hits = [new CaseCondition { Events = [AgentReply], AtLeast = 1, AtMost = 1 }] },
        },
        new MetricDefinition
        {
            Id = "gorgias.firstReplyTime",
            Name = "First response time (Gorgias)",
            Formula = "The median calendar time from the customer's first message to the first reply by an agent, by the time of the reply; replies sent by rules and tickets started by agents are left out.",
            Source = "Gorgias: first response time",
            Period = PeriodAnchor.Measured,
            Exclusions = [StartedByAgent],
            Measure = new DurationMeasure { Start = [CustomerMessage], End = [AgentReply] },
        },
        new MetricDefinition
        {
            Id = "gorgias.resolutionTime",
            Name = "Resolution time (Gorgias)",
            Formula = "The median calendar time from the customer's first message to the last closing, hours outside business time included.",
            Source = "Gorgias: resolution time",
            Period = PeriodAnchor.Measured,
            Measure = new DurationMeasure { Start = [CustomerMessage], End = [CaseResolved], EndChoice = EventChoice.Last, Reopen = [CaseReopened] },
        },
        new MetricDefinition
        {
            Id = "gorgias.csat",
            Name = "Satisfaction score (Gorgias)",
            Formula = "The mean rating from 1 to 5 of the surveys answered in the period.",
            Source = "Gorgias: satisfaction statistics",
            Period = PeriodAnchor.Measured,
            Measure = new ScoreMeasure { Attribute = Score, Tables = [Scores.Table(Scores.FiveSteps, 1, 5, rating => rating)] },
        },
        new MetricDefinition
        {
            Id = "gorgias.automationRate",
            Name = "Automation rate (Gorgias)",
            Formula = "The share of public replies that no human wrote, among all public replies, which stand for interactions.",
            Source = "Gorgias: automation rate",
            Period = PeriodAnchor.Measured,
            Measure = new EventShareMeasure { Of = [PublicReply], Hits = [PublicReply.WhereIs(Automatic, "true")] },
        },
        new MetricDefinition
        {
            Id = "plain.resolutionTime",
            Name = "Resolution time (Plain)",
            Formula = "The median calendar time from the first inbound message to the last outbound message of a thread that is done.",
            Source = "Plain: insights",
            Population = [Resolved],
            Measure = new DurationMeasure { Start = [CustomerMessage], End = [PublicReply], EndChoice = EventChoice.Last },
        },
        new MetricDefinition
        {
            Id = "bird.resolutionTime",
            Name = "Resolution time (Bird)",
            Formula = "The mean calendar time from the creation of a conversation to its last resolution, reopened cycles included.",
            Source = "docs.bird.com: inbox reports in action",
            Measure = new DurationMeasure
            {
                Start = Created, End = [CaseResolved], EndChoice = EventChoice.Last, Reopen = [CaseReopened], Aggregation = MetricAggregation.Mean,
            },
        },
        new MetricDefinition
        {
            Id = "chatwoot.firstReplyTime",
            Name = "First response time (Chatwoot)",
            Formula = "The mean calendar time to the first reply by an agent from the last creation, reopening or hand-over by a bot before it.",
            Source = "Chatwoot: reporting_event_listener.rb",
            Measure = new DurationMeasure
            {
                Start = [CaseOpened, CaseReopened, EventSelector.FromString(Assigned).WhereIs("by", "bot")],
                StartChoice = EventChoice.Last,
                End = [AgentReply],
                Aggregation = MetricAggregation.Mean,
            },
        },
        new MetricDefinition
        {
            Id = "chatwoot.replyTime",
            Name = "Reply time (Chatwoot)",
            Formula = "The mean calendar time of every turn, from the customer's first unanswered message to the next reply by an agent.",
            Source = "Chatwoot: reporting_event_listener.rb, waiting_since",
            Period = PeriodAnchor.Measured,
            Measure = new DurationMeasure
            {
                Start = [CustomerMessage], End = [AgentReply], Pairing = DurationPairing.EveryTurn, Aggregation = MetricAggregation.Mean,
            },
        },
        new MetricDefinition
        {
            Id = "chatwoot.csat",
            Name = "Satisfaction score (Chatwoot)",
            Formula = "The share of ratings 4 and 5 among all ratings from 1 to 5.",
            Source = "Chatwoot: csat.js",
            Period = PeriodAnchor.Measured,
            Measure = new ScoreMeasure
            {
                Attribute = Score, IsShare = true, Tables = [Scores.Table(Scores.FiveSteps, 1, 5, rating => rating >= 4 ? 1 : 0)],
            },
        },
        new MetricDefinition
        {
            Id = "chatwoot.csatResponseRate",
            Name = "Survey response rate (Chatwoot)",
            Formula = "The share of cases with a rating among the cases in which a survey was sent.",
            Source = "Chatwoot: csat.js",
            Population = [new CaseCondition { Events = [EventSelector.FromString(ReplySent).WhereIs(Survey, "true")] }],
            Measure = new CaseShareMeasure { Hits = [new CaseCondition { Events = [SatisfactionRated] }] },
        },
        new MetricDefinition
        {
            Id = "trengo.csat",
            Name = "CSAT (Trengo)",
            Formula = "The mean rating less 1, over 4: ratings from 1 to 5 stretched to 0 to 1, so that all neutral ratings give 0.5.",
            Source = "help.trengo.com: measuring CSAT results",
            Period = PeriodAnchor.Measured,
            Measure = new ScoreMeasure
            {
                Attribute = Score, IsShare = true, Divisor = 4, Tables = [Scores.Table(Scores.FiveSteps, 1, 5, rating => rating - 1)],
            },
        },
        new MetricDefinition
        {
            Id = "helpscout.happiness",
            Name = "Happiness score (Help Scout)",
            Formula = "The percentage of great ratings less the percentage of not good ratings, from -100 to 100; on five steps, 4 and 5 are great, 3 is okay, 1 and 2 are not good.",
            Source = "Help Scout: happiness score",
            Period = PeriodAnchor.Measured,
            Measure = new ScoreMeasure
            {
                Attribute = Score,
                Factor = 100,
                Tables =
                [
                    new ScoreTable
                    {
                        Events = Scores.FiveSteps,
                        Points = ImmutableDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, int>(StringComparer.Ordinal)
                        {
                            ["great"] = 1, ["okay"] = 0, ["notGood"] = -1, ["5"] = 1, ["4"] = 1, ["3"] = 0, ["2"] = -1, ["1"] = -1,
                        }),
                    },
                ],
            },
        },
        new MetricDefinition
        {
            Id = "formbricks.topBox",
            Name = "CSAT top box (Formbricks)",
            Formula = "The share of answers in the top box of their scale: the top value of 3 steps, the top two of 4 to 7, the top three of 10.",
            Source = "Formbricks: CSAT summary",
            Period = PeriodAnchor.Measured,
            Measure = new ScoreMeasure
            {
                Attribute = Score,
                IsShare = true,
                Tables =
                [
                    Scores.Table(Scores.Steps(3), 1, 3, answer => answer > 2 ? 1 : 0),
                    Scores.Table(Scores.Steps(4), 1, 4, answer => answer > 2 ? 1 : 0),
                    Scores.Table(Scores.FiveSteps, 1, 5, answer => answer > 3 ? 1 : 0),
                    Scores.Table(Scores.Steps(6), 1, 6, answer => answer > 4 ? 1 : 0),
                    Scores.Table(Scores.Steps(7), 1, 7, answer => answer > 5 ? 1 : 0),
                    Scores.Table(Scores.Steps(10), 1, 10, answer => answer > 7 ? 1 : 0),
                ],
            },
        },
        new MetricDefinition
        {
            Id = "freshservice.fcr",
            Name = "First contact resolution (Freshservice)",
            Formula = "The share of resolved tickets in which the customer wrote nothing after the opening, whatever the agents sent.",
            Source = "Freshservice: first contact resolution",
            Population = [Resolved],
            Measure = new CaseShareMeasure
            {
                Hits = [new CaseCondition { Events = [CustomerMessage], After = [CaseOpened], AtLeast = 0, AtMost = 0 }],
            },
        },
        new MetricDefinition
        {
            Id = "zoho.fcr",
            Name = "First contact resolution (Zoho)",
            Formula = "The share of closed tickets with exactly one public reply, automatic ones included.",
            Source = "Zoho Desk: first contact resolution",
            Population = [Resolved],
            Measure = new CaseShareMeasure { Hits = [new CaseCondition { Events = [PublicReply], AtLeast = 1, AtMost = 1 }] },
        },
        new MetricDefinition
        {
            Id = "zoho.firstReplyTime",
            Name = "First response time (Zoho)",
            Formula = "The mean calendar time from the creation of a ticket to the first public reply by an agent.",
            Source = "Zoho Desk: average first response time",
            Measure = new DurationMeasure { Start = Created, End = [AgentReply], Aggregation = MetricAggregation.Mean },
        },
        new MetricDefinition
        {
            Id = "zoho.reopenedShare",
            Name = "Reopened tickets (Zoho)",
            Formula = "The share of tickets reopened among those closed at least once.",
            Source = "Zoho Desk: reopened tickets",
            Population = [OnceResolved],
            Measure = new CaseShareMeasure { Hits = [new CaseCondition { Events = [CaseReopened] }] },
        },
        new MetricDefinition
        {
            Id = "zammad.updateTime",
            Name = "Update time (Zammad)",
            Formula = "The median of each ticket's longest calendar time from a customer's contact to the next contact by an agent; repeated messages of the customer do not restart it.",
            Source = "Zammad: escalation_spec.rb, update_in_min",
            Measure = new DurationMeasure { Start = [CustomerMessage], End = [AgentReply], Pairing = DurationPairing.LongestTurn },
        },
    ];
}
