namespace RefundKit.Decisions;

/// <summary>How the truth of a condition comes from its parts.</summary>
internal enum ConditionJoint
{
    /// <summary>It has none: it is a line over a fact.</summary>
    Line,

    /// <summary>The least of theirs.</summary>
    All,

    /// <summary>The greatest of theirs.</summary>
    Any,

    /// <summary>The opposite of the one.</summary>
    Not,

    /// <summary>That of the one.</summary>
    Same,

    /// <summary>There are no items to ask about: it is unknown.</summary>
    NoItems,
}
