using System.CommandLine;
using RefundKit.Decisions;
using RefundKit.Policies;

namespace RefundKit.Tool.Commands;

/// <summary><c>refundkit decide</c>: what to do with requests, or with one message.</summary>
internal static class DecideCommand
{
    public static Command Make(Shell shell)
    {
        var policies = new Option<string[]>("--policy") { HelpName = "P", Description = "The policy. Repeat the option for its versions, told apart by the order's date; further files named before the requests are versions, too.", Required = true };
        var asOf = new Option<string?>("--as-of") { HelpName = "INSTANT", Description = "The instant deadlines are measured at; the latest instant of each request by default." };
        var explain = new Option<bool>("--explain") { Description = "Add every rule and condition with its result, what lost and why, and the smallest changes that would flip the outcome." };
        var calendars = CommonOptions.Calendars();
        var from = CommonOptions.From();
        var message = new Option<string?>("--message") { HelpName = "TEXT", Description = "Try this message: alone, about --order, or in the place of each request's own." };
        var order = new Option<string?>("--order") { HelpName = "ORDER.json", Description = "The order the message is about: an order, or a whole request." };
        var receivedAt = new Option<string?>("--received-at") { HelpName = "INSTANT", Description = "When the message arrived; --as-of, or the order's latest instant, by default." };
        var progress = new Option<bool>("--progress") { Description = "Say how fast it goes, also where nobody watches." };
        var json = new Option<bool>("--json") { Description = "Write one line of JSON for a tried message on a terminal, too." };
        var files = new Argument<string[]>("REQUESTS.jsonl") { Description = "One request per line; - reads standard input.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("decide", "Decide requests: one line of JSON per line, in their order.") { policies, asOf, explain, calendars, from, message, order, receivedAt, progress, json, files };
        command.SetAction(parsed =>
        {
            // --policy A B REQUESTS: all but the last are versions, since an option takes one value at a time here.
            var rest = parsed.GetValue(files) ?? [];
            var versions = parsed.GetRequiredValue(policies).Concat(rest.SkipLast(1)).ToList();
            var requests = rest.LastOrDefault();
            var text = parsed.GetValue(message);
            if (requests is null && text is null) throw new UsageException("there is nothing to decide: give REQUESTS.jsonl, or a message with --message");
            if (text is null && parsed.GetValue(order) is not null) throw new UsageException("--order goes with --message");
            if (text is null && parsed.GetValue(receivedAt) is not null) throw new UsageException("--received-at goes with --message");
            if (requests is not null && parsed.GetValue(order) is not null) throw new UsageException("--order and REQUESTS.jsonl exclude each other");
            if (versions.Append(requests).Append(parsed.GetValue(order)).Count(name => name == "-") > 1) throw new UsageException("standard input can be read only once");
            var at = Times.Optional("--as-of", parsed.GetValue(asOf));
            var received = Times.Optional("--received-at", parsed.GetValue(receivedAt)) ?? at;
            if (CalendarFiles.Read(shell, parsed.GetValue(calendars) ?? []) is not { } data) return ExitCodes.Problems;
            if (PolicyFiles.ReadVersions(shell, versions, data) is not { } policy) return ExitCodes.Problems;
            var lines = new DecisionLines(shell, policy)
            {
                Format = RequestFormats.Of(parsed.GetValue(from)),
                AsOf = at,
                Data = data,
                Explain = parsed.GetValue(explain),
                Tried = text is null ? null : new TriedMessage(text, received, Times.FirstDayOf(policy)),
                Rate = requests is null ? null : RateReport.For(shell, parsed.GetValue(progress)),
            };
            if (requests is not null) lines.Run(new InputFile(shell, requests));
            else Try(shell, lines, parsed.GetValue(order), asTable: shell.OutputIsTerminal && !parsed.GetValue(json), policy.Versions[^1].Draft.Languages[0]);
            return shell.Report.ExitCode(parsed.GetValue(CommonOptions.Strict));
        });
        return command;
    }

    private static void Try(Shell shell, DecisionLines lines, string? orderName, bool asTable, string language)
    {
        var tried = lines.Tried!;
        var reading = new RequestReading(tried.ToRequest(), []);
        if (orderName is not null)
        {
            var file = new InputFile(shell, orderName);
            reading = lines.Format.Read(file.ReadAll(), file.Name, 1, tried);
        }

        shell.Report.AddRange(reading.Problems);
        if (reading.Request is not { } request) return;
        if (tried.ReceivedAt is null && request.ReceivedAt == tried.Otherwise)
        {
            shell.Report.Add(new Problems.Problem
            {
                Id = "RK9006",
                Severity = Problems.ProblemSeverity.Warning,
                Message = $"nothing says when the message arrived, so it arrived at {Times.Write(request.ReceivedAt)}",
                Suggestion = "Say it with --received-at.",
            });
        }

        var decision = lines.Decide(request);
        if (!asTable)
        {
            shell.WriteLine(decision.ToJson(lines.Explain));
            return;
        }

        DecisionTable.Write(shell, decision, withReasons: !lines.Explain);
        if (!lines.Explain) return;

        // The table stands in the place of the title.
        foreach (var line in decision.Explain(Audience.Staff, language).ToText().TrimEnd('\n').Split('\n').Skip(1)) shell.WriteLine(ProblemReport.Printable(line));
    }
}
