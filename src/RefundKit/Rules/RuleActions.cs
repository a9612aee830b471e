using System.Collections.Immutable;
using RefundKit.Languages;

namespace RefundKit.Rules;

/// <summary>What a matching rule does. Tags accumulate; of each other action the first matching rule's wins.</summary>
public sealed record RuleActions
{
    /// <summary>Tags to set.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The team or person to assign to.</summary>
    public string? AssignTo { get; init; }

    /// <summary>The role to escalate to.</summary>
    public string? EscalateTo { get; init; }

    /// <summary>The priority to set.</summary>
    public Priority? Priority { get; init; }

    /// <summary>The template to reply with.</summary>
    public string? Reply { get; init; }

    /// <summary>An outcome to propose; the most cautious of all proposals wins, whatever the order.</summary>
    public Outcome? Propose { get; init; }

    /// <summary>Why that outcome, as the customer may read it; null tells the customer only what it is.</summary>
    public LocalizedText? Because { get; init; }

    /// <summary>Facts to ask for; proposes <see cref="Outcome.NeedsInformation"/> while one of them is missing.</summary>
    public ImmutableArray<string> Ask { get; init; } = [];

    /// <summary>Whether to answer with the lines of the customer page that apply to this order.</summary>
    public bool AnswerPolicy { get; init; }

    // A rule that only proposes an outcome is no action rule, and "first" does not stop at it.
    internal bool HasAction => !Tags.IsEmpty || AssignTo is not null || EscalateTo is not null || Priority is not null || Reply is not null || AnswerPolicy;

    internal bool Proposes => Propose is not null || !Ask.IsEmpty;

    /// <inheritdoc/>
    public bool Equals(RuleActions? other) =>
        other is not null
        && Tags.SequenceEqual(other.Tags, StringComparer.Ordinal)
        && Ask.SequenceEqual(other.Ask, StringComparer.Ordinal)
        && (AssignTo, EscalateTo, Priority, Reply, Propose, AnswerPolicy) == (other.AssignTo, other.EscalateTo, other.Priority, other.Reply, other.Propose, other.AnswerPolicy)
        && Equals(Because, other.Because);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Tags.Length, AssignTo, EscalateTo, Priority, Reply, Propose, AnswerPolicy);
}
