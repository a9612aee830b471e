using BenchmarkDotNet.Attributes;
using NodaTime;
using RefundKit.Calendars;

namespace RefundKit.Benchmarks;

/// <summary>What the first use costs: reading a calendar of the package, and its first deadline.</summary>
[MemoryDiagnoser]
public class FirstUseCalendarBenchmarks
{
    [Benchmark]
    public BusinessCalendar Read() => ShippedCalendars.Load("DE");

    [Benchmark]
    public Instant ReadAndFirstDeadline() =>
        ShippedCalendars.Load("DE").Deadline(Instant.FromUtc(2026, 2, 3, 9, 20), Duration.FromHours(100)).Value;
}
