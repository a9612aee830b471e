using System.CommandLine;
using RefundKit.Metrics;

namespace RefundKit.Tool.Commands;

/// <summary><c>refundkit events</c>: a journal or any event log, written so that other tools read it.</summary>
internal static class EventsCommand
{
    public static Command Make(Shell shell)
    {
        var log = new LogInput("The zone of times without an offset; UTC by default.");
        var to = new Option<string>("--to") { HelpName = "csv|ocel", Description = "csv for one row per event, ocel for OCEL 2.0 in JSON.", Required = true };
        to.AcceptOnlyFromAmong("csv", "ocel");
        var objects = new Option<string[]>("--object") { HelpName = "COL=TYPE", Description = "For ocel: a column that names objects, and their type; repeat it. The journal's own objects are known." };
        var asText = new Option<bool>("--values-as-text") { Description = "For ocel: every value a string, as the published JSON Schema has it; the types are declared all the same." };
        var spreadsheet = new Option<bool>("--for-spreadsheet") { Description = "For csv: with a byte order mark, an apostrophe before what a spreadsheet would run as a formula, and no control characters." };
        var command = new Command("events", "Write an event log for pm4py, Celonis or a spreadsheet.") { to, objects, asText, spreadsheet };
        log.AddTo(command);
        command.SetAction(parsed =>
        {
            var isCsv = parsed.GetValue(to) == "csv";
            if (isCsv && (parsed.GetValue(objects) is { Length: > 0 } || parsed.GetValue(asText))) throw new UsageException("--object and --values-as-text are for --to ocel");
            if (!isCsv && parsed.GetValue(spreadsheet)) throw new UsageException("--for-spreadsheet is for --to csv");
            var options = new EventLogExportOptions
            {
                SpillFile = shell.OpenTemporary,
                ForSpreadsheet = parsed.GetValue(spreadsheet),
                ValuesAsText = parsed.GetValue(asText),
                Objects = [.. OcelObjectSource.Journal, .. (parsed.GetValue(objects) ?? []).Select(Source)],
            };
            log.Read(shell, parsed, (stream, reading) => isCsv
                ? EventLogExport.ToCsv(stream, reading, shell.Output, options)
                : EventLogExport.ToOcel(stream, reading, shell.Output, options));
            if (!isCsv && shell.Report.Errors == 0) shell.Write("\n");
            return shell.Report.ExitCode(parsed.GetValue(CommonOptions.Strict));
        });
        return command;
    }

    // The type is last, since a column may have any name.
    private static OcelObjectSource Source(string text)
    {
        var split = text.LastIndexOf('=');
        var (column, type) = split < 0 ? (text, text) : (text[..split], text[(split + 1)..]);
        return column.Length > 0 && !string.IsNullOrWhiteSpace(type) && type != "case" && !type.Contains(':', StringComparison.Ordinal)
            ? new OcelObjectSource(column, type)
            : throw new UsageException($"--object: \"{text}\" is no column and type such as order_id=order; a type is not \"case\" and has no colon");
    }
}
