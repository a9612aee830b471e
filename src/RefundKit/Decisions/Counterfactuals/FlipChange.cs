using System.Collections.Immutable;
using RefundKit.Requests;

namespace RefundKit.Decisions.Counterfactuals;

/// <summary>One fact that would have to be otherwise.</summary>
public sealed record FlipChange
{
    /// <summary>The fact's name in the catalogue; <c>receivedAt</c> for the day the request arrived, in the policy's zone.</summary>
    public required string Fact { get; init; }

    /// <summary>The id of the order line a fact of an item belongs to; null for a fact of the request.</summary>
    public string? Line { get; init; }

    /// <summary>What it is now; unknown where it is missing.</summary>
    public required FactValue From { get; init; }

    /// <summary>How it would stand to <see cref="To"/>.</summary>
    public required FlipRelation Relation { get; init; }

    /// <summary>The values; at least one.</summary>
    public required ImmutableArray<FactValue> To { get; init; }

    /// <summary>Who could supply it; null where nobody can, as of a day that has passed.</summary>
    public FactSupplier? Supplier { get; init; }

    /// <inheritdoc/>
    public bool Equals(FlipChange? other) =>
        other is not null && Fact == other.Fact && Line == other.Line && From == other.From && Relation == other.Relation && Supplier == other.Supplier
        && To.AsSpan().SequenceEqual(other.To.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Fact, Line, From, Relation, To.Length);
}
