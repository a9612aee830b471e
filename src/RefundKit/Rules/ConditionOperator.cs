namespace RefundKit.Rules;

/// <summary>What a condition asks of a fact.</summary>
internal enum ConditionOperator
{
    IsKnown,
    Is,
    IsNot,
    In,
    NotIn,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Between,
    Has,
    Mentions,
    ContainsAny,
    Matches,
}
