namespace RefundKit.Requests;

/// <summary>Shipping that is asked for by name, instead of what the terms give back of it.</summary>
/// <param name="ShippingId">The id of the shipping charge of the order.</param>
/// <param name="Amount">
/// How much of it, gross, in the order's currency and more than zero (RK5004, RK5005, RK5007), at most what is left of the
/// charge (RK5017); null for all that is left.
/// </param>
public sealed record AskedShipping(string ShippingId, Money? Amount);
