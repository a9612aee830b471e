using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using RefundKit.Calendars;
using RefundKit.Problems;
using Xunit;
using static RefundKit.Tests.Calendars.CalendarTexts;

namespace RefundKit.Tests.Calendars;

/// <summary>Calendar files that mean no good: each is a problem with its place, or costs no more than its size.</summary>
public class HostileCalendarTests
{
    [Fact]
    public void A_file_of_more_than_a_million_bytes_is_not_read()
    {
        var dates = string.Join(",", Enumerable.Repeat("\"2026-12-25\"", 80_000));

        Assert.Equal("RK1001", Assert.Single(Problems($$"""{"id":"x","timeZone":"UTC","hours":{"mon":[["09:00","17:00"]]},"closed":[{{dates}}]}""")).Id);
    }

    [Fact]
    public void Every_date_of_two_centuries_may_be_closed_by_name()
    {
        var first = new LocalDate(1950, 1, 1);
        var dates = string.Join(",", Enumerable.Range(0, 70_000).Select(day => $"\"{CalendarProblems.Iso(first.PlusDays(day))}\""));
        var calendar = FromJson($$"""{"id":"x","timeZone":"UTC","hours":{"mon":[["09:00","17:00"]]},"closed":[{{dates}}]}""");

        Assert.Equal("2141-08-28", CalendarProblems.Iso(calendar.AddBusinessDays(new LocalDate(1950, 1, 1), 1).Value));
        Assert.Equal(Duration.FromHours(8), calendar.Elapsed(Instant.FromUtc(1950, 1, 1, 0, 0), Instant.FromUtc(2141, 8, 29, 0, 0)).Value);
    }

    [Fact]
    public void Closing_a_date_many_times_closes_it_once()
    {
        var dates = string.Join(",", Enumerable.Repeat("\"2026-11-24\"", 1_000));
        var calendar = FromJson($$"""{"id":"x","timeZone":"UTC","hours":{"mon":[["09:00","17:00"]],"tue":[["09:00","17:00"]]},"closed":[{{dates}}]}""");

        Assert.Equal(Date("2026-11-30"), calendar.AddBusinessDays(Date("2026-11-23"), 1).Value);
        Assert.Equal(calendar.Edition, FromJson("""{"id":"x","timeZone":"UTC","hours":{"mon":[["09:00","17:00"]],"tue":[["09:00","17:00"]]},"closed":["2026-11-24"]}""").Edition);
    }

