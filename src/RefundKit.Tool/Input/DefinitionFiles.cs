using System.Collections.Immutable;
using RefundKit.Metrics;

namespace RefundKit.Tool;

/// <summary>The house's own metric definitions, beside those of the package.</summary>
internal static class DefinitionFiles
{
    /// <summary>The definitions of some files, which may name calendars of others; null, with the problems reported, where one of them cannot be used.</summary>
    public static ImmutableArray<MetricDefinition>? Read(Shell shell, IReadOnlyList<string> names, IReadOnlyList<string> calendars)
    {
        if (CalendarFiles.Read(shell, calendars) is not { } data) return null;
        ImmutableArray<MetricDefinition> read = [];
        var isRead = true;
        foreach (var name in names)
        {
            var file = new InputFile(shell, name);
            isRead &= MetricDefinitionFile.TryParse(file.ReadAll(), new MetricFileOptions { Name = file.Name, Calendars = data.Calendars, Known = read }, out var definitions, out var problems);
            shell.Report.AddRange(problems);
            read = [.. read, .. definitions];
        }

        return isRead ? read : null;
    }
}
