using System.Collections.Immutable;
using NodaTime;
using RefundKit.Calendars;
using RefundKit.Json;
using RefundKit.Problems;
using static RefundKit.Metrics.SelectionReader;

namespace RefundKit.Metrics;

/// <summary>Reads the members of a measure, which stand beside those of its definition; what is not said is as in the measure it is made from.</summary>
internal sealed class MeasureReader(CalendarSet calendars)
{
    private const int MostEntries = 10_000;

    // One clock for each calendar, so that definitions that measure the same share their counting.
    private readonly Dictionary<string, MetricClock> _clocks = new(StringComparer.Ordinal);

    public static MetricMeasureKind KindOf(MetricMeasure measure) => measure switch
    {
        DurationMeasure => MetricMeasureKind.Duration,
        CaseShareMeasure => MetricMeasureKind.CaseShare,
        ShareByMeasure => MetricMeasureKind.ShareBy,
        EventShareMeasure => MetricMeasureKind.EventShare,
        ScoreMeasure => MetricMeasureKind.Score,
        CountMeasure => MetricMeasureKind.Count,
        BreakdownMeasure => MetricMeasureKind.Breakdown,
        AmountMeasure => MetricMeasureKind.Amount,
        StageMeasure => MetricMeasureKind.Stage,
        _ => throw new InvalidOperationException("There is no such measure."),
    };

    /// <param name="reader">The definition.</param>
    /// <param name="kind">Its measure.</param>
    /// <param name="from">A measure of that kind that it is made from; null for none.</param>
    public MetricMeasure Read(ObjectReader reader, MetricMeasureKind kind, MetricMeasure? from) => kind switch
    {
        MetricMeasureKind.Duration => OfDuration(reader, (DurationMeasure?)from),
        MetricMeasureKind.CaseShare => new CaseShareMeasure { Hits = Conditions(reader, "hits", ((CaseShareMeasure?)from)?.Hits, needed: true) },
        MetricMeasureKind.ShareBy => OfShareBy(reader, (ShareByMeasure?)from),
        MetricMeasureKind.EventShare => OfEventShare(reader, (EventShareMeasure?)from),
        MetricMeasureKind.Score => OfScore(reader, (ScoreMeasure?)from),
        MetricMeasureKind.Count => new CountMeasure { Events = Events(reader, "events", ((CountMeasure?)from)?.Events, needed: true) },
        MetricMeasureKind.Breakdown => OfBreakdown(reader, (BreakdownMeasure?)from),
        MetricMeasureKind.Amount => OfAmount(reader, (AmountMeasure?)from),
        _ => OfStage(reader, (StageMeasure?)from),
    };

    private DurationMeasure OfDuration(ObjectReader reader, DurationMeasure? from)
    {
        var aggregation = reader.Choice("aggregation", EnumWords<MetricAggregation>.Members);
        var target = Target(reader);
        var isShare = (aggregation ?? (reader.Take("target") is null ? from?.Aggregation : MetricAggregation.ShareWithinTarget)) == MetricAggregation.ShareWithinTarget;
        var measure = new DurationMeasure
        {
            Start = Events(reader, "start", from?.Start, needed: true),
            StartChoice = reader.Choice("startChoice", EnumWords<EventChoice>.Members) ?? from?.StartChoice ?? EventChoice.First,
            End = Events(reader, "end", from?.End, needed: true),
            EndChoice = reader.Choice("endChoice", EnumWords<EventChoice>.Members) ?? from?.EndChoice ?? EventChoice.First,
            Reopen = Events(reader, "reopen", from?.Reopen, needed: false),
            PauseStart = Events(reader, "pauseStart", from?.PauseStart, needed: false),
            PauseEnd = Events(reader, "pauseEnd", from?.PauseEnd, needed: false),
            Pairing = reader.Choice("pairing", EnumWords<DurationPairing>.Members) ?? from?.Pairing ?? DurationPairing.Once,
            Clock = Clock(reader) ?? from?.Clock ?? MetricClock.CalendarTime,
            Aggregation = isShare ? MetricAggregation.ShareWithinTarget : aggregation ?? from?.Aggregation ?? MetricAggregation.Median,
            Target = isShare ? target ?? from?.Target : null,
        };
        CheckTarget(reader, measure);
        CheckUse(reader, measure);
        return measure;
    }

