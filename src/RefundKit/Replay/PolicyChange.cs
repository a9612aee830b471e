namespace RefundKit.Replay;

/// <summary>One difference between two policies. Immutable and thread-safe.</summary>
public sealed record PolicyChange
{
    /// <summary>What happened.</summary>
    public required PolicyChangeKind Kind { get; init; }

    /// <summary>Whom the part is for.</summary>
    public required PolicySection Section { get; init; }

    /// <summary>Where, with the parts of a list by their id: <c>terms.windows[standard].days</c>.</summary>
    public required string Path { get; init; }

    /// <summary>
    /// What the policy before says there, as canonical JSON, defaults written out where they have a value; null where it says
    /// nothing. For a part that moved, the id of the part that followed it; null where it was the last.
    /// </summary>
    public string? Before { get; init; }

    /// <summary>What the policy after says there; as <see cref="Before"/>.</summary>
    public string? After { get; init; }

    /// <summary>Whom it favours, as far as that is proven.</summary>
    public ChangeFavour Favour { get; init; }

    /// <summary>The list or dictionary the part stands in, such as <c>terms.windows</c>; else the object around it.</summary>
    internal string Owner { get; init; } = "";

    /// <summary>The id of the part; null where it is none of a list.</summary>
    internal string? Id { get; init; }

    /// <summary>The member that changed, with those around it inside its part: <c>then.tag</c>; null for a whole part.</summary>
    internal string? Member { get; init; }
}
