using RefundKit.Checks;

namespace RefundKit.Tool;

/// <summary>A policy's tests as they went.</summary>
/// <param name="Source">The name of the file.</param>
/// <param name="Results">The results, in the order of the policy.</param>
/// <param name="Coverage">What they exercise.</param>
internal sealed record TestedPolicy(string Source, IReadOnlyList<PolicyTestResult> Results, PolicyTestCoverage Coverage)
{
    public int Passed => Results.Count(result => result.Passed);

    public int Failed => Results.Count - Passed;
}
