using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using RefundKit.Tests.Calendars;
using Xunit;

namespace RefundKit.Tool.Tests;

/// <summary>Business time from the command line: the field's own cases, and files as hosts write them.</summary>
public sealed class CalendarCommandTests : IDisposable
{
    private const string NineToFive = """{"mon":[["09:00","17:00"]],"tue":[["09:00","17:00"]],"wed":[["09:00","17:00"]],"thu":[["09:00","17:00"]],"fri":[["09:00","17:00"]]}""";

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(BusinessDayCases.Additions), MemberType = typeof(BusinessDayCases))]
    public void Business_days_are_added(string name, string id, string start, int days, string expected) =>
        Assert.Equal((name, expected + "\n"), (name, Run("add", id, ("from", start), ("days", days.ToString(CultureInfo.InvariantCulture))).Output));

    [Theory]
    [MemberData(nameof(BusinessDayCases.Counts), MemberType = typeof(BusinessDayCases))]
    public void Business_days_are_counted(string name, string id, string from, string to, int expected)
    {
        Assert.Equal((name, $"{expected}\n"), (name, Run("between", id, ("from", from), ("to", to)).Output));
        Assert.Equal((name, $"{-expected}\n"), (name, Run("between", id, ("from", to), ("to", from)).Output));
    }

    [Theory]
    [MemberData(nameof(BusinessTimeCases.Deadlines), MemberType = typeof(BusinessTimeCases))]
    public void Deadlines_fall_where_helpdesks_say(
        string name, string zone, string hours, string closed, string start, int seconds, string atEnd, string atOpening)
    {
        var file = File(zone, Week(hours), $"\"closed\":[{string.Join(',', closed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(date => $"\"{date}\""))}]");
        var minutes = (seconds / 60m).ToString(CultureInfo.InvariantCulture);

        foreach (var (reading, expected) in (IEnumerable<(string, string)>)[("endOfPeriod", atEnd), ("nextOpening", atOpening)])
        {
            var run = Run("deadline", file, ("from", Utc(start, zone)), ("minutes", minutes), ("at-close", reading));
            Assert.Equal((name, Utc(expected, zone) + "\n", ""), (name, run.Output, run.Error));
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    public void Ld_11_no_minutes_and_fewer_are_wrong_usage(string minutes)
    {
        var run = Run("deadline", File("UTC", Week("tue 09:00-17:00")), ("from", "2023-10-10T08:00:00Z"), ("minutes", minutes));

        Assert.Equal((2, "", $"refundkit: --minutes: {minutes} is not more than 0 and at most 100000000\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void Ld_13_a_time_that_no_clock_shows_is_a_problem_with_its_place()
    {
        var run = Run("deadline", File("UTC", """{"tue":[["25:00","18:60"]]}"""), ("from", "2023-10-10T08:00:00Z"), ("minutes", "5"));

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("error RK4014: \"25:00\" is no time of day from 00:00 to 24:00", run.Error, StringComparison.Ordinal);
        Assert.Contains("error RK4014: \"18:60\" is no time of day from 00:00 to 24:00", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Za_18_a_break_takes_the_whole_of_a_ticket_opened_and_closed_in_it() => Assert.Equal("0\n", Run(
        "elapsed", File("Europe/Berlin", Week("mon-sun 09:00-18:00"), """ "breaks":{"2013-06-04":[["11:00","14:00"]]}"""),
        ("from", "2013-06-04T09:00:00Z"), ("to", "2013-06-04T12:00:00Z")).Output);

    [Fact]
    public void Bz_02_no_time_lies_between_a_later_and_an_earlier_moment() => Assert.Equal("0\n", Run(
        "elapsed", File("UTC", Week(BusinessTimeCases.Biz)), ("from", "2006-01-08T00:00:00Z"), ("to", "2006-01-01T00:00:00Z")).Output);

    [Theory]
    [InlineData("2006-01-06T12:00:00Z", "2006-01-09T12:00:00Z")]
    [InlineData("2006-01-03T08:00:00Z", "2006-01-05T10:00:00Z")]
    [InlineData("2006-01-03T18:00:00Z", "2006-01-06T09:00:00Z")]
    [InlineData("2006-01-06T12:30:52Z", "2006-01-09T12:30:52Z")]
    public void Bz_06_business_days_of_an_instant_keep_the_clock_time_and_move_on_to_the_next_opening(string start, string expected) =>
        Assert.Equal(expected + "\n", Run("add", File("UTC", Week(BusinessTimeCases.Biz)), ("from", start), ("days", "2")).Output);

    [Theory]
    [InlineData("America/Los_Angeles", "02:30", "2014-03-09T06:00:00Z", "2014-03-09T10:30:00Z")]
    [InlineData("America/Los_Angeles", "01:30", "2014-11-02T06:00:00Z", "2014-11-02T08:30:00Z")]
    [InlineData("America/Sao_Paulo", "00:00", "2015-10-18T01:00:00Z", "2015-10-18T03:00:00Z")]
    public void Bz_07_a_skipped_opening_moves_on_by_the_gap_and_a_repeated_one_is_the_first(string zone, string opens, string from, string expected)
    {
        var file = File(zone, Week($"mon-sun {opens}-05:00"));
        var minute = Instant(expected) + Duration.FromMinutes(1);

        Assert.StartsWith(expected + "/", Run("periods", file, ("from", from), ("to", expected[..11] + "20:00:00Z")).Lines[0], StringComparison.Ordinal);
        Assert.Equal(InstantPattern.ExtendedIso.Format(minute) + "\n", Run("deadline", file, ("from", from), ("minutes", "1")).Output);
    }

    [Fact]
    public void Bz_08_a_break_divides_a_day() => Assert.Equal(
        ["2006-01-02T09:00:00Z/2006-01-02T13:30:00Z", "2006-01-02T15:30:00Z/2006-01-02T17:00:00Z"],
        Run(
            "periods", File("UTC", Week(BusinessTimeCases.Biz), """ "breaks":{"2006-01-02":[["13:30","15:30"]]}"""),
            ("from", "2006-01-01T00:00:00Z"), ("to", "2006-01-03T00:00:00Z")).Lines);

    [Fact]
    public void Bz_09_shifts_replace_the_hours_of_their_dates() => Assert.Equal(
        [
            "2006-01-02T09:00:00Z/2006-01-02T17:00:00Z", "2006-01-03T10:00:00Z/2006-01-03T16:00:00Z", "2006-01-04T08:00:00Z/2006-01-04T12:00:00Z",
            "2006-01-05T10:00:00Z/2006-01-05T16:00:00Z", "2006-01-06T09:00:00Z/2006-01-06T10:00:00Z", "2006-01-07T11:00:00Z/2006-01-07T14:30:00Z",
        ],
        Run(
            "periods", File("UTC", Week(BusinessTimeCases.Biz), """ "shifts":{"2006-01-04":[["08:00","12:00"]],"2006-01-06":[["09:00","10:00"]]}"""),
            ("from", "2006-01-01T00:00:00Z"), ("to", "2006-01-08T00:00:00Z")).Lines);

    [Theory]
    [InlineData("2026-11-20T16:59:00+01:00", "1", "endOfPeriod", "2026-11-20T16:00:00Z")]
    [InlineData("2026-11-20T16:59:00+01:00", "1", "nextOpening", "2026-11-23T08:00:00Z")]
    [InlineData("2026-11-20T10:59:00-05:00", "2", "endOfPeriod", "2026-11-23T08:01:00Z")]
    [InlineData("2026-11-21T05:00+13:00", "0.5", "endOfPeriod", "2026-11-23T08:00:30Z")]
    [InlineData("2026-03-27T16:00:00Z", "60", "endOfPeriod", "2026-03-30T08:00:00Z")]
    public void Instants_may_have_any_offset_and_leave_out_their_seconds(string from, string minutes, string reading, string expected) => Assert.Equal(
        expected + "\n", Run("deadline", File("Europe/Berlin", NineToFive), ("from", from), ("minutes", minutes), ("at-close", reading)).Output);

    // 22:00 to 06:00 in Lord Howe, whose clocks go forward by half an hour on 4 October 2026.
    [Fact]
    public void A_night_over_a_gap_of_half_an_hour_is_half_an_hour_shorter()
    {
        var file = File("Australia/Lord_Howe", Week("sat 22:00-06:00"));

        Assert.Equal("450\n", Run("elapsed", file, ("from", "2026-10-03T00:00:00Z"), ("to", "2026-10-05T00:00:00Z")).Output);
        Assert.Equal("2026-10-03T19:00:00Z\n", Run("deadline", file, ("from", "2026-10-03T00:00:00Z"), ("minutes", "450")).Output);
        Assert.Equal("2026-10-10T11:00:00Z\n", Run("deadline", file, ("from", "2026-10-03T00:00:00Z"), ("minutes", "450"), ("at-close", "nextOpening")).Output);
    }

    [Fact]
    public void A_day_may_end_at_midnight_have_several_periods_and_be_a_working_weekend()
    {
        var file = File("Asia/Shanghai", """{"fri":[["09:00","12:00"],["13:00","18:00"],["20:00","24:00"]]}""", """ "openWeekend":["2026-10-10"]""");

        Assert.Equal(
            ["2026-10-10T01:00:00Z/2026-10-10T04:00:00Z", "2026-10-10T05:00:00Z/2026-10-10T10:00:00Z", "2026-10-10T12:00:00Z/2026-10-10T16:00:00Z"],
            Run("periods", file, ("from", "2026-10-09T16:00:00Z"), ("to", "2026-10-10T16:00:00Z")).Lines);
        Assert.Equal("2026-10-10\n", Run("add", file, ("from", "2026-10-09"), ("days", "1")).Output);
    }

    [Theory]
    [InlineData("add", "2026-12-30", "2", "2147483647")]
    [InlineData("add", "0001-01-01", "1", "1")]
    [InlineData("add", "9999-12-31", "-1", "1")]
    [InlineData("add", "2027-12-31", "1", "2147483647")]
    public void What_lies_past_coverage_is_a_problem_and_no_date(string verb, string from, string days, string more)
    {
        foreach (var count in (string[])[days == "2" ? "900" : days, more])
        {
            var run = Run(verb, "DE", ("from", from), ("days", count));
            Assert.Equal((1, ""), (run.Code, run.Output));
            Assert.StartsWith("DE: error RK4002: calendar \"DE\" covers 2024-01-01 to 2027-12-31, and ", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void China_ends_with_what_is_announced()
    {
        var run = Run("add", "CN", ("from", "2026-12-31"), ("days", "1"));

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("RK4002", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_projected_day_is_given_with_a_warning()
    {
        var run = Run("add", "IN", ("from", "2027-01-25"), ("days", "1"));

        Assert.Equal((0, "2027-01-27\n"), (run.Code, run.Output));
        Assert.StartsWith("IN: warning RK4003: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, Run("add", "IN", ("from", "2027-01-25"), ("days", "1"), ("strict", null)).Code);
    }

    [Fact]
    public void No_business_days_from_a_holiday_are_the_holiday() =>
        Assert.Equal("2026-12-25\n", Run("add", "DE", ("from", "2026-12-25"), ("days", "0")).Output);

    [Theory]
    [InlineData("9999-12-31T23:59:59-12:00")]
    [InlineData("-9998-01-01T00:00:00+18:00")]
    [InlineData("2026-11-20T09:00:00")]
    [InlineData("2026-11-20")]
    public void A_time_without_an_offset_or_at_the_ends_of_time_is_wrong_usage(string from)
    {
        var run = _folder.Run("calendar", "deadline", "--calendar", "DE", "--minutes", "5", $"--from={from}");

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("refundkit: --from: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tuesday", "refundkit: --from: \"Tuesday\" is no date such as 2026-11-22\n")]
    [InlineData("2026-11-22T9:30Z", "refundkit: --from: \"2026-11-22T9:30Z\" is no time of the years 1 to 9799 in ISO 8601 with an offset, such as 2026-11-22T09:30:00Z\n")]
    public void What_is_no_date_is_not_taken_for_a_time(string from, string error) =>
        Assert.Equal((2, error), Run("add", "DE", ("from", from), ("days", "1")) is var run ? (run.Code, run.Error) : default);

    [Theory]
    [InlineData("days", "3.5", "refundkit: --days: \"3.5\" is no whole number that can be used\n")]
    [InlineData("days", "99999999999", "refundkit: --days: \"99999999999\" is no whole number that can be used\n")]
    public void A_number_that_cannot_be_used_is_named_without_the_words_of_a_programmer(string option, string value, string error) =>
        Assert.StartsWith(error, Run("add", "DE", ("from", "2026-11-20"), (option, value)).Error, StringComparison.Ordinal);

    [Fact]
    public void A_calendar_nobody_knows_is_answered_with_those_there_are() =>
        Assert.Contains("Known are 24x7, AU, AU-NSW", Run("add", "Ruritania", ("from", "2026-11-20"), ("days", "1")).Error, StringComparison.Ordinal);

    [Fact]
    public void Standard_input_is_read_once_whoever_asks_for_it()
    {
        _folder.Write("p.json", System.IO.File.ReadAllText(WorkFolder.Policy));
        string[][] commands = [["decide", "--policy", "p.json", "--calendar", "-", "-"], ["decide", "--policy", "p.json", "--calendar", "-", "--calendar", "-", "r.jsonl"], ["check", "-", "--calendar", "-"]];
        foreach (var command in commands)
        {
            var run = ToolRun.Of(_folder.Root, System.Text.Encoding.UTF8.GetBytes("""{"id":"a","timeZone":"UTC","hours":{"mon":[["09:00","17:00"]]}}"""), command);
            Assert.Equal((2, "refundkit: standard input can be read only once\n"), (run.Code, run.Error));
        }
    }

    [Fact]
    public void A_time_that_the_calendar_does_not_cover_is_a_problem()
    {
        var run = Run("deadline", "DE", ("from", "9799-12-31T23:59:59Z"), ("minutes", "5"));

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("RK4002", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_open_there_are_no_periods() =>
        Assert.Equal((0, ""), Run("periods", "DE", ("from", "2026-12-25T00:00:00Z"), ("to", "2026-12-27T00:00:00Z")) is var run ? (run.Code, run.Output) : default);

    private ToolRun Run(string verb, string calendar, params (string Name, string? Value)[] options) => _folder.Run(
        ["calendar", verb, "--calendar", calendar, .. options.SelectMany(option => option.Value is null ? [$"--{option.Name}"] : (string[])[$"--{option.Name}={option.Value}"])]);

    private string File(string zone, string hours, string? more = null) =>
        _folder.Write("desk.json", $$"""{"id":"desk","timeZone":"{{zone}}","hours":{{hours}}{{(more is null ? "" : "," + more)}}}""");

    // From hours such as mon-thu 09:00-12:00,13:00-17:00; sat 10:00-14:00.
    private static string Week(string hours)
    {
        string[] names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        var week = new JsonObject();
        foreach (var part in hours.Split(';', StringSplitOptions.TrimEntries))
        {
            var (days, periods) = (part.Split(' ')[0].Split('-'), part.Split(' ')[1].Split(','));
            for (var day = Array.IndexOf(names, days[0]); day <= Array.IndexOf(names, days[^1]); day++)
                week[names[day]] = new JsonArray([.. periods.Select(period => new JsonArray([.. period.Split('-').Select(time => (JsonNode)time)]))]);
        }

        return week.ToJsonString();
    }

    private static Instant Instant(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    // The cases write a time as it is in the calendar's zone, or with a Z in UTC.
    private static string Utc(string text, string zone)
    {
        var isUtc = text.EndsWith('Z');
        var local = LocalDateTimePattern.ExtendedIso.Parse(text.TrimEnd('Z') is { Length: 16 } toTheMinute ? toTheMinute + ":00" : text.TrimEnd('Z')).Value;
        return InstantPattern.ExtendedIso.Format(local.InZoneStrictly(isUtc ? DateTimeZone.Utc : DateTimeZoneProviders.Tzdb[zone]).ToInstant());
    }
}
