using System.Globalization;
using NodaTime;
using RefundKit.Calendars;

namespace RefundKit.Duties;

/// <summary>How something due is counted: from what, how many of which unit. With its start and a calendar it gives the same day again. Immutable and thread-safe.</summary>
public sealed record DutyCount
{
    /// <summary>What it is counted from: an event such as <c>goodsReceived</c>, or the id of another promise.</summary>
    public required string After { get; init; }

    /// <summary>The soonest, in <see cref="Unit"/>s.</summary>
    public int Least { get; init; }

    /// <summary>The latest, in <see cref="Unit"/>s, included.</summary>
    public required int Most { get; init; }

    /// <summary>What is counted.</summary>
    public required DutyUnit Unit { get; init; }

    /// <summary>The time of day after which an event counts as one of the next day, or next business day; null where the whole day counts.</summary>
    public LocalTime? CutOff { get; init; }

    /// <summary>Where a count of business hours falls that uses up a period exactly.</summary>
    public DeadlineAtClose AtClose { get; init; }

    /// <summary>The count in words, such as <c>2 business days after goodsReceived</c>.</summary>
    public override string ToString()
    {
        var words = $"{DutyUnits.Span(Least, Most, Unit)} after {After}";
        return CutOff is { } cutOff ? words + string.Create(CultureInfo.InvariantCulture, $", cut-off {cutOff:HH:mm}") : words;
    }
}
