namespace RefundKit.Policies;

/// <summary>The versions that a policy is put together from.</summary>
/// <param name="Terms">The version whose terms bind the customer.</param>
/// <param name="Operations">The version by which the house works.</param>
/// <param name="Favoured">The version whose terms count beside those where they are more favourable; null for none.</param>
internal sealed record PolicyParts(RefundPolicy Terms, RefundPolicy Operations, RefundPolicy? Favoured);
