using RefundKit.Languages;

namespace RefundKit.Policies;

/// <summary>What is said to each audience beside what follows from the rules, in Markdown with placeholders.</summary>
public sealed record PolicyTexts
{
    /// <summary>What opens the customer page.</summary>
    public LocalizedText? CustomerIntroduction { get; init; }

    /// <summary>What closes the customer page.</summary>
    public LocalizedText? CustomerClosing { get; init; }

    /// <summary>What opens the staff page.</summary>
    public LocalizedText? StaffIntroduction { get; init; }

    /// <summary>What closes the staff page.</summary>
    public LocalizedText? StaffClosing { get; init; }
}
