using System.Collections.Immutable;
using NodaTime;

namespace RefundKit.Templates;

/// <summary>What the host knows and a decision does not. Everything may be left out. Immutable and thread-safe.</summary>
public sealed record ReplyAdditions
{
    /// <summary>The shop's name, <c>shop.name</c>.</summary>
    public string? ShopName { get; init; }

    /// <summary>The name of the agent who answers, <c>agent.name</c>.</summary>
    public string? AgentName { get; init; }

    /// <summary>The case, <c>case.id</c>; the request's id where null.</summary>
    public string? CaseId { get; init; }

    /// <summary>Where the return label is, <c>return.labelUrl</c>; an absolute http or https address.</summary>
    public Uri? LabelUrl { get; init; }

    /// <summary>The parcel on its way back, <c>return.trackingNumber</c>.</summary>
    public string? TrackingNumber { get; init; }

    /// <summary>Who carries it, <c>return.carrier</c>.</summary>
    public string? Carrier { get; init; }

    /// <summary>Where the goods go, in several lines, <c>return.address</c>.</summary>
    public string? ReturnAddress { get; init; }

    /// <summary>The number a bank finds the refund by, such as the ARN of a card, <c>refund.reference</c>.</summary>
    public string? RefundReference { get; init; }

    /// <summary>The day the money was sent, in the policy's zone, <c>refund.sentOn</c>.</summary>
    public LocalDate? RefundSentOn { get; init; }

    /// <summary>The code of the store credit, <c>credit.code</c>.</summary>
    public string? CreditCode { get; init; }

    /// <summary>The last day on which the store credit can be used, <c>credit.validUntil</c>.</summary>
    public LocalDate? CreditValidUntil { get; init; }

    /// <summary>The parcel on its way to the customer, <c>exchange.trackingNumber</c>.</summary>
    public string? ExchangeTrackingNumber { get; init; }

    /// <summary>Who carries it, <c>exchange.carrier</c>.</summary>
    public string? ExchangeCarrier { get; init; }

    /// <summary>Where it can be followed, <c>exchange.trackingUrl</c>; an absolute http or https address.</summary>
    public Uri? ExchangeTrackingUrl { get; init; }

    /// <summary>Where the customer says how it went, <c>survey.url</c>; an absolute http or https address.</summary>
    public Uri? SurveyUrl { get; init; }

    /// <summary>
    /// Names of the host's own, which templates read under <c>extra</c>: <c>{{ extra.coupon }}</c>. A policy may declare them
    /// under <c>replyNames</c>; a value of another kind than it declares is then a problem of the reply.
    /// </summary>
    public ImmutableSortedDictionary<string, ReplyValue> Extra { get; init; } = ImmutableSortedDictionary.Create<string, ReplyValue>(StringComparer.Ordinal);
}
