using System.Globalization;
using System.Text.Json;
using RefundKit.Checks;
using RefundKit.Decisions;
using RefundKit.Problems;

namespace RefundKit.Tool;

/// <summary>How tests went, for people and for scripts.</summary>
internal static class TestReport
{
    private static readonly (PolicyPartKind Kind, string One, string Many)[] Kinds =
    [
        (PolicyPartKind.Rule, "rule", "rules"), (PolicyPartKind.Window, "return window", "windows"), (PolicyPartKind.Exclusion, "exclusion", "exclusions"),
        (PolicyPartKind.Fee, "fee", "fees"), (PolicyPartKind.Resolution, "resolution", "resolutions"), (PolicyPartKind.ApprovalRole, "approval by", "roles"),
    ];

    public static void WriteText(Shell shell, IReadOnlyList<TestedPolicy> runs, bool withUntested)
    {
        foreach (var run in runs)
        {
            foreach (var result in run.Results) Write(shell, result, run.Source);
            WriteCoverage(shell, run, withUntested);
        }

        shell.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{runs.Sum(run => run.Passed)} passed, {runs.Sum(run => run.Failed)} failed"));
    }

    private static void Write(Shell shell, PolicyTestResult result, string source)
    {
        void Line(string text) => shell.WriteLine("      " + ProblemReport.Printable(text));

        shell.WriteLine((result.Passed ? "pass  " : "FAIL  ") + ProblemReport.Printable(result.Name));
        if (result.Passed) return;
        foreach (var difference in result.Differences) Line(difference + (difference.Position is { } place ? $"  {source}({place})" : ""));
        foreach (var problem in result.Problems) Line((problem.Path is { } path ? path + ": " : "") + problem);
        if (result.Decision is { } decision)
        {
            Line($"decided by {string.Join(", ", result.DecidedBy.DefaultIfEmpty("nothing"))}");
            if (decision.Trace.Rules.Where(rule => rule.Result == Rules.Truth.True).Select(rule => rule.Rule).ToList() is { Count: > 0 } rules)
                Line($"rules that match: {string.Join(", ", rules)}");
        }
    }

    private static void WriteCoverage(Shell shell, TestedPolicy run, bool withUntested)
    {
        var counts = Kinds.Select(kind => (kind.Many, Count: run.Coverage.Of(kind.Kind))).Where(kind => kind.Count.All > 0).ToList();
        if (run.Results.Count == 0 || counts.Count == 0) return;
        shell.WriteLine("covered: " + string.Join(", ", counts.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Many} {kind.Count.Covered} of {kind.Count.All}"))));
        if (!withUntested) return;
        foreach (var part in run.Coverage.Untested)
            shell.WriteLine($"      no test: {Kinds.First(kind => kind.Kind == part.Kind).One} {ProblemReport.Printable(part.Id)} ({part.Path})");
    }

    public static void WriteJson(Shell shell, IReadOnlyList<TestedPolicy> runs)
    {
        using (var writer = new Utf8JsonWriter(shell.Output, JsonOutput.Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("passed", runs.Sum(run => run.Passed));
            writer.WriteNumber("failed", runs.Sum(run => run.Failed));
            writer.WriteStartArray("policies");
            foreach (var run in runs) Write(writer, run);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        shell.Write("\n");
    }

    private static void Write(Utf8JsonWriter writer, TestedPolicy run)
    {
        writer.WriteStartObject();
        writer.WriteString("file", run.Source);
        writer.WriteStartArray("tests");
        foreach (var result in run.Results) Write(writer, result);
        writer.WriteEndArray();
        writer.WriteStartObject("coverage");
        foreach (var (kind, _, many) in Kinds)
        {
            var (covered, all) = run.Coverage.Of(kind);
            writer.WriteStartObject(many);
            writer.WriteNumber("covered", covered);
            writer.WriteNumber("all", all);
            writer.WriteStartArray("untested");
            foreach (var part in run.Coverage.Untested.Where(part => part.Kind == kind)) writer.WriteStringValue(part.Id);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PolicyTestResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("name", result.Name);
        writer.WriteBoolean("passed", result.Passed);
        writer.WriteString("path", result.Path);
        Write(writer, result.Position);
        writer.WriteStartArray("differences");
        foreach (var difference in result.Differences)
        {
            writer.WriteStartObject();
            writer.WriteString("path", difference.Path);
            writer.WriteString("expected", difference.Expected);
            writer.WriteString("actual", difference.Actual);
            Write(writer, difference.Position);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("decidedBy");
        foreach (var source in result.DecidedBy) writer.WriteStringValue(source);
        writer.WriteEndArray();
        writer.WriteStartArray("problems");
        foreach (var problem in result.Problems) DecisionJson.Write(writer, problem);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TextPosition? position)
    {
        if (position is not { } place) return;
        writer.WriteNumber("line", place.Line);
        writer.WriteNumber("column", place.Column);
    }
}
