using System.CommandLine;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Replay;

namespace RefundKit.Tool.Commands;

/// <summary><c>refundkit replay</c>: who would be treated differently, and what it costs.</summary>
internal static class ReplayCommand
{
    public static Command Make(Shell shell)
    {
        var baseline = new Option<string[]>("--baseline") { HelpName = "P", Description = "The policy in use. Repeat the option for its versions, told apart by the order's date.", Required = true };
        var candidate = new Option<string[]>("--candidate") { HelpName = "P", Description = "The policy to try. Repeat the option for its versions.", Required = true };
        var byDate = new Option<bool>("--by-date") { Description = "Heed the dates a policy is in force also where a side has one version only; without it that one counts for every request." };
        var asOf = new Option<string?>("--as-of") { HelpName = "INSTANT", Description = "The instant deadlines are measured at; the latest instant of each request by default." };
        var calendars = CommonOptions.Calendars();
        var from = CommonOptions.From();
        var message = new Option<string?>("--message") { HelpName = "TEXT", Description = "Put this message in the place of each request's own." };
        var changes = new Option<bool>("--changes") { Description = "Write one line of JSON for each request that would be treated differently, in place of the summary." };
        var top = new Option<int>("--top") { HelpName = "N", Description = "How many of the biggest single differences to list per currency; 10 by default.", DefaultValueFactory = _ => 10 };
        var progress = new Option<bool>("--progress") { Description = "Say how fast it goes, also where nobody watches." };
        var json = CommonOptions.Json();
        var requests = new Argument<string>("REQUESTS.jsonl") { Description = "Recorded requests, one per line; - reads standard input." };
        var command = new Command("replay", "Decide recorded requests under two policies, and say what would be different.") { baseline, candidate, byDate, asOf, calendars, from, message, changes, top, progress, json, requests };
        command.SetAction(parsed =>
        {
            var (before, after) = (parsed.GetRequiredValue(baseline), parsed.GetRequiredValue(candidate));
            var file = new InputFile(shell, parsed.GetRequiredValue(requests));
            if (before.Concat(after).Append(parsed.GetRequiredValue(requests)).Count(name => name == "-") > 1) throw new UsageException("standard input can be read only once");
            if (parsed.GetValue(top) is < 0 or > 1_000) throw new UsageException("--top: a number from 0 to 1000");
            if (parsed.GetValue(changes) && parsed.GetValue(json)) throw new UsageException("--changes writes lines of JSON, and --json the summary: one or the other");
            var at = Times.Optional("--as-of", parsed.GetValue(asOf));
            if (CalendarFiles.Read(shell, parsed.GetValue(calendars) ?? []) is not { } data) return ExitCodes.Problems;
            if (PolicyFiles.ReadVersions(shell, before, data) is not { } old || PolicyFiles.ReadVersions(shell, after, data) is not { } now) return ExitCodes.Problems;
            var text = parsed.GetValue(message);
            var replay = new PolicyReplay(Side(old, parsed.GetValue(byDate)), Side(now, parsed.GetValue(byDate)), new ReplayOptions { Largest = parsed.GetValue(top), Data = data });
            var lines = new ReplayLines(shell, replay, file.Name) { AsOf = at, WriteChanges = parsed.GetValue(changes) };
            new RequestLines(file)
            {
                Format = RequestFormats.Of(parsed.GetValue(from)),
                Tried = text is null ? null : new TriedMessage(text, null, Times.FirstDayOf(now)),
                Rate = RateReport.For(shell, parsed.GetValue(progress)),
            }.Run(lines);
            var report = lines.Totals.ToReport();
            WarnOfDates(shell, "baseline", report.BaselineNotInForce);
            WarnOfDates(shell, "candidate", report.CandidateNotInForce);
            if (parsed.GetValue(json))
            {
                shell.Output.Write(report.ToUtf8Json());
                shell.Write("\n");
            }
            else if (!parsed.GetValue(changes)) Write(shell, report, PolicyDiff.Of(old.Versions[^1], now.Versions[^1]));

            return shell.Report.ExitCode(parsed.GetValue(CommonOptions.Strict));
        });
        return command;
    }

    private static ReplaySide Side(PolicyVersions versions, bool byDate) =>
        versions.Versions is [var only] && !byDate ? ReplaySide.Of(only) : ReplaySide.Of(versions);

    private static void Write(Shell shell, ReplayReport report, PolicyDiff diff)
    {
        PolicyChanges.Write(shell, diff);
        ReplayTables.Write(shell, report);
    }

    private static void WarnOfDates(Shell shell, string side, long requests)
    {
        if (requests == 0) return;
        shell.Report.Add(new Problem
        {
            Id = "RK1362",
            Severity = ProblemSeverity.Warning,
            Message = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{requests:N0} of the orders were placed when no version of the {side} was in force; its earliest one stands in, and approves nothing"),
            Suggestion = "Add the version that was in force then.",
        });
    }
}
