namespace RefundKit.Law;

/// <summary>A row that was looked at and gives no right, and why.</summary>
/// <param name="Floor">The row.</param>
/// <param name="Reason">Why it gives none.</param>
/// <param name="Citation">Where the law says so.</param>
/// <param name="Tag">The item's tag, where the item is left out; null otherwise.</param>
public sealed record LegalExemption(LegalFloor Floor, LegalExemptionReason Reason, string Citation, string? Tag = null);