    private static Duration? Target(ObjectReader reader)
    {
        if (reader.Take("target") is not { } member) return null;
        if (member.Kind == LocatedKind.Text && SpanText.TryRead(member.Text, out var span)) return span;
        reader.Report(member, MetricFileProblems.NoSpan, $"{member.Described} is no span of time up to 36500d, such as \"5d\", \"36h\", \"2d12h\" or \"PT36H\"");
        return null;
    }

    private static void CheckTarget(ObjectReader reader, DurationMeasure measure)
    {
        var place = reader.Take("target");
        if (measure.Aggregation != MetricAggregation.ShareWithinTarget && place is not null)
        {
            reader.Report(
                place, MetricFileProblems.Target, $"a target goes with the aggregation shareWithinTarget, and this is {EnumWords<MetricAggregation>.Of(measure.Aggregation)}",
                "Leave \"aggregation\" out, or the target.");
        }
        else if (measure.Aggregation == MetricAggregation.ShareWithinTarget && measure.Target is null && place is null)
        {
            reader.Report(reader.Take("aggregation") ?? reader.Value!, MetricFileProblems.Target, "a share within a target needs a \"target\"", "Write one such as \"target\": \"5d\".");
        }
    }

    private static void CheckUse(ObjectReader reader, DurationMeasure measure)
    {
        if (measure.Pairing != DurationPairing.Once)
        {
            foreach (var name in (string[])["startChoice", "endChoice", "reopen", "pauseStart", "pauseEnd"]) SaysNothing(reader, name, "where durations are taken by turns");
        }
        else
        {
            if (measure.EndChoice == EventChoice.First) SaysNothing(reader, "reopen", "where the first end counts", "Add \"endChoice\": \"last\".");
            if (measure.PauseStart.IsEmpty) SaysNothing(reader, "pauseEnd", "without \"pauseStart\"");
        }
    }

    private static void SaysNothing(ObjectReader reader, string name, string where, string? suggestion = null)
    {
        if (reader.Take(name) is { } place) reader.Report(place, MetricFileProblems.SaysNothing, $"\"{name}\" says nothing {where}", suggestion, ProblemSeverity.Warning);
    }

    private MetricClock? Clock(ObjectReader reader)
    {
        if (reader.Name("clock") is not { } id) return null;
        if (id == MetricClock.CalendarTime.Id) return MetricClock.CalendarTime;
        if (_clocks.TryGetValue(id, out var known)) return known;
        var found = calendars.Find(id);
        if (found.IsKnown) return _clocks[id] = MetricClock.Business(found.Value);
        reader.Report(
            reader.Take("clock")!, found.Problem!.Id, $"there is no calendar \"{id}\"; \"calendar\" is the time around the clock",
            NameSuggestion.Sentence(id, calendars.Ids.Append(MetricClock.CalendarTime.Id)) ?? found.Problem.Suggestion);
        return null;
    }

    private static ShareByMeasure OfShareBy(ObjectReader reader, ShareByMeasure? from) => new()
    {
        Groups = Events(reader, "events", from?.Groups, needed: true),
        Attribute = reader.Name("attribute", required: from is null) ?? from?.Attribute ?? "",
        Hits = Conditions(reader, "hits", from?.Hits, needed: true),
    };

    private static EventShareMeasure OfEventShare(ObjectReader reader, EventShareMeasure? from) => new()
    {
        Of = Events(reader, "of", from?.Of, needed: true),
        Hits = Events(reader, "hits", from?.Hits, needed: true),
    };

