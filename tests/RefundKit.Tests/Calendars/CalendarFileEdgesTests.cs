using System.Collections.Immutable;
using System.Text;
using RefundKit.Calendars;
using RefundKit.Problems;
using Xunit;
using static RefundKit.Tests.Calendars.CalendarTexts;

namespace RefundKit.Tests.Calendars;

/// <summary>What a calendar file may just say, and what it may just not.</summary>
public class CalendarFileEdgesTests
{
    private const string Full = """
        {"id":"x","timeZone":"UTC","hours":{"mon":[["09:00","17:00"]],"tue":[["09:00","17:00"]]},"closed":["2026-11-24"],
         "openWeekend":["2026-11-28"],"breaks":{"2026-11-23":[["12:00","13:00"]]},"shifts":{"2026-11-25":[["18:00","20:00"]]},
         "coverage":{"from":"2026-01-01","to":"2026-12-31"},"projected":[2026]}
        """;

    [Theory]
    [InlineData("00:00", "24:00", null)]
    [InlineData("00:00", "24:00:00", null)]
    [InlineData("00:00:01", "23:59:59", null)]
    [InlineData("18:00", "00:00", null)]
    [InlineData("23:59", "23:58", null)]
    [InlineData("09:00", "09:00", "RK4015")]
    [InlineData("09:00", "09:00:00", "RK4015")]
    [InlineData("00:00", "00:00", "RK4015")]
    [InlineData("00:00", "00:00:00", "RK4015")]
    [InlineData("24:00", "02:00", "RK4014")]
    [InlineData("24:00:00", "02:00", "RK4014")]
    [InlineData("09:00", "24:01", "RK4014")]
    [InlineData("09:00", "24:00:01", "RK4014")]
    [InlineData("09:00", "17:60", "RK4014")]
    [InlineData("09:00", "17:00:60", "RK4014")]
    [InlineData("09-00", "17:00", "RK4014")]
    [InlineData("0900", "17:00", "RK4014")]
    [InlineData("09:00.5", "17:00", "RK4014")]
    [InlineData("-9:00", "17:00", "RK4014")]
    [InlineData("\u0660\u0669:\u0660\u0660", "17:00", "RK4014")]
    public void A_period_has_two_times_of_the_clock(string opens, string closes, string? id) =>
        Assert.Equal(id, Problems($$"""{"id":"x","timeZone":"UTC","hours":{"mon":[["{{opens}}","{{closes}}"]]} }""").SingleOrDefault()?.Id);

    [Theory]
    [InlineData("9:00", "Did you mean \"09:00\"?")]
    [InlineData("9:00:30", "Did you mean \"09:00:30\"?")]
    [InlineData("nine", null)]
    public void A_time_without_its_leading_zero_gets_a_suggestion(string opens, string? suggestion) => Assert.Equal(
        suggestion, Assert.Single(Problems($$"""{"id":"x","timeZone":"UTC","hours":{"mon":[["{{opens}}","17:00"]]} }""")).Suggestion);

    [Theory]
    [InlineData("tz", "timeZone")]
    [InlineData("zone", "timeZone")]
    [InlineData("holidays", "closed")]
    [InlineData("closures", "closed")]
    [InlineData("workingWeekends", "openWeekend")]
    [InlineData("intervals", "hours")]
    [InlineData("name", "id")]
    [InlineData("version", "edition")]
    [InlineData("closedd", "closed")]
    public void What_other_calendars_call_a_member_gets_our_name_for_it(string theirs, string ours)
    {
        var problem = Assert.Single(Problems($$"""{"id":"x","timeZone":"UTC","hours":{"mon":[["09:00","17:00"]]},"{{theirs}}":1}"""));

        Assert.Equal(("RK4010", $"Did you mean \"{ours}\"?"), (problem.Id, problem.Suggestion));
    }

