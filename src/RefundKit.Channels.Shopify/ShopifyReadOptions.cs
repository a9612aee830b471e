using RefundKit.Orders;

namespace RefundKit.Channels.Shopify;

/// <summary>What the host knows that a Shopify body does not say. Immutable and thread-safe.</summary>
public sealed record ShopifyReadOptions
{
    /// <summary>The shop, such as <c>acme.myshopify.com</c> (webhook header <c>X-Shopify-Shop-Domain</c>); null by default.</summary>
    public string? Account { get; init; }

    /// <summary>The name of the body in problems, usually a file name; null by default.</summary>
    public string? SourceName { get; init; }

    /// <summary>
    /// What a line is that needs no shipping and is no gift card: <see cref="ItemKind.Digital"/> by default. Shopify does
    /// not tell downloads from services, so a shop that sells services says so here; such lines also bear the tag
    /// <c>not-shipped</c>.
    /// </summary>
    public ItemKind UnshippedKind { get; init; } = ItemKind.Digital;
}
