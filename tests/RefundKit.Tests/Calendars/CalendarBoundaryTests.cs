using NodaTime;
using RefundKit.Calendars;
using Xunit;
using static RefundKit.Tests.Calendars.CalendarTexts;

namespace RefundKit.Tests.Calendars;

/// <summary>The first and the last thing of each kind, and what lies one beside it.</summary>
public class CalendarBoundaryTests
{
    // Covers Monday 2 to Friday 27 November 2026, with Wednesday the 11th closed.
    private static readonly BusinessCalendar November = Hours("Europe/Berlin", "mon-fri 09:00-17:00", builder => builder
        .Close(Date("2026-11-11")).Cover(Date("2026-11-02"), Date("2026-11-27")));

    private static readonly Instant First = At("2026-11-02T00:00", November.Zone);
    private static readonly Instant End = At("2026-11-28T00:00", November.Zone);

    [Theory]
    [InlineData("2026-11-01", null)]
    [InlineData("2026-11-02", true)]
    [InlineData("2026-11-11", false)]
    [InlineData("2026-11-27", true)]
    [InlineData("2026-11-28", null)]
    public void A_calendar_knows_its_first_and_last_date_and_none_beside_them(string date, bool? expected)
    {
        var result = November.IsBusinessDay(Date(date));

        Assert.Equal(expected, result.IsKnown ? result.Value : null);
    }

    [Theory]
    [InlineData("2026-10-31", 1, "not 2026-10-31")]
    [InlineData("2026-11-01", 1, "2026-11-02")]
    [InlineData("2026-11-01", 19, "2026-11-27")]
    [InlineData("2026-11-01", 20, "20 business days from 2026-11-01 run past that")]
    [InlineData("2026-11-26", 1, "2026-11-27")]
    [InlineData("2026-11-27", 1, "1 business days from 2026-11-27 run past that")]
    [InlineData("2026-11-28", 1, "not 2026-11-28")]
    [InlineData("2026-11-29", -1, "not 2026-11-29")]
    [InlineData("2026-11-28", -1, "2026-11-27")]
    [InlineData("2026-11-28", -19, "2026-11-02")]
    [InlineData("2026-11-28", -20, "-20 business days from 2026-11-28 run past that")]
    [InlineData("2026-11-03", -1, "2026-11-02")]
    [InlineData("2026-11-02", -1, "-1 business days from 2026-11-02 run past that")]
    [InlineData("2026-11-01", -1, "not 2026-11-01")]
    [InlineData("2026-11-10", 1, "2026-11-12")]
    [InlineData("2026-11-11", 1, "2026-11-12")]
    [InlineData("2026-11-11", 0, "2026-11-11")]
    [InlineData("2026-11-11", -1, "2026-11-10")]
    [InlineData("2026-11-12", -1, "2026-11-10")]
    [InlineData("2026-11-15", 0, "2026-11-15")]
    [InlineData("2026-11-02", int.MaxValue, "2147483647 business days from 2026-11-02 run past that")]
    [InlineData("2026-11-27", int.MinValue, "-2147483648 business days from 2026-11-27 run past that")]
    [InlineData("9999-12-31", 1, "not 9999-12-31")]
    [InlineData("9999-12-31", 0, "9999-12-31")]
    [InlineData("0001-01-01", -1, "not 0001-01-01")]
    [InlineData("-9998-01-01", 1, "not -9998-01-01")]
    public void Days_are_added_from_the_day_before_coverage_to_its_last(string date, int days, string expected)
    {
        var result = November.AddBusinessDays(Date(date), days);

        Assert.Equal(expected, result.IsKnown ? CalendarProblems.Iso(result.Value) : result.Problem!.Message.Split(", and ")[1]);
    }

    [Theory]
    [InlineData("2026-10-31", "2026-11-27", null)]
    [InlineData("2026-11-01", "2026-11-27", 19)]
    [InlineData("2026-11-01", "2026-11-28", null)]
    [InlineData("2026-11-02", "2026-11-27", 18)]
    [InlineData("2026-11-10", "2026-11-11", 0)]
    [InlineData("2026-11-11", "2026-11-12", 1)]
    [InlineData("2026-11-27", "2026-11-01", -19)]
    [InlineData("2026-11-28", "2026-11-27", null)]
    [InlineData("2030-01-01", "2030-01-01", 0)]
    public void Days_are_counted_from_the_day_before_coverage_to_its_last(string from, string to, int? expected)
    {
        var result = November.BusinessDaysBetween(Date(from), Date(to));

        Assert.Equal(expected, result.IsKnown ? result.Value : null);
    }

