namespace RefundKit.Rules.Analysis;

/// <summary>
/// Where a condition has a truth, as boxes that may overlap. Never more than the truth; where it would take too many
/// boxes, less than it, and <see cref="IsWhole"/> says so. Immutable.
/// </summary>
internal sealed record Region(Box[] Boxes, bool IsWhole)
{
    public static Region Nowhere { get; } = new([], true);

    public static Region Everywhere { get; } = new([Box.Everything], true);

    public static Region Of(params Box[] boxes) => new(boxes, true);

    /// <summary>Whether this is certainly nowhere.</summary>
    public bool IsNowhere => Boxes.Length == 0 && IsWhole;
}
