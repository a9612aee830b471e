namespace RefundKit.Requests;

/// <summary>A fact that conditions may read: its type, what it belongs to, what its absence means and who can supply it.</summary>
public sealed record FactDefinition
{
    /// <summary>The name, such as <c>order.daysSinceDelivered</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The type of its value.</summary>
    public required FactType Type { get; init; }

    /// <summary>What it belongs to.</summary>
    public FactScope Scope { get; init; }

    /// <summary>The phase it comes from.</summary>
    public FactPhase Phase { get; init; }

    /// <summary>Who can supply it where it is missing.</summary>
    public FactSupplier Supplier { get; init; } = FactSupplier.Host;

    /// <summary>The value that counts where the host gave none; <see cref="FactValue.Unknown"/> where absence means unknown.</summary>
    public FactValue WhenAbsent { get; init; }

    /// <summary>The words it may hold, where the set is closed; empty where it is open.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether its value is always a whole number, as a count is: between 2 and 3 there is then nothing.</summary>
    internal bool IsWhole { get; init; }

    /// <summary>What it says, in plain English, with its unit and boundaries.</summary>
    public required string Description { get; init; }

    /// <summary>The fact's place in its catalogue; given by the catalogue.</summary>
    internal int Index { get; init; } = -1;
}
