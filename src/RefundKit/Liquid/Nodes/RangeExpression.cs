using Fluid.Values;
using RefundKit.Liquid.Filters;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary><c>(1..n)</c>; a list whose items are counted, not stored.</summary>
internal sealed class RangeExpression(LiquidExpression first, LiquidExpression last) : LiquidExpression
{
    public LiquidExpression First => first;

    public LiquidExpression Last => last;

    public override FluidValue Evaluate(LiquidContext context) =>
        new ArrayValue(new RangeList(Bound(first, context), Bound(last, context)));

    private static long Bound(LiquidExpression bound, LiquidContext context)
    {
        var number = decimal.Truncate(NumberFilters.Number(context.Use(bound.Evaluate(context))));
        return number is < int.MinValue or > int.MaxValue
            ? throw new LiquidFault(LiquidProblems.NumberTooLarge, "a bound of a range is too large")
            : (long)number;
    }
}
