namespace RefundKit.Requests;

/// <summary>The platform a request came through, and the seller's account there.</summary>
/// <param name="Platform">The platform, such as <c>shopify</c>.</param>
/// <param name="Account">The account or shop; null where there is one only.</param>
public sealed record ChannelSource(string Platform, string? Account = null);
