using System.Collections.Immutable;

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

    /// <summary>Names of the host's own, which templates read under <c>extra</c>: <c>{{ extra.coupon }}</c>.</summary>
    public ImmutableSortedDictionary<string, string> Extra { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
