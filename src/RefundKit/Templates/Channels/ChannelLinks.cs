namespace RefundKit.Templates.Channels;

/// <summary>Which links a channel lets through.</summary>
public enum ChannelLinks
{
    /// <summary>Any.</summary>
    Any,

    /// <summary>Only to the shop's own domains.</summary>
    ShopOnly,

    /// <summary>Only those that the message is about, such as a carrier's; no machine can tell, so that each is a warning.</summary>
    PurposeOnly,

    /// <summary>None.</summary>
    None,
}
