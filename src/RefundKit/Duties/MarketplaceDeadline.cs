using System.Globalization;
using NodaTime;
using RefundKit.Json;

namespace RefundKit.Duties;

/// <summary>
/// One deadline that a marketplace sets its sellers, as dated data with its source. Platforms contradict themselves from
/// page to page; a request that carries the platform's own instant is always believed before a row. Immutable and thread-safe.
/// </summary>
public sealed record MarketplaceDeadline
{
    /// <summary>The row's id, unique in its edition, such as <c>ebay-refund</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The platform, such as <c>amazon</c>, in lower case.</summary>
    public required string Platform { get; init; }

    /// <summary>The country of the platform's site, ISO 3166-1 alpha-2 in capitals; null for every site without a row of its own.</summary>
    public string? Country { get; init; }

    /// <summary>The first day of clocks it applies to, in UTC and included; null where it is older than any one would ask about.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last day of clocks it applies to, in UTC and included; null while it is in force.</summary>
    public LocalDate? ValidTo { get; init; }

    /// <summary>What is due.</summary>
    public required Duty Duty { get; init; }

    /// <summary>What starts the clock.</summary>
    public required MarketplaceClock From { get; init; }

    /// <summary>How many <see cref="Unit"/>s after it, the last one included.</summary>
    public required int Within { get; init; }

    /// <summary>What is counted; business days are those of the site's country, hours run through nights and weekends.</summary>
    public required DutyUnit Unit { get; init; }

    /// <summary>What silence causes.</summary>
    public required Silence Silence { get; init; }

    /// <summary>What a reader should know beside the fields, in English; null where they say it all.</summary>
    public string? Note { get; init; }

    /// <summary>Where the row was taken from.</summary>
    public required string Source { get; init; }

    /// <summary>The day the row was last compared with its source.</summary>
    public required LocalDate CheckedOn { get; init; }

    /// <summary>How sure the data is of it.</summary>
    public required SourceConfidence Confidence { get; init; }

    /// <summary>The rule in words with its citation, such as <c>2 business days after returnDelivered (ebay-refund: ebay.co.uk help 4701)</c>.</summary>
    public string Rule => string.Create(CultureInfo.InvariantCulture, $"{DutyUnits.Span(0, Within, Unit)} after {EnumWords<MarketplaceClock>.Of(From)} ({Id}: {Source})");

    internal bool IsInForce(LocalDate day) => (ValidFrom is not { } from || day >= from) && (ValidTo is not { } to || day <= to);
}
