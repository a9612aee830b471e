using BenchmarkDotNet.Attributes;
using NodaTime;
using RefundKit.Calendars;

namespace RefundKit.Benchmarks;

/// <summary>
/// A deadline and a measured time in business hours, 09:00 to 17:00 in Berlin, against going from date to date. The answers
/// are compared before anything is timed.
/// </summary>
[MemoryDiagnoser]
public class BusinessHoursCalendarBenchmarks
{
    private static readonly OpeningHours NineToFive = new(new LocalTime(9, 0), new LocalTime(17, 0));

    private readonly Instant _start = Instant.FromUtc(2026, 2, 3, 9, 20);
    private BusinessCalendar _calendar = null!;
    private HashSet<LocalDate> _holidays = null!;
    private DateTimeZone _zone = null!;
    private Instant _deadline;

    /// <summary>An hour, a week's hours, and about a year's.</summary>
    [Params(1, 40, 2_000)]
    public int Hours { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _calendar = new BusinessCalendarBuilder("support", "Europe/Berlin")
            .OpenMondayToFriday(NineToFive)
            .WithClosedDaysOf(CalendarSet.Shipped.Find("DE").Value)
            .Build();
        _holidays = [.. _calendar.Days.Closed];
        _zone = _calendar.Zone;
        _deadline = SteppingDeadline();
        if (_deadline != Deadline()) throw new InvalidOperationException($"{_deadline} is not {Deadline()}");
        if (Elapsed() != Duration.FromHours(Hours)) throw new InvalidOperationException($"{Elapsed()} is not {Hours} hours");
    }

    [Benchmark(Baseline = true)]
    public Instant SteppingDeadline()
    {
        var left = Duration.FromHours(Hours);
        for (var date = _start.InZone(_zone).Date; ; date = date.PlusDays(1))
        {
            if (date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || _holidays.Contains(date)) continue;
            var opens = Instant.Max(_start, _zone.AtLeniently(date + NineToFive.Opens).ToInstant());
            var closes = _zone.AtLeniently(date + NineToFive.Closes).ToInstant();
            if (closes <= opens) continue;
            if (left <= closes - opens) return opens + left;
            left -= closes - opens;
        }
    }

    [Benchmark]
    public Instant Deadline() => _calendar.Deadline(_start, Duration.FromHours(Hours)).Value;

    [Benchmark]
    public Duration Elapsed() => _calendar.Elapsed(_start, _deadline).Value;
}
