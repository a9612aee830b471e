using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RefundKit.Channels.Shopify.Reading;
using RefundKit.Problems;

namespace RefundKit.Channels.Shopify;

/// <summary>
/// Reads the order body of Shopify's order webhooks and REST Admin API, version 2026-04; a body wrapped in
/// <c>{"order": …}</c> is read too. Never throws on what Shopify sends. Thread-safe.
/// </summary>
/// <remarks>
/// Ids are taken from <c>admin_graphql_api_id</c>, since numeric ids beyond 2^53 arrive rounded; amounts from the text of
/// the number or string, in the presentment currency. Cart discounts count once, in the lines Shopify allocated them to;
/// the order's own discount is therefore zero. What the body does not say stays unknown; what it says twice and
/// differently is a warning that names both sides and the one used. The ids of problems are RK8100 to RK8199.
/// </remarks>
public static class ShopifyOrderReader
{
    /// <summary>The largest body read, in bytes: 4 MiB.</summary>
    public const int MaxBytes = 4 << 20;

    /// <summary>Reads an order.</summary>
    /// <param name="utf8Json">The body as it was sent, in UTF-8; a byte order mark is skipped.</param>
    /// <param name="options">What the host knows beyond the body; null for the defaults.</param>
    /// <param name="order">The order; null where there are errors.</param>
    /// <param name="problems">All errors and warnings, each with path and position, in the order of the body.</param>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8Json, ShopifyReadOptions? options, [NotNullWhen(true)] out ShopifyOrder? order, out ImmutableArray<Problem> problems)
    {
        order = ShopifyBody.Read(utf8Json, options?.SourceName, body => OrderBody.Read(body, options ?? new ShopifyReadOptions()), out problems);
        return order is not null;
    }
}
