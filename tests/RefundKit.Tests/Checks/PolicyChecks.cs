using RefundKit.Checks;
using RefundKit.Decisions;
using RefundKit.Problems;
using RefundKit.Tests.Decisions;
using Xunit;

namespace RefundKit.Tests.Checks;

/// <summary>What a check says of a policy, without what none of the tests is about: that it has no tests, and that nobody is assigned.</summary>
internal static class PolicyChecks
{
    public static List<Problem> Check(APolicy policy) =>
        [.. PolicyCheck.Run(policy.Policy, ReferenceData.Embedded).Where(problem => problem.Id is not ("RK1315" or "RK1317"))];

    public static Problem Only(APolicy policy, string id)
    {
        var problems = Check(policy);
        Assert.True(problems.Count == 1, string.Join("\n", problems));
        Assert.Equal(id, problems[0].Id);
        return problems[0];
    }
}
