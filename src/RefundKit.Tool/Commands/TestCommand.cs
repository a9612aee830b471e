using System.CommandLine;
using System.Globalization;
using RefundKit.Checks;
using RefundKit.Decisions;

namespace RefundKit.Tool.Commands;

/// <summary><c>refundkit test</c>: the policies' own test cases.</summary>
internal static class TestCommand
{
    public static Command Make(Shell shell)
    {
        var files = CommonOptions.Policies();
        var command = new Command("test", "Run the policies' own test cases.") { files };
        command.SetAction(parsed =>
        {
            var (passed, failed) = (0, 0);
            foreach (var name in parsed.GetRequiredValue(files))
            {
                if (PolicyFiles.Read(shell, name) is not { } policy) continue;
                foreach (var result in PolicyTestRunner.Run(policy, ReferenceData.Embedded))
                {
                    if (result.Passed) passed++;
                    else failed++;
                    Write(shell, result);
                }
            }

            shell.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed} failed"));
            return failed > 0 ? ExitCodes.Problems : shell.Report.ExitCode(parsed.GetValue(CommonOptions.Strict));
        });
        return command;
    }

    private static void Write(Shell shell, PolicyTestResult result)
    {
        shell.WriteLine((result.Passed ? "pass  " : "FAIL  ") + ProblemReport.Printable(result.Name));
        foreach (var difference in result.Differences) shell.WriteLine("      " + ProblemReport.Printable(difference.ToString()));
        foreach (var problem in result.Problems)
            shell.WriteLine("      " + ProblemReport.Printable(problem.Path is null ? problem.ToString() : $"{problem.Path}: {problem}"));
    }
}
