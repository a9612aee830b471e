using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using RefundKit.Calendars;
using RefundKit.Metrics;

namespace RefundKit.Tests.Metrics;

/// <summary>Metric definitions of every measure, with what files can say in them.</summary>
internal static class MetricDefinitionGen
{
    private static readonly Gen<string> Word = Gen.String[Gen.Char["abé退-'\" \\.;5"], 1, 6].Select(word => word.Trim().Length > 0 ? word : "a" + word);

    private static readonly Gen<ImmutableArray<string>> Values = Word.Array[1, 3].Select(words => words.ToImmutableArray());

    private static readonly Gen<AttributeCondition> Attribute = Gen.Select(Gen.Int[0, 2].SelectMany(one => one == 0 ? Gen.Const("same") : Word), Values, Gen.Int[0, 4], (name, values, form) => form switch
    {
        0 => new AttributeCondition { Attribute = name, Values = values },
        1 => new AttributeCondition { Attribute = name, Values = values, Not = true },
        2 => new AttributeCondition { Attribute = name, Values = values, Not = true, MustBeThere = true },
        3 => new AttributeCondition { Attribute = name, Values = values, MustBeThere = true },
        _ => new AttributeCondition { Attribute = name, Values = [], Not = true, MustBeThere = true },
    });

    private static readonly Gen<EventSelector> Event = Gen.Select(Word, Attribute.Array[0, 3], (activity, where) => new EventSelector { Activity = activity, Where = [.. where] });

    private static readonly Gen<ImmutableArray<EventSelector>> Events = Event.Array[1, 3].Select(events => events.ToImmutableArray());

    private static readonly Gen<ImmutableArray<EventSelector>> MaybeEvents = Event.Array[0, 2].Select(events => events.ToImmutableArray());

    private static readonly Gen<CaseCondition> Condition = Gen.Select(Events, MaybeEvents, MaybeEvents, MaybeEvents, Gen.Int[0, 3], Gen.Int[0, 3], (events, after, before, later, least, more) => new CaseCondition
    {
        Events = events, After = after, Before = before, NotFollowedBy = later, AtLeast = least, AtMost = more == 3 && least > 0 ? int.MaxValue : least + more,
    });

    private static readonly Gen<ImmutableArray<CaseCondition>> Conditions = Condition.Array[1, 2].Select(conditions => conditions.ToImmutableArray());

    private static readonly Gen<MetricClock> Clock = Gen.OneOf(
        Gen.Const(MetricClock.CalendarTime), Gen.Const(MetricClock.Business(CalendarSet.Shipped.Find("DE-BY").Value)), Gen.Const(MetricClock.Business(CalendarSet.Shipped.Find("24x7").Value)));

    private static readonly Gen<MetricMeasure> Span =
        from start in Events
        from end in Events
        from choices in Gen.Select(Gen.Enum<EventChoice>(), Gen.Enum<EventChoice>())
        from others in Gen.Select(MaybeEvents, MaybeEvents, MaybeEvents)
        from pairing in Gen.Enum<DurationPairing>()
        from clock in Clock
        from aggregation in Gen.Enum<MetricAggregation>()
        from target in Gen.Long[0, 36_500L * NodaConstants.TicksPerDay]
        from whole in Gen.Int[0, 3]
        select (MetricMeasure)new DurationMeasure
        {
            Start = start, StartChoice = choices.Item1, End = end, EndChoice = choices.Item2, Reopen = others.Item1, PauseStart = others.Item2, PauseEnd = others.Item3, Pairing = pairing, Clock = clock,
            Aggregation = aggregation,
            Target = aggregation != MetricAggregation.ShareWithinTarget ? null
                : Duration.FromTicks(whole switch { 0 => target, 1 => target / NodaConstants.TicksPerSecond * NodaConstants.TicksPerSecond, 2 => target / NodaConstants.TicksPerDay * NodaConstants.TicksPerDay, _ => target % NodaConstants.TicksPerMinute }),
        };

    private static readonly Gen<MetricMeasure> Score =
        from attribute in Word
        from tables in Gen.Select(Event, Gen.Select(Word, Gen.Int[0, 9]).Array[1, 4]).Array[1, 2]
        from factor in Gen.Int[1, 3]
        from isShare in Gen.Bool
        from divisor in Gen.Int
        select (MetricMeasure)new ScoreMeasure
        {
            Attribute = attribute, Factor = isShare ? factor : -factor, IsShare = isShare, Divisor = isShare ? 27 : Math.Max(1, divisor),
            Tables = [.. tables.Select(table => new ScoreTable { Events = table.Item1, Points = table.Item2.DistinctBy(points => points.Item1).ToImmutableDictionary(points => points.Item1, points => points.Item2, StringComparer.Ordinal) })],
        };

    private static readonly Gen<MetricMeasure> Breakdown =
        from events in Events
        from attribute in Word
        from within in Word.Null()
        from groups in Gen.Select(Word, Word).Array[0, 4].Null()
        select (MetricMeasure)new BreakdownMeasure
        {
            Events = events, Attribute = attribute, Within = within,
            Groups = groups?.DistinctBy(pair => pair.Item1).ToImmutableDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal),
        };

    public static Gen<MetricMeasure> Measure { get; } = Gen.OneOf(
        Span,
        Conditions.Select(hits => (MetricMeasure)new CaseShareMeasure { Hits = hits }),
        Gen.Select(Events, Word, Conditions, (groups, attribute, hits) => (MetricMeasure)new ShareByMeasure { Groups = groups, Attribute = attribute, Hits = hits }),
        Gen.Select(Events, Events, (of, hits) => (MetricMeasure)new EventShareMeasure { Of = of, Hits = hits }),
        Score,
        Events.Select(events => (MetricMeasure)new CountMeasure { Events = events }),
        Breakdown,
        Gen.Select(Events, Word, Word, Gen.Bool, (events, attribute, currency, last) => (MetricMeasure)new AmountMeasure { Events = events, Attribute = attribute, CurrencyAttribute = currency, LastOnly = last }),
        Gen.Select(Events, Events, (events, stages) => (MetricMeasure)new StageMeasure { Events = events, Stages = stages }));

    private static readonly Gen<MetricDefinition> Definition =
        from names in Gen.Select(Word, Word, Word.Null())
        from measure in Measure
        from population in Condition.Array[0, 2]
        from exclusions in Gen.Select(Word, Conditions, (reason, when) => new CaseExclusion { Reason = reason, When = when }).Array[0, 2]
        from period in Gen.Enum<PeriodAnchor>()
        select new MetricDefinition
        {
            Id = "", Name = names.Item1, Formula = names.Item2, Source = names.Item3, Measure = measure, Population = [.. population], Exclusions = [.. exclusions], Period = period,
        };

    public static Gen<ImmutableArray<MetricDefinition>> Definitions { get; } = Definition.Array[0, 4].Select(all => all.Select((definition, index) => definition with { Id = $"acme.{index}" }).ToImmutableArray());
}
