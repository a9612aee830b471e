using RefundKit.Decisions;
using RefundKit.Problems;

namespace RefundKit.Tool;

/// <summary>The evaluator's own failure is nobody's data: the line is answered with a review, and the run must not look well.</summary>
internal static class EvaluatorFailures
{
    public static void Report(Shell shell, RefundDecision decision, string source, int line)
    {
        foreach (var failure in decision.Problems.Where(problem => problem.Id == "RK5900"))
            shell.Report.Add(failure with { Source = source, Position = new TextPosition(line, 1) });
    }
}
