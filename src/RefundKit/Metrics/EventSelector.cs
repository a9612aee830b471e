using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>Selects events by activity and attributes. Immutable data.</summary>
public sealed record EventSelector
{
    /// <summary>The activity, compared by ordinal.</summary>
    public required string Activity { get; init; }

    /// <summary>What the attributes must say; all conditions must hold. Empty by default.</summary>
    public ImmutableArray<AttributeCondition> Where { get; init; } = [];

    /// <summary>Selects every event of an activity.</summary>
    public static implicit operator EventSelector(string activity) => FromString(activity);

    /// <summary>Selects every event of an activity.</summary>
    public static EventSelector FromString(string activity) => new() { Activity = activity };

    /// <summary>The same events, as far as the attribute is one of the values.</summary>
    public EventSelector WhereIs(string attribute, params ImmutableArray<string> values) =>
        this with { Where = Where.Add(new AttributeCondition { Attribute = attribute, Values = values }) };

    /// <summary>The same events, as far as they have the attribute.</summary>
    public EventSelector WhereIsKnown(string attribute) =>
        this with { Where = Where.Add(new AttributeCondition { Attribute = attribute, Values = [], Not = true, MustBeThere = true }) };

    /// <summary>The same events, as far as the attribute is none of the values or missing.</summary>
    public EventSelector WhereIsNot(string attribute, params ImmutableArray<string> values) =>
        this with { Where = Where.Add(new AttributeCondition { Attribute = attribute, Values = values, Not = true }) };
}
