using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>What an attribute of an event must say. Values compare by ordinal, but <c>True</c> and <c>TRUE</c> are read as <c>true</c>.</summary>
public sealed record AttributeCondition
{
    /// <summary>The attribute's name in <see cref="LogEvent.Attributes"/>.</summary>
    public required string Attribute { get; init; }

    /// <summary>The values it is compared with.</summary>
    public required ImmutableArray<string> Values { get; init; }

    /// <summary>False: the attribute must be one of the values, and be there. True: it must be none of them, and may be missing.</summary>
    public bool Not { get; init; }

    /// <summary>Whether the attribute must be there, also where it must be none of the values; false by default.</summary>
    public bool MustBeThere { get; init; }

    internal bool Holds(string? actual)
    {
        if (actual is null && MustBeThere) return false;
        foreach (var value in Values)
        {
            if (string.Equals(value, actual, StringComparison.Ordinal)) return !Not;
        }

        return Not;
    }
}
