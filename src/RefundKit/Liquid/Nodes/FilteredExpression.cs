using Fluid;
using Fluid.Values;
using RefundKit.Liquid.Filters;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Nodes;

/// <summary>A filter with its arguments.</summary>
internal sealed class FilterCall(FilterSignature filter, LiquidExpression[] positional, KeyValuePair<string, LiquidExpression>[] named)
{
    // Literal arguments are the same every time.
    private readonly FilterArguments? _constant =
        named.Length == 0 && Array.TrueForAll(positional, argument => argument is ConstantExpression)
            ? Constants(positional)
            : null;

    public FilterSignature Filter => filter;

    /// <summary>Where its name stands in the source.</summary>
    public int Offset { get; init; }

    public LiquidExpression[] Positional => positional;

    public KeyValuePair<string, LiquidExpression>[] Named => named;

    /// <summary>Whether what it is given to put in another value's place is a literal nil.</summary>
    public bool GivesNil => positional is [ConstantExpression { Value: NilValue }, ..];

    public FluidValue Apply(FluidValue input, LiquidContext context) =>
        filter.Apply(input, _constant ?? Arguments(context), context);

    private static FilterArguments Constants(LiquidExpression[] positional)
    {
        var arguments = new FilterArguments();
        foreach (var argument in positional) arguments.Add(((ConstantExpression)argument).Value);
        return arguments;
    }

    private FilterArguments Arguments(LiquidContext context)
    {
        var arguments = new FilterArguments();
        // What takes missing values may be handed one in place of another: it stays missing until it is used.
        foreach (var argument in positional) arguments.Add(filter.TakesMissing ? argument.Evaluate(context) : context.Use(argument.Evaluate(context)));
        foreach (var (name, argument) in named) arguments.Add(name, context.Use(argument.Evaluate(context)));
        return arguments;
    }
}

/// <summary>
/// A value and the filters it goes through. Each filter and what it returns is charged here. A missing value passes
/// untouched until <c>default</c> takes it or something prints it, so that the problem names the value, not the filter.
/// </summary>
internal sealed class FilteredExpression(LiquidExpression source, FilterCall[] calls) : LiquidExpression
{
    public LiquidExpression Source => source;

    public FilterCall[] Calls => calls;

    public override FluidValue Evaluate(LiquidContext context)
    {
        var value = source.Evaluate(context);
        context.Budget.Look(value);
        foreach (var call in calls)
        {
            context.Budget.Step();
            if (value is MissingValue && !call.Filter.TakesMissing) continue;
            value = call.Apply(value, context);
            context.Budget.Value(value);
        }

        return value;
    }
}
