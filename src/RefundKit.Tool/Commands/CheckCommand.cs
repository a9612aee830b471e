using System.CommandLine;
using RefundKit.Decisions;
using RefundKit.Policies;

namespace RefundKit.Tool.Commands;

/// <summary><c>refundkit check</c>: what is wrong with policies.</summary>
internal static class CheckCommand
{
    public static Command Make(Shell shell)
    {
        var files = CommonOptions.Policies();
        var calendars = CommonOptions.Calendars();
        var command = new Command("check", "Validate and analyse policies.") { files, calendars };
        command.SetAction(parsed =>
        {
            if (CalendarFiles.Read(shell, parsed.GetValue(calendars) ?? []) is not { } data) return ExitCodes.Problems;
            foreach (var name in parsed.GetRequiredValue(files)) Check(shell, name, data);
            return shell.Report.ExitCode(parsed.GetValue(CommonOptions.Strict));
        });
        return command;
    }

    private static void Check(Shell shell, string name, ReferenceData data)
    {
        var (errors, warnings) = (shell.Report.Errors, shell.Report.Warnings);
        var shown = new InputFile(shell, name).Name;
        var what = "not read";
        try
        {
            if (PolicyFiles.Read(shell, name) is { } policy)
            {
                shell.Report.AddRange(PolicyAnalysis.Of(policy, shown, data));
                what = Describe(policy);
            }
        }
        catch (InputException refused)
        {
            shell.Report.Add(refused.Problem);
        }

        shell.WriteLine($"{ProblemReport.Printable(shown)}: {what}; {Count(shell.Report.Errors - errors, "error")}, {Count(shell.Report.Warnings - warnings, "warning")}");
    }

    private static string Describe(RefundPolicy policy) => ProblemReport.Printable(policy.ToString()) + ": "
        + string.Join(", ", Count(policy.Terms.Windows.Length, "window"), Count(policy.Operations.Rules.Length, "rule"), Count(policy.Draft.Templates.Length, "template"), Count(policy.Draft.Tests.Sum(test => Math.Max(1, test.Cases.Length)), "test"));

    private static string Count(int count, string thing) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");
}
