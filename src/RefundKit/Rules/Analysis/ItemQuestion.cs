namespace RefundKit.Rules.Analysis;

/// <summary>What is asked of all items of a range together, reduced to what it asks of one.</summary>
/// <param name="IsAny">Whether one item is enough.</param>
/// <param name="Axis">Its axis: unknown, false, true.</param>
/// <param name="Holds">Where one item fulfils it.</param>
/// <param name="Fails">Where one item certainly does not.</param>
internal sealed record ItemQuestion(bool IsAny, Axis Axis, Region Holds, Region Fails);
