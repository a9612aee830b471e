using System.Text;
using CsCheck;
using NodaTime;
using RefundKit.Calendars;
using RefundKit.Problems;
using Xunit;
using static RefundKit.Tests.Calendars.CalendarTexts;

namespace RefundKit.Tests.Calendars;

public class CalendarFileTests
{
    private const string Support = """
        {
          "id": "support", "timeZone": "Europe/Berlin",
          "hours": { "mon": [["09:00", "17:00"]], "tue": [["09:00", "12:00"], ["13:00", "17:00"]], "fri": [["22:00", "02:00"]] },
          "closed": ["2026-11-24"], // a holiday
          "openWeekend": ["2026-11-28"],
          "breaks": { "2026-11-23": [["12:00", "13:00"]] },
          "shifts": { "2026-11-25": [["18:00", "24:00"]] },
          "coverage": { "from": "2026-11-01", "to": "2026-12-31" },
        }
        """;

    private static readonly string[] Fragments =
        ["null", "{}", "[]", "[[]]", "\"24:00\"", "\"00:00\"", "\"\"", "-1", "\"9999-12-31\"", "\"to\": ", "\"projected\": [2026],", ","];

    [Fact]
    public void A_file_says_the_hours_of_every_date()
    {
        var calendar = FromJson(Support);

        var periods = calendar.OpenPeriods(At("2026-11-23T00:00", calendar.Zone), At("2026-11-30T00:00", calendar.Zone)).Value;

        Assert.Equal(
            ["23T09:00-23T12:00", "23T13:00-23T17:00", "25T18:00-26T00:00", "27T22:00-28T02:00", "28T22:00-29T02:00"],
            periods.Select(period => $"{Local(period.Start)}-{Local(period.End)}"));

        string Local(Instant moment) => moment.InZone(calendar.Zone).LocalDateTime.ToString("dd'T'HH:mm", null);
    }

    [Fact]
    public void A_calendar_without_an_edition_has_one_of_its_content()
    {
        var calendar = FromJson(Support);

        Assert.StartsWith("sha256-", calendar.Edition, StringComparison.Ordinal);
        Assert.Equal(calendar.Edition, FromJson(Support.Replace("\n", "  ", StringComparison.Ordinal).Replace("// a holiday", "", StringComparison.Ordinal)).Edition);
        Assert.NotEqual(calendar.Edition, FromJson(Support.Replace("2026-11-24", "2026-11-25", StringComparison.Ordinal)).Edition);
    }

    [Fact]
    public void Without_coverage_the_weekly_hours_hold_for_three_centuries()
    {
        var calendar = FromJson("""{"id": "x", "timeZone": "Asia/Tokyo", "hours": {"sun": [["09:00", "10:00"]]}}""");

        Assert.True(calendar.IsOpenEnded);
        Assert.Equal(Date("1900-01-07"), calendar.AddBusinessDays(Date("1899-12-31"), 1).Value);
        Assert.Equal(Duration.FromHours(15_653), calendar.Elapsed(
            At("1900-01-01T00:00", calendar.Zone), At("2199-12-31T23:00", calendar.Zone)).Value);
        Assert.Equal("RK4002", calendar.IsBusinessDay(Date("2200-01-01")).Problem?.Id);
    }

    [Fact]
    public void All_problems_are_reported_at_once_each_with_its_place()
    {
        var lines = Problems("""
            {
              "tz": "UTC",
              "timeZone": "Europe/Berln",
              "hours": { "mo": [["09:00", "17:00"]],
                         "tue": [["9:00", "17:00"], ["25:00", "18:60"], ["08:00", "08:00"]],
                         "wed": ["09:00", "17:00"],
                         "thu": [["09:00", "12:00"], ["11:00", "13:00"]] },
              "closed": ["2026-13-01", 7],
              "breaks": { "tomorrow": [] },
              "coverage": { "from": "2026-12-31", "to": "2026-01-01", "until": 1 },
              "extra": 1
            }
            """);

        Assert.Equal(
            [
                """c.json(1,1): error RK4011: the calendar has no "id".""",
                """c.json(2,3): error RK4010: "tz" is not known here. Did you mean "timeZone"?""",
                """c.json(3,15): error RK4017: there is no time zone "Europe/Berln". Did you mean "Europe/Berlin"?""",
                """c.json(4,14): error RK4010: "mo" is not known here. Did you mean "mon"?""",
                """c.json(5,23): error RK4014: "9:00" is no time of day from 00:00 to 24:00. Did you mean "09:00"?""",
                """c.json(5,42): error RK4014: "25:00" is no time of day from 00:00 to 24:00.""",
                """c.json(5,51): error RK4014: "18:60" is no time of day from 00:00 to 24:00.""",
                """c.json(5,61): error RK4015: the period closes when it opens, at 08:00. The whole day is ["00:00", "24:00"]; a closed day has an empty list.""",
                """c.json(6,22): error RK4015: a period is a list of its opening and its close. Put each period into its own list: [["09:00", "17:00"]].""",
                """c.json(6,31): error RK4015: a period is a list of its opening and its close. Put each period into its own list: [["09:00", "17:00"]].""",
                """c.json(7,42): error RK4016: the hours 11:00-13:00 overlap with 09:00-12:00 of the same day.""",
                """c.json(8,14): error RK4013: a date is wanted here, not the text "2026-13-01". Write dates as 2026-12-25.""",
                """c.json(8,28): error RK4013: a date is wanted here, not the number 7. Write dates as 2026-12-25.""",
                """c.json(9,15): error RK4013: "tomorrow" is no date. Write dates as 2026-12-25.""",
                """c.json(10,45): error RK4018: coverage ends on 2026-01-01, before it begins on 2026-12-31.""",
                """c.json(10,59): error RK4010: "until" is not known here. Known are from, to.""",
                """c.json(11,3): error RK4010: "extra" is not known here. Known are id, timeZone, hours, closed, openWeekend, breaks, shifts, coverage, edition, source, checked, projected, $schema.""",
            ],
            lines);
    }

