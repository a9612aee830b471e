namespace RefundKit.Rules.Analysis;

/// <summary>
/// One thing in which two requests can differ, cut into cells that no condition can tell apart: a fact's values between
/// the limits that occur, or whether a text holds the words of a group.
/// </summary>
internal sealed class Axis(int index, int cells, IWorldPart part)
{
    public int Index { get; } = index;

    public int Cells { get; } = cells;

    public CellSet All { get; } = CellSet.All(cells);

    /// <summary>The fact, or the items, that this is an axis of.</summary>
    public IWorldPart Part { get; } = part;

    public CellSet Of(params ReadOnlySpan<int> chosen) => CellSet.Of(Cells, chosen);
}
