using System.Globalization;
using NodaTime;
using RefundKit.Calendars;
using RefundKit.Problems;
using Xunit;
using static RefundKit.Tests.Calendars.CalendarTexts;

namespace RefundKit.Tests.Calendars;

public class BusinessCalendarTests
{
    private static readonly BusinessCalendar Germany = CalendarSet.Shipped.Find("DE").Value;

    [Fact]
    public void A_calendar_is_built_in_a_few_lines()
    {
        var support = new BusinessCalendarBuilder("support", "Europe/Berlin")
            .OpenMondayToFriday(new OpeningHours(new LocalTime(9, 0), new LocalTime(17, 0)))
            .WithClosedDaysOf(CalendarSet.Shipped.Find("DE").Value)
            .Close(new LocalDate(2026, 12, 24), new LocalDate(2026, 12, 31))
            .Build();

        var due = support.Deadline(Instant.FromUtc(2026, 12, 23, 14, 0), Duration.FromHours(4));

        Assert.Equal(Instant.FromUtc(2026, 12, 28, 10, 0), due.Value);
        Assert.Equal(Germany.Coverage, support.Coverage);
    }

    [Fact]
    public void A_long_weekend_is_explained_day_by_day() => Assert.Equal(
        [
            new SkippedDay(Date("2026-12-25"), SkippedDayReason.Closed),
            new SkippedDay(Date("2026-12-26"), SkippedDayReason.Closed),
            new SkippedDay(Date("2026-12-27"), SkippedDayReason.Weekend),
        ],
        Germany.Explain(Date("2026-12-24"), Date("2026-12-28")).Value);

    [Fact]
    public void A_shift_without_hours_and_a_break_over_all_hours_leave_no_business_day()
    {
        var calendar = Hours("UTC", "mon-fri 09:00-17:00", builder => builder
            .Shift(Date("2026-11-24"))
            .Break(Date("2026-11-25"), Periods("08:00-18:00"))
            .Break(Date("2026-11-26"), Periods("09:00-16:59")));

        Assert.Equal(Date("2026-11-26"), calendar.AddBusinessDays(Date("2026-11-23"), 1).Value);
        Assert.All(
            calendar.Explain(Date("2026-11-23"), Date("2026-11-26")).Value,
            day => Assert.Equal(SkippedDayReason.NoHours, day.Reason));
    }

    [Fact]
    public void A_closed_date_takes_the_night_that_begins_on_it_and_leaves_the_night_that_runs_into_it()
    {
        var calendar = Hours("UTC", "mon-sun 22:00-02:00", builder => builder.Close(Date("2026-11-24")));

        Assert.Equal(
            [
                new Interval(Instant.FromUtc(2026, 11, 23, 22, 0), Instant.FromUtc(2026, 11, 24, 2, 0)),
                new Interval(Instant.FromUtc(2026, 11, 25, 22, 0), Instant.FromUtc(2026, 11, 26, 2, 0)),
            ],
            calendar.OpenPeriods(Instant.FromUtc(2026, 11, 23, 12, 0), Instant.FromUtc(2026, 11, 26, 12, 0)).Value);
    }

    [Fact]
    public void A_break_after_midnight_cuts_the_night_that_began_the_day_before()
    {
        var calendar = Hours("UTC", "mon 22:00-06:00", builder => builder.Break(Date("2026-11-24"), Periods("01:00-02:00")));

        Assert.Equal(
            Duration.FromHours(7),
            calendar.Elapsed(Instant.FromUtc(2026, 11, 23, 0, 0), Instant.FromUtc(2026, 11, 25, 0, 0)).Value);
    }

    [Fact]
    public void A_shift_opens_a_weekend_by_itself()
    {
        var calendar = Hours("UTC", "mon-fri 09:00-17:00", builder => builder.Shift(Date("2026-11-21"), Periods("08:00-12:00")));

        Assert.True(calendar.IsBusinessDay(Date("2026-11-21")).Value);
        Assert.Equal(
            Instant.FromUtc(2026, 11, 21, 9, 0),
            calendar.Deadline(Instant.FromUtc(2026, 11, 20, 18, 0), Duration.FromHours(1)).Value);
    }

