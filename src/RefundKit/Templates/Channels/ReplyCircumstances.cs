using System.Collections.Immutable;
using NodaTime;

namespace RefundKit.Templates.Channels;

/// <summary>
/// What a channel asks beyond the text: when, by whom and with what a reply is sent. Everything may be left out; what a
/// channel needs and is not told is a warning. Immutable and thread-safe.
/// </summary>
public sealed record ReplyCircumstances
{
    /// <summary>Nothing is known.</summary>
    public static ReplyCircumstances Unknown { get; } = new();

    /// <summary>When the reply is sent.</summary>
    public Instant? AsOf { get; init; }

    /// <summary>When the customer last wrote, on the channel the reply is meant for.</summary>
    public Instant? LastCustomerMessageAt { get; init; }

    /// <summary>When the order was placed.</summary>
    public Instant? OrderPlacedAt { get; init; }

    /// <summary>When the order was completed.</summary>
    public Instant? OrderCompletedAt { get; init; }

    /// <summary>Whether a person sends it; false, as by default, for an automatic reply.</summary>
    public bool SentByHuman { get; init; }

    /// <summary>The language the buyer chose on the channel, a BCP 47 tag.</summary>
    public string? BuyersLanguage { get; init; }

    /// <summary>The kind of message, one of the channel's own; its usual one where null.</summary>
    public string? MessageKind { get; init; }

    /// <summary>How many files go with it; none by default.</summary>
    public int Attachments { get; init; }

    /// <summary>The size of the largest of them, in bytes.</summary>
    public long? LargestAttachment { get; init; }

    /// <summary>The shop's own domains, such as <c>acme.example</c>; everything below them is the shop's too.</summary>
    public ImmutableArray<string> ShopDomains { get; init; } = [];

    internal Instant? At(WindowStart start) => start switch
    {
        WindowStart.LastCustomerMessage => LastCustomerMessageAt,
        WindowStart.OrderPlaced => OrderPlacedAt,
        _ => OrderCompletedAt,
    };
}
