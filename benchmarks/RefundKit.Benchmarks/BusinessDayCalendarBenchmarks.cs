using BenchmarkDotNet.Attributes;
using NodaTime;
using RefundKit.Calendars;

namespace RefundKit.Benchmarks;

/// <summary>
/// Business days against the usual way of computing them: a date at a time over a set of holidays, Germany's of 2024 to
/// 2027. The answers are compared before anything is timed.
/// </summary>
[MemoryDiagnoser]
public class BusinessDayCalendarBenchmarks
{
    private readonly LocalDate _start = new(2026, 2, 3);
    private LocalDate _end;
    private BusinessCalendar _calendar = null!;
    private HashSet<LocalDate> _holidays = null!;

    [Params(3, 10, 250)]
    public int Days { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _calendar = CalendarSet.Shipped.Find("DE").Value;
        _holidays = [.. _calendar.Days.Closed];
        _end = Stepping();
        if (_end != Calendar()) throw new InvalidOperationException($"{_end} is not {Calendar()}");
        if (Between() != Days) throw new InvalidOperationException($"{Between()} days are not {Days}");
    }

    [Benchmark(Baseline = true)]
    public LocalDate Stepping()
    {
        var date = _start;
        for (var left = Days; left > 0;)
        {
            date = date.PlusDays(1);
            if (date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !_holidays.Contains(date)) left--;
        }

        return date;
    }

    [Benchmark]
    public LocalDate Calendar() => _calendar.AddBusinessDays(_start, Days).Value;

    [Benchmark]
    public int Between() => _calendar.BusinessDaysBetween(_start, _end).Value;
}
