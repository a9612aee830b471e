using System.Collections.Immutable;
using NodaTime;
using RefundKit.Orders;

namespace RefundKit.Law;

/// <summary>A return window that a policy offers, in plain numbers, and to whom.</summary>
internal sealed record OfferedWindow
{
    /// <summary>How many days after the anchor; 0 where nothing is taken back, null where the window never ends.</summary>
    public required int? Days { get; init; }

    /// <summary>What it is counted from.</summary>
    public WindowAnchor Anchor { get; init; } = WindowAnchor.Delivered;

    /// <summary>Whether the last of these days still belongs to the window.</summary>
    public bool LastDayIncluded { get; init; } = true;

    /// <summary>Whether a last day on a weekend or a holiday moves to the next working day.</summary>
    public bool RollsToWorkingDay { get; init; }

    /// <summary>The places it serves.</summary>
    public required ImmutableArray<(string Country, string? Region)> Places { get; init; }

    /// <summary>What is sold.</summary>
    public ItemKind ItemKind { get; init; }

    /// <summary>The tags of the items it is about: a window of 0 days for <c>custom-made</c> items undercuts no law.</summary>
    public ImmutableArray<string> ItemTags { get; init; } = [];

    /// <summary>How it is sold.</summary>
    public SaleKind SaleKind { get; init; }

    /// <summary>The day of the orders it is about; null for today's law.</summary>
    public LocalDate? OrderedOn { get; init; }
}
