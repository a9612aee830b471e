using RefundKit.Decisions;

namespace RefundKit.Replay;

/// <summary>How requests are replayed.</summary>
public sealed record ReplayOptions
{
    /// <summary>Calendars, law and word lists, the same for both sides; the embedded ones by default.</summary>
    public ReferenceData Data { get; init; } = ReferenceData.Embedded;

    /// <summary>How many of the biggest single differences a report lists per currency; 10 by default, from 0 to 1,000.</summary>
    public int Largest { get; init; } = 10;
}