    [Theory]
    [InlineData("\"closed\":\"2026-12-25\"", "RK4012")]
    [InlineData("\"closed\":[\"2026-12-25\",null]", "RK4013")]
    [InlineData("\"closed\":[\"25.12.2026\"]", "RK4013")]
    [InlineData("\"openWeekend\":{}", "RK4012")]
    [InlineData("\"breaks\":[]", "RK4012")]
    [InlineData("\"shifts\":{\"2026-12-25\":\"09:00\"}", "RK4012")]
    [InlineData("\"shifts\":{\"2026-13-25\":[]}", "RK4013")]
    [InlineData("\"coverage\":[\"2026-01-01\"]", "RK4012")]
    [InlineData("\"coverage\":{\"from\":\"2026-01-01\"}", "RK4011")]
    [InlineData("\"coverage\":{\"to\":\"2026-01-01\"}", "RK4011")]
    [InlineData("\"projected\":2027", "RK4012")]
    [InlineData("\"projected\":[\"2027\"]", "RK4012")]
    [InlineData("\"projected\":[1899]", "RK4012")]
    [InlineData("\"projected\":[2200]", "RK4012")]
    [InlineData("\"projected\":[2027.5]", "RK4012")]
    [InlineData("\"projected\":[1900,2199]", null)]
    [InlineData("\"checked\":\"yesterday\"", "RK4013")]
    [InlineData("\"checked\":20261126", "RK4013")]
    [InlineData("\"checked\":\"2026-11-26\"", null)]
    [InlineData("\"edition\":\" \"", "RK4012")]
    [InlineData("\"source\":7", "RK4012")]
    [InlineData("\"$schema\":\"calendar.schema.json\"", null)]
    [InlineData("\"closed\":[\"1900-01-01\",\"2199-12-31\"]", null)]
    [InlineData("\"closed\":[\"2200-01-01\"]", "RK4013")]
    public void A_member_has_its_kind(string member, string? id) =>
        Assert.Equal(id, Problems($$"""{"id":"x","timeZone":"UTC","hours":{"mon":[["09:00","17:00"]]},{{member}} }""").SingleOrDefault()?.Id);

    [Theory]
    [InlineData("""{"mon":[["22:00","06:00"]],"tue":[["06:00","09:00"]]}""", null)]
    [InlineData("""{"mon":[["22:00","06:00"]],"tue":[["05:59:59","09:00"]]}""", "the hours 05:59:59-09:00 of Tuesday begin before those of Monday, 22:00-06:00, end")]
    [InlineData("""{"sun":[["22:00","06:00"]],"mon":[["06:00","09:00"]]}""", null)]
    [InlineData("""{"sun":[["09:00","12:00"],["22:00","06:00"]],"mon":[["05:00","09:00"]]}""", "the hours 05:00-09:00 of Monday begin before those of Sunday, 22:00-06:00, end")]
    [InlineData("""{"mon":[["22:00","06:00"]],"wed":[["05:00","09:00"]]}""", null)]
    [InlineData("""{"mon":[["09:00","12:00"],["12:00","17:00"]]}""", null)]
    [InlineData("""{"mon":[["12:00","17:00"],["09:00","12:00:01"]]}""", "the hours 12:00-17:00 overlap with 09:00-12:00:01 of the same day")]
    [InlineData("""{"mon":[["00:00","24:00"]],"tue":[["00:00","24:00"]]}""", null)]
    public void Periods_may_touch_within_a_day_and_over_midnight_and_not_overlap(string hours, string? message) =>
        Assert.Equal(message, Problems($$"""{"id":"x","timeZone":"UTC","hours":{{hours}} }""").SingleOrDefault()?.Message);

    [Fact]
    public void The_periods_of_a_shift_may_not_overlap_either() => Assert.Equal(
        "RK4016", Assert.Single(Problems("""{"id":"x","timeZone":"UTC","hours":{},"shifts":{"2026-11-24":[["09:00","12:00"],["11:00","13:00"]]}}""")).Id);

    [Fact]
    public void A_calendar_of_empty_shifts_is_never_open() =>
        Assert.Equal("RK4019", Assert.Single(Problems("""{"id":"x","timeZone":"UTC","hours":{"mon":[]},"shifts":{"2026-11-24":[]}}""")).Id);

    [Fact]
    public void Dates_that_come_to_nothing_are_remarked_on()
    {
        var lines = Problems("""
            {"id":"x","timeZone":"UTC","hours":{"mon":[["09:00","17:00"]]},"closed":["2026-11-24"],
             "shifts":{"2026-11-24":[["09:00","12:00"]],"2027-01-01":[]},"breaks":{"2025-12-31":[]},"openWeekend":["2026-01-03","2026-12-31"],
             "coverage":{"from":"2026-01-01","to":"2026-12-31"}}
            """).Select(problem => $"{problem.Position!.Value.Line} {problem.Message}");

        Assert.Equal(
            [
                "2 2026-11-24 is closed as well, and stays closed",
                "2 2027-01-01 lies outside of the calendar's coverage",
                "2 2025-12-31 lies outside of the calendar's coverage",
            ],
            lines);
    }

