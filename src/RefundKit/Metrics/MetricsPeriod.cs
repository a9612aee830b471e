using NodaTime;

namespace RefundKit.Metrics;

/// <summary>
/// The period of a report, from <see cref="From"/>, included, to <see cref="To"/>, excluded. Cases are taken whole or not
/// at all, by the <see cref="PeriodAnchor"/> of each definition; a period never cuts a case in two.
/// </summary>
public sealed record MetricsPeriod
{
    /// <summary>The first instant of the period; null for no beginning.</summary>
    public Instant? From { get; init; }

    /// <summary>The first instant after the period; null for no end.</summary>
    public Instant? To { get; init; }

    /// <summary>The period from the start of the first day to the end of the last day, both days included.</summary>
    /// <param name="first">The first day; null for no beginning.</param>
    /// <param name="last">The last day, included; null for no end.</param>
    /// <param name="zone">The zone whose days are meant.</param>
    public static MetricsPeriod OfDays(LocalDate? first, LocalDate? last, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new MetricsPeriod
        {
            From = first?.AtStartOfDayInZone(zone).ToInstant(),
            To = last?.PlusDays(1).AtStartOfDayInZone(zone).ToInstant(),
        };
    }

    internal bool Overlaps(long first, long last) =>
        (From is not { } from || last >= from.ToUnixTimeTicks()) && (To is not { } to || first < to.ToUnixTimeTicks());

    internal bool Contains(long ticks) =>
        (From is not { } from || ticks >= from.ToUnixTimeTicks()) && (To is not { } to || ticks < to.ToUnixTimeTicks());
}
