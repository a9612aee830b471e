namespace RefundKit.Messages;

/// <summary>
/// What a customer wants with a message. The first five are refund matters; the last two are not. The text form is the
/// name in camelCase, as in <c>requestRefund</c>.
/// </summary>
public enum MessageIntent
{
    /// <summary>Nothing about refunds or returns that the lists can tell, or expressly no refund.</summary>
    Other,

    /// <summary>Wants money back, whether or not goods go back with it.</summary>
    RequestRefund,

    /// <summary>Asks where a refund is that was promised, or when it comes.</summary>
    TrackRefund,

    /// <summary>Asks for the rules: how long, who pays, under which conditions.</summary>
    AskPolicy,

    /// <summary>Wants another size, colour or a replacement in place of the goods.</summary>
    RequestExchange,

    /// <summary>Wants to send goods back and does not speak of money.</summary>
    RequestReturn,

    /// <summary>Wants an order stopped and does not speak of money. Not a refund matter.</summary>
    CancelOrder,
}
