using System.Text.Json;
using NodaTime;
using RefundKit.Calendars;
using RefundKit.Decisions;
using RefundKit.Duties;
using RefundKit.Json;
using RefundKit.Requests;

namespace RefundKit.Cases.Events;

/// <summary>Something was promised; it replaces an open promise of the same name.</summary>
public sealed record PromiseMade : CaseEvent
{
    /// <summary>The promise.</summary>
    public required string Promise { get; init; }

    /// <summary>The latest moment it must come true, included.</summary>
    public required Instant Due { get; init; }

    /// <summary>The earliest moment it can come true.</summary>
    public required Instant Earliest { get; init; }

    /// <summary>Where it comes from: <c>policy</c>, <c>law</c>, <c>marketplace</c> or <c>payment</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The rule behind it.</summary>
    public required string Rule { get; init; }

    /// <summary>The zone its days were counted in.</summary>
    public required string Zone { get; init; }

    /// <summary>The business calendar; null for calendar days.</summary>
    public string? Calendar { get; init; }

    /// <summary>The edition of the calendar.</summary>
    public string? CalendarEdition { get; init; }

    /// <summary>What is due; null where the policy promises something of its own, and in events of before it was kept.</summary>
    public Duty? Duty { get; init; }

    /// <summary>What silence causes on a marketplace; null elsewhere.</summary>
    public Silence? Silence { get; init; }

    /// <summary>How it was counted; null where somebody else named the day, and in events of before it was kept.</summary>
    public DutyCount? Count { get; init; }

    /// <summary>When the count began; null where <see cref="Count"/> is.</summary>
    public DutyStart? CountedFrom { get; init; }

    /// <summary>Counts the promise again from what was kept with it.</summary>
    /// <param name="calendars">The calendars to count with: those of that edition to prove the promise, newer ones to see whether it would fall on another day.</param>
    public PromiseReview Review(CalendarSet calendars)
    {
        ArgumentNullException.ThrowIfNull(calendars);
        if (Count is not { } count || CountedFrom is not { } start || DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone) is not { } zone) return PromiseReview.NotCountable;
        var calendar = default(BusinessCalendar);
        if (DutyCounter.NeedsCalendar(count.Unit) && (Calendar is null || !calendars.Find(Calendar).TryGetValue(out calendar))) return PromiseReview.CalendarMissing;
        var counted = new DutyCounter(new ZonedDays(zone)).Count(start, count, calendar);
        if (!counted.IsKnown) return PromiseReview.CalendarMissing;
        var latest = counted.Moments?.Latest ?? zone.AtStartOfDay(counted.Latest.PlusDays(1)).ToInstant();
        if (latest == Due) return PromiseReview.Confirmed;
        return calendar is not null && calendar.Edition != CalendarEdition ? PromiseReview.CalendarChanged : PromiseReview.Differs;
    }

    /// <inheritdoc/>
    public override string Type => "promiseMade";

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("promise", Promise);
        json.Time("due", Due);
        json.Time("earliest", Earliest);
        json.WriteString("source", Source);
        json.WriteString("rule", Rule);
        json.WriteString("zone", Zone);
        json.Text("calendar", Calendar);
        json.Text("calendarEdition", CalendarEdition);
        json.Text("duty", Duty is { } duty ? EnumWords<Duty>.Of(duty) : null);
        json.Text("silence", Silence is { } silence ? EnumWords<Silence>.Of(silence) : null);
        if (Count is { } count && CountedFrom is { } from) PromiseCountJson.Write(json, count, from);
    }

    internal static PromiseMade Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        Promise = data.Text("promise"),
        Due = data.Time("due"),
        Earliest = data.Time("earliest"),
        Source = data.Text("source"),
        Rule = data.Text("rule"),
        Zone = data.Text("zone"),
        Calendar = data.Find("calendar"),
        CalendarEdition = data.Find("calendarEdition"),
        Duty = PromiseCountJson.Word<Duty>(data, "duty"),
        Silence = PromiseCountJson.Word<Silence>(data, "silence"),
        Count = data.Has("count") ? PromiseCountJson.Count(data) : null,
        CountedFrom = data.Has("count") ? PromiseCountJson.From(data) : null,
    };
}
