using System.CommandLine;
using System.IO.Compression;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using RefundKit.Metrics;
using RefundKit.Problems;

namespace RefundKit.Tool.Commands;

/// <summary><c>refundkit metrics</c>: how well it goes, over a journal or any event log.</summary>
internal static class MetricsCommand
{
    private static readonly string[] QuantileWords = [.. Enum.GetNames<QuantileMethod>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    public static Command Make(Shell shell)
    {
        var file = new Argument<string>("EVENTS") { Description = "A .csv, .jsonl or .xes log, also gzipped; - reads standard input." };
        var caseColumn = Column("--case", "case");
        var activity = Column("--activity", "activity");
        var timestamp = Column("--timestamp", "time");
        var definitions = new Option<string[]>("--definition") { HelpName = "ID", Description = "A metric to report, or \"stages\", \"returns\", \"vendors\" or \"all\"; repeat it. RefundKit's own by default." };
        var files = new Option<string[]>("--definitions") { HelpName = "FILE", Description = "Definitions of your own: reported beside RefundKit's own, or found by --definition; repeat it." };
        var calendars = new Option<string[]>("--calendar") { HelpName = "FILE", Description = "A calendar file that definitions of a --definitions file may name by its id; repeat the option for several." };
        var from = new Option<string?>("--from") { HelpName = "D", Description = "Only cases from this day on, or from this instant on." };
        var to = new Option<string?>("--to") { HelpName = "D", Description = "Only cases up to this day, included, or before this instant." };
        var quantile = new Option<string>("--quantile") { Description = "How quantiles are taken: interpolated (the default), nearestRank, or sketch, which is within 1 % and needs no memory per case.", DefaultValueFactory = _ => "interpolated" };
        quantile.AcceptOnlyFromAmong(QuantileWords);
        var grouped = new Option<bool>("--grouped") { Description = "The events of a case stand together in the log: a case is counted when the next begins, and takes no memory afterwards." };
        var zone = new Option<string?>("--zone") { HelpName = "Z", Description = "The zone of days, and of times without an offset; UTC by default." };
        var format = new Option<string>("--format") { Description = "table (the default), json, or html for a report that stands by itself.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "html");
        var target = new Option<string?>("--target") { HelpName = "TIME", Description = "A target from first to last event, such as 5d, 36h or 90m: who keeps it, and which stage stands in the way." };
        var by = new Option<string[]>("--by") { HelpName = "COL", Description = "With --target: a column in which the late cases are looked at for what they have in common; repeat it." };
        var resource = new Option<string?>("--resource") { HelpName = "COL", Description = "The column of who did it, such as org:resource: who hands over to whom." };
        var reconcile = new Option<string[]>("--reconcile") { HelpName = "ID", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true, Description = "Two definitions: which cases they see differently." };
        var baselineFrom = new Option<string?>("--baseline-from") { HelpName = "D", Description = "Audit --from to --to as a season beside a baseline that begins here." };
        var baselineTo = new Option<string?>("--baseline-to") { HelpName = "D", Description = "The baseline's last day, included, or the instant it ends before." };
        var json = CommonOptions.Json();
        var command = new Command("metrics", "Metrics over a journal or any event log.") { file, caseColumn, activity, timestamp, definitions, files, calendars, from, to, quantile, grouped, zone, target, by, resource, reconcile, baselineFrom, baselineTo, format, json };
        command.SetAction(parsed =>
        {
            var days = ZoneOf(parsed.GetValue(zone));
            var options = new MetricsOptions
            {
                Quantiles = (QuantileMethod)Array.IndexOf(QuantileWords, parsed.GetValue(quantile)),
                Grouping = parsed.GetValue(grouped) ? CaseGrouping.Contiguous : CaseGrouping.Scattered,
                SpillFile = TemporaryFile,
                Attributes = [.. parsed.GetValue(by) ?? []],
                Resource = parsed.GetValue(resource),
                Corrects = "corrects",
                Target = parsed.GetValue(target) is { } within ? Times.Span("--target", within) : null,
                Period = Period(parsed.GetValue(from), parsed.GetValue(to), days ?? DateTimeZone.Utc),
            };
            if (DefinitionFiles.Read(shell, parsed.GetValue(files) ?? [], parsed.GetValue(calendars) ?? []) is not { } own) return ExitCodes.Problems;
            var asked = (parsed.GetValue(definitions) ?? []).SelectMany(Group).ToList();
            var pair = parsed.GetValue(reconcile) ?? [];
            if (asked.Count == 0 && own.Length > 0) asked.AddRange((pair.Length > 0 ? own : [.. MetricDefinitions.Own, .. own]).Select(definition => definition.Id));
            if (asked.Count + pair.Length > 0)
            {
                try
                {
                    options = options with { Definitions = MetricDefinitions.FindAll(asked.Concat(pair.Except(asked, StringComparer.Ordinal)), own) };
                    if (pair.Length > 0) options = options with { Reconcile = [new DefinitionPair(pair[0], pair[1])] };
                }
                catch (ProblemException unknown)
                {
                    shell.Report.AddRange(unknown.Problems);
                    return ExitCodes.Problems;
                }
            }

            var log = new InputFile(shell, parsed.GetRequiredValue(file));
            var form = parsed.GetValue(json) ? "json" : parsed.GetValue(format);
            var baseline = Period(parsed.GetValue(baselineFrom), parsed.GetValue(baselineTo), days ?? DateTimeZone.Utc);
            using var metrics = new MetricsAccumulator(options with { WithIntervals = form != "table" });
            using var audit = baseline is null ? null : Auditor(options with { StaffingZone = days ?? DateTimeZone.Utc }, baseline);
            var reading = Read(log, audit is null ? metrics.AddLog : audit.AddLog, new EventLogOptions
            {
                Name = log.Name,
                Case = parsed.GetValue(caseColumn),
                Activity = parsed.GetValue(activity),
                Timestamp = parsed.GetValue(timestamp),
                Zone = days,
            });
            shell.Report.AddRange(reading.Problems);
            if (reading.HasErrors) return ExitCodes.Problems;
            if (audit is not null) Write(shell, audit.ToAudit(), options, form!, log.Name);
            else Write(shell, metrics.ToReport(), options, form!, log.Name);

            return shell.Report.ExitCode(parsed.GetValue(CommonOptions.Strict));
        });
        return command;
    }

    private static FileStream TemporaryFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 1 << 16, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(Path.GetTempPath(), "refundkit-" + Path.GetRandomFileName()), options);
    }

