namespace RefundKit.Rules.Analysis;

/// <summary>What an analysis of rules finds.</summary>
public enum RuleFindingKind
{
    /// <summary>The rule can never match: its conditions exclude each other.</summary>
    NeverMatches,

    /// <summary>A choice inside its condition can never hold, so that it adds nothing.</summary>
    ChoiceNeverHolds,

    /// <summary>A part of its condition holds as soon as the facts are known, so that it asks nothing.</summary>
    AlwaysHolds,

    /// <summary>A choice between negations holds unless all that is negated comes together, which is seldom meant.</summary>
    HoldsUnlessAllTogether,

    /// <summary>Whenever it matches, earlier rules end the walk before its actions.</summary>
    Shadowed,

    /// <summary>One of its actions is always won by earlier rules.</summary>
    ActionNeverCounts,

    /// <summary>Earlier rules always do all it does.</summary>
    Redundant,

    /// <summary>It proposes to approve where another proposes to deny.</summary>
    Contradiction,

    /// <summary>No rule matches some facts.</summary>
    Unanswered,

    /// <summary>Something took too long to find out, and is not known.</summary>
    NotDecided,
}
