using Fluid.Values;
using RefundKit.Liquid.Nodes;

namespace RefundKit.Templates;

/// <summary>What the paths of a template come to: names of the reply, variables and their members, less what conditions around them rule out.</summary>
/// <param name="catalogue">The names of a reply.</param>
/// <param name="index">What an index is, which must not be missing.</param>
/// <param name="budget">Charged for every step.</param>
internal sealed class ShapePaths(ShapeCatalogue catalogue, Func<LiquidExpression, ShapeScope, ValueShape> index, ShapeBudget budget)
{
    private static readonly ValueShape Missing = new(ValueKinds.Missing);
    private static readonly ValueShape Unset = new(ValueKinds.Unset);

    public static readonly ValueShape ForLoop = new(ValueKinds.Loop);

    private readonly Dictionary<PathExpression, WrittenPath> _keys = [];

    public WrittenPath KeysOf(PathExpression path)
    {
        if (!_keys.TryGetValue(path, out var keys)) _keys.Add(path, keys = WrittenPath.Of(path));
        return keys;
    }

    public ValueShape Of(PathExpression path, ShapeScope scope)
    {
        var value = Of(path, scope, path.Steps.Length);
        return value.Has(ValueKinds.Absent) ? value with { Absent = path } : value;
    }

    /// <summary>What the path comes to after so many of its steps.</summary>
    public ValueShape Of(PathExpression path, ShapeScope scope, int steps)
    {
        budget.Charge(1 + steps);
        var keys = KeysOf(path);
        ValueShape value;
        if (path.Root is not { } root)
        {
            index(path.RootIndex!, scope);
            value = new ValueShape(ValueKinds.Any | ValueKinds.Missing);
        }
        else
        {
            value = scope.Find(root) ?? catalogue.Of(root);
        }

        // A variable that is not set on every way has no members there either.
        var isThere = IsThere(0);
        var unset = isThere ? ValueShape.None : value.Without(~ValueKinds.Unset);
        if (isThere) value = Present(value);
        var isItemAbsent = value.IsItemAbsent;
        for (var i = 0; i < steps; i++)
        {
            if (ShapeCatalogue.MayBeBare(value)) value = value.Without(ValueKinds.Missing);
            var step = path.Steps[i];
            var wasMissing = value.Has(ValueKinds.Nil | ValueKinds.Missing);
            var isOfList = value.Has(ValueKinds.List);
            value = step.Name is { } name ? Member(value, name, isThere) : Item(value, index(step.Index!, scope), isThere);
            isItemAbsent |= isOfList && !wasMissing && value.Has(ValueKinds.Missing) && WrittenPath.IsItem(step);
            isThere = IsThere(i + 1);
            if (!isThere) continue;
            value = Present(value);
            (unset, isItemAbsent) = (ValueShape.None, false);
        }

        // Nil in a variable is a missing value where the variable is read.
        if (value.Has(ValueKinds.Nil)) value = value.Without(ValueKinds.Nil) | Missing;
        else if (!isThere && ShapeCatalogue.MayBeBare(value)) value |= Missing;
        value |= unset;
        if (path.Root is not null && keys.Up(steps) is { } whole && scope.IsNotZero(path.Root, whole)) value = value with { IsNotZero = true };
        return isItemAbsent == value.IsItemAbsent ? value : value with { IsItemAbsent = isItemAbsent };

        bool IsThere(int at) => path.Root is { } first && keys.Up(at) is { } key && scope.IsPresent(first, key);
    }

    private static ValueShape Present(ValueShape value) => value.Without(ValueKinds.Absent | ValueKinds.Nil);

    private ValueShape Member(ValueShape value, string name, bool isThere)
    {
        var found = ValueShape.None;
        if (value.Has(ValueKinds.List))
        {
            found |= name switch
            {
                "size" => ValueShape.Number with { Path = value.Path is { } list ? list + ".size" : null },
                "first" or "last" => (value.Item ?? ValueShape.None) | (value.Least > 0 ? ValueShape.None : Missing),
                _ => Unset,
            };
        }

        if (value.Has(ValueKinds.Group)) found |= catalogue.Of(value.Groups, name, isThere);
        if (value.Has(ValueKinds.Texts)) found |= Part(value, name);
        if (value.Has(ValueKinds.Loop)) found |= name is "first" or "last" or "col_first" or "col_last" ? ValueShape.Flag : name is "name" ? ValueShape.Text : name is "parentloop" ? ForLoop | Missing : ValueShape.Number;
        if (value.Has(ValueKinds.Numbers | ValueKinds.Flag)) found |= Unset;
        if (value.Has(ValueKinds.Nil | ValueKinds.Missing)) found |= Missing;
        return value.Has(ValueKinds.Any) ? found | ValueShape.Any : found;
    }

    private static ValueShape Part(ValueShape value, string name)
    {
        var part = ShapeCatalogue.Part(value, name);
        return value.Path is { } path ? part with { Path = $"{path}.{name}" } : part;
    }

    private ValueShape Item(ValueShape value, ValueShape at, bool isThere)
    {
        if (at.Constant is StringValue name) return Member(value, name.ToStringValue(), isThere);
        var isIn = value.IsOnly(ValueKinds.Any) || (value.IsOnly(ValueKinds.List) && at.Constant is NumberValue number && number.ToNumberValue() >= 0 && number.ToNumberValue() < value.Least);
        var found = isIn ? ValueShape.None : Missing;
        if (value.Has(ValueKinds.List) && value.Item is { } item) found |= item;
        if (value.Has(ValueKinds.Group | ValueKinds.Texts | ValueKinds.Loop | ValueKinds.Any)) found |= ValueShape.Any;
        return found;
    }
}