    private static IEnumerable<string> Group(string id) => id switch
    {
        "stages" => MetricDefinitions.Stages.Select(definition => definition.Id),
        "returns" => MetricDefinitions.Returns.Select(definition => definition.Id),
        "vendors" => MetricDefinitions.Vendors.Select(definition => definition.Id),
        "all" => MetricDefinitions.All.Select(definition => definition.Id),
        _ => [id],
    };

    private static void Write(Shell shell, MetricsReport report, MetricsOptions options, string form, string name)
    {
        if (form == "html") shell.Write(MetricsHtml.Write(report, options, Path.GetFileName(name)));
        else if (form == "table") MetricsTable.Write(shell, report);
        else
        {
            shell.Output.Write(report.ToUtf8Json());
            shell.Write("\n");
        }
    }

    private static void Write(Shell shell, SeasonAudit audit, MetricsOptions options, string form, string name)
    {
        if (form == "html") shell.Write(SeasonHtml.Write(audit, options, Path.GetFileName(name)));
        else if (form == "table") SeasonTable.Write(shell, audit);
        else
        {
            using (var writer = new Utf8JsonWriter(shell.Output)) audit.WriteTo(writer);
            shell.Write("\n");
        }
    }

    private static SeasonAuditor Auditor(MetricsOptions options, MetricsPeriod baseline)
    {
        if (options.Period is not { From: not null, To: not null } season || baseline is not { From: not null, To: not null })
            throw new UsageException("an audit needs --from, --to, --baseline-from and --baseline-to");
        try
        {
            return new SeasonAuditor(season, baseline, options);
        }
        catch (ArgumentException refused)
        {
            throw new UsageException(refused.Message.Split(" (Parameter", 2)[0]);
        }
    }

    private static EventLogReading Read(InputFile log, Func<Stream, EventLogOptions, EventLogReading> read, EventLogOptions options)
    {
        using var stream = log.Open();
        using var seen = new PeekedStream(stream);
        using Stream plain = seen.BeginsWith([0x1F, 0x8B]) ? new GZipStream(seen, CompressionMode.Decompress) : seen;
        try
        {
            return read(plain, options);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            throw new InputException("RK9005", log.Name, "the log cannot be read to its end: " + failure.Message);
        }
    }

    private static MetricsPeriod? Period(string? from, string? to, DateTimeZone zone)
    {
        if (from is null && to is null) return null;
        return new MetricsPeriod { From = Edge("--from", from, zone, daysAfter: 0), To = Edge("--to", to, zone, daysAfter: 1) };
    }

    private static Instant? Edge(string option, string? text, DateTimeZone zone, int daysAfter)
    {
        if (text is null) return null;
        return LocalDatePattern.Iso.Parse(text) is { Success: true } day
            ? day.Value.PlusDays(daysAfter).AtStartOfDayInZone(zone).ToInstant()
            : text.Contains('T', StringComparison.Ordinal) ? Times.Instant(option, text) : Times.Date(option, text).AtStartOfDayInZone(zone).ToInstant();
    }

    private static DateTimeZone? ZoneOf(string? id)
    {
        if (id is null) return null;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone) return zone;
        var near = NameSuggestion.Sentence(id, DateTimeZoneProviders.Tzdb.Ids);
        throw new UsageException($"--zone: \"{id}\" is no zone of the TZDB, such as Europe/Berlin" + (near is null ? "" : ". " + near));
    }

    private static Option<string?> Column(string name, string what) => new(name) { HelpName = "COL", Description = $"The column of the {what}; found by its name by default." };
}
