using System.CommandLine;
using RefundKit.Templates;

namespace RefundKit.Tool.Commands;

/// <summary><c>refundkit lint-template</c>: what is wrong with reply templates, with line and column.</summary>
internal static class LintTemplateCommand
{
    public static Command Make(Shell shell)
    {
        var channel = new Option<string?>("--channel") { HelpName = "C", Description = "The channel the template is for." };
        channel.AcceptOnlyFromAmong("email", "sms", "chat", "web", "markdown");
        var files = new Argument<string[]>("FILE") { Description = "Template files; - reads standard input.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("lint-template", "Find what is wrong with reply templates.") { channel, files };
        command.SetAction(parsed =>
        {
            foreach (var name in parsed.GetRequiredValue(files))
            {
                try
                {
                    var file = new InputFile(shell, name);
                    shell.Report.AddRange(TemplateLinter.Lint(TemplateText.Read(file), file.Name));
                }
                catch (InputException refused)
                {
                    shell.Report.Add(refused.Problem);
                }
            }

            return shell.Report.ExitCode(parsed.GetValue(CommonOptions.Strict));
        });
        return command;
    }
}
