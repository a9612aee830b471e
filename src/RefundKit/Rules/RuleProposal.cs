using System.Collections.Immutable;
using RefundKit.Requests;

namespace RefundKit.Rules;

/// <summary>An outcome that a rule proposes, or would propose if more were known.</summary>
public sealed record RuleProposal
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The outcome.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>True where the rule matches; unknown where a fact it needs is missing.</summary>
    public required Truth Truth { get; init; }

    /// <summary>The facts whose absence leaves it unknown, or which the rule asks for.</summary>
    public ImmutableArray<FactDefinition> Missing { get; init; } = [];

    /// <summary>Who proposes it, as decisions name it.</summary>
    internal string Source => field ??= "rule:" + Rule.Id;
}