    [Fact]
    public void A_problem_names_the_date_that_is_not_covered()
    {
        Assert.EndsWith("and not 2026-10-31", November.BusinessDaysBetween(Date("2026-11-20"), Date("2026-10-31")).Problem!.Message, StringComparison.Ordinal);
        Assert.EndsWith("and not 2026-11-28", November.BusinessDaysBetween(Date("2026-11-28"), Date("2026-11-20")).Problem!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-01", null)]
    [InlineData("2026-11-02", "2026-11-02")]
    [InlineData("2026-11-11", "2026-11-12")]
    [InlineData("2026-11-14", "2026-11-16")]
    [InlineData("2026-11-27", "2026-11-27")]
    [InlineData("2026-11-28", null)]
    public void A_date_rolls_within_coverage_only(string date, string? expected)
    {
        var result = November.RollForward(Date(date));

        Assert.Equal(expected, result.IsKnown ? CalendarProblems.Iso(result.Value) : null);
    }

    [Fact]
    public void A_date_that_would_roll_past_coverage_is_a_problem()
    {
        var calendar = Hours("UTC", "mon-fri 09:00-17:00", builder => builder.Cover(Date("2026-11-02"), Date("2026-11-28")));

        Assert.Equal("RK4002", calendar.RollForward(Date("2026-11-28")).Problem?.Id);
    }

    [Fact]
    public void Moments_are_measured_from_the_first_of_coverage_to_its_end_and_not_a_nanosecond_further()
    {
        var hour = Duration.FromHours(1);

        Assert.Equal(Duration.FromHours(19 * 8), November.Elapsed(First, End).Value);
        Assert.Equal("RK4002", November.Elapsed(First - Duration.Epsilon, End).Problem?.Id);
        Assert.Equal("RK4002", November.Elapsed(First, End + Duration.Epsilon).Problem?.Id);
        Assert.Equal(First + Duration.FromHours(10), November.Deadline(First, hour).Value);
        Assert.Equal("RK4002", November.Deadline(First - Duration.Epsilon, hour).Problem?.Id);
        Assert.Equal("RK4002", November.Deadline(End + Duration.Epsilon, hour).Problem?.Id);
        Assert.Equal("RK4002", November.Deadline(End, hour).Problem?.Id);
        Assert.Equal("RK4002", November.OpenPeriods(First - Duration.Epsilon, End).Problem?.Id);
        Assert.Equal("RK4002", November.OpenPeriods(First, End + Duration.Epsilon).Problem?.Id);
        Assert.Equal(19, November.OpenPeriods(First, End).Value.Length);
    }

    [Fact]
    public void Nothing_lies_between_a_moment_and_itself_wherever_it_is()
    {
        var never = Instant.FromUtc(2100, 1, 1, 0, 0);

        Assert.Equal(Duration.Zero, November.Elapsed(never, never).Value);
        Assert.Empty(November.OpenPeriods(never, never).Value);
        Assert.Equal(Duration.Epsilon, November.Elapsed(At("2026-11-02T09:00", November.Zone), At("2026-11-02T09:00", November.Zone) + Duration.Epsilon).Value);
    }

    [Fact]
    public void The_last_of_the_hours_is_a_deadline_and_its_next_opening_lies_past_coverage()
    {
        var all = Duration.FromHours(19 * 8);
        var lastClose = At("2026-11-27T17:00", November.Zone);

        Assert.Equal(lastClose, November.Deadline(First, all).Value);
        Assert.Equal("RK4002", November.Deadline(First, all, DeadlineAtClose.NextOpening).Problem?.Id);
        Assert.Equal(lastClose - Duration.Epsilon, November.Deadline(First, all - Duration.Epsilon, DeadlineAtClose.NextOpening).Value);
        Assert.Equal("RK4002", November.Deadline(First, all + Duration.Epsilon).Problem?.Id);
        Assert.EndsWith(
            "6:08:00:00.000000001 (days:hours:minutes:seconds) of business time from 2026-11-01T23:00:00Z run past that",
            November.Deadline(First, all + Duration.Epsilon).Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_nanosecond_to_either_side_of_a_close_keeps_its_side()
    {
        var (from, close, opening) = (At("2026-11-03T09:00", November.Zone), At("2026-11-03T17:00", November.Zone), At("2026-11-04T09:00", November.Zone));
        var day = Duration.FromHours(8);

        foreach (var reading in Enum.GetValues<DeadlineAtClose>())
        {
            Assert.Equal(close - Duration.Epsilon, November.Deadline(from, day - Duration.Epsilon, reading).Value);
            Assert.Equal(reading == DeadlineAtClose.EndOfPeriod ? close : opening, November.Deadline(from, day, reading).Value);
            Assert.Equal(opening + Duration.Epsilon, November.Deadline(from, day + Duration.Epsilon, reading).Value);
            Assert.Equal(opening, November.Deadline(close, Duration.Zero, reading).Value);
            Assert.Equal(close - Duration.Epsilon, November.Deadline(close - Duration.Epsilon, Duration.Zero, reading).Value);
            Assert.Equal(reading == DeadlineAtClose.EndOfPeriod ? close : opening, November.Deadline(close - Duration.Epsilon, Duration.Epsilon, reading).Value);
        }
    }

    // The night before the first date belongs to a date that nobody speaks for; of the last night only its date's part is known.
    [Fact]
    public void Nights_are_known_as_far_as_coverage_goes()
    {
        var nights = Hours("UTC", "mon-sun 22:00-06:00", builder => builder.Cover(Date("2026-11-02"), Date("2026-11-03")));
        var (first, end) = (Instant.FromUtc(2026, 11, 2, 0, 0), Instant.FromUtc(2026, 11, 4, 0, 0));

        Assert.Equal(
            [new Interval(Instant.FromUtc(2026, 11, 2, 22, 0), Instant.FromUtc(2026, 11, 3, 6, 0)), new Interval(Instant.FromUtc(2026, 11, 3, 22, 0), end)],
            nights.OpenPeriods(first, end).Value);
        Assert.Equal("RK4002", nights.Deadline(first, Duration.FromHours(11)).Problem?.Id);
    }

    [Fact]
    public void A_deadline_at_the_end_of_one_period_is_the_opening_of_one_that_touches_it_whichever_way_it_is_read()
    {
        var calendar = Hours("UTC", "mon-fri 09:00-12:00,12:00-17:00");
        var from = Instant.FromUtc(2026, 11, 23, 9, 0);

        Assert.Equal(Instant.FromUtc(2026, 11, 23, 12, 0), calendar.Deadline(from, Duration.FromHours(3)).Value);
        Assert.Equal(Instant.FromUtc(2026, 11, 23, 12, 0), calendar.Deadline(from, Duration.FromHours(3), DeadlineAtClose.NextOpening).Value);
        Assert.Single(calendar.OpenPeriods(from, Instant.FromUtc(2026, 11, 23, 18, 0)).Value);
    }

    [Fact]
    public void Open_periods_are_clipped_to_the_moments_asked_for()
    {
        var (from, to) = (At("2026-11-02T10:00", November.Zone), At("2026-11-03T16:00", November.Zone));

        Assert.Equal(
            [new Interval(from, At("2026-11-02T17:00", November.Zone)), new Interval(At("2026-11-03T09:00", November.Zone), to)],
            November.OpenPeriods(from, to).Value);
        Assert.Empty(November.OpenPeriods(At("2026-11-02T17:00", November.Zone), At("2026-11-03T09:00", November.Zone)).Value);
    }

    [Fact]
    public void Business_days_of_a_moment_are_those_of_its_date_in_the_calendars_zone()
    {
        // Saturday 00:30 in Berlin is still Friday evening in UTC.
        var moment = Instant.FromUtc(2026, 11, 6, 23, 30);

        Assert.Equal(At("2026-11-09T09:00", November.Zone), November.AddBusinessDays(moment, 1).Value);
        Assert.Equal(At("2026-11-10T09:00", November.Zone), November.AddBusinessDays(moment - Duration.FromHours(1), 1).Value);
        Assert.Equal(At("2026-11-06T09:00", November.Zone), November.AddBusinessDays(At("2026-11-09T08:00", November.Zone), -1).Value);
        Assert.Equal(At("2026-11-09T09:00", November.Zone), November.AddBusinessDays(moment, 0).Value);
    }

    [Fact]
    public void A_moment_outside_of_coverage_is_a_problem_up_to_the_ends_of_time()
    {
        Assert.Equal(At("2026-11-02T12:00", November.Zone), November.AddBusinessDays(At("2026-11-01T12:00", November.Zone), 1).Value);
        Assert.Equal(At("2026-11-26T12:00", November.Zone), November.AddBusinessDays(At("2026-11-27T12:00", November.Zone), -1).Value);
        Assert.Equal(At("2026-11-27T12:00", November.Zone), November.AddBusinessDays(At("2026-11-28T12:00", November.Zone), -1).Value);
        foreach (var moment in (Instant[])[Instant.MinValue, Instant.MaxValue, First - Duration.FromDays(3), End + Duration.FromDays(3)])
        {
            Assert.Equal("RK4002", November.AddBusinessDays(moment, 1).Problem?.Id);
            Assert.Equal("RK4002", November.AddBusinessDays(moment, -1).Problem?.Id);
            Assert.Equal("RK4002", November.AddBusinessDays(moment, 0).Problem?.Id);
            Assert.Equal("RK4002", November.Deadline(moment, Duration.Zero).Problem?.Id);
        }

        Assert.Equal("RK4002", November.Elapsed(Instant.MinValue, Instant.MaxValue).Problem?.Id);
        Assert.Equal("RK4002", November.Deadline(First, Duration.MaxValue).Problem?.Id);
    }

    [Fact]
    public void Explaining_ends_with_the_last_date_and_goes_nowhere_backwards()
    {
        Assert.Equal([Date("2026-11-07"), Date("2026-11-08")], November.Explain(Date("2026-11-06"), Date("2026-11-08")).Value.Select(day => day.Date));
        Assert.Equal([Date("2026-11-08")], November.Explain(Date("2026-11-07"), Date("2026-11-08")).Value.Select(day => day.Date));
        Assert.Empty(November.Explain(Date("2026-11-08"), Date("2026-11-07")).Value);
        Assert.Empty(November.Explain(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue).Value);
        Assert.Equal("RK4002", November.Explain(Date("2026-11-28"), Date("2026-11-27")).Problem?.Id);
    }

    [Fact]
    public void A_closed_weekend_counts_as_closed_and_a_closed_weekday_too() => Assert.Equal(
        [SkippedDayReason.Weekend, SkippedDayReason.Closed, SkippedDayReason.Closed],
        Hours("UTC", "mon-fri 09:00-17:00", builder => builder.Close(Date("2026-11-08"), Date("2026-11-09")))
            .Explain(Date("2026-11-06"), Date("2026-11-09")).Value.Select(day => day.Reason));

    [Theory]
    [InlineData(2025, null)]
    [InlineData(2026, CalendarYearStatus.Official)]
    [InlineData(2027, CalendarYearStatus.Projected)]
    [InlineData(2028, CalendarYearStatus.Official)]
    [InlineData(2029, null)]
    public void Each_covered_year_is_official_or_projected(int year, CalendarYearStatus? expected)
    {
        var calendar = FromJson("""
            {"id": "x", "timeZone": "UTC", "hours": {"mon": [["09:00", "17:00"]]}, "projected": [2027, 2027],
             "coverage": {"from": "2026-12-31", "to": "2028-01-01"}}
            """);

        Assert.Equal(expected, calendar.StatusOf(year));
    }

    // The closed days of 2027 are projected; the counted dates decide, and not the one a count begins with.
    [Theory]
    [InlineData("2026-12-30", 1, false)]
    [InlineData("2026-12-31", 1, true)]
    [InlineData("2027-12-31", 1, false)]
    [InlineData("2027-12-30", 1, true)]
    [InlineData("2027-01-01", -1, false)]
    [InlineData("2027-01-02", -1, true)]
    [InlineData("2028-01-01", -1, true)]
    [InlineData("2028-01-02", -1, false)]
    [InlineData("2026-06-01", 600, true)]
    [InlineData("2027-06-01", 0, false)]
    public void Adding_says_that_it_rests_on_a_projected_year_exactly_where_it_does(string date, int days, bool expected)
    {
        var result = Projected().AddBusinessDays(Date(date), days);

        Assert.Equal((true, expected), (result.IsKnown, result.IsProjected));
    }

    [Theory]
    [InlineData("2026-12-01", "2026-12-31", false)]
    [InlineData("2026-12-31", "2027-01-01", true)]
    [InlineData("2027-12-31", "2028-01-01", false)]
    [InlineData("2027-12-30", "2028-01-01", true)]
    [InlineData("2026-01-01", "2028-12-01", true)]
    [InlineData("2028-01-01", "2027-12-31", false)]
    public void Counting_says_that_it_rests_on_a_projected_year_exactly_where_it_does(string from, string to, bool expected)
    {
        Assert.Equal(expected, Projected().BusinessDaysBetween(Date(from), Date(to)).IsProjected);
        Assert.Equal(expected, Projected().Explain(Date(from), Date(to)).IsProjected);
    }

    [Fact]
    public void Moments_say_that_they_rest_on_a_projected_year_in_the_calendars_zone()
    {
        var calendar = Projected();

        // 2027 begins in Tokyo nine hours before it does in UTC.
        Assert.False(calendar.Elapsed(Instant.FromUtc(2026, 12, 1, 0, 0), Instant.FromUtc(2026, 12, 31, 14, 59)).IsProjected);
        Assert.True(calendar.Elapsed(Instant.FromUtc(2026, 12, 1, 0, 0), Instant.FromUtc(2026, 12, 31, 15, 0)).IsProjected);
        Assert.True(calendar.OpenPeriods(Instant.FromUtc(2026, 12, 1, 0, 0), Instant.FromUtc(2026, 12, 31, 15, 0)).IsProjected);
        Assert.True(calendar.Deadline(Instant.FromUtc(2026, 12, 31, 14, 0), Duration.FromHours(2)).IsProjected);
        Assert.False(calendar.Deadline(Instant.FromUtc(2026, 12, 31, 13, 0), Duration.FromHours(1)).IsProjected);
        Assert.True(calendar.AddBusinessDays(Instant.FromUtc(2026, 12, 31, 0, 0), 1).IsProjected);
        Assert.False(calendar.AddBusinessDays(Instant.FromUtc(2026, 12, 29, 0, 0), 1).IsProjected);
        Assert.Contains("in 2027 are projected", calendar.RollForward(Date("2027-03-01")).Problem!.Message, StringComparison.Ordinal);
        Assert.True(calendar.IsBusinessDay(Date("2027-01-01")).IsProjected);
        Assert.False(calendar.IsBusinessDay(Date("2026-12-31")).IsProjected);
    }

    [Fact]
    public void Rolling_over_the_end_of_a_year_rests_on_both_its_sides()
    {
        var calendar = Hours("UTC", "mon-fri 09:00-17:00", builder => builder.WithClosedDaysOf(FromJson("""
            {"id": "x", "timeZone": "UTC", "hours": {"mon": [["09:00", "17:00"]]}, "projected": [2027], "closed": ["2026-12-31"],
             "coverage": {"from": "2026-01-01", "to": "2028-12-31"}}
            """)));

        Assert.Equal(Date("2027-01-01"), calendar.RollForward(Date("2026-12-31")).Value);
        Assert.True(calendar.RollForward(Date("2026-12-31")).IsProjected);
        Assert.False(calendar.RollForward(Date("2026-12-30")).IsProjected);
    }

    // More nanoseconds than a 64-bit number holds.
    [Fact]
    public void Three_centuries_without_a_pause_are_measured_and_waited_for()
    {
        var always = CalendarSet.Shipped.Find("24x7").Value;
        var (from, to) = (Instant.FromUtc(1900, 1, 1, 0, 0), Instant.FromUtc(2200, 1, 1, 0, 0));

        Assert.Equal(to - from, always.Elapsed(from, to).Value);
        Assert.Equal(to, always.Deadline(from, to - from).Value);
        Assert.Equal("RK4002", always.Deadline(from, to - from + Duration.Epsilon).Problem?.Id);
    }

    private static BusinessCalendar Projected() => FromJson("""
        {"id": "x", "timeZone": "Asia/Tokyo", "projected": [2027], "coverage": {"from": "2026-01-01", "to": "2028-12-31"},
         "hours": {"mon": [["00:00", "24:00"]], "tue": [["00:00", "24:00"]], "wed": [["00:00", "24:00"]], "thu": [["00:00", "24:00"]],
                   "fri": [["00:00", "24:00"]], "sat": [["00:00", "24:00"]], "sun": [["00:00", "24:00"]]}}
        """);
}
