using RefundKit.Problems;

namespace RefundKit.Metrics;

/// <summary>
/// Writes an event log that can be read as one that pm4py, Celonis and spreadsheets read, with every attribute it has. Rows that are no
/// events are left out and counted, as in <see cref="EventLog"/>; events keep their order.
/// </summary>
public static class EventLogExport
{
    /// <summary>
    /// Writes a log as CSV, with the columns <c>case_id,activity,timestamp,event_id</c> and one for each attribute. From CSV it takes constant
    /// memory; from other formats, whose columns are known only at the end, events wait in <see cref="EventLogExportOptions.SpillFile"/>.
    /// <para>
    /// Metrics over it are those over the log, unless it is written <see cref="EventLogExportOptions.ForSpreadsheet"/>, as far as they ask for
    /// attributes by the names these have in the log, and for none that is called like one of the first four columns. There are three
    /// differences. Of a journal's lines they read <c>data</c> and <c>actor</c>; over the export also the other members, which are columns like any. Of a
    /// list in JSON with anything but texts they read the texts; in the export it is one value, its JSON. Rows that were left
    /// out are not in the export, so that nothing counts them any more.
    /// </para>
    /// </summary>
    /// <param name="log">The log, read to its end and left open.</param>
    /// <param name="reading">How it is read.</param>
    /// <param name="output">Where to; left open. Nothing is written where the columns of the log cannot be told.</param>
    /// <param name="options">How it is written; the default options when null.</param>
    /// <returns>How much was read and what was wrong, also with cells that a spreadsheet would run (a warning).</returns>
    public static EventLogReading ToCsv(Stream log, EventLogOptions reading, Stream output, EventLogExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(output);
        options ??= new EventLogExportOptions();
        using var export = new CsvExport(output, options);
        var read = EventLog.Read(log, reading, export);
        if (read.HasErrors) return read;
        export.Complete();
        return export.FormulaCells == 0 || options.ForSpreadsheet ? read : With(read, new Problem
        {
            Id = "RK8011",
            Severity = ProblemSeverity.Warning,
            Source = reading.Name,
            Message = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"a spreadsheet would take cells for formulas and run them: {export.FormulaCells} of them"),
            Suggestion = "Write the log for a spreadsheet before it is opened in one.",
        });
    }

    /// <summary>Writes a log as OCEL 2.0 in JSON, by an <see cref="OcelEventLogWriter"/>.</summary>
    /// <param name="log">The log, read to its end and left open.</param>
    /// <param name="reading">How it is read.</param>
    /// <param name="output">Where to; left open. Nothing is written where the log cannot be read to its end.</param>
    /// <param name="options">How it is written; the default options when null. An attribute of <see cref="EventLogExportOptions.Objects"/> for every activity must be in the log, if that has events.</param>
    /// <returns>How much was read and what was wrong.</returns>
    /// <exception cref="ArgumentException">A type of objects is empty, <c>case</c> or has a colon.</exception>
    public static EventLogReading ToOcel(Stream log, EventLogOptions reading, Stream output, EventLogExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(reading);
        options ??= new EventLogExportOptions();
        using var writer = new OcelEventLogWriter(output, options);
        var read = EventLog.Read(log, reading, writer);
        if (read.HasErrors) return read;
        // What attributes a log without events would have is not known, and no object is missing.
        var missing = read.Events == 0 ? null : options.Objects.FirstOrDefault(source => source.Activity is null && LogColumns.Find(writer.Names, source.Attribute) < 0);
        if (missing is not null)
        {
            return With(read, new Problem
            {
                Id = "RK8004",
                Source = reading.Name,
                Message = $"there is no attribute \"{missing.Attribute}\" in the log",
                Suggestion = NameSuggestion.Sentence(missing.Attribute, writer.Names),
            });
        }

        writer.Complete();
        return read;
    }

    private static EventLogReading With(EventLogReading read, Problem problem) => read with { Problems = [.. read.Problems, problem] };
}
