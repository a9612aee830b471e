using System.Collections.Immutable;

namespace RefundKit.Requests;

/// <summary>The platform a request came through, and the seller's account there.</summary>
/// <param name="Platform">The platform, such as <c>shopify</c>.</param>
/// <param name="Account">The account or shop; null where there is one only.</param>
public sealed record ChannelSource(string Platform, string? Account = null)
{
    /// <summary>The country of the platform's site, ISO 3166-1 alpha-2 in capitals; the country the goods went to stands in where null.</summary>
    public string? Country { get; init; }

    /// <summary>What the platform itself says is due and when, as its payload has it; believed before any table.</summary>
    public ImmutableArray<PlatformDeadline> Deadlines { get; init; } = [];
}
