using System.Collections.Immutable;
using RefundKit.Requests;

namespace RefundKit.Policies;

/// <summary>A fact of the host's own, declared so that conditions over it can be checked.</summary>
public sealed record HostFact
{
    /// <summary>The name, such as <c>loyalty.level</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The type: a text, a set of words, a number or a flag.</summary>
    public required FactType Type { get; init; }

    /// <summary>Who can supply it.</summary>
    public FactSupplier From { get; init; } = FactSupplier.Host;

    /// <summary>The words it may hold; empty where any will do.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>What it says.</summary>
    public string? Description { get; init; }
}
