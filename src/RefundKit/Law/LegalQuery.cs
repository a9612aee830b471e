using System.Collections.Immutable;
using NodaTime;
using RefundKit.Orders;

namespace RefundKit.Law;

/// <summary>What one asks the legal floors. What is not known is left null, and is then read in the consumer's favour where the law leaves a choice.</summary>
public readonly record struct LegalQuery
{
    /// <summary>The consumer's country, ISO 3166-1 alpha-2 in any case; <c>UK</c> and <c>EL</c> are read as GB and GR, and a code that does not exist counts as missing.</summary>
    public string? Country { get; init; }

    /// <summary>The region, ISO 3166-2 with or without the country, <c>CA</c> or <c>US-CA</c>, or by name; one the country does not have counts as missing.</summary>
    public string? Region { get; init; }

    /// <summary>How the sale was made; a distance sale by default.</summary>
    public SaleKind SaleKind { get; init; }

    /// <summary>Whether the customer is a consumer; null counts as yes.</summary>
    public bool? IsConsumer { get; init; }

    /// <summary>What was sold; goods by default.</summary>
    public ItemKind ItemKind { get; init; }

    /// <summary>The item's tags, of which <see cref="LegalItemTags"/> count.</summary>
    public ImmutableArray<string> ItemTags { get => field.IsDefault ? [] : field; init; }

    /// <summary>The day of the order in the consumer's zone; null takes the rows that have no end.</summary>
    public LocalDate? OrderedOn { get; init; }

    /// <summary>The order's total; null, or an amount in another currency than the law's, counts as enough.</summary>
    public Money? OrderTotal { get; init; }

    /// <summary>Whether the customer was told what the law demands; null where nobody said.</summary>
    public bool? IsInformed { get; init; }

    /// <summary>How many days the seller's own terms give to return the item; null where that is not known, which counts as too few.</summary>
    public int? TermsDays { get; init; }

    /// <summary>The ground; null counts as withdrawal.</summary>
    public LegalBasis? Basis { get; init; }
}
