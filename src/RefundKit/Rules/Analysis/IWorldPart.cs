namespace RefundKit.Rules.Analysis;

/// <summary>What has axes: a fact, or the items of a range. Its axes may depend on each other, those of two parts never do.</summary>
internal interface IWorldPart
{
    /// <summary>Whether the axes of this part can stand in the cells of a box together. True where that is not known.</summary>
    bool IsPossible(Box box);
}
