using System.CommandLine;
using System.Globalization;
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
        var log = new LogInput("The zone of days, and of times without an offset; UTC by default.");
        var definitions = new Option<string[]>("--definition") { HelpName = "ID", Description = "A metric to report, or \"stages\", \"returns\", \"vendors\" or \"all\"; repeat it. RefundKit's own by default." };
        var files = new Option<string[]>("--definitions") { HelpName = "FILE", Description = "Definitions of your own: reported beside RefundKit's own, or found by --definition; repeat it." };
        var calendars = new Option<string[]>("--calendar") { HelpName = "FILE", Description = "A calendar file that definitions of a --definitions file may name by its id; repeat the option for several." };
        var from = new Option<string?>("--from") { HelpName = "D", Description = "Only cases from this day on, or from this instant on." };
        var to = new Option<string?>("--to") { HelpName = "D", Description = "Only cases up to this day, included, or before this instant." };
        var quantile = new Option<string>("--quantile") { Description = "How quantiles are taken: interpolated (the default), nearestRank, or sketch, which is within 1 % and needs no memory per case.", DefaultValueFactory = _ => "interpolated" };
        quantile.AcceptOnlyFromAmong(QuantileWords);
        var grouped = new Option<bool>("--grouped") { Description = "The events of a case stand together in the log: a case is counted when the next begins, and takes no memory afterwards." };
        var format = new Option<string>("--format") { Description = "table (the default), json, or html for a report that stands by itself.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "html");
        var target = new Option<string?>("--target") { HelpName = "TIME", Description = "A target from first to last event, such as 5d, 36h or 90m: who keeps it, and which stage stands in the way." };
        var targetOf = new Option<string?>("--target-of") { HelpName = "ID", Description = "The duration that --target is of, such as refundkit.timeToRefund; from the first to the last event by default." };
        var by = new Option<string[]>("--by") { HelpName = "COL", Description = "With --target: a column in which the late cases are looked at for what they have in common; repeat it." };
        var resource = new Option<string?>("--resource") { HelpName = "COL", Description = "The column of who did it, such as org:resource: who hands over to whom." };
        var reconcile = new Option<string[]>("--reconcile") { HelpName = "ID", Arity = new ArgumentArity(1, 2), AllowMultipleArgumentsPerToken = true, Description = "Two definitions: which cases they see differently." };
        var asOf = new Option<string?>("--as-of") { HelpName = "INSTANT", Description = "When open cases are judged against a target of a definition; the latest event of the log by default." };
        var corrects = new Option<string?>("--corrects") { HelpName = "COL", Description = "A column that names the id of an event of the same case which this one corrects." };
        var equal = new Option<bool>("--drop-duplicates") { Description = "Count events of a case that are equal in time, activity and all that is read only once, also where they have no id." };
        var baselineFrom = new Option<string?>("--baseline-from") { HelpName = "D", Description = "Audit --from to --to as a season beside a baseline that begins here." };
        var baselineTo = new Option<string?>("--baseline-to") { HelpName = "D", Description = "The baseline's last day, included, or the instant it ends before." };
        var json = CommonOptions.Json();
        var command = new Command("metrics", "Metrics over a journal or any event log.") { definitions, files, calendars, from, to, quantile, grouped, target, targetOf, by, resource, reconcile, asOf, corrects, equal, baselineFrom, baselineTo, format, json };
        log.AddTo(command);
        command.SetAction(parsed =>
        {
            var days = log.ZoneIn(parsed);
            var options = new MetricsOptions
            {
                Quantiles = (QuantileMethod)Array.IndexOf(QuantileWords, parsed.GetValue(quantile)),
                Grouping = parsed.GetValue(grouped) ? CaseGrouping.Contiguous : CaseGrouping.Scattered,
                SpillFile = shell.OpenTemporary,
                TargetOf = parsed.GetValue(targetOf),
                Attributes = [.. parsed.GetValue(by) ?? []],
                Resource = parsed.GetValue(resource),
                AsOf = parsed.GetValue(asOf) is { } instant ? Times.Instant("--as-of", instant) : null,
                Corrects = parsed.GetValue(corrects),
                DropEqualEvents = parsed.GetValue(equal),
                Target = parsed.GetValue(target) is { } within ? Target(within) : null,
                Period = Period(parsed.GetValue(from), parsed.GetValue(to), days ?? DateTimeZone.Utc),
            };
            if (DefinitionFiles.Read(shell, parsed.GetValue(files) ?? [], parsed.GetValue(calendars) ?? []) is not { } own) return ExitCodes.Problems;
            var asked = Asked(parsed.GetValue(definitions) ?? []);
            var pair = parsed.GetValue(reconcile) ?? [];
            if (pair.Length == 1) throw new UsageException($"--reconcile: \"{pair[0]}\" is one definition, and two are needed");
            if (asked.Count == 0 && own.Length > 0) asked.AddRange((pair.Length > 0 ? own : [.. MetricDefinitions.Own, .. own]).Select(definition => definition.Id));
            if (options.TargetOf is not null && asked.Count + pair.Length == 0) asked.AddRange(MetricDefinitions.Own.Select(definition => definition.Id));
            if (asked.Count + pair.Length > 0)
            {
                try
                {
                    options = options with { Definitions = MetricDefinitions.FindAll(asked.Concat(pair.Append(options.TargetOf).OfType<string>().Except(asked, StringComparer.Ordinal)), own) };
                    if (pair.Length > 0) options = options with { Reconcile = [new DefinitionPair(pair[0], pair[1])] };
                }
                catch (ProblemException unknown)
                {
                    shell.Report.AddRange(unknown.Problems.Select(problem => WithFullId(problem, own)));
                    return ExitCodes.Problems;
                }
            }

            var form = parsed.GetValue(json) ? "json" : parsed.GetValue(format);
            if (parsed.GetValue(json) && parsed.GetResult(format) is { Implicit: false } && parsed.GetValue(format) != "json")
                throw new UsageException("--json and --format ask for two forms at once");
            var baseline = Period(parsed.GetValue(baselineFrom), parsed.GetValue(baselineTo), days ?? DateTimeZone.Utc, "baseline-");
            if (options.Target is null && options.Attributes.Length > 0) throw new UsageException("--by looks at the cases beyond a target, and there is no --target");
            if (baseline is not null && options.Target is not null)
                throw new UsageException("--target has no place in an audit: it compares a season with its baseline. Ask for the target of each in a report of its own");
            using var metrics = Accumulator(options with { WithIntervals = form != "table", StaffingZone = form == "table" ? null : days ?? DateTimeZone.Utc });
            using var audit = baseline is null ? null : Auditor(options with { StaffingZone = days ?? DateTimeZone.Utc }, baseline);
            var reading = log.Read(shell, parsed, audit is null ? metrics.AddLog : audit.AddLog);
            if (reading.HasErrors) return ExitCodes.Problems;
            foreach (var unseen in options.Attributes.Append(options.Resource).Append(options.Corrects).OfType<string>().Intersect(reading.UnseenAttributes, StringComparer.Ordinal))
                shell.Report.Add(new Problem { Id = "RK8004", Severity = ProblemSeverity.Warning, Message = $"no event of the log has \"{unseen}\"", Source = log.NameIn(shell, parsed) });
            var name = log.NameIn(shell, parsed);
            if (form == "table") shell.WriteLine(ProblemReport.Printable(LogInput.Describe(reading)));
            if (audit is not null)
            {
                var season = audit.ToAudit();
                WarnOfParts(shell, season.Season.Problems, name);
                Write(shell, season, options, form!, name);
            }
            else
            {
                var report = metrics.ToReport();
                WarnOfParts(shell, report.Problems, name);
                Write(shell, report, options, form!, name);
            }

            return shell.Report.ExitCode(parsed.GetValue(CommonOptions.Strict));
        });
        return command;
    }

    // What a group brings and is named again, or is brought by a second group, is asked for once; what is named twice is a slip.
    private static List<string> Asked(IEnumerable<string> given)
    {
        var asked = new List<string>();
        var ofGroups = given.Select(id => (Id: id, Group: Group(id).ToList())).Where(entry => entry.Group is not [var one] || one != entry.Id)
            .SelectMany(entry => entry.Group).ToHashSet(StringComparer.Ordinal);
        foreach (var id in given.SelectMany(Group))
        {
            if (!ofGroups.Contains(id) || !asked.Contains(id)) asked.Add(id);
        }

        return asked;
    }

    private static Duration Target(string within)
    {
        var target = Times.Span("--target", within);
        return target > Duration.Zero ? target : throw new UsageException($"--target: \"{within}\" is no time that a case could keep");
    }

    private static IEnumerable<string> Group(string id) => id switch
    {
        "stages" => MetricDefinitions.Stages.Select(definition => definition.Id),
        "returns" => MetricDefinitions.Returns.Select(definition => definition.Id),
        "vendors" => MetricDefinitions.Vendors.Select(definition => definition.Id),
        "all" => MetricDefinitions.All.Select(definition => definition.Id),
        _ => [id],
    };

    /// <summary>
    /// An id without whose it is, such as <c>firstReplyTime</c>, is what people remember of <c>refundkit.firstReplyTime</c>, and
    /// its beginning, such as <c>refundkit.csat</c>, of <c>refundkit.csat.topBox</c>.
    /// </summary>
    private static Problem WithFullId(Problem problem, IEnumerable<MetricDefinition> own)
    {
        if (problem.Id != "RK8001" || problem.Message.Split('"') is not [_, var id, ..]) return problem;
        var known = MetricDefinitions.All.Concat(own).Select(definition => definition.Id).ToList();
        var longer = known.Where(full => full.StartsWith(id + ".", StringComparison.OrdinalIgnoreCase) || ShortOf(full).StartsWith(id + ".", StringComparison.OrdinalIgnoreCase))
            .Take(3).Select(full => $"\"{full}\"").ToList();
        if (longer.Count > 0) return problem with { Suggestion = $"Did you mean {string.Join(" or ", longer)}?" };
        if (id.Contains('.', StringComparison.Ordinal)) return problem;
        var remembered = NameSuggestion.Nearest(id, known.Select(ShortOf));
        var full = known.Where(full => string.Equals(ShortOf(full), remembered, StringComparison.Ordinal)).Take(3).Select(full => $"\"{full}\"").ToList();
        return full.Count == 0 ? problem : problem with { Suggestion = $"Did you mean {string.Join(" or ", full)}?" };
    }

    private static string ShortOf(string id) => id[(id.IndexOf('.', StringComparison.Ordinal) + 1)..];

    // Each part counts as a case: more cases than there are, and shorter ones.
    private static void WarnOfParts(Shell shell, IEnumerable<CountedProblem> problems, string name)
    {
        if (problems.FirstOrDefault(problem => problem.Code == LogProblemCodes.CaseInSeveralParts) is not { } parts) return;
        shell.Report.Add(new Problem
        {
            Id = "RK8016",
            Severity = ProblemSeverity.Warning,
            Source = name,
            Message = string.Create(CultureInfo.InvariantCulture, $"the events of a case do not stand together in the log; cases that came back after another and count again: {parts.Count}"),
            Suggestion = "Read it without --grouped.",
        });
    }

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

    private static MetricsAccumulator Accumulator(MetricsOptions options)
    {
        try
        {
            return new MetricsAccumulator(options);
        }
        catch (ArgumentException refused)
        {
            throw new UsageException(refused.Message.Split(" (Parameter", 2)[0]);
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

    private static MetricsPeriod? Period(string? from, string? to, DateTimeZone zone, string prefix = "")
    {
        if (from is null && to is null) return null;
        var period = new MetricsPeriod { From = Edge($"--{prefix}from", from, zone, daysAfter: 0), To = Edge($"--{prefix}to", to, zone, daysAfter: 1) };
        return period.From >= period.To ? throw new UsageException($"--{prefix}from {from} is not before --{prefix}to {to}: no case lies between them") : period;
    }

    private static Instant? Edge(string option, string? text, DateTimeZone zone, int daysAfter)
    {
        if (text is null) return null;
        return LocalDatePattern.Iso.Parse(text) is { Success: true } day
            ? day.Value.PlusDays(daysAfter).AtStartOfDayInZone(zone).ToInstant()
            : text.Contains('T', StringComparison.Ordinal) ? Times.Instant(option, text) : Times.Date(option, text).AtStartOfDayInZone(zone).ToInstant();
    }
}
