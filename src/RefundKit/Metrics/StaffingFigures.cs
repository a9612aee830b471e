using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>When work comes in, by weekday and hour.</summary>
public sealed record StaffingFigures
{
    /// <summary>The zone whose hours are meant, an id of the TZDB.</summary>
    public required string Zone { get; init; }

    /// <summary>What is counted: <c>messages</c> of customers where the log has them, else the beginnings of <c>cases</c>.</summary>
    public required string Of { get; init; }

    /// <summary>168 counts, Monday from 0 to 1 o'clock first; an hour's beginning belongs to it, its end to the next.</summary>
    public required ImmutableArray<long> Counts { get; init; }

    /// <summary>The count of an hour.</summary>
    /// <param name="weekday">The day.</param>
    /// <param name="hour">The hour, from 0 to 23.</param>
    public long At(NodaTime.IsoDayOfWeek weekday, int hour)
    {
        if (weekday is < NodaTime.IsoDayOfWeek.Monday or > NodaTime.IsoDayOfWeek.Sunday) throw new ArgumentOutOfRangeException(nameof(weekday));
        ArgumentOutOfRangeException.ThrowIfNegative(hour);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hour, 23);
        return Counts[(((int)weekday - 1) * 24) + hour];
    }
}
