using System.Text.Json;
using NodaTime;

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
    };
}
