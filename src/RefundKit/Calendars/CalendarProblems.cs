using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RefundKit.Problems;

namespace RefundKit.Calendars;

/// <summary>The sentences of the problems a calendar answers with.</summary>
internal static class CalendarProblems
{
    public static Problem Unknown(string id, IEnumerable<string> known) => new()
    {
        Id = "RK4001",
        Message = $"there is no calendar \"{id}\"",
        Suggestion = NameSuggestion.Sentence(id, known) ?? (known.Take(50).ToList() is { Count: > 0 and < 50 } all ? $"Known are {string.Join(", ", all)}." : null),
    };

    public static Problem NotCovered(BusinessCalendar calendar, string what) => new()
    {
        Id = "RK4002",
        Message = string.Create(
            CultureInfo.InvariantCulture,
            $"calendar \"{calendar.Id}\" covers {Iso(calendar.Coverage.Start)} to {Iso(calendar.Coverage.End)}, and {what}"),
        Suggestion = "Add an edition of the calendar that covers it.",
    };

    public static Problem Projected(BusinessCalendar calendar, int year) => new()
    {
        Id = "RK4003",
        Severity = ProblemSeverity.Warning,
        Message = string.Create(
            CultureInfo.InvariantCulture,
            $"the closed days of calendar \"{calendar.Id}\" in {year} are projected, not announced"),
    };

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
