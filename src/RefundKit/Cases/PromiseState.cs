namespace RefundKit.Cases;

/// <summary>What became of a promise.</summary>
public enum PromiseState
{
    /// <summary>Not yet due, or nobody has looked since.</summary>
    Open,

    /// <summary>It came true in time.</summary>
    Kept,

    /// <summary>It did not.</summary>
    Broken,
}
