using NodaTime;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>The days on which an order falls into a season, both ends included; an end that is null is open.</summary>
internal readonly record struct PageSeason(LocalDate? Low, LocalDate? High)
{
    /// <summary>The days of both.</summary>
    public PageSeason And(PageSeason other) => new(
        Low is { } low && !(other.Low > low) ? low : other.Low,
        High is { } high && !(other.High < high) ? high : other.High);

    /// <summary>The span that a line over <c>order.placedOn</c> leaves; null where it is none.</summary>
    public static PageSeason? Of(FactCondition line, bool holds) => (PageConditions.Asked(line.Operator, holds), line.Value) switch
    {
        ("between", ConditionValue.Range { Low: ConditionValue.Day low, High: ConditionValue.Day high }) when holds => new(low.Value, high.Value),
        ("is", ConditionValue.Day day) => new(day.Value, day.Value),
        ("less", ConditionValue.Day day) when day.Value > LocalDate.MinIsoValue => new(null, day.Value.PlusDays(-1)),
        ("lessOrEqual", ConditionValue.Day day) => new(null, day.Value),
        ("greater", ConditionValue.Day day) when day.Value < LocalDate.MaxIsoValue => new(day.Value.PlusDays(1), null),
        ("greaterOrEqual", ConditionValue.Day day) => new(day.Value, null),
        _ => null,
    };
}
