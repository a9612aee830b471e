namespace RefundKit.Decisions.Counterfactuals;

/// <summary>How a fact would have to stand to its values.</summary>
public enum FlipRelation
{
    /// <summary>It would be one of them; each does on its own.</summary>
    Is,

    /// <summary>It would be none of them.</summary>
    IsNot,

    /// <summary>It would be that or less; a day, that or earlier. The value is the nearest that does.</summary>
    AtMost,

    /// <summary>It would be that or more; a day, that or later. The value is the nearest that does.</summary>
    AtLeast,

    /// <summary>It would hold them all, beside what it holds.</summary>
    With,

    /// <summary>It would hold none of them.</summary>
    Without,
}
