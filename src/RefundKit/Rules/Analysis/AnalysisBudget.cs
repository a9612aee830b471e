namespace RefundKit.Rules.Analysis;

/// <summary>
/// How much work an analysis may take, counted in comparisons of boxes, so that a hostile policy is not analysed for long
/// and the same policy is always analysed equally far. What is left when it is spent is not decided.
/// </summary>
internal sealed class AnalysisBudget(long comparisons)
{
    private long _left = comparisons;

    public bool IsSpent => _left <= 0;

    public bool Spend(int comparisons)
    {
        _left -= comparisons;
        return _left > 0;
    }
}
