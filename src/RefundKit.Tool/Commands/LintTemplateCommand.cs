using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Templates;

namespace RefundKit.Tool.Commands;

/// <summary><c>refundkit lint-template</c>: what is wrong with reply templates, with line and column.</summary>
internal static class LintTemplateCommand
{
    public static Command Make(Shell shell)
    {
        var channel = new ChannelOptions();
        var json = CommonOptions.Json();
        json.Description = "Write what is found as JSON to standard output, too.";
        var policy = new Option<string?>("--policy") { HelpName = "P", Description = "The policy the templates are for, whose promises and reply names they may read." };
        var files = new Argument<string[]>("FILE") { Description = "Template files, or policies with templates; - reads standard input.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("lint-template", "Find what is wrong with reply templates.") { policy, json, files };
        channel.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = channel.Read(shell, parsed);
            if (given.Channels is null) return ExitCodes.Problems;
            RefundPolicy? whose = null;
            if (parsed.GetValue(policy) is { } named && (whose = PolicyFiles.Read(shell, named)) is null) return ExitCodes.Problems;
            var options = new TemplateLintOptions { Policy = whose, Channel = given.Channel, Channels = given.Channels, Circumstances = given.Circumstances };
            var found = new List<Problem>();
            foreach (var name in parsed.GetRequiredValue(files))
            {
                try
                {
                    found.AddRange(Lint(shell, new InputFile(shell, name), options));
                }
                catch (InputException refused)
                {
                    found.Add(refused.Problem);
                }
            }

            shell.Report.AddRange(found);
            if (parsed.GetValue(json)) ReplyJson.Write(shell, found);
            return shell.Report.ExitCode(parsed.GetValue(CommonOptions.Strict));
        });
        return command;
    }

    private static ImmutableArray<Problem> Lint(Shell shell, InputFile file, TemplateLintOptions options)
    {
        var source = TemplateText.Read(file);
        if (IsPolicy(file, source))
        {
            RefundPolicy.TryParse(Encoding.UTF8.GetBytes(source), file.Name, out var policy, out var problems);
            return policy is null ? problems : [.. problems, .. TemplateLinter.Lint(policy, options with { Policy = null }).Select(problem => problem with { Source = problem.Source ?? file.Name })];
        }

        // Nothing is wrong with it, and so it is no problem.
        if (options.Policy is null && (source.Contains("extra.", StringComparison.Ordinal) || source.Contains("extra[", StringComparison.Ordinal)))
            shell.Error.WriteLine(ProblemReport.Printable($"refundkit: {file.Name}: the names under \"extra\" are not checked; give the policy that declares them with --policy"));
        return TemplateLinter.Lint(source, file.Name, options);
    }

    // No template is JSON: one that begins with a brace begins an output or a tag.
    private static bool IsPolicy(InputFile file, string source)
    {
        var start = source.AsSpan().TrimStart();
        return file.Extension == ".json" || (start.StartsWith("{") && start[1..].TrimStart() is ['"' or '}', ..]);
    }
}