    [Theory]
    [InlineData("""{"mon": [["22:00", "06:00"]], "tue": [["05:00", "09:00"]]}""", "RK4016")]
    [InlineData("""{"sun": [["22:00", "06:00"]], "mon": [["05:00", "09:00"]]}""", "RK4016")]
    [InlineData("""{"mon": [["24:00", "02:00"]]}""", "RK4014")]
    [InlineData("""{"mon": [["09:00", 17]]}""", "RK4014")]
    [InlineData("""{"mon": [["09:00", "17:00", "18:00"]]}""", "RK4015")]
    [InlineData("""{"mon": "09:00-17:00"}""", "RK4012")]
    [InlineData("""[["09:00", "17:00"]]""", "RK4012")]
    [InlineData("""{"mon": []}""", "RK4019")]
    public void Hours_that_mean_nothing_or_two_things_are_refused(string hours, string id)
    {
        BusinessCalendar.TryParse(
            Encoding.UTF8.GetBytes($$"""{"id": "x", "timeZone": "UTC", "hours": {{hours}}}"""), null, out var calendar, out var problems);

        Assert.Null(calendar);
        Assert.Equal(id, Assert.Single(problems).Id);
    }

    [Fact]
    public void Dates_that_contradict_each_other_are_remarked_on_and_closing_wins()
    {
        var text = """
            {"id": "x", "timeZone": "UTC", "hours": {"mon": [["09:00", "17:00"]]},
             "closed": ["2026-11-28", "2025-12-25"],
             "openWeekend": ["2026-11-28", "2026-11-23"],
             "coverage": {"from": "2026-01-01", "to": "2026-12-31"}}
            """;

        Assert.Equal(
            [
                "c.json(2,27): warning RK4020: 2025-12-25 lies outside of the calendar's coverage.",
                "c.json(3,18): warning RK4020: 2026-11-28 is closed as well, and stays closed.",
                "c.json(3,32): warning RK4020: 2026-11-23 is a working day of the week anyway.",
            ],
            Problems(text));
        Assert.False(FromJson(text).IsBusinessDay(Date("2026-11-28")).Value);
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("-9998-01-01")]
    [InlineData("1899-12-31")]
    public void Dates_beyond_three_centuries_are_refused(string date)
    {
        var lines = Problems($$"""
            {"id": "x", "timeZone": "UTC", "hours": {"mon": [["09:00", "17:00"]]}, "closed": ["{{date}}"], "breaks": {"{{date}}": [] } }
            """);

        Assert.Equal(2, lines.Count(line => line.Contains($"RK4013: {date} lies outside of 1900-01-01 to 2199-12-31", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_text_makes_reading_throw() =>
        Gen.Select(Gen.Int[0, Support.Length - 1], Gen.Int[0, 40], Gen.OneOf(
            Gen.String[0, 8],
            Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]))).Array[1, 6].Sample(edits =>
        {
            var text = edits.Aggregate(Support, (text, edit) =>
            {
                var at = Math.Min(edit.Item1, text.Length);
                return string.Concat(text.AsSpan(0, at), edit.Item3, text.AsSpan(Math.Min(at + edit.Item2, text.Length)));
            });

            var read = BusinessCalendar.TryParse(Encoding.UTF8.GetBytes(text), "c.json", out var calendar, out var problems);
            return read == calendar is not null && read == problems.All(problem => problem.Severity == ProblemSeverity.Warning) &&
                calendar?.AddBusinessDays(Date("2026-11-23"), 3) is null or { IsKnown: true } or { Problem.Id: "RK4002" };
        }, iter: 500);

    [Fact]
    public void Parse_throws_what_TryParse_reports() =>
        Assert.Equal("RK4011", Assert.Throws<ProblemException>(() => FromJson("{}")).Problems[0].Id);

    private static IEnumerable<string> Problems(string json)
    {
        BusinessCalendar.TryParse(Encoding.UTF8.GetBytes(json), "c.json", out _, out var problems);
        return problems.Select(problem => problem.ToString());
    }
}
