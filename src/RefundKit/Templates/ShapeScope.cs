using System.Collections.Immutable;
using Fluid.Values;
using RefundKit.Liquid.Nodes;

namespace RefundKit.Templates;

/// <summary>What the names of a template's own can be at one place of it, and what its conditions asked about. Immutable.</summary>
internal sealed record ShapeScope
{
    private static readonly ValueShape Unset = new(ValueKinds.Unset);

    /// <summary>The names of loops, which come before all others.</summary>
    private ImmutableDictionary<string, ValueShape> Inner { get; init; } = ImmutableDictionary.Create<string, ValueShape>(StringComparer.Ordinal);

    private ImmutableDictionary<string, ValueShape> Variables { get; init; } = ImmutableDictionary.Create<string, ValueShape>(StringComparer.Ordinal);

    // Paths of the template's own names that have a value here, and those that are not zero.
    private ImmutableHashSet<string> Present { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    private ImmutableHashSet<string> NotZero { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>What a name of the template's own can be; null for a name of the reply.</summary>
    public ValueShape? Find(string name) => Inner.GetValueOrDefault(name) ?? Variables.GetValueOrDefault(name);

    public ShapeScope Assign(string name, ValueShape shape) => Forget(name) with { Variables = Variables.SetItem(name, shape) };

    public ShapeScope Enter(string name, ValueShape shape) => Forget(name) with { Inner = Inner.SetItem(name, shape) };

    /// <summary>The names of loops as they were before, with what has been assigned since.</summary>
    public ShapeScope LeaveTo(ShapeScope before) => this with { Inner = before.Inner, Present = before.Present.Intersect(Present), NotZero = before.NotZero.Intersect(NotZero) };

    /// <summary>What is left of a value once the conditions around it are known.</summary>
    public ValueShape Narrowed(string path, ValueShape shape)
    {
        if (Present.Contains(path)) shape = shape.Without(ValueKinds.Absent | ValueKinds.Nil);
        return NotZero.Contains(path) ? shape with { IsNotZero = true } : shape;
    }

    /// <summary>The scope where a condition holds, or where it does not.</summary>
    public ShapeScope Where(LiquidExpression condition, bool holds)
    {
        switch (condition)
        {
            case PathExpression path when holds:
                return With(path);
            case LogicalExpression logical when Array.TrueForAll(logical.JoinedByAnd, and => and == holds):
                return logical.Terms.Aggregate(this, (scope, term) => scope.Where(term, holds));
            case ComparisonExpression comparison:
                return Compared(comparison, holds);
            default:
                return this;
        }
    }

    private ShapeScope Compared(ComparisonExpression comparison, bool holds)
    {
        if (comparison.Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
        {
            var (path, other) = comparison.Left is PathExpression left ? (left, comparison.Right) : (comparison.Right as PathExpression, comparison.Left);
            if (path is null || other is not ConstantExpression { Value: var constant }) return this;
            var isEqual = (comparison.Operator == ComparisonOperator.Equal) == holds;
            var nothing = constant is NilValue or BlankValue;

            // What is missing is blank, and not empty.
            if (constant is EmptyValue) return this;
            var scope = nothing == isEqual ? this : nothing || isEqual ? With(path) : this;
            return constant is NumberValue && (constant.ToNumberValue() == 0) != isEqual ? scope with { NotZero = scope.NotZero.Add(path.Written) } : scope;
        }

        if (!holds) return this;
        var compared = this;
        if (comparison.Left is PathExpression first) compared = compared.With(first);
        if (comparison.Operator != ComparisonOperator.Contains && comparison.Right is PathExpression second) compared = compared.With(second);
        return comparison is { Left: PathExpression number, Right: ConstantExpression { Value: NumberValue bound } }
            && ((comparison.Operator == ComparisonOperator.Greater && bound.ToNumberValue() >= 0) || (comparison.Operator == ComparisonOperator.GreaterOrEqual && bound.ToNumberValue() > 0))
                ? compared with { NotZero = compared.NotZero.Add(number.Written) }
                : compared;
    }

    /// <summary>What is known after one of two ways was gone.</summary>
    public static ShapeScope operator |(ShapeScope left, ShapeScope right)
    {
        if (ReferenceEquals(left, right)) return left;
        var variables = left.Variables;
        if (!ReferenceEquals(variables, right.Variables))
        {
            foreach (var (name, shape) in right.Variables)
            {
                var known = left.Variables.GetValueOrDefault(name);
                if (!ReferenceEquals(known, shape)) variables = variables.SetItem(name, (known ?? Unset) | shape);
            }

            foreach (var (name, shape) in left.Variables)
            {
                if (!right.Variables.ContainsKey(name)) variables = variables.SetItem(name, shape | Unset);
            }
        }

        return left with { Variables = variables, Present = left.Present.Intersect(right.Present), NotZero = left.NotZero.Intersect(right.NotZero) };
    }

    /// <summary>Whether nothing was learned between the two about what variables can be.</summary>
    public bool Knows(ShapeScope other) =>
        ReferenceEquals(Variables, other.Variables) || (Variables.Count == other.Variables.Count && Variables.All(pair => other.Variables.TryGetValue(pair.Key, out var shape) && shape == pair.Value));

    /// <summary>With variables that differ from another scope being anything, a missing value too.</summary>
    public ShapeScope Loosened(ShapeScope other)
    {
        var variables = Variables;
        foreach (var (name, shape) in other.Variables)
        {
            if (!Variables.TryGetValue(name, out var known) || known != shape) variables = variables.SetItem(name, new ValueShape(ValueKinds.Any | ValueKinds.Unset));
        }

        return this with { Variables = variables };
    }

    private ShapeScope With(PathExpression path) => this with { Present = Present.Add(path.Written) };

    // What was asked about a name is no longer known once it is another value's.
    private ShapeScope Forget(string name) => this with { Present = Present.Except(Of(Present, name)), NotZero = NotZero.Except(Of(NotZero, name)) };

    private static List<string> Of(ImmutableHashSet<string> paths, string name) =>
        [.. paths.Where(path => path.StartsWith(name, StringComparison.Ordinal) && (path.Length == name.Length || path[name.Length] is '.' or '['))];
}
