namespace RefundKit.Replay;

/// <summary>What happened to a part of a policy.</summary>
public enum PolicyChangeKind
{
    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It stands elsewhere in a list whose order counts.</summary>
    Moved,
}
