namespace RefundKit.Requests;

/// <summary>Shipping that is asked for by name, instead of what the terms give back of it.</summary>
/// <param name="ShippingId">The id of the shipping charge of the order.</param>
/// <param name="Amount">How much of it, gross; null for all that is left.</param>
public sealed record AskedShipping(string ShippingId, Money? Amount);
