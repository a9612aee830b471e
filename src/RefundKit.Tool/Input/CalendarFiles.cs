using RefundKit.Calendars;
using RefundKit.Decisions;

namespace RefundKit.Tool;

/// <summary>The house's own calendars, laid over those of the package.</summary>
internal static class CalendarFiles
{
    /// <summary>The reference data with the calendars of some files; null where one of them cannot be used.</summary>
    public static ReferenceData? Read(Shell shell, IReadOnlyList<string> names)
    {
        if (names.Count == 0) return ReferenceData.Embedded;
        var read = new List<BusinessCalendar>();
        foreach (var name in names)
        {
            var file = new InputFile(shell, name);
            BusinessCalendar.TryParse(file.ReadAll(), file.Name, out var calendar, out var problems);
            shell.Report.AddRange(problems);
            if (calendar is not null) read.Add(calendar);
        }

        if (read.Count < names.Count) return null;
        if (read.GroupBy(calendar => calendar.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new UsageException($"--calendar: two files call their calendar \"{twice.Key}\"");
        var edition = string.Join('+', read.OrderBy(calendar => calendar.Id, StringComparer.Ordinal).Select(calendar => calendar.ToString()).Prepend(CalendarSet.Shipped.Edition));
        return ReferenceData.Embedded with { Calendars = CalendarSet.Shipped.With(edition, read) };
    }
}