    [Theory]
    [InlineData("\"x\"", "\"y\"")]
    [InlineData("\"UTC\"", "\"Etc/GMT\"")]
    [InlineData("\"mon\"", "\"wed\"")]
    [InlineData("[\"2026-11-24\"]", "[\"2026-12-24\"]")]
    [InlineData("[\"2026-11-28\"]", "[\"2026-11-29\"]")]
    [InlineData("[\"12:00\"", "[\"11:00\"")]
    [InlineData("\"2026-11-23\"", "\"2026-11-24\"")]
    [InlineData("\"20:00\"", "\"21:00\"")]
    [InlineData("\"2026-01-01\"", "\"2026-01-02\"")]
    [InlineData("\"2026-12-31\"", "\"2026-12-30\"")]
    [InlineData("[2026]", "[]")]
    public void The_edition_without_a_name_follows_everything_that_means_something(string before, string after)
    {
        Assert.NotEqual(FromJson(Full).Edition, FromJson(Full.Replace(before, after, StringComparison.Ordinal)).Edition);
    }

    [Fact]
    public void The_edition_without_a_name_does_not_follow_order_repetition_and_remarks()
    {
        var other = FromJson("""
            {"projected":[2026,2026],"coverage":{"to":"2026-12-31","from":"2026-01-01"},"source":"somewhere","checked":"2026-11-26",
             "shifts":{"2026-11-25":[["18:00","20:00"]]},"breaks":{"2026-11-23":[["12:00","13:00"]]},"openWeekend":["2026-11-28","2026-11-28"],
             "closed":["2026-11-24","2026-11-24"],"hours":{"tue":[["09:00","17:00"]],"mon":[["09:00","17:00"]]},"timeZone":"UTC","id":"x"}
            """);

        Assert.Equal(FromJson(Full).Edition, other.Edition);
        Assert.Equal(("somewhere", Date("2026-11-26")), (other.Source, other.CheckedOn!.Value));
        Assert.Matches("^sha256-[0-9a-f]{12}$", other.Edition);
    }

    private static ImmutableArray<Problem> Problems(string json)
    {
        BusinessCalendar.TryParse(Encoding.UTF8.GetBytes(json), "c.json", out _, out var problems);
        return problems;
    }

    [Theory]
    [InlineData("\"id\":\"a\\u0007\",", "id")]
    [InlineData("\"id\":\"a\",\"edition\":\"EDITION\",", "edition")]
    [InlineData("\"id\":\"a\",\"source\":\"\\u001b[31m\",", "source")]
    public void What_stands_in_every_decision_is_a_name_and_no_text(string members, string member)
    {
        var text = "{" + members.Replace("EDITION", new string('e', 257), StringComparison.Ordinal) + "\"timeZone\":\"UTC\",\"hours\":{\"mon\":[[\"09:00\",\"17:00\"]]}}";

        Assert.False(BusinessCalendar.TryParse(System.Text.Encoding.UTF8.GetBytes(text), "c.json", out _, out var problems));

        var problem = Assert.Single(problems);
        Assert.Equal(("RK4022", true, "c.json"), (problem.Id, problem.Message.StartsWith($"\"{member}\"", StringComparison.Ordinal), problem.Source));
    }

    [Theory]
    [InlineData("\"hours\":{\"monday\":[]},\"shifts\":{\"2026-11-20\":[[\"09:00\",\"17:00\"]]}", "RK4010", "Did you mean \"mon\"?")]
    [InlineData("\"hours\":{\"mon\":[[\"09:00\",\"17:00\"]]},\"breaks\":{\"mon\":[[\"12:00\",\"13:00\"]]}", "RK4013", "What is the same every week stands in \"hours\", a day with a break as two periods of it; this is for single dates, such as 2026-12-24.")]
    [InlineData("\"hours\":{}", "RK4019", null)]
    public void A_week_written_in_another_way_is_told_how(string members, string id, string? suggestion)
    {
        Assert.False(BusinessCalendar.TryParse(System.Text.Encoding.UTF8.GetBytes("{\"id\":\"a\",\"timeZone\":\"UTC\"," + members + "}"), "c.json", out _, out var problems));

        Assert.Equal((id, suggestion, "c.json"), Assert.Single(problems) is var problem ? (problem.Id, problem.Suggestion, problem.Source) : default);
    }
}
