using System.Collections.Immutable;
using RefundKit.Problems;

namespace RefundKit.Policies;

/// <summary>
/// Holds the policy in use and exchanges it for a newer one while the host runs. A policy with errors is never taken: the
/// previous one stays in use, and the problems are returned. Thread-safe; a decision under way keeps the policy it began with.
/// </summary>
public sealed class PolicySource : IPolicySource
{
    private volatile PolicyVersions _current;

    /// <summary>Starts with these versions.</summary>
    /// <param name="versions">At least one, all of the same id.</param>
    /// <exception cref="ArgumentException">There is none, or their ids differ.</exception>
    public PolicySource(params IEnumerable<RefundPolicy> versions) => _current = new PolicyVersions(versions);

    /// <inheritdoc/>
    public PolicyVersions Current => _current;

    /// <summary>Puts other versions in place of those in use.</summary>
    /// <param name="versions">At least one, all of the same id.</param>
    /// <exception cref="ArgumentException">There is none, or their ids differ; those in use stay.</exception>
    public void Replace(params IEnumerable<RefundPolicy> versions) => _current = new PolicyVersions(versions);

    /// <summary>Reads one policy and puts it in place of those in use, unless it has errors.</summary>
    /// <param name="json">The policy document.</param>
    /// <param name="problems">All errors and warnings.</param>
    /// <returns>Whether it was taken; where not, the previous policy stays in use.</returns>
    public bool TryReplace(string json, out ImmutableArray<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (!RefundPolicy.TryParse(json, out var policy, out problems)) return false;
        _current = new PolicyVersions([policy]);
        return true;
    }
}
