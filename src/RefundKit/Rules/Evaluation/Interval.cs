namespace RefundKit.Rules.Evaluation;

/// <summary>Numbers between two ends; an end left out is the least or the greatest number there is, included.</summary>
internal readonly record struct Interval(decimal Low, bool LowIncluded, decimal High, bool HighIncluded)
{
    public bool Contains(decimal number) => (LowIncluded ? number >= Low : number > Low) && (HighIncluded ? number <= High : number < High);

    /// <summary>
    /// Whether the numbers strictly between two neighbours are inside: all of them are, or none, where no end of this
    /// interval lies between the two. A neighbour left out is beyond every number.
    /// </summary>
    public bool ContainsBetween(decimal? below, decimal? above) =>
        (below is { } least ? least >= Low : Low == decimal.MinValue) && (above is { } most ? most <= High : High == decimal.MaxValue);
}
