using System.Collections.Immutable;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>A condition with what became of it, as a tree: a named condition holds what it is made of, and one over items each item.</summary>
internal sealed record ConditionView(Condition Condition, Truth Truth)
{
    /// <summary>What it is made of; empty for a line over a fact.</summary>
    public ImmutableArray<ConditionView> Parts { get; init; } = [];

    /// <summary>How its truth comes from its parts.</summary>
    public required ConditionJoint Joint { get; init; }

    /// <summary>The fact of a line; null for a condition made of others.</summary>
    public FactDefinition? Fact { get; init; }

    /// <summary>The value seen.</summary>
    public FactValue Actual { get; init; }

    /// <summary>The id of the order line it was asked about; null outside items.</summary>
    public string? Line { get; init; }

    /// <summary>The lines over facts, in the order written.</summary>
    public IEnumerable<ConditionView> Leaves() => Joint == ConditionJoint.Line ? [this] : Parts.SelectMany(part => part.Leaves());
}
