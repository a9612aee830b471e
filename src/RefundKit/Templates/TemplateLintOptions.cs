using RefundKit.Policies;

namespace RefundKit.Templates;

/// <summary>What a free-standing template is for, as far as checking it goes. Immutable and thread-safe.</summary>
public sealed record TemplateLintOptions
{
    /// <summary>For any step of a case.</summary>
    public static TemplateLintOptions Default { get; } = new();

    /// <summary>The step of a case, at which some names can be absent; null for any.</summary>
    public ReplyStep? Step { get; init; }
}
