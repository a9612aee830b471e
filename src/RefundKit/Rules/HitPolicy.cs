namespace RefundKit.Rules;

/// <summary>How many matching rules act. It never applies to outcomes: all proposals count.</summary>
public enum HitPolicy
{
    /// <summary>Every matching rule contributes.</summary>
    All,

    /// <summary>Only the first matching rule with an action contributes.</summary>
    First,
}
