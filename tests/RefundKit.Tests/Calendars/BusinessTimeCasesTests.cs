using NodaTime;
using RefundKit.Calendars;
using Xunit;
using static RefundKit.Tests.Calendars.CalendarTexts;

namespace RefundKit.Tests.Calendars;

/// <summary>
/// Cases from the public test suites of helpdesks, each row named by its suite: Chatwoot (cw,
/// business_hours_service_spec at 15582fd6 and PR 13392), Frappe Helpdesk (fr, test_hd_ticket at 6018181a), libredesk (ld,
/// calculator_test at 948ffd8c), Zammad (za, escalation_examples at 1aa4e68c), zendesk/biz (bz, spec at dddeea68).
/// </summary>
public class BusinessTimeCasesTests
{
    private const string NineToFive = "mon-fri 09:00-17:00";
    private const string TenToSix = "mon-fri 10:00-18:00";
    private const string Biz = "mon 09:00-17:00; tue 10:00-16:00; wed 09:00-17:00; thu 10:00-16:00; fri 09:00-17:00; sat 11:00-14:30";

    /// <summary>Case, zone, hours, closed dates, start, seconds, deadline at the end of a period, deadline at the next opening.</summary>
    public static TheoryData<string, string, string, string, string, int, string, string> Deadlines => new()
    {
        { "cw-bh-04", "UTC", NineToFive, "", "2024-01-17T18:00", 7200, "2024-01-18T11:00", "2024-01-18T11:00" },
        { "cw-bh-05", "UTC", NineToFive, "", "2024-01-20T10:00", 7200, "2024-01-22T11:00", "2024-01-22T11:00" },
        { "cw-bh-11", "UTC", "mon 09:00-17:00; tue 09:00-20:00; wed-fri 09:00-17:00", "", "2024-01-15T16:00", 43200, "2024-01-16T20:00", "2024-01-17T09:00" },
        { "cw-pr13392", "UTC", NineToFive, "", "2024-01-19T16:30", 3600, "2024-01-22T09:30", "2024-01-22T09:30" },
        { "fr-02", "UTC", TenToSix, "", "2026-11-16T08:00", 14400, "2026-11-16T14:00", "2026-11-16T14:00" },
        { "fr-04", "UTC", TenToSix, "", "2026-11-16T20:00", 7200, "2026-11-17T12:00", "2026-11-17T12:00" },
        { "fr-05", "UTC", TenToSix, "", "2026-11-21T15:00", 86400, "2026-11-25T18:00", "2026-11-26T10:00" },
        { "fr-08", "UTC", TenToSix, "", "2026-11-20T19:00", 14400, "2026-11-23T14:00", "2026-11-23T14:00" },
        { "fr-10", "UTC", TenToSix, "", "2026-11-19T15:00", 10800, "2026-11-19T18:00", "2026-11-20T10:00" },
        { "fr-11", "UTC", TenToSix, "", "2026-11-19T15:00", 10801, "2026-11-20T10:00:01", "2026-11-20T10:00:01" },
        { "ld-02", "UTC", "tue 09:00-17:00", "", "2023-10-10T08:00", 3600, "2023-10-10T10:00", "2023-10-10T10:00" },
        { "ld-05", "Asia/Kolkata", "tue 09:00-17:00", "", "2023-10-10T20:00Z", 3600, "2023-10-17T10:00", "2023-10-17T10:00" },
        { "ld-06", "UTC", "tue 00:01-23:59", "", "2023-10-10T23:30", 1740, "2023-10-10T23:59", "2023-10-17T00:01" },
        { "ld-09", "UTC", "tue-thu 09:00-17:00", "2023-10-10 2023-10-11", "2023-10-10T10:00", 3600, "2023-10-12T10:00", "2023-10-12T10:00" },
        { "ld-10", "UTC", "tue 09:00-09:30; wed 09:00-17:00", "", "2023-10-10T09:00", 5400, "2023-10-11T10:00", "2023-10-11T10:00" },
        { "za-02", "Europe/Berlin", "mon-fri 08:00-18:00", "", "2013-03-21T09:30Z", 7200, "2013-03-21T11:30Z", "2013-03-21T11:30Z" },
        { "za-03", "Europe/Berlin", "mon-fri 08:00-18:00", "", "2013-03-21T09:30Z", 10800, "2013-03-21T12:30Z", "2013-03-21T12:30Z" },
        { "za-04", "Europe/Berlin", "mon-fri 08:00-18:00", "", "2013-03-21T12:05Z", 7200, "2013-03-21T14:05Z", "2013-03-21T14:05Z" },
        { "za-07", "Europe/Berlin", "mon-fri 08:00-20:00", "2016-11-01", "2016-11-01T13:56:21Z", 7200, "2016-11-02T09:00Z", "2016-11-02T09:00Z" },
    };

    [Theory]
    [MemberData(nameof(Deadlines))]
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
