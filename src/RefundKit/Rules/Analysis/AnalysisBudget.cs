namespace RefundKit.Rules.Analysis;

/// <summary>
/// How much work an analysis may take, counted in steps such as the axes of boxes that are compared, so that a hostile policy is not analysed for long
/// and the same policy is always analysed equally far. What is left when it is spent is not decided.
/// </summary>
internal sealed class AnalysisBudget(long steps)
{
    private long _left = steps;

    public bool IsSpent => _left <= 0;

    public bool Spend(long steps)
    {
        _left -= steps;
        return _left > 0;
    }

    /// <summary>Spends what it takes to compare two boxes: something for the comparison, and something for each axis.</summary>
    public bool Compare(Box one, Box two) => Spend(4 + one.Axes.Length + two.Axes.Length);
}
