using Fluid.Values;
using RefundKit.Liquid.Rendering;
using RefundKit.Problems;

namespace RefundKit.Liquid.Nodes;

/// <summary>A step of a path: a name behind a dot, or whatever stands in brackets.</summary>
internal readonly record struct PathStep(string? Name, LiquidExpression? Index);

/// <summary>A name and the members behind it.</summary>
/// <param name="root">The first name; null where it is computed, as in <c>{{ [name] }}</c>.</param>
/// <param name="rootIndex">What computes the first name.</param>
/// <param name="steps">The members.</param>
/// <param name="missing">What the path gives where the model has nothing.</param>
internal sealed class PathExpression(string? root, LiquidExpression? rootIndex, PathStep[] steps, MissingValue missing) : LiquidExpression
{
    public string? Root => root;

    public LiquidExpression? RootIndex => rootIndex;

    public PathStep[] Steps => steps;

    /// <summary>The path as it is written, without spaces.</summary>
    public string Written => missing.Path;

    /// <summary>Where it begins, as references give their places.</summary>
    public TextPosition Position => missing.Position;

    public override FluidValue Evaluate(LiquidContext context)
    {
        var raw = Read(context);
        return raw is null && context.TracksMissing ? missing : Values.Wrap(raw);
    }

    public override bool Test(LiquidContext context) => Read(context) switch
    {
        null => false,
        bool flag => flag,
        FluidValue value => Values.IsTruthy(value),
        _ => true,
    };

    public override void Print(LiquidContext context)
    {
        var raw = Read(context);
        context.Print(raw is null && context.TracksMissing ? missing : raw);
    }

    private object? Read(LiquidContext context)
    {
        var current = context.Lookup(root ?? Values.Text(context.Use(rootIndex!.Evaluate(context)), context));
        foreach (var step in steps)
        {
            if (current is null) return null;
            if (current is string text) context.Budget.Look(text);
            current = step.Name is not null
                ? Members.Named(current, step.Name)
                : Members.Item(current, context.Use(step.Index!.Evaluate(context)));
        }

        // A value made by a filter may be nil; a missing value kept in a variable tells its own name.
        return current is NilValue ? null : current;
    }
}
