namespace RefundKit.Rules;

/// <summary>What a decision comes to, from the least to the most cautious; of several proposals the most cautious wins.</summary>
public enum Outcome
{
    /// <summary>Nothing was proposed: it is no refund matter.</summary>
    None,

    /// <summary>All that was asked is within the terms. It moves no money: a final approval does.</summary>
    Approve,

    /// <summary>A part of what was asked is within the terms.</summary>
    ApprovePartially,

    /// <summary>Facts are missing without which nothing may be decided.</summary>
    NeedsInformation,

    /// <summary>A human must look.</summary>
    NeedsReview,

    /// <summary>The terms refuse it.</summary>
    Deny,
}
