using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Templates.Channels;

namespace RefundKit.DependencyInjection;

/// <summary>What <c>AddRefundKit</c> is told. Checked when the first service is asked for.</summary>
public sealed class RefundKitOptions
{
    /// <summary>The policy document as JSON, read when the services start; leave it out where <see cref="Policies"/> is set.</summary>
    public string? PolicyJson { get; set; }

    /// <summary>The versions of the policy; leave it empty where <see cref="PolicyJson"/> is set or the host registers its own <see cref="IPolicySource"/>.</summary>
    public IList<RefundPolicy> Policies { get; } = [];

    /// <summary>Calendars, law and word lists; those of the package by default.</summary>
    public ReferenceData Reference { get; set; } = ReferenceData.Embedded;

    /// <summary>To whom a case goes that is in doubt; <c>supervisor</c> by default.</summary>
    public string DoubtGoesTo { get; set; } = "supervisor";

    /// <summary>What channels can carry; those of the package by default.</summary>
    public ChannelProfiles Channels { get; set; } = ChannelProfiles.Embedded;

    /// <summary>The shop's own domains, for channels that let only links to them through; none by default.</summary>
    public IList<string> ShopDomains { get; } = [];

    /// <summary>The name of the shop in replies; null where templates do without.</summary>
    public string? ShopName { get; set; }
}
