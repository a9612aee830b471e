using System.Diagnostics;
using System.Globalization;
using RefundKit.Checks;
using RefundKit.Decisions;
using RefundKit.Policies;

namespace RefundKit.Benchmarks.Analysis;

/// <summary>
/// How long policies of 25, 200 and 1,000 rules take to be read and to be checked, in processor time, so that what else the
/// machine does counts little: the first time in a process, and the best of the times after it.
/// </summary>
public static class AnalysisTimes
{
    private const int Repeats = 5;
    private static readonly int[] Sizes = [25, 200, 1_000];
    private static readonly bool[] HitPolicies = [false, true];

    /// <summary>Prints one line per policy; with files, one for each of these instead.</summary>
    public static int Run(string[] files, TextWriter output)
    {
        var policies = files.Length > 0
            ? files.Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))
            : from rules in Sizes from first in HitPolicies select ($"{rules} rules, {(first ? "first hit" : "all")}", GeneratedPolicy.Json(rules, first));
        foreach (var (name, json) in policies)
        {
            var load = new double[Repeats];
            var check = new double[Repeats];
            var findings = "";
            for (var i = 0; i < Repeats; i++)
            {
                var start = Spent();
                if (!RefundPolicy.TryParse(json, null, out var policy, out var problems))
                {
                    output.WriteLine($"{name}: {problems[0]}");
                    return 1;
                }

                load[i] = Spent() - start;
                start = Spent();
                var found = PolicyCheck.Run(policy, ReferenceData.Embedded);
                check[i] = Spent() - start;
                findings = string.Join(", ", found.GroupBy(problem => problem.Id).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Count()} {group.Key}"));
            }

            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: read in {load[0]:F0} ms, checked in {check[0]:F0} ms; again in {load[1..].Min():F0} and {check[1..].Min():F0} ms; {findings}"));
        }

        return 0;
    }

    private static double Spent()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalMilliseconds;
    }
}
