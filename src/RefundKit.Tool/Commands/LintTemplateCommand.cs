using System.CommandLine;
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
        var files = new Argument<string[]>("FILE") { Description = "Template files; - reads standard input.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("lint-template", "Find what is wrong with reply templates.") { json, files };
        channel.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = channel.Read(shell, parsed);
            if (given.Channels is null) return ExitCodes.Problems;
            var options = new TemplateLintOptions { Channel = given.Channel, Channels = given.Channels, Circumstances = given.Circumstances };
            var found = new List<Problem>();
            foreach (var name in parsed.GetRequiredValue(files))
            {
                try
                {
                    var file = new InputFile(shell, name);
                    found.AddRange(TemplateLinter.Lint(TemplateText.Read(file), file.Name, options));
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
}
