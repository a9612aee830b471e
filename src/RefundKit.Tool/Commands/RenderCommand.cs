using System.CommandLine;
using RefundKit.Problems;
using RefundKit.Templates;
using RefundKit.Templates.Channels;

namespace RefundKit.Tool.Commands;

/// <summary><c>refundkit render</c>: one reply of a policy, or a free-standing template over any JSON object.</summary>
internal static class RenderCommand
{
    public static Command Make(Shell shell)
    {
        var policy = new Option<string?>("--policy") { HelpName = "P", Description = "The policy whose template is rendered." };
        var template = new Option<string?>("--template") { HelpName = "ID", Description = "The template of the policy." };
        var language = CommonOptions.Language("The reader's language, such as de or zh-TW; the policy's first by default.");
        var channel = new ChannelOptions();
        var file = new Option<string?>("--file") { HelpName = "T.liquid", Description = "A free-standing template; exactly its text is written." };
        var missing = new Option<string>("--missing") { Description = "What becomes of a name without a value.", DefaultValueFactory = _ => "strict" };
        missing.AcceptOnlyFromAmong("strict", "blank", "marker");
        var medium = new Option<string>("--output") { Description = "How values are encoded.", DefaultValueFactory = _ => "text" };
        medium.AcceptOnlyFromAmong("text", "html");
        var json = CommonOptions.Json();
        json.Description = "Write the reply as JSON, with its subject, its hash and what its channel says.";
        var data = new Argument<string>("DATA.json") { Description = "The values; - reads standard input." };
        var command = new Command("render", "Render a reply of a policy, or a template over any JSON object.") { policy, template, language, file, missing, medium, json, data };
        channel.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = channel.Read(shell, parsed);
            if (given.Channels is null) return ExitCodes.Problems;
            var options = new ReplyOptions
            {
                Missing = parsed.GetValue(missing) switch { "blank" => WhenMissing.Blank, "marker" => WhenMissing.Marker, _ => WhenMissing.Strict },
                Medium = parsed.GetValue(medium) == "html" ? TextMedium.Html : given.Medium,
                Channel = given.Channel,
                Channels = given.Channels,
                Circumstances = given.Circumstances,
            };
            var values = new InputFile(shell, parsed.GetRequiredValue(data));
            if (parsed.GetValue(file) is { } source)
            {
                if (parsed.GetValue(policy) is not null || parsed.GetValue(template) is not null) throw new UsageException("--file excludes --policy and --template");
                RenderFile(shell, new InputFile(shell, source), values, options);
            }
            else if (parsed.GetValue(policy) is { } name && parsed.GetValue(template) is { } id)
                RenderReply(shell, name, id, parsed.GetValue(language), values, options, parsed.GetValue(json));
            else throw new UsageException("give --policy and --template, or --file");

            return shell.Report.ExitCode(parsed.GetValue(CommonOptions.Strict));
        });
        return command;
    }

    private static void RenderFile(Shell shell, InputFile source, InputFile values, ReplyOptions options)
    {
        var parsed = TextTemplate.TryParse(TemplateText.Read(source), source.Name, out var template, out var problems);
        shell.Report.AddRange(problems);
        if (!parsed || template is null) return;
        var rendered = template.Render(values.ReadAll(), values.Name, options);
        shell.Report.AddRange(rendered.Problems);
        if (rendered.Text is not { } text) return;
        if (options.Channel is { } channel)
        {
            text = channel.Kind(options.Circumstances.MessageKind)?.AsSent(text) ?? text;
            var findings = ChannelCheck.Run(channel, text, options.Medium ?? TextMedium.Plain, null, options.Circumstances);
            foreach (var finding in findings) Say(shell, finding, source.Name);
            if (findings.Any(finding => finding.Severity == FindingSeverity.Error)) return;
        }

        shell.Write(text);
    }

    private static void RenderReply(Shell shell, string policyName, string id, string? language, InputFile values, ReplyOptions options, bool asJson)
    {
        if (PolicyFiles.Read(shell, policyName) is not { } policy) return;
        var read = ReplyModel.TryFromJson(values.ReadAll(), values.Name, out var model, out var problems);
        shell.Report.AddRange(problems);
        if (!read || model is null) return;
        var reply = new TemplateRenderer().Render(policy, id, language ?? policy.Draft.Languages[0], model, options);
        if (language is not null && reply.Language is { } written && Languages.CodeOf(written) != Languages.CodeOf(language))
            Languages.Warn(shell, policyName, $"template \"{id}\" is not written in \"{language}\"; \"{written}\" stands in", "Write it in that language, or ask for another.");
        shell.Report.AddRange(reply.Problems.Select(problem => problem with { Source = problem.Source ?? policyName }));
        foreach (var note in reply.Findings.Where(finding => finding.Severity == FindingSeverity.Note)) Say(shell, note, policyName);
        if (reply.Fallback is { Channel: { } other }) shell.Error.WriteLine(ProblemReport.Printable($"refundkit: channel \"{other}\" would carry it"));
        // What a channel refuses is worth reading by a machine too.
        if (asJson && (reply.CanBeSent || !reply.Findings.IsEmpty))
        {
            ReplyJson.Write(shell, reply);
            return;
        }

        if (!reply.CanBeSent) return;
        if (reply.Subject is { } subject) shell.WriteLine($"Subject: {subject}\n");
        shell.WriteLine(reply.Body!);
    }

    // A note is no problem, so that --strict lets it pass.
    private static void Say(Shell shell, ChannelFinding finding, string source)
    {
        if (finding.Severity == FindingSeverity.Note)
        {
            shell.Error.WriteLine(ProblemReport.Printable($"refundkit: {finding.Message}"));
            return;
        }

        shell.Report.Add(new Problem
        {
            Id = finding.Id,
            Severity = finding.Severity == FindingSeverity.Error ? ProblemSeverity.Error : ProblemSeverity.Warning,
            Message = finding.Message,
            Suggestion = finding.Suggestion,
            Source = source,
            Position = finding.Position,
        });
    }
}