    [Theory]
    [InlineData("\"hours\":{\"tue\":PERIODS}")]
    [InlineData("\"hours\":{\"mon\":[[\"09:00\",\"17:00\"]]},\"shifts\":{\"2026-11-24\":PERIODS}")]
    [InlineData("\"hours\":{\"mon\":[[\"09:00\",\"17:00\"]]},\"breaks\":{\"2026-11-24\":PERIODS}")]
    public void A_day_has_no_more_periods_than_hours(string members)
    {
        Assert.Empty(Problems($$"""{"id":"x","timeZone":"UTC",{{members.Replace("PERIODS", Of(24), StringComparison.Ordinal)}}}"""));

        var problem = Assert.Single(Problems($$"""{"id":"x","timeZone":"UTC",{{members.Replace("PERIODS", Of(25), StringComparison.Ordinal)}}}"""));
        Assert.Equal(("RK4021", "a day has at most 24 periods, and this one has 25"), (problem.Id, problem.Message));
        Assert.NotNull(problem.Position);

        static string Of(int count) => "[" + string.Join(",", Enumerable.Range(0, count).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"[\"{i / 2:00}:{i % 2 * 30:00}\",\"{i / 2:00}:{(i % 2 * 30) + 10:00}\"]"))) + "]";
    }

    [Fact]
    public void Nesting_has_an_end()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 100_000));

        Assert.All(Problems($$"""{"id":"x","timeZone":"UTC","hours":{"mon":{{deep}}"""), problem => Assert.NotNull(problem.Position));
    }

    [Theory]
    [InlineData("""{"id":"x","id":"y","timeZone":"UTC","hours":{"mon":[["09:00","17:00"]]} }""")]
    [InlineData("""{"id":"x","timeZone":"UTC","hours":{"mon":[["09:00","17:00"]],"mon":[]}}""")]
    [InlineData("""{"id":"x","timeZone":"UTC","hours":{"mon":[["09:00","17:00"]]},"shifts":{"2026-11-24":[],"2026-11-24":[["09:00","10:00"]]} }""")]
    public void A_member_that_is_given_twice_is_a_problem(string json) => Assert.Equal("RK1003", Assert.Single(Problems(json)).Id);

    [Theory]
    [InlineData("Europe/Berlin\\u0000")]
    [InlineData("../../etc/localtime")]
    [InlineData("europe/berlin")]
    [InlineData("UTC+25")]
    [InlineData("")]
    public void A_zone_is_found_in_the_database_or_not_at_all(string zone) => Assert.Contains(
        Problems($$"""{"id":"x","timeZone":"{{zone}}","hours":{"mon":[["09:00","17:00"]]} }"""), problem => problem.Id is "RK4017" or "RK4012" && problem.Position is not null);

    [Fact]
    public void A_zone_of_a_hundred_thousand_letters_is_shown_shortened()
    {
        var problem = Assert.Single(Problems($$"""{"id":"x","timeZone":"{{new string('z', 100_000)}}","hours":{"mon":[["09:00","17:00"]]} }"""));

        Assert.Equal("RK4017", problem.Id);
        Assert.True(problem.Message.Length < 200);
    }

    [Theory]
    [InlineData("0001-01-01", "9999-12-31", "RK4018")]
    [InlineData("1899-12-31", "2026-12-31", "RK4018")]
    [InlineData("2026-01-01", "2200-01-01", "RK4018")]
    [InlineData("2026-01-01", "10000-01-01", "RK4013")]
    [InlineData("2026-01-01", "2026-02-30", "RK4013")]
    [InlineData("2026-01-02", "2026-01-01", "RK4018")]
    public void Coverage_lies_within_three_centuries(string from, string to, string id) => Assert.Equal(
        id, Assert.Single(Problems($$"""{"id":"x","timeZone":"UTC","hours":{"mon":[["09:00","17:00"]]},"coverage":{"from":"{{from}}","to":"{{to}}"} }""")).Id);

    [Fact]
    public void Coverage_may_be_the_whole_of_three_centuries_or_a_single_date()
    {
        Assert.Empty(Problems("""{"id":"x","timeZone":"Pacific/Kiritimati","hours":{"mon":[["09:00","17:00"]]},"coverage":{"from":"1900-01-01","to":"2199-12-31"}}"""));
        var day = FromJson("""{"id":"x","timeZone":"Pacific/Kiritimati","hours":{"mon":[["09:00","17:00"]]},"coverage":{"from":"2026-11-23","to":"2026-11-23"}}""");

        Assert.Equal(Date("2026-11-23"), day.AddBusinessDays(Date("2026-11-22"), 1).Value);
        Assert.Equal("RK4002", day.AddBusinessDays(Date("2026-11-22"), 2).Problem?.Id);
        Assert.Equal(1, day.BusinessDaysBetween(Date("2026-11-22"), Date("2026-11-23")).Value);
    }

    [Fact]
    public void A_calendar_that_never_opens_within_its_coverage_answers_with_a_problem()
    {
        var calendar = FromJson("""{"id":"x","timeZone":"UTC","hours":{},"shifts":{"2026-11-24":[["09:00","10:00"]]},"closed":["2026-11-24"]}""", out var problems);

        Assert.Equal("RK4020", Assert.Single(problems).Id);
        Assert.Equal("RK4002", calendar.AddBusinessDays(Date("2026-01-01"), 1).Problem?.Id);
        Assert.Equal("RK4002", calendar.AddBusinessDays(Date("2026-01-01"), -1).Problem?.Id);
        Assert.Equal("RK4002", calendar.Deadline(Instant.FromUtc(2026, 1, 1, 0, 0), Duration.Zero).Problem?.Id);
        Assert.Equal(0, calendar.BusinessDaysBetween(Date("1900-01-01"), Date("2199-12-31")).Value);
    }

    [Fact]
    public void A_calendar_of_shifts_alone_knows_just_those()
    {
        var calendar = FromJson("""{"id":"x","timeZone":"UTC","hours":{},"shifts":{"2026-11-24":[["09:00","10:00"]],"2026-11-28":[["09:00","10:00"]]} }""");

        Assert.Equal(Date("2026-11-24"), calendar.AddBusinessDays(Date("1900-01-01"), 1).Value);
        Assert.Equal(Date("2026-11-28"), calendar.AddBusinessDays(Date("1900-01-01"), 2).Value);
        Assert.Equal(Date("2026-11-28"), calendar.AddBusinessDays(Date("2199-12-31"), -1).Value);
        Assert.Equal("RK4002", calendar.AddBusinessDays(Date("2026-11-28"), 1).Problem?.Id);
        Assert.Equal(7, calendar.Weekend.Length);
    }

    private static BusinessCalendar FromJson(string json, out ImmutableArray<Problem> problems)
    {
        Assert.True(BusinessCalendar.TryParse(Encoding.UTF8.GetBytes(json), "c.json", out var calendar, out var found));
        problems = found;
        return calendar;
    }

    private static BusinessCalendar FromJson(string json) => CalendarTexts.FromJson(json);

    private static ImmutableArray<Problem> Problems(string json)
    {
        BusinessCalendar.TryParse(Encoding.UTF8.GetBytes(json), "c.json", out _, out var problems);
        return problems;
    }
}
