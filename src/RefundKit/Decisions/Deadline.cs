using NodaTime;
using RefundKit.Duties;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>Something that is due, as a day in a named zone; by the hour where it was promised in hours.</summary>
public sealed record Deadline
{
    // Set where something is due by the hour; the ends of days are worked out when somebody asks for an instant.
    private readonly DeadlineMoments? _moments;

    // One byte each, since most deadlines of most decisions have neither.
    private readonly byte _duty;
    private readonly byte _silence;

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
    public Duty? Duty
    {
        get => _duty == 0 ? null : (Duty)(_duty - 1);
        init => _duty = value is { } duty ? (byte)(duty + 1) : (byte)0;
    }

    /// <summary>What silence causes on a marketplace; null elsewhere.</summary>
    public Silence? Silence
    {
        get => _silence == 0 ? null : (Silence)(_silence - 1);
        init => _silence = value is { } silence ? (byte)(silence + 1) : (byte)0;
    }

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