    private static ScoreMeasure OfScore(ObjectReader reader, ScoreMeasure? from)
    {
        var measure = new ScoreMeasure
        {
            Attribute = reader.Name("attribute", required: from is null) ?? from?.Attribute ?? "",
            Tables = All(reader, "tables", from?.Tables, needed: true, Table),
            Factor = reader.Whole("factor", int.MinValue, int.MaxValue) ?? from?.Factor ?? 1,
            Divisor = reader.Whole("divisor", 1, int.MaxValue) ?? from?.Divisor ?? 1,
            IsShare = reader.Flag("share") ?? from?.IsShare ?? false,
        };
        if (measure.IsShare && measure.Tables.SelectMany(table => table.Points.Values).Any(points => (long)points * measure.Factor is var value && (value < 0 || value > measure.Divisor)))
        {
            reader.Report(
                reader.Take("share") ?? reader.Value!, MetricFileProblems.BeyondShare, "a share lies between 0 and 1, and an answer is worth less or more",
                "Choose \"divisor\" so that the best answer is worth 1, or leave \"share\" out for a score.");
        }

        return measure;
    }

    private static ScoreTable? Table(ObjectReader reader, LocatedValue item)
    {
        var inner = reader.Open(item);
        var events = inner.Require("events") is { } place ? Event(inner, place) : null;
        var points = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var answers = inner.Require("points");
        if (answers is not null && answers.Kind != LocatedKind.Object) inner.WrongType(answers, "an object with the points of each answer, such as {\"5\": 1}");
        else if (answers is not null && !IsTooLong(inner, answers, MostEntries))
        {
            if (answers.Children.Count == 0) inner.Report(answers, "RK1010", "\"points\" has no answers");
            foreach (var answer in answers.Children)
            {
                if (inner.WholeOf(answer, int.MinValue, int.MaxValue) is not { } worth) continue;
                points[answer.Name!] = worth;
                if (ScoreFold.Spelling(answer.Name!) is var read && read != answer.Name)
                    inner.Report(answer, MetricFileProblems.Spelling, $"no answer is \"{LocatedValue.Shorten(answer.Name!)}\", since logs' whole numbers are read without decimals", $"Did you mean \"{read}\"?", ProblemSeverity.Warning);
            }
        }

        inner.Finish();
        return events is null ? null : new ScoreTable { Events = events, Points = points.ToImmutable() };
    }

    private static BreakdownMeasure OfBreakdown(ObjectReader reader, BreakdownMeasure? from) => new()
    {
        Events = Events(reader, "events", from?.Events, needed: true),
        Attribute = reader.Name("attribute", required: from is null) ?? from?.Attribute ?? "",
        Within = reader.Name("within") ?? from?.Within,
        Groups = Groups(reader) ?? from?.Groups,
    };

    private static ImmutableDictionary<string, string>? Groups(ObjectReader reader)
    {
        var groups = reader.Object("groups");
        if (!groups.Exists) return null;
        var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var group in groups.Value!.Children)
        {
            var items = group.Kind == LocatedKind.Array ? group.Children : [group];
            if (!Names(reader, group, group.Name!) || IsTooLong(reader, group, MostEntries)) continue;
            if (items.Count == 0) reader.Report(group, "RK1010", $"the group \"{group.Name}\" has no values");
            foreach (var item in items)
            {
                if (reader.TextOf(item) is not { } value || values.TryAdd(value, group.Name!)) continue;
                reader.Report(item, MetricFileProblems.TwoGroups, $"\"{LocatedValue.Shorten(value)}\" is in the group \"{values[value]}\" already");
            }
        }

        return values.ToImmutable();
    }

    private static AmountMeasure OfAmount(ObjectReader reader, AmountMeasure? from) => new()
    {
        Events = Events(reader, "events", from?.Events, needed: true),
        Attribute = reader.Name("attribute") ?? from?.Attribute ?? "amount",
        CurrencyAttribute = reader.Name("currencyAttribute") ?? from?.CurrencyAttribute ?? "currency",
        LastOnly = reader.Flag("lastOnly") ?? from?.LastOnly ?? false,
    };

    private static StageMeasure OfStage(ObjectReader reader, StageMeasure? from) => new()
    {
        Events = Events(reader, "events", from?.Events, needed: true),
        Stages = Events(reader, "stages", from?.Stages, needed: true),
    };
}
