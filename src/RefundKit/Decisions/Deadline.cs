using NodaTime;
using RefundKit.Duties;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>Something that is due, as a day in a named zone; by the hour where it was promised in hours.</summary>
public sealed record Deadline
{
    // Set where something is due by the hour; the ends of days are worked out when somebody asks for an instant.
    private readonly DeadlineMoments? _moments;

    /// <summary>The promise or duty, such as <c>processed</c>.</summary>
    public required string Promise { get; init; }

    /// <summary>Where it comes from: <c>policy</c>, <c>marketplace</c>, <c>law</c>, or <c>payment</c> for the way of the money.</summary>
    public required string Source { get; init; }

    /// <summary>The rule behind it: the promise in words such as <c>2 business days after goodsReceived</c>, the marketplace's or gateway's row with its citation, or the statute.</summary>
    public required string Rule { get; init; }

    /// <summary>The earliest day it can come true.</summary>
    public required LocalDate Earliest { get; init; }

    /// <summary>The latest day it comes true, included: the worst case of what is promised.</summary>
    public required LocalDate Latest { get; init; }

    /// <summary>The instant at which it is no longer kept: the end of <see cref="Latest"/> in <see cref="Zone"/>, or the hour promised.</summary>
    public Instant LatestAt
    {
        get => _moments is { } moments && moments.Latest != DeadlineMoments.Unset ? moments.Latest : StartOf(Latest.PlusDays(1));
        init => _moments = new DeadlineMoments(_moments?.Earliest ?? DeadlineMoments.Unset, value);
    }

    /// <summary>The instant from which it can come true: the start of <see cref="Earliest"/> in <see cref="Zone"/>, or the hour promised.</summary>
    public Instant EarliestAt
    {
        get => _moments is { } moments && moments.Earliest != DeadlineMoments.Unset ? moments.Earliest : StartOf(Earliest);
        init => _moments = new DeadlineMoments(value, _moments?.Latest ?? DeadlineMoments.Unset);
    }

    /// <summary>Whether it was promised in hours, so that <see cref="LatestAt"/> says more than the day.</summary>
    public bool IsByTheHour { get; init; }

    /// <summary>The zone in which the days are counted, an id of the TZDB.</summary>
    public required string Zone { get; init; }

    /// <summary>The business calendar it was counted with; null for calendar days.</summary>
    public string? Calendar { get; init; }

    /// <summary>The edition of that calendar.</summary>
    public string? CalendarEdition { get; init; }

    /// <summary>Whether a day beyond what a government has announced was counted by the calendar's projection.</summary>
    public bool IsProjected { get; init; }

    /// <summary>Whether it had passed at the decision's instant.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>What is due; null where a policy promises something of its own.</summary>
    public Duty? Duty { get; init; }

    /// <summary>What silence causes on a marketplace; null elsewhere.</summary>
    public Silence? Silence { get; init; }

    /// <summary>How it was counted; null where somebody else named the day: the law, or a platform's payload.</summary>
    public DutyCount? Count { get; init; }

    /// <summary>When the count began; null where <see cref="Count"/> is.</summary>
    public DutyStart? CountedFrom => Count is null ? null : Start switch
    {
        Deadline before => before.AsStart(),
        DeadlineEvent happened => happened.AsStart(Zone),
        RefundRequest request => DeadlineEvent.Of(request, Count.After) is { } at ? new DeadlineEvent(at).AsStart(Zone) : null,
        _ => null,
    };

    internal DeadlineMoments? Moments
    {
        get => _moments;
        init => _moments = value;
    }

    /// <summary>What the count began with: the request whose event it is, the deadline before it, or an event of its own.</summary>
    internal object? Start { get; init; }

    /// <summary>What a count came to, as a deadline.</summary>
    /// <param name="counted">The result of the count.</param>
    /// <param name="count">What was counted.</param>
    /// <param name="start">What it began with.</param>
    /// <param name="days">The zone it was counted in.</param>
    /// <param name="asOf">The instant at which it is overdue or not.</param>
    /// <param name="duty">What is due.</param>
    /// <param name="promise">Its name.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="rule">The rule behind it.</param>
    /// <param name="silence">What silence causes.</param>
    internal static Deadline Of(
        in DutyCounter.Counted counted, DutyCount count, object start, ZonedDays days, Instant asOf, Duty? duty, string promise, string source, string rule, Silence? silence = null) => new()
    {
        Promise = promise, Source = source, Rule = rule, Earliest = counted.Earliest, Latest = counted.Latest, Zone = days.Zone.Id,
        Moments = counted.Moments is { } moments ? new DeadlineMoments(moments.Earliest, moments.Latest) : null, IsByTheHour = counted.Moments is not null,
        Calendar = counted.Calendar?.Id, CalendarEdition = counted.Calendar?.Edition, IsProjected = counted.IsProjected,
        IsOverdue = counted.Moments is { } ends ? asOf >= ends.Latest : days.Of(asOf) > counted.Latest, Duty = duty, Silence = silence, Count = count, Start = start,
    };

    private Instant StartOf(LocalDate day) => DateTimeZoneProviders.Tzdb[Zone].AtStartOfDay(day).ToInstant();

    /// <summary>This deadline as the start of another: its hours where it has them, else its days.</summary>
    internal DutyStart AsStart() => IsByTheHour ? new(Earliest, Latest, EarliestAt, LatestAt) : new(Earliest, Latest, null, null);

    /// <summary>The earliest due first. Days compare as such; only beside an hour of the same day do instants decide.</summary>
    internal static int CompareDue(Deadline one, Deadline other)
    {
        var order = CompareLatest(one, other);
        return order != 0 ? order : string.CompareOrdinal(one.Promise, other.Promise);
    }

    /// <summary>Which of two is stricter: the earlier end comes first.</summary>
    internal static int CompareLatest(Deadline one, Deadline other) =>
        !one.IsByTheHour && !other.IsByTheHour && one.Zone == other.Zone
            ? one.Latest.CompareTo(other.Latest)
            : Math.Abs(Period.DaysBetween(one.Latest, other.Latest)) > 2 ? one.Latest.CompareTo(other.Latest) : one.LatestAt.CompareTo(other.LatestAt);
}
