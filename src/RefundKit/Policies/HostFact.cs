using System.Collections.Immutable;
using RefundKit.Languages;
using RefundKit.Requests;

namespace RefundKit.Policies;

/// <summary>A fact of the host's own, declared so that conditions over it can be checked.</summary>
public sealed record HostFact
{
    /// <summary>The name, such as <c>loyalty.level</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The type: anything but a message. A condition the host computes itself is a flag.</summary>
    public required FactType Type { get; init; }

    /// <summary>Who can supply it.</summary>
    public FactSupplier From { get; init; } = FactSupplier.Host;

    /// <summary>The words a text or a set may hold; empty where any will do. A value outside them is unknown, and a problem of the decision.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>What a number counts, such as <c>points</c>, as its readers see it; null where nothing need be said.</summary>
    public string? Unit { get; init; }

    /// <summary>The value that counts where the request gives none; <see cref="FactValue.Unknown"/> where absence means unknown.</summary>
    public FactValue Absent { get; init; }

    /// <summary>What it says, as staff read it.</summary>
    public LocalizedText? Description { get; init; }
}
