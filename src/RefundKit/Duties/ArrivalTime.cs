using System.Globalization;
using NodaTime;

namespace RefundKit.Duties;

/// <summary>
/// How long a refund takes to reach a customer after it was sent, by method, gateway and country, as dated data with its
/// source. Immutable and thread-safe.
/// </summary>
public sealed record ArrivalTime
{
    /// <summary>The row's id, unique in its edition, such as <c>card-stripe</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The method, such as <c>card</c>, in lower case; null for all methods of <see cref="Gateway"/>.</summary>
    public string? Method { get; init; }

    /// <summary>The gateway, such as <c>stripe</c>, in lower case; null for all without a row of their own.</summary>
    public string? Gateway { get; init; }

    /// <summary>The customer's country, ISO 3166-1 alpha-2 in capitals; null for all without a row of their own.</summary>
    public string? Country { get; init; }

    /// <summary>The first day of refunds it applies to, included; null where it is older than any one would ask about.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last day of refunds it applies to, included; null while it is in force.</summary>
    public LocalDate? ValidTo { get; init; }

    /// <summary>The soonest it arrives, in <see cref="Unit"/>s; 0 where it may be at once.</summary>
    public int Least { get; init; }

    /// <summary>The latest it arrives, in <see cref="Unit"/>s, included.</summary>
    public required int Most { get; init; }

    /// <summary>What is counted; business days are those of the country where the customer banks.</summary>
    public required DutyUnit Unit { get; init; }

    /// <summary>
    /// Whether it tells of more than refunds by the method usually take, so that it counts only where its gateway is named;
    /// the note says why.
    /// </summary>
    public bool IsExceptional { get; init; }

    /// <summary>What a reader should know beside the fields, in English; null where they say it all.</summary>
    public string? Note { get; init; }

    /// <summary>Where the row was taken from.</summary>
    public required string Source { get; init; }

    /// <summary>The day the row was last compared with its source.</summary>
    public required LocalDate CheckedOn { get; init; }

    /// <summary>How sure the data is of it.</summary>
    public required SourceConfidence Confidence { get; init; }

    /// <summary>The row in words with its citation, such as <c>5 to 10 business days after refund (card-stripe: support.stripe.com)</c>.</summary>
    public string Rule => string.Create(CultureInfo.InvariantCulture, $"{DutyUnits.Span(Least, Most, Unit)} after refund ({Id}: {Source})");

    internal bool IsInForce(LocalDate day) => (ValidFrom is not { } from || day >= from) && (ValidTo is not { } to || day <= to);
}
