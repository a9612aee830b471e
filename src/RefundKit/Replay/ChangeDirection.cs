namespace RefundKit.Replay;

/// <summary>Which way something changed from the baseline to the candidate.</summary>
public enum ChangeDirection
{
    /// <summary>It is another, and neither more nor less.</summary>
    Other,

    /// <summary>It is there only under the candidate.</summary>
    Added,

    /// <summary>It is there only under the baseline.</summary>
    Removed,

    /// <summary>It is more, or later, under the candidate.</summary>
    Up,

    /// <summary>It is less, or earlier, under the candidate.</summary>
    Down,
}
