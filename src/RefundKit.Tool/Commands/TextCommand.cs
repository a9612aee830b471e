using System.CommandLine;
using RefundKit.Policies;

namespace RefundKit.Tool.Commands;

/// <summary><c>refundkit text</c>: a policy as its readers see it.</summary>
internal static class TextCommand
{
    /// <summary>The languages RefundKit prints pages in.</summary>
    public static IReadOnlyList<string> Printed { get; } = ["en", "de", "fr", "es", "it", "ja", "zh"];

    public static Command Make(Shell shell)
    {
        var policy = new Option<string>("--policy") { HelpName = "P", Description = "The policy; - reads standard input.", Required = true };
        var audience = new Option<string>("--audience") { Description = "Who reads it.", Required = true };
        audience.AcceptOnlyFromAmong("customer", "staff");
        var language = CommonOptions.Language("The language; the policy's first by default.");
        var format = new Option<string>("--format") { Description = "markdown (the default), html, or schema.org for search engines.", DefaultValueFactory = _ => "markdown" };
        format.AcceptOnlyFromAmong("markdown", "html", "schema.org");
        var command = new Command("text", "Print a policy for its customers or its staff.") { policy, audience, language, format };
        command.SetAction(parsed =>
        {
            var reader = parsed.GetValue(audience) == "staff" ? Audience.Staff : Audience.Customer;
            var page = parsed.GetValue(format) switch { "html" => PageFormat.Html, "schema.org" => PageFormat.SchemaOrg, _ => PageFormat.Markdown };
            if (reader == Audience.Staff && page == PageFormat.SchemaOrg) throw new UsageException("--format schema.org is for search engines, and so for the customer page alone");
            if (PolicyFiles.Read(shell, parsed.GetRequiredValue(policy)) is { } read)
            {
                var chosen = parsed.GetValue(language) ?? read.Draft.Languages[0];
                if (!Printed.Contains(Languages.CodeOf(chosen)))
                    Languages.Warn(shell, parsed.GetRequiredValue(policy), $"pages are not printed in \"{chosen}\"; English stands in", $"They are printed in {string.Join(", ", Printed)}.");
                else if (!read.Draft.Languages.Any(own => Languages.CodeOf(own) == Languages.CodeOf(chosen)))
                    Languages.Warn(shell, parsed.GetRequiredValue(policy), $"the policy is not written in \"{chosen}\"; its own texts appear as they are", $"Its languages are {string.Join(", ", read.Draft.Languages)}.");
                shell.Write(PolicyPage.Print(read, reader, chosen, page));
            }

            return shell.Report.ExitCode(parsed.GetValue(CommonOptions.Strict));
        });
        return command;
    }
}