    [Fact]
    public void A_working_weekend_has_the_hours_of_the_last_working_weekday_before_it()
    {
        var calendar = Hours("UTC", "mon-thu 09:00-17:00; fri 10:00-14:00", builder => builder.OpenWeekend(Date("2026-10-10"), Date("2026-10-11")));

        Assert.Equal(
            [
                new Interval(Instant.FromUtc(2026, 10, 10, 10, 0), Instant.FromUtc(2026, 10, 10, 14, 0)),
                new Interval(Instant.FromUtc(2026, 10, 11, 10, 0), Instant.FromUtc(2026, 10, 11, 14, 0)),
            ],
            calendar.OpenPeriods(Instant.FromUtc(2026, 10, 10, 0, 0), Instant.FromUtc(2026, 10, 12, 0, 0)).Value);
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29", 23)]
    [InlineData("Europe/Berlin", "2026-10-25", 25)]
    [InlineData("America/New_York", "2026-03-08", 23)]
    [InlineData("Australia/Lord_Howe", "2026-04-05", 24.5)]
    [InlineData("Australia/Lord_Howe", "2026-10-04", 23.5)]
    [InlineData("Asia/Tokyo", "2026-03-29", 24)]
    public void A_whole_day_is_as_long_as_it_is_in_its_zone(string zone, string date, double hours)
    {
        var calendar = Hours(zone, "mon-sun 00:00-24:00");
        var start = Date(date).AtStartOfDayInZone(calendar.Zone).ToInstant();
        var end = Date(date).PlusDays(1).AtStartOfDayInZone(calendar.Zone).ToInstant();

        Assert.Equal(Duration.FromHours(hours), calendar.Elapsed(start, end).Value);
        Assert.Equal(end, calendar.Deadline(start, Duration.FromHours(hours)).Value);
    }

    [Theory]
    [InlineData("2026-10-24T22:00", "2026-10-25T06:00", 9)]
    [InlineData("2026-03-28T22:00", "2026-03-29T06:00", 7)]
    public void A_night_shift_over_a_transition_is_longer_or_shorter_by_it(string from, string to, int hours)
    {
        var calendar = Hours("Europe/Berlin", "mon-sun 22:00-06:00");

        Assert.Equal(Duration.FromHours(hours), calendar.Elapsed(At(from, calendar.Zone), At(to, calendar.Zone)).Value);
    }

    // The timeline is laid out in stretches of 2^55 nanoseconds; one begins on 2024-10-19T23:57:37Z, in Berlin's small hours.
    [Fact]
    public void A_night_over_a_seam_of_the_timeline_is_one_period_and_keeps_its_break()
    {
        var calendar = Hours("Europe/Berlin", "mon-sun 22:00-04:00", builder => builder.Break(Date("2024-10-19"), Periods("23:00-01:59")));
        var from = At("2024-10-19T12:00", calendar.Zone);
        var (first, second) = (At("2024-10-19T22:00", calendar.Zone), At("2024-10-20T01:59", calendar.Zone));

        Assert.Equal(
            [new Interval(first, first + Duration.FromHours(1)), new Interval(second, second + Duration.FromMinutes(121))],
            calendar.OpenPeriods(from, from + Duration.FromHours(20)).Value);
        Assert.Equal(second + Duration.FromMinutes(30), calendar.Deadline(from, Duration.FromMinutes(90)).Value);
        Assert.Equal(
            Duration.FromHours(6),
            Hours("Europe/Berlin", "mon-sun 22:00-04:00").Elapsed(from, from + Duration.FromHours(20)).Value);
    }

    [Fact]
    public void No_time_at_all_is_the_start_inside_hours_and_the_next_opening_outside()
    {
        var calendar = Hours("UTC", "mon-fri 09:00-17:00");
        var noon = Instant.FromUtc(2026, 11, 23, 12, 0);

        Assert.Equal(noon, calendar.Deadline(noon, Duration.Zero).Value);
        Assert.Equal(Instant.FromUtc(2026, 11, 24, 9, 0), calendar.Deadline(Instant.FromUtc(2026, 11, 23, 17, 0), Duration.Zero).Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.Deadline(noon, -Duration.Epsilon));
    }

    [Fact]
    public void A_date_outside_of_coverage_is_a_problem_and_never_a_guess()
    {
        var problem = Germany.IsBusinessDay(Date("2028-01-03")).Problem!;

        Assert.Equal("RK4002", problem.Id);
        Assert.Equal("calendar \"DE\" covers 2024-01-01 to 2027-12-31, and not 2028-01-03", problem.Message);
        Assert.Equal("RK4002", Germany.AddBusinessDays(Date("2027-12-30"), 2).Problem?.Id);
        Assert.Equal("RK4002", Germany.AddBusinessDays(Date("2024-01-02"), -1).Problem?.Id);
        Assert.Equal("RK4002", Germany.AddBusinessDays(Date("2024-01-02"), int.MinValue).Problem?.Id);
        Assert.Equal("RK4002", Germany.AddBusinessDays(Date("2027-01-02"), int.MaxValue).Problem?.Id);
        Assert.Equal("RK4002", Germany.BusinessDaysBetween(Date("2023-12-30"), Date("2024-02-01")).Problem?.Id);
        Assert.Equal("RK4002", Germany.RollForward(Date("2023-12-30")).Problem?.Id);
        Assert.Equal("RK4002", Germany.Explain(Date("2027-12-30"), Date("2028-01-01")).Problem?.Id);
        Assert.Equal("RK4002", Germany.Deadline(Instant.FromUtc(2027, 12, 31, 12, 0), Duration.FromHours(12)).Problem?.Id);
        Assert.Equal("RK4002", Germany.Deadline(Instant.FromUtc(2027, 12, 1, 0, 0), Duration.MaxValue).Problem?.Id);
        Assert.Equal("RK4002", Germany.Elapsed(Instant.FromUtc(2023, 12, 31, 0, 0), Instant.FromUtc(2024, 2, 1, 0, 0)).Problem?.Id);
        Assert.Throws<InvalidOperationException>(() => Germany.IsBusinessDay(Date("2028-01-03")).Value);
    }

    [Fact]
    public void The_day_before_coverage_can_be_counted_from_since_it_never_counts_itself()
    {
        Assert.Equal(Date("2024-01-02"), Germany.AddBusinessDays(Date("2023-12-31"), 1).Value);
        Assert.Equal(Date("2027-12-31"), Germany.AddBusinessDays(Date("2028-01-01"), -1).Value);
        Assert.Equal(22, Germany.BusinessDaysBetween(Date("2023-12-31"), Date("2024-01-31")).Value);
    }

    [Fact]
    public void A_result_that_rests_on_projected_days_says_so()
    {
        var india = CalendarSet.Shipped.Find("IN").Value;

        var firm = india.AddBusinessDays(Date("2026-12-01"), 5);
        var projected = india.AddBusinessDays(Date("2026-12-30"), 5);

        Assert.False(firm.IsProjected);
        Assert.True(projected.IsProjected);
        Assert.Equal(("RK4003", ProblemSeverity.Warning), (projected.Problem!.Id, projected.Problem.Severity));
        Assert.True(india.Elapsed(Instant.FromUtc(2026, 12, 1, 0, 0), Instant.FromUtc(2027, 1, 2, 0, 0)).IsProjected);
        Assert.True(india.RollForward(Date("2026-12-26")).IsKnown && !india.RollForward(Date("2026-12-26")).IsProjected);
    }

    [Theory]
    [InlineData("2026-12-24", "2026-12-24")]
    [InlineData("2026-12-25", "2026-12-28")]
    public void A_date_rolls_forward_to_a_business_day_unless_it_is_one(string date, string expected) =>
        Assert.Equal(Date(expected), Germany.RollForward(Date(date)).Value);

    [Fact]
    public void Counting_backwards_gives_the_negative() =>
        Assert.Equal(-3, Germany.BusinessDaysBetween(Date("2026-11-26"), Date("2026-11-23")).Value);

    [Fact]
    public void The_weekend_is_what_has_no_hours()
    {
        var gulf = Hours("Asia/Riyadh", "mon-thu 08:00-16:00; sun 08:00-16:00");

        Assert.Equal([IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday], gulf.Weekend);
        Assert.Equal(Date("2026-11-22"), gulf.AddBusinessDays(Date("2026-11-19"), 1).Value);
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");

            Assert.Equal("DE@2026-11", Germany.ToString());
            Assert.Equal("2026-11-24", CalendarProblems.Iso(Germany.AddBusinessDays(Date("2026-11-23"), 1).Value));
            Assert.EndsWith("2 business days from 2027-12-30 run past that", Germany.AddBusinessDays(Date("2027-12-30"), 2).Problem!.Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_builder_reports_what_a_file_would()
    {
        var builder = new BusinessCalendarBuilder("x", "Europe/Berln")
            .Open(IsoDayOfWeek.Monday, Periods("09:00-12:00,11:00-13:00"));

        Assert.False(builder.TryBuild(out _, out var problems));
        Assert.Equal(["RK4017", "RK4016"], problems.Select(problem => problem.Id));
        Assert.Throws<ProblemException>(() => builder.Build());
    }

    [Fact]
    public void Periods_print_as_a_calendar_file_writes_them() => Assert.Equal(
        ["09:00-17:00", "22:00-02:00", "00:00-24:00", "18:00-24:00"],
        Periods("09:00-17:00,22:00-02:00,00:00-24:00,18:00-00:00").Select(period => period.ToString()));

    [Fact]
    public void An_empty_period_is_the_programmers_mistake() =>
        Assert.Throws<ArgumentException>(() => new OpeningHours(new LocalTime(9, 0), new LocalTime(9, 0)));

    [Fact]
    public async Task Threads_that_ask_first_at_the_same_time_get_the_same_answer()
    {
        var calendar = Hours("Europe/Berlin", "mon-fri 09:00-17:00");
        var from = Instant.FromUtc(2001, 1, 1, 0, 0);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () => calendar.Elapsed(from, from + Duration.FromDays(9_000)).Value, TestContext.Current.CancellationToken)));

        Assert.Single(answers.Distinct());
    }
}
