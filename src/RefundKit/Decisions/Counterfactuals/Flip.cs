using System.Collections.Immutable;
using NodaTime;
using RefundKit.Policies;
using RefundKit.Rules;

namespace RefundKit.Decisions.Counterfactuals;

/// <summary>
/// A smallest change of the facts under which the decision would be another. It was confirmed by deciding the changed
/// request, and no part of it does the same. Immutable and thread-safe.
/// </summary>
public sealed record Flip
{
    /// <summary>What would change: <c>outcome</c>, <c>stays-open</c> for the last day an approval holds, or <c>approver</c> for a lower role.</summary>
    public required string Code { get; init; }

    /// <summary>The facts that would have to be otherwise, all together.</summary>
    public required ImmutableArray<FlipChange> Changes { get; init; }

    /// <summary>What the changed request comes to.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The role that would approve instead; null where the outcome is what changes.</summary>
    public string? Role { get; init; }

    /// <summary>The last day for which the decision stays as it is; only for <c>stays-open</c>.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>Whether a customer may read it: it is theirs to change, or plainly theirs to know.</summary>
    public bool IsForCustomer => ForCustomer is not null;

    /// <summary>What a customer reads, as keys with arguments; null for what is the house's own.</summary>
    internal ImmutableArray<FlipSentence>? ForCustomer { get; init; }

    internal DecisionGrounds? Grounds { get; init; }

    /// <summary>The text for staff in the policy's first language.</summary>
    internal string StaffText => TextIn(Audience.Staff, Grounds?.StaffLanguage ?? "en")!;

    /// <summary>The text for the customer in the customer's language; null where it is not for them.</summary>
    internal string? CustomerText => TextIn(Audience.Customer, Grounds?.CustomerLanguage ?? "en");

    /// <summary>The flip in words.</summary>
    /// <param name="audience">Who reads it.</param>
    /// <param name="language">The reader's language, a BCP 47 tag; where it is not written, English stands in.</param>
    /// <returns>One or more sentences; null for a customer where the flip is not for them.</returns>
    public string? TextIn(Audience audience, string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var prose = new FlipProse(Grounds, language);
        return audience == Audience.Staff ? prose.ForStaff(this) : ForCustomer is { } sentences ? prose.ForCustomer(sentences) : null;
    }

    /// <inheritdoc/>
    public bool Equals(Flip? other) =>
        other is not null && (Code, Outcome, Role, LastDay, IsForCustomer) == (other.Code, other.Outcome, other.Role, other.LastDay, other.IsForCustomer)
        && Changes.AsSpan().SequenceEqual(other.Changes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Outcome, Role, LastDay, Changes.Length);
}
