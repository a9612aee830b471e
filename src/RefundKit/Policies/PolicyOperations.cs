using System.Collections.Immutable;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>How the house works: always the current ones, whatever the order's date.</summary>
public sealed record PolicyOperations
{
    /// <summary>The teams and people that can be assigned to.</summary>
    public ImmutableArray<string> Teams { get; init; } = [];

    /// <summary>The tags that rules may set; empty where any may be.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Who approves what, from the lowest role to the highest.</summary>
    public ImmutableArray<ApprovalLevel> Approval { get; init; } = [];

    /// <summary>What must have happened before money moves.</summary>
    public Safeguards Safeguards { get; init; } = new();

    /// <summary>
    /// The payment methods that get a refund back first, such as <c>gift-card</c> before <c>card</c>, by the words of
    /// <see cref="Orders.Payment.Method"/>; payments of other methods follow in the order's own sequence. Never more to one
    /// than is left on it.
    /// </summary>
    public ImmutableArray<string> PaymentOrder { get; init; } = [];

    /// <summary>What staff must keep, such as a first answer.</summary>
    public ImmutableArray<PolicyPromise> Promises { get; init; } = [];

    /// <summary>Words by group; see <see cref="RuleVocabulary.WordGroups"/>.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> WordGroups { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    /// <summary>How many matching rules act.</summary>
    public HitPolicy HitPolicy { get; init; } = HitPolicy.All;

    /// <summary>The rules, in the order they are tried.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = [];

    /// <summary>The template that acknowledges a refund request at once where no rule replies; null for none.</summary>
    public string? Acknowledge { get; init; }
}
