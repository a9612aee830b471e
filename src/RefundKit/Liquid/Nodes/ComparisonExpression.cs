using Fluid.Values;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
}

/// <summary>Two values compared. A comparison with nil is false, not a problem; texts with numbers have no order, and that is one.</summary>
internal sealed class ComparisonExpression(LiquidExpression left, ComparisonOperator comparison, LiquidExpression right) : LiquidExpression
{
    public LiquidExpression Left => left;

    public ComparisonOperator Operator => comparison;

    public LiquidExpression Right => right;

    public override FluidValue Evaluate(LiquidContext context) => Test(context) ? BooleanValue.True : BooleanValue.False;

    public override bool Test(LiquidContext context)
    {
        var a = left.Evaluate(context);
        var b = right.Evaluate(context);
        return comparison switch
        {
            ComparisonOperator.Equal => Values.AreEqual(a, b, context),
            ComparisonOperator.NotEqual => !Values.AreEqual(a, b, context),
            ComparisonOperator.Contains => Contains(a, b, context),
            ComparisonOperator.Less => Order(a, b) is < 0,
            ComparisonOperator.LessOrEqual => Order(a, b) is <= 0,
            ComparisonOperator.Greater => Order(a, b) is > 0,
            _ => Order(a, b) is >= 0,
        };
    }

    private static int? Order(FluidValue a, FluidValue b)
    {
        if (Values.Compare(a, b) is { } order) return order;
        return Values.HasOrder(a) && Values.HasOrder(b)
            ? throw new LiquidFault(LiquidProblems.NotComparable, $"{Values.KindOf(a)} cannot be compared with {Values.KindOf(b)}")
            : null;
    }

    private static bool Contains(FluidValue container, FluidValue item, LiquidContext context)
    {
        if (!Values.IsTruthy(container) || !Values.IsTruthy(item)) return false;
        switch (container)
        {
            case StringValue or DisplayValue:
                var text = container.ToStringValue();
                var wanted = Values.Text(item, context);
                context.Budget.Search(text, wanted);
                return text.Contains(wanted, StringComparison.Ordinal);
            case MapValue map:
                return item is StringValue && map.Map.ContainsKey(item.ToStringValue());
            case ArrayValue { Values: RangeList range }:
                return item is NumberValue && item.ToNumberValue() is var number && decimal.Truncate(number) == number && number >= range.First && number <= range.Last;
            case ArrayValue list:
                for (var i = 0; i < list.Values.Count; i++)
                {
                    context.Budget.Step();
                    if (Values.AreEqual(list.Values[i], item, context)) return true;
                }

                return false;
            default:
                return false;
        }
    }
}
