using RefundKit.Languages;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>
/// A condition said once and read by its name as a flag: <c>order.isRisky is true</c>. It may read named conditions above
/// it, and stands wherever everything it reads is known already.
/// </summary>
public sealed record NamedCondition
{
    /// <summary>The name; none of a fact or of another condition.</summary>
    public required string Name { get; init; }

    /// <summary>What must hold. Over item facts it can be used where these can.</summary>
    public required Condition When { get; init; }

    /// <summary>What it says, as staff read it; null prints the condition itself.</summary>
    public LocalizedText? Description { get; init; }
}
