namespace RefundKit.Templates.Channels;

/// <summary>Where the time begins in which a channel takes messages.</summary>
public enum WindowStart
{
    /// <summary>The customer's last message.</summary>
    LastCustomerMessage,

    /// <summary>The order was completed.</summary>
    OrderCompletion,

    /// <summary>The order was placed.</summary>
    OrderPlaced,
}
