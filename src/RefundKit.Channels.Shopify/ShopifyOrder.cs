using System.Collections.Immutable;
using NodaTime;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Channels.Shopify;

/// <summary>
/// A Shopify order as RefundKit sees it. All amounts are in the presentment currency, the one the customer paid in and is
/// refunded in; Shopify's parallel amounts in the shop's own currency are not mixed in. Immutable and thread-safe.
/// </summary>
public sealed record ShopifyOrder
{
    /// <summary>The order; ids are the last part of Shopify's <c>gid://…</c>, as text.</summary>
    public required OrderSnapshot Order { get; init; }

    /// <summary>The customer; null for a guest. A person and a trader look alike in Shopify unless the order names a company.</summary>
    public CustomerProfile? Customer { get; init; }

    /// <summary>Where the goods went; null where the order has no usable shipping address.</summary>
    public Place? ShipTo { get; init; }

    /// <summary>In person where the order came from Shopify's point of sale (<c>source_name: pos</c>), else at a distance.</summary>
    public SaleKind SaleKind { get; init; }

    /// <summary>The currency the shop keeps its books in; <see cref="OrderSnapshot.Currency"/> is what the customer paid in.</summary>
    public required Currency ShopCurrency { get; init; }

    /// <summary>When the order was cancelled; null where it was not.</summary>
    public Instant? CancelledAt { get; init; }

    /// <summary>Shopify's reason of the cancellation, such as <c>customer</c> or <c>fraud</c>.</summary>
    public string? CancelReason { get; init; }

    /// <summary>Shopify's word for the state of the payment, such as <c>paid</c> or <c>voided</c>; null where it gave none.</summary>
    public string? FinancialStatus { get; init; }

    /// <summary>Whether the authorisation was voided, so that nothing was ever captured.</summary>
    public bool IsVoided => FinancialStatus == "voided";

    /// <summary>Whether no real money moved (<c>test: true</c>).</summary>
    public bool IsTest { get; init; }

    /// <summary>The gateways Shopify names for the order.</summary>
    public ImmutableArray<string> Gateways { get; init; } = [];

    /// <summary>Whether the payment was inferred from <see cref="FinancialStatus"/>, since order webhooks carry no transactions.</summary>
    public bool PaymentIsInferred { get; init; }

    /// <summary>The note on the order, which is the customer's text.</summary>
    public string? Note { get; init; }

    /// <summary>The customer's locale, such as <c>en</c> or <c>de-CH</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>The shop, from the options.</summary>
    public string? Account { get; init; }

    /// <summary>The sums of the body that contradict each other (RK8120 to RK8139), in the order of the body; a subset of the problems read.</summary>
    public ImmutableArray<Problem> Discrepancies { get; init; } = [];

    /// <summary>
    /// A request about this order on the channel <c>shopify</c>. It carries the facts <c>shopify.test</c>,
    /// <c>shopify.cancelled</c>, <c>shopify.discrepancies</c> (how many), <c>shopify.paymentInferred</c> and, where known,
    /// <c>shopify.financialStatus</c>, so that a policy can send such orders to a person.
    /// </summary>
    /// <param name="id">The id of the request.</param>
    /// <param name="receivedAt">When the request arrived; windows are measured there.</param>
    /// <param name="message">What the customer wrote; null where they wrote nothing.</param>
    /// <param name="wanted">What is to come back; null where nothing was announced.</param>
    /// <exception cref="ArgumentException">The id is empty, or there is neither a message nor a return.</exception>
    public RefundRequest ToRequest(string id, Instant receivedAt, CustomerMessage? message, ReturnRequest? wanted = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (message is null && wanted is null) throw new ArgumentException("A request has a message or a return; without them nothing is asked.", nameof(message));
        var facts = ImmutableSortedDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        facts["shopify.test"] = FactValue.Of(IsTest);
        facts["shopify.cancelled"] = FactValue.Of(CancelledAt is not null);
        facts["shopify.discrepancies"] = FactValue.Of((decimal)Discrepancies.Length);
        facts["shopify.paymentInferred"] = FactValue.Of(PaymentIsInferred);
        if (FinancialStatus is not null) facts["shopify.financialStatus"] = FactValue.Of(FinancialStatus);
        return new RefundRequest
        {
            Id = id,
            ReceivedAt = receivedAt,
            Channel = "shopify",
            Source = new ChannelSource("shopify", Account),
            Message = message,
            Customer = Customer,
            ShipTo = ShipTo,
            SaleKind = SaleKind,
            Order = Order,
            Return = wanted,
            Facts = facts.ToImmutable(),
        };
    }
}
