using NodaTime;
using RefundKit.Calendars;
using Xunit;
using static RefundKit.Tests.Calendars.CalendarTexts;

namespace RefundKit.Tests.Calendars;

public class BusinessTimeCasesTests
{
    private const string Biz = BusinessTimeCases.Biz;

    [Theory]
    [MemberData(nameof(BusinessTimeCases.Deadlines), MemberType = typeof(BusinessTimeCases))]
    public void Deadlines_fall_where_helpdesks_say(
        string name, string zone, string hours, string closed, string start, int seconds, string atEnd, string atOpening)
    {
        var calendar = Hours(zone, hours, builder =>
            builder.Close([.. closed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Date)]));
        var from = At(start, calendar.Zone);

        Assert.Equal((name, At(atEnd, calendar.Zone)), (name, calendar.Deadline(from, Duration.FromSeconds(seconds)).Value));
        Assert.Equal(
            (name, At(atOpening, calendar.Zone)),
            (name, calendar.Deadline(from, Duration.FromSeconds(seconds), DeadlineAtClose.NextOpening).Value));
    }

    [Fact]
    public void Za_18_a_break_takes_the_whole_of_a_ticket_opened_and_closed_in_it()
    {
        var calendar = Hours("Europe/Berlin", "mon-sun 09:00-18:00", builder => builder.Break(Date("2013-06-04"), Periods("11:00-14:00")));

        var elapsed = calendar.Elapsed(At("2013-06-04T09:00Z", calendar.Zone), At("2013-06-04T12:00Z", calendar.Zone));

        Assert.Equal(Duration.Zero, elapsed.Value);
    }

    [Fact]
    public void Bz_02_no_time_lies_between_a_later_and_an_earlier_moment()
    {
        var calendar = Hours("UTC", Biz);

        Assert.Equal(Duration.Zero, calendar.Elapsed(At("2006-01-08T00:00Z", calendar.Zone), At("2006-01-01T00:00Z", calendar.Zone)).Value);
    }

    [Theory]
    [InlineData("2006-01-06T12:00", 2, "2006-01-09T12:00")]
    [InlineData("2006-01-03T08:00", 2, "2006-01-05T10:00")]
    [InlineData("2006-01-03T18:00", 2, "2006-01-06T09:00")]
    [InlineData("2006-01-06T12:30:52", 2, "2006-01-09T12:30:52")]
    public void Bz_06_business_days_keep_the_clock_time_and_move_on_to_the_next_opening(string start, int days, string expected)
    {
        var calendar = Hours("UTC", Biz);

        Assert.Equal(At(expected, calendar.Zone), calendar.AddBusinessDays(At(start, calendar.Zone), days).Value);
    }

    [Theory]
    [InlineData("America/Los_Angeles", "2014-03-09", "02:30-12:00", "2014-03-09T10:30Z")]
    [InlineData("America/Los_Angeles", "2014-11-02", "01:30-12:00", "2014-11-02T08:30Z")]
    [InlineData("America/Sao_Paulo", "2015-10-18", "00:00-12:00", "2015-10-18T03:00Z")]
    public void Bz_07_a_skipped_opening_moves_on_by_the_gap_and_a_repeated_one_is_the_first(
        string zone, string date, string hours, string expected)
    {
        var calendar = Hours(zone, $"mon-sun {hours}");
        var before = (Date(date).AtMidnight() - Period.FromHours(6)).InZoneStrictly(calendar.Zone).ToInstant();

        Assert.Equal(At(expected, calendar.Zone), calendar.Deadline(before, Duration.Zero).Value);
    }

    [Fact]
    public void Bz_08_a_break_divides_a_day()
    {
        var calendar = Hours("UTC", Biz, builder => builder.Break(Date("2006-01-02"), Periods("13:30-15:30")));

        AssertPeriods(calendar, "2006-01-02", ["2006-01-02T09:00/2006-01-02T13:30", "2006-01-02T15:30/2006-01-02T17:00"]);
    }

    [Fact]
    public void Bz_09_shifts_replace_the_hours_of_their_dates()
    {
        var calendar = Hours("UTC", Biz, builder => builder
            .Shift(Date("2006-01-04"), Periods("08:00-12:00"))
            .Shift(Date("2006-01-06"), Periods("09:00-10:00")));

        AssertPeriods(calendar, "2006-01-07",
        [
            "2006-01-02T09:00/2006-01-02T17:00", "2006-01-03T10:00/2006-01-03T16:00", "2006-01-04T08:00/2006-01-04T12:00",
            "2006-01-05T10:00/2006-01-05T16:00", "2006-01-06T09:00/2006-01-06T10:00", "2006-01-07T11:00/2006-01-07T14:30",
        ]);
    }

    private static void AssertPeriods(BusinessCalendar calendar, string lastDay, string[] expected)
    {
        var from = At("2006-01-01T00:00", calendar.Zone);
        var to = Date(lastDay).PlusDays(1).AtMidnight().InUtc().ToInstant();
        Assert.Equal(
            expected.Select(period => period.Split('/')).Select(ends => new Interval(At(ends[0], calendar.Zone), At(ends[1], calendar.Zone))),
            calendar.OpenPeriods(from, to).Value);
    }
}
