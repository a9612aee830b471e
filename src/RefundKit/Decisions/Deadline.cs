using NodaTime;

namespace RefundKit.Decisions;

/// <summary>Something that is due, as a day in a named zone; by the hour where it was promised in hours.</summary>
public sealed record Deadline
{
    // Set where something is due by the hour; the ends of days are worked out when somebody asks for an instant.
    private readonly Instant? _latestAt;
    private readonly Instant? _earliestAt;

    /// <summary>The promise or duty, such as <c>processed</c>.</summary>
    public required string Promise { get; init; }

    /// <summary>Where it comes from: <c>policy</c> or <c>law</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The rule behind it: the promise in words such as <c>2 business days after goodsReceived</c>, or the statute.</summary>
    public required string Rule { get; init; }

    /// <summary>The earliest day it can come true.</summary>
    public required LocalDate Earliest { get; init; }

    /// <summary>The latest day it comes true, included: the worst case of what is promised.</summary>
    public required LocalDate Latest { get; init; }

    /// <summary>The instant at which it is no longer kept: the end of <see cref="Latest"/> in <see cref="Zone"/>, or the hour promised.</summary>
    public Instant LatestAt
    {
        get => _latestAt ?? StartOf(Latest.PlusDays(1));
        init => _latestAt = value;
    }

    /// <summary>The instant from which it can come true: the start of <see cref="Earliest"/> in <see cref="Zone"/>, or the hour promised.</summary>
    public Instant EarliestAt
    {
        get => _earliestAt ?? StartOf(Earliest);
        init => _earliestAt = value;
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

    private Instant StartOf(LocalDate day) => DateTimeZoneProviders.Tzdb[Zone].AtStartOfDay(day).ToInstant();

    /// <summary>The earliest due first. Days compare as such; only beside an hour of the same day do instants decide.</summary>
    internal static int CompareDue(Deadline one, Deadline other)
    {
        var order = !one.IsByTheHour && !other.IsByTheHour && one.Zone == other.Zone
            ? one.Latest.CompareTo(other.Latest)
            : Math.Abs(Period.DaysBetween(one.Latest, other.Latest)) > 2 ? one.Latest.CompareTo(other.Latest) : one.LatestAt.CompareTo(other.LatestAt);
        return order != 0 ? order : string.CompareOrdinal(one.Promise, other.Promise);
    }
}
