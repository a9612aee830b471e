using RefundKit.Languages;

namespace RefundKit.Policies;

/// <summary>
/// A tag of customers that is public: a membership. Every other tag is the house's own word about a customer, and is said
/// to nobody.
/// </summary>
public sealed record Membership
{
    /// <summary>The tag, as <c>customer.tags</c> has it; case does not matter.</summary>
    public required string Tag { get; init; }

    /// <summary>What its members know it by; the tag itself where null.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Its name for a reader.</summary>
    internal string NameFor(string language) => Name?.For(language) ?? Tag;
}
