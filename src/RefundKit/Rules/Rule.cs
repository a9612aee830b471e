using RefundKit.Languages;

namespace RefundKit.Rules;

/// <summary>A rule: when a condition holds, do something. Immutable and thread-safe.</summary>
public sealed record Rule
{
    /// <summary>The id, unique in its rule set.</summary>
    public required string Id { get; init; }

    /// <summary>What it is for, as staff read it; null prints its condition.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>When it matches.</summary>
    public required Condition When { get; init; }

    /// <summary>What it does.</summary>
    public required RuleActions Then { get; init; }

    /// <summary>Whether a match ends the walk of action rules. An unknown condition never stops.</summary>
    public bool Stop { get; init; }

    /// <summary>Whether no action rule is tried after a match.</summary>
    internal bool EndsWalk(HitPolicy hitPolicy) => Stop || (hitPolicy == HitPolicy.First && Then.HasAction);
}
