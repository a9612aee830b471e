using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>Cases that a metric leaves out and counts under a reason. Immutable data.</summary>
public sealed record CaseExclusion
{
    /// <summary>The reason under which the cases are counted, in camel case, such as <c>startedByAgent</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>A case is left out when all of these hold.</summary>
    public required ImmutableArray<CaseCondition> When { get; init; }
}
