using System.CommandLine;
using RefundKit.Checks;
using RefundKit.Problems;

namespace RefundKit.Tool.Commands;

/// <summary><c>refundkit test</c>: the policies' own test cases.</summary>
internal static class TestCommand
{
    public static Command Make(Shell shell)
    {
        var files = CommonOptions.Policies();
        var filter = new Option<string?>("--filter") { HelpName = "TEXT", Description = "Only tests whose name contains this, whatever the case." };
        var coverage = new Option<bool>("--coverage") { Description = "Name every rule, window, exclusion, fee, resolution and role that no test exercises." };
        var calendars = CommonOptions.Calendars();
        var json = CommonOptions.Json();
        var command = new Command("test", "Run the policies' own test cases.") { files, filter, coverage, calendars, json };
        command.SetAction(parsed =>
        {
            if (CalendarFiles.Read(shell, parsed.GetValue(calendars) ?? []) is not { } data) return ExitCodes.Problems;
            var wanted = parsed.GetValue(filter) ?? "";
            var runs = new List<TestedPolicy>();
            foreach (var name in parsed.GetRequiredValue(files))
            {
                if (PolicyFiles.Read(shell, name, data) is not { } policy) continue;
                var results = PolicyTestRunner.Run(policy, data).Where(result => result.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
                runs.Add(new TestedPolicy(new InputFile(shell, name).Name, results, PolicyTestCoverage.Of(policy, results)));
            }

            if (wanted.Length > 0 && runs.Count > 0 && runs.All(run => run.Results.Count == 0))
            {
                shell.Report.Add(new Problem
                {
                    Id = "RK1361",
                    Severity = ProblemSeverity.Warning,
                    Message = $"no test has a name that contains \"{wanted}\"",
                    Suggestion = "Without --filter all tests run.",
                });
            }

            if (parsed.GetValue(json)) TestReport.WriteJson(shell, runs);
            else TestReport.WriteText(shell, runs, parsed.GetValue(coverage));
            return runs.Any(run => run.Failed > 0) ? ExitCodes.Problems : shell.Report.ExitCode(parsed.GetValue(CommonOptions.Strict));
        });
        return command;
    }
}
