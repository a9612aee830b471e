using Fluid.Values;
using RefundKit.Liquid.Nodes;

namespace RefundKit.Templates;

/// <summary>What is known of values because a condition asked for them, where it holds and where it does not.</summary>
/// <param name="paths">What paths come to.</param>
internal sealed class ShapeConditions(ShapePaths paths)
{
    // "More than three" of a list proves the first four items; nobody asks for the hundredth.
    private const int MostItems = 8;

    /// <summary>The scope where a condition holds, or where it does not.</summary>
    public ShapeScope Where(ShapeScope scope, LiquidExpression condition, bool holds)
    {
        switch (condition)
        {
            case PathExpression path when holds:
                return With(scope, path);
            case LogicalExpression logical:
                // "a and (b or c)" proves its first term where it holds, and "a or (b and c)" fails with it.
                for (var i = 0; i < logical.Terms.Length; i++)
                {
                    if (i < logical.JoinedByAnd.Length && logical.JoinedByAnd[i] != holds) return scope;
                    scope = Where(scope, logical.Terms[i], holds);
                }

                return scope;
            case ComparisonExpression comparison:
                return Compared(scope, comparison, holds);
            default:
                return scope;
        }
    }

    private ShapeScope Compared(ShapeScope scope, ComparisonExpression comparison, bool holds)
    {
        if (comparison.Operator == ComparisonOperator.Contains) return holds && comparison.Left is PathExpression container ? With(scope, container) : scope;
        if (comparison is { Left: PathExpression left, Right: ConstantExpression right }) return WithConstant(scope, left, comparison.Operator, right.Value, holds);
        if (comparison is { Left: ConstantExpression first, Right: PathExpression second }) return WithConstant(scope, second, Turned(comparison.Operator), first.Value, holds);

        // A comparison with nothing is false, unless it asks for the same or another.
        if (!holds || comparison.Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual) return scope;
        if (comparison.Left is PathExpression one) scope = With(scope, one);
        return comparison.Right is PathExpression other ? With(scope, other) : scope;
    }

    private ShapeScope WithConstant(ShapeScope scope, PathExpression path, ComparisonOperator asked, FluidValue constant, bool holds)
    {
        if (constant is NumberValue)
        {
            // A missing number is neither more nor less, so that only what holds says that it is there.
            if (holds ? asked != ComparisonOperator.NotEqual : asked == ComparisonOperator.NotEqual) scope = With(scope, path);
            return Numbered(scope, path, holds ? asked : Denied(asked), constant.ToNumberValue());
        }

        if (asked is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual)) return holds ? With(scope, path) : scope;
        var isEqual = (asked == ComparisonOperator.Equal) == holds;
        switch (constant)
        {
            case NilValue:
                return isEqual ? scope : With(scope, path);
            case BlankValue:
                return isEqual ? scope : Filled(With(scope, path), path);
            case EmptyValue:
                // What is missing is not empty; a list is always there, so that asking whether it is empty is an answer.
                return isEqual ? scope : Filled(scope, path);
            default:
                return isEqual ? With(scope, path) : scope;
        }
    }

    private ShapeScope Numbered(ShapeScope scope, PathExpression path, ComparisonOperator asked, decimal bound)
    {
        var isNotZero = asked switch
        {
            ComparisonOperator.Equal => bound != 0,
            ComparisonOperator.NotEqual => bound == 0,
            ComparisonOperator.Greater => bound >= 0,
            ComparisonOperator.GreaterOrEqual => bound > 0,
            ComparisonOperator.Less => bound <= 0,
            _ => bound < 0,
        };
        if (isNotZero && path.Root is { } root && paths.KeysOf(path).Up(path.Steps.Length) is { } key) scope = scope.WithNotZero(root, key);
        if (path.Steps is not [.., { Name: "size" }]) return scope;
        var least = asked switch
        {
            ComparisonOperator.Equal or ComparisonOperator.GreaterOrEqual => decimal.Ceiling(bound),
            ComparisonOperator.Greater when bound < MostItems => decimal.Floor(bound) + 1,
            ComparisonOperator.Greater => MostItems,
            ComparisonOperator.NotEqual when bound == 0 => 1,
            _ => 0,
        };
        return WithItems(scope, path, path.Steps.Length - 1, least);
    }

    private ShapeScope Filled(ShapeScope scope, PathExpression path) => WithItems(scope, path, path.Steps.Length, 1);

    // An item that is there has a value only where no item of the list is nothing.
    private ShapeScope WithItems(ShapeScope scope, PathExpression path, int steps, decimal least)
    {
        if (least < 1 || path.Root is not { } root || paths.KeysOf(path).Up(steps) is not { } list) return scope;
        var shape = paths.Of(path, scope, steps);
        if (!shape.IsOnly(ValueKinds.List) || shape.Item?.Has(ValueKinds.Nil | ValueKinds.Absent) != false) return scope;
        for (var i = 0; i < Math.Min(least, MostItems); i++) scope = scope.WithPresent(root, WrittenPath.Item(list, i));
        return scope.WithPresent(root, WrittenPath.Item(list, -1));
    }

    // A path with a value has one at every step before it, and a list with an item has a first and a last.
    private ShapeScope With(ShapeScope scope, PathExpression path)
    {
        if (path.Root is not { } root) return scope;
        var written = paths.KeysOf(path);
        for (var i = 0; i <= path.Steps.Length && written.Up(i) is { } key; i++)
        {
            scope = scope.WithPresent(root, key);
            if (i > 0 && WrittenPath.IsItem(path.Steps[i - 1])) scope = WithItems(scope, path, i - 1, 1);
        }

        return scope;
    }

    private static ComparisonOperator Turned(ComparisonOperator asked) => asked switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => asked,
    };

    private static ComparisonOperator Denied(ComparisonOperator asked) => asked switch
    {
        ComparisonOperator.Equal => ComparisonOperator.NotEqual,
        ComparisonOperator.NotEqual => ComparisonOperator.Equal,
        ComparisonOperator.Less => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.LessOrEqual => ComparisonOperator.Greater,
        ComparisonOperator.Greater => ComparisonOperator.LessOrEqual,
        _ => ComparisonOperator.Less,
    };
}
