using System.Collections.Immutable;
using System.Text;
using RefundKit.Decisions;
using RefundKit.Json;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Checks;

/// <summary>Runs the test cases a policy carries. Pure: the same policy and data give the same results.</summary>
public static class PolicyTestRunner
{
    private const int MaxBytes = 1 << 20;

    /// <summary>
    /// Decides the request of each test at its instant, or at the latest instant the request names, and compares what the
    /// test lists of the decision: an object member by member, a list of texts exactly, a list of objects entry by entry
    /// with as many entries. A member expected to be null must be missing.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="data">Calendars, law and word lists.</param>
    /// <returns>One result per test, in the order of the policy.</returns>
    public static ImmutableArray<PolicyTestResult> Run(RefundPolicy policy, ReferenceData data)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(data);
        return [.. policy.Draft.Tests.Select(test => Run(policy, test, data))];
    }

    private static PolicyTestResult Run(RefundPolicy policy, PolicyTest test, ReferenceData data)
    {
        var problems = new ProblemList();
        if (!RefundRequest.TryParse(test.Request, out var request, out var found)) problems.AddRange(Inside("request", found));
        var read = new ProblemList();
        var expected = LocatedJson.Read(Encoding.UTF8.GetBytes(test.Expect), null, read, MaxBytes, comments: false);
        if (expected is not null) DecisionShape.Check(expected, read);
        problems.AddRange(Inside("expect", read.ToImmutable()));
        if (request is null || expected is null || problems.HasErrors) return new PolicyTestResult { Name = test.Name, Problems = problems.ToImmutable() };

        var decision = policy.Decide(request, test.AsOf ?? request.LatestInstant(), data);
        var actual = LocatedJson.Read(Encoding.UTF8.GetBytes(decision.ToJson()), null, problems, int.MaxValue, comments: false)
            ?? throw new InvalidOperationException("A decision writes JSON that can be read.");
        var differences = ImmutableArray.CreateBuilder<PolicyTestDifference>();
        ExpectedPart.Compare(expected, actual, differences);
        return new PolicyTestResult { Name = test.Name, Differences = differences.ToImmutable() };
    }

    // The place inside the test's own text says more than its line, which the policy file does not share.
    private static IEnumerable<Problem> Inside(string member, IEnumerable<Problem> problems) =>
        problems.Where(problem => problem.Severity == ProblemSeverity.Error)
            .Select(problem => problem with { Source = null, Position = null, Path = string.IsNullOrEmpty(problem.Path) ? member : $"{member}.{problem.Path}" });
}
