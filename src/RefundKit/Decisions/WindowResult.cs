using NodaTime;

namespace RefundKit.Decisions;

/// <summary>A return window as days. Both ends are included.</summary>
public sealed record WindowResult
{
    /// <summary>The window's id in the policy, or <c>law:</c> with the id of the legal floor whose window it is.</summary>
    public required string Id { get; init; }

    /// <summary>What it is counted from, such as <c>delivered</c>.</summary>
    public required string Anchor { get; init; }

    /// <summary>The first day, included; null where it is not known, as it need not be for a window with a fixed end or none.</summary>
    public LocalDate? First { get; init; }

    /// <summary>
    /// The last day, included; null where the window never ends, and where nothing has started one of the law, as while a parcel
    /// is under way. Where the first day is not known yet, it is the fixed day
    /// up to which the window is open whatever comes; it may turn out later, and never earlier.
    /// </summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>The zone whose days these are, an id of the TZDB.</summary>
    public required string Zone { get; init; }

    /// <summary>Whether the request arrived inside it.</summary>
    public required bool IsOpen { get; init; }
}
