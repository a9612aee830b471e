using RefundKit.Checks;
using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Templates;

namespace RefundKit.Tool;

/// <summary>What the library finds in a policy that can be read: the one place where the command calls its checks.</summary>
internal static class PolicyAnalysis
{
    public static IEnumerable<Problem> Of(RefundPolicy policy, string source, ReferenceData data) =>
        PolicyCheck.Run(policy, data).Concat(TemplateLinter.Lint(policy)).Select(problem => problem with { Source = problem.Source ?? source });
}
