using RefundKit.Calendars;
using Xunit;

namespace RefundKit.Tests.Documentation;

/// <summary>The page on business calendars lists what is shipped.</summary>
public class CalendarPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "calendars.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Its_table_is_the_calendars_of_the_package() => Assert.Equal(
        CalendarSet.Shipped.Ids.Select(id => Row(CalendarSet.Shipped.Find(id).Value)),
        Page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)));

    [Fact]
    public void Its_edition_and_the_day_it_was_checked_are_those_of_the_package() =>
        Assert.Contains($"Edition `{CalendarSet.Shipped.Edition}`, each compared with its source on {CalendarProblems.Iso(CalendarSet.Shipped.Find("DE").Value.CheckedOn!.Value)}.", Page, StringComparison.Ordinal);

    [Fact]
    public void The_file_it_shows_is_the_sample_that_its_commands_read() =>
        Assert.Contains("```jsonc calendar\n" + File.ReadAllText(Repository.PathOf("samples", "calendars", "support.json")).ReplaceLineEndings("\n") + "```", Page, StringComparison.Ordinal);

    private static string Row(BusinessCalendar calendar) =>
        $"| `{calendar.Id}` | {(calendar.IsOpenEnded ? "always" : $"{CalendarProblems.Iso(calendar.Coverage.Start)} to {CalendarProblems.Iso(calendar.Coverage.End)}")} | {string.Join(", ", calendar.ProjectedYears)} | {calendar.Source} |";
}
