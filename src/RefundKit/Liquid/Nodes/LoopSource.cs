using Fluid.Values;
using RefundKit.Liquid.Filters;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary>What a loop goes over: a window on a list, copied nowhere.</summary>
internal readonly record struct LoopWindow(IReadOnlyList<object?> Items, int Start, int Count, bool IsNil = false);

/// <summary>The collection of a loop with <c>limit</c> and <c>offset</c>.</summary>
/// <param name="Collection">What to go over.</param>
/// <param name="Limit">At most so many; null for all.</param>
/// <param name="Offset">Skip so many; null for none.</param>
/// <param name="Continues">Go on where the last loop of this name stopped.</param>
/// <param name="Name">The variable and the source of the collection, as <c>forloop.name</c> shows it.</param>
internal sealed record LoopSource(LiquidExpression Collection, LiquidExpression? Limit, LiquidExpression? Offset, bool Continues, string Name)
{
    /// <param name="context">The rendering.</param>
    /// <param name="nilLimit">What a limit without a value comes to: everything in a <c>for</c>, nothing in a <c>tablerow</c>.</param>
    public LoopWindow Open(LiquidContext context, int nilLimit = int.MaxValue)
    {
        var collection = context.Use(Collection.Evaluate(context));
        var items = Items(collection);
        var start = Continues ? context.LoopOffsets.GetValueOrDefault(Name) : Integer(Offset, context) ?? 0;
        start = Math.Clamp(start, 0, items.Count);
        var count = Math.Clamp(Integer(Limit, context) ?? (Limit is null ? int.MaxValue : nilLimit), 0, items.Count - start);
        return new LoopWindow(items, start, count, Values.IsNil(collection));
    }

    private static IReadOnlyList<object?> Items(FluidValue value)
    {
        switch (value)
        {
            case ArrayValue list:
                return list.Values;
            case StringValue or DisplayValue:
                return value.ToStringValue().Length == 0 ? [] : [value];
            case MapValue map:
                var pairs = new List<object?>(map.Map.Count);
                foreach (var (name, member) in map.Map) pairs.Add(new object?[] { name, member });
                return pairs;
            default:
                return [];
        }
    }

    private static int? Integer(LiquidExpression? expression, LiquidContext context)
    {
        if (expression is null) return null;
        var value = context.Use(expression.Evaluate(context));
        if (Values.IsNil(value)) return null;
        return NumberFilters.Integer(value) ??
            throw new LiquidFault(LiquidProblems.TagRefused, "the limit, offset or cols of a loop is no whole number");
    }

    /// <summary>The number of columns of a table; null where it is not given.</summary>
    public static int? Columns(LiquidExpression? columns, LiquidContext context) => Integer(columns, context);
}
