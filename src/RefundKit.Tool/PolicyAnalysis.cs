using RefundKit.Checks;
using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Templates;

namespace RefundKit.Tool;

/// <summary>What the library finds in a policy that can be read: the one place where the command calls its checks.</summary>
internal static class PolicyAnalysis
{
    public static IEnumerable<Problem> Of(RefundPolicy policy, string source) =>
        PolicyCheck.Run(policy, ReferenceData.Embedded).Select(problem => problem with { Source = problem.Source ?? source })
            .Concat(TemplateLinter.Lint(policy).Select(problem => InFile(problem, source)));

    // The linter's place lies inside the template's text, which the policy file writes in lines of its own.
    private static Problem InFile(Problem problem, string source) => problem with
    {
        Source = source,
        Position = null,
        Message = $"template {problem.Source}{(problem.Position is { } place ? $"({place})" : "")}: {problem.Message}",
    };
}
