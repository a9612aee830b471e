using System.Collections.Immutable;
using Fluid.Values;
using RefundKit.Liquid;
using RefundKit.Liquid.Nodes;
using RefundKit.Liquid.Rendering;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>
/// Follows what values can be through a text: through variables, branches, loops and filters. It finds what a reply would be
/// refused for, and what would print otherwise than its author means. Where names of the reply may have no value is
/// <see cref="Guards"/>' affair; here it is asked of what the template makes of them.
/// </summary>
internal sealed class ShapeCheck
{
    // Loops in loops that assign anew are gone over again and again; nobody writes so many on purpose.
    private const int MostVisits = 100_000;

    private const int MostRounds = 3;

    private static readonly ValueShape Missing = new(ValueKinds.Missing);
    private static readonly ValueShape Unset = new(ValueKinds.Unset);
    private static readonly ValueShape ForLoop = new(ValueKinds.Loop);

    private readonly ShapeCatalogue _catalogue;
    private readonly ShapeFindings _findings;
    private readonly FilterShapes _filters;
    private readonly HashSet<TextPosition> _read;
    private readonly HashSet<TextPosition> _unknown;
    private int _visits;

    private ShapeCheck(ShapeCatalogue catalogue, ShapeFindings findings, FilterTrial trial, ImmutableArray<LiquidReference> references)
    {
        _catalogue = catalogue;
        _findings = findings;
        _filters = new FilterShapes(catalogue, findings, trial);
        (_read, _unknown) = ([], []);
        foreach (var reference in references)
        {
            var found = catalogue.Find(reference.Path);
            if (found.Failure is not null) _unknown.Add(reference.Position);
            else if (found.IsGroup || found.Name is not null) _read.Add(reference.Position);
        }
    }

    /// <param name="template">The template.</param>
    /// <param name="catalogue">The names it may read.</param>
    /// <param name="findings">Takes what is found.</param>
    public static void Run(LiquidTemplate template, ShapeCatalogue catalogue, ShapeFindings findings)
    {
        using var trial = new FilterTrial();
        new ShapeCheck(catalogue, findings, trial, template.References).All(template.Main.Body, new ShapeScope());
    }

    private ShapeScope All(LiquidStatement[] body, ShapeScope scope)
    {
        foreach (var statement in body)
        {
            if (++_visits > MostVisits) return scope;
            scope = One(statement, scope);
        }

        return scope;
    }

    private ShapeScope One(LiquidStatement statement, ShapeScope scope)
    {
        switch (statement)
        {
            case OutputNode output:
                Printed(output.Expression, scope);
                return scope;
            case AssignNode assign:
                _filters.Literal(Source(assign.Value));
                // A missing value stays one in a variable, until it is used.
                return scope.Assign(assign.Name, Of(assign.Value, scope));
            case CaptureNode capture:
                return All(capture.Body, scope).Assign(capture.Name, ValueShape.Text);
            case CounterNode counter:
                return scope.Find(counter.Name) is null ? scope.Assign(counter.Name, ValueShape.Number) : scope;
            case IfNode branches:
                return Branches(branches, scope);
            case CaseNode choice:
                return Choice(choice, scope);
            case ForNode loop:
                return Loop(loop.Source, null, loop.Variable, "forloop", loop.Body, loop.Otherwise, scope);
            case TableRowNode table:
                return Loop(table.Source, table.Columns, table.Variable, "tablerowloop", table.Body, null, scope);
            case IfChangedNode changed:
                return All(changed.Body, scope);
            case CycleNode cycle:
                foreach (var value in cycle.Choices) Printed(value, scope);
                return scope;
            case PartialNode:
                _findings.Add(LiquidProblems.PartialNotFound, ProblemSeverity.Error, statement.Offset, "a reply has no partials to call", "Write its text here.");
                return scope;
            default:
                return scope;
        }
    }

    private void Printed(LiquidExpression expression, ShapeScope scope)
    {
        _filters.Literal(Source(expression));
        var value = Used(Of(expression, scope));
        _filters.AsText(value, expression.Offset);
        if (expression is FilteredExpression && value.Constant is StringValue made) _findings.WrittenByHand(made.ToStringValue(), _ => expression.Offset);
        if (value is { Path: { } list, Item: { } item } && value.Has(ValueKinds.List) && expression is PathExpression && item.Has(ValueKinds.Texts))
        {
            _findings.Add(TemplateProblems.PrintedAsStored, ProblemSeverity.Warning, expression.Offset,
                $"\"{list}\" is a list, and prints its items with nothing between them", $"Write {{{{ {list} | join: ', ' }}}}, or go over it with {{% for %}}.");
        }
    }

    private static LiquidExpression Source(LiquidExpression expression) => expression is FilteredExpression filtered ? filtered.Source : expression;

    private ShapeScope Branches(IfNode branches, ShapeScope scope)
    {
        ShapeScope? after = null;
        var hasElse = false;
        foreach (var branch in branches.Branches)
        {
            var inside = scope;
            if (branch.Condition is { } condition)
            {
                Asked(condition, scope);
                inside = scope.Where(condition, !branch.Negated);
                scope = scope.Where(condition, branch.Negated);
            }
            else
            {
                hasElse = true;
            }

            var gone = All(branch.Body, inside);
            after = after is null ? gone : after | gone;
        }

        return after is null ? scope : hasElse ? after : after | scope;
    }

    private ShapeScope Choice(CaseNode choice, ShapeScope scope)
    {
        Of(choice.Subject, scope);
        foreach (var when in choice.Whens)
        {
            foreach (var value in when.Values ?? []) Of(value, scope);

            // Every "when" that matches is gone through.
            scope |= All(when.Body, scope);
        }

        return scope;
    }

    private ShapeScope Loop(LoopSource source, LiquidExpression? columns, string variable, string loopName, LiquidStatement[] body, LiquidStatement[]? otherwise, ShapeScope scope)
    {
        var list = Used(Of(source.Collection, scope));
        foreach (var bound in (LiquidExpression?[])[source.Limit, source.Offset, columns])
        {
            if (bound is null) continue;
            var given = Used(Of(bound, scope));
            if (FilterShapes.IsWhole(given) || given.IsOnly(ValueKinds.Nil)) continue;
            _findings.Add(TemplateProblems.WrongKind, ProblemSeverity.Error, bound.Offset, $"a loop needs a whole number, and {FilterShapes.Called(given, "what stands here")} is {FilterShapes.Described(given)}", "Write a number.");
        }

        var none = otherwise is null ? scope : All(otherwise, scope);
        var item = Turn(list);
        var mark = _findings.Mark;
        for (var round = 0; ; round++)
        {
            var after = All(body, scope.Enter(variable, item).Enter(loopName, ForLoop)).LeaveTo(scope);
            var joined = scope | after;
            if (scope.Knows(joined)) return joined | none;

            // What a round leaves behind is what the next one begins with.
            _findings.BackTo(mark);
            scope = round < MostRounds ? joined : joined.Loosened(scope);
        }
    }

    private static ValueShape Turn(ValueShape list)
    {
        var item = list.Has(ValueKinds.List) && list.Item is { } listed ? listed : ValueShape.None;
        if (list.Has(ValueKinds.Texts)) item |= list.Without(~ValueKinds.Texts) with { Constant = null };
        if (list.Has(ValueKinds.Group)) item |= ValueShape.Pair;
        return list.Has(ValueKinds.Any) ? item | ValueShape.Any : item;
    }

    private void Asked(LiquidExpression condition, ShapeScope scope)
    {
        switch (condition)
        {
            case LogicalExpression { Terms: var terms, JoinedByAnd: var joined }:
                for (var i = 0; i < terms.Length; i++)
                {
                    Asked(terms[i], scope);
                    // A term behind "and" is asked only where those before it hold.
                    if (i < joined.Length) scope = scope.Where(terms[i], joined[i]);
                }

                break;
            case ComparisonExpression comparison:
                Compared(comparison, scope);
                break;
            default:
                Of(condition, scope);
                break;
        }
    }

    private void Compared(ComparisonExpression comparison, ShapeScope scope)
    {
        var (left, right) = (Of(comparison.Left, scope), Of(comparison.Right, scope));
        if (comparison.Operator is not (ComparisonOperator.Less or ComparisonOperator.LessOrEqual or ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual)) return;
        var clashes = (left.Has(ValueKinds.Texts) && right.Has(ValueKinds.Numbers)) || (left.Has(ValueKinds.Numbers) && right.Has(ValueKinds.Texts));
        var written = left.Has(ValueKinds.Written) ? left : right.Has(ValueKinds.Written) ? right : null;

        // Two days as in ISO 8601 are in the order of their letters.
        if (!clashes && (written is null || (IsIso(left) && IsIso(right)))) return;
        var text = written ?? (left.Has(ValueKinds.Texts) ? left : right);
        var other = ReferenceEquals(text, left) ? right : left;
        _findings.Add(TemplateProblems.WrongKind, ProblemSeverity.Error, comparison.Offset,
            $"{FilterShapes.Called(text, "what stands here")} is {FilterShapes.Described(text)}, and has no order with {FilterShapes.Described(other)}",
            text.Path is not { } place || FilterShapes.AsWritten(place) is not { } path ? "Compare numbers with numbers, and texts with texts."
                : text.Has(ValueKinds.Amount) ? $"Compare {path}.amount, which is a number." : text.Has(ValueKinds.Day) ? $"Compare {path}.iso with a day such as '2026-12-03'."
                : text.Has(ValueKinds.Words) ? $"Compare {path}.code with ==." : "Compare it with a text, or by ==.");
    }

    private static bool IsIso(ValueShape value) =>
        value.Constant is StringValue || (value.IsOnly(ValueKinds.DayText) && value.Path?.EndsWith(".iso", StringComparison.Ordinal) == true);

    /// <summary>A value that is printed or worked with, and must not be missing.</summary>
    private ValueShape Used(ValueShape value)
    {
        if (!value.Has(ValueKinds.Absent)) return value;

        // What is missing of the reply's own names is known by what guards them, and what is unknown is said to be so.
        if (value.Absent is { } path && !_unknown.Contains(path.Position) && (value.Has(ValueKinds.Unset) || !_read.Contains(path.Position)))
        {
            _findings.Add(TemplateProblems.CanBeAbsent, ProblemSeverity.Warning, path.Offset,
                $"\"{path.Written}\" may have no value, and then there is no reply", $"Put it into {{% if {path.Written} %}}, or add | default: '…'.");
        }

        return value.Without(ValueKinds.Absent);
    }

    private ValueShape Of(LiquidExpression expression, ShapeScope scope)
    {
        if (++_visits > MostVisits) return ValueShape.Any;
        switch (expression)
        {
            case ConstantExpression constant:
                return ValueShape.Of(constant.Value);
            case RangeExpression range:
                foreach (var bound in (LiquidExpression[])[range.First, range.Last]) Bound(bound, scope);
                return ValueShape.ListOf(ValueShape.Number);
            case FilteredExpression filtered:
                return Filtered(filtered, scope);
            case PathExpression path:
                return Path(path, scope);
            default:
                return ValueShape.Flag;
        }
    }

    private void Bound(LiquidExpression bound, ShapeScope scope)
    {
        var value = Used(Of(bound, scope));
        if (value.Constant is null && value.Has(ValueKinds.Texts))
            _findings.Add(TemplateProblems.WrongKind, ProblemSeverity.Error, bound.Offset, $"a range goes from a number to a number, and {FilterShapes.Called(value, "what stands here")} is {FilterShapes.Described(value)}", null);
    }

    private ValueShape Filtered(FilteredExpression filtered, ShapeScope scope)
    {
        var value = Of(filtered.Source, scope);
        foreach (var call in filtered.Calls)
        {
            _visits++;

            // A missing value passes until a default takes it.
            var missing = call.Filter.TakesMissing ? ValueShape.None : value.Without(~ValueKinds.Absent);
            var positional = Array.ConvertAll(call.Positional, argument => call.Filter.TakesMissing ? Of(argument, scope) : Used(Of(argument, scope)));
            var named = Array.ConvertAll(call.Named, argument => Used(Of(argument.Value, scope)));
            value = _filters.Apply(call, value.Without(ValueKinds.Absent), positional, named);
            if (missing.Kinds != ValueKinds.None) value |= new ValueShape(missing.Kinds) { Absent = missing.Absent };
        }

        return value;
    }

    private ValueShape Path(PathExpression path, ShapeScope scope)
    {
        ValueShape value;
        if (path.Root is not { } root)
        {
            Used(Of(path.RootIndex!, scope));
            value = new ValueShape(ValueKinds.Any | ValueKinds.Missing);
        }
        else
        {
            value = scope.Find(root) is { } own ? scope.Narrowed(root, own) : _catalogue.Of(root);
        }

        var unset = value.Without(~ValueKinds.Unset);
        foreach (var step in path.Steps)
            value = step.Name is { } name ? Member(value, name) : Item(value, Used(Of(step.Index!, scope)));

        // Nil in a variable is a missing value where the variable is read.
        if (value.Has(ValueKinds.Nil)) value = value.Without(ValueKinds.Nil) | new ValueShape(ValueKinds.Missing);
        value = scope.Narrowed(path.Written, value | unset);
        return value.Has(ValueKinds.Absent) ? value with { Absent = path } : value;
    }

    private ValueShape Member(ValueShape value, string name)
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

        if (value.Has(ValueKinds.Group)) found |= _catalogue.Of(value.Groups, name);
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

    private ValueShape Item(ValueShape value, ValueShape index)
    {
        if (index.Constant is StringValue name) return Member(value, name.ToStringValue());
        var isThere = value.IsOnly(ValueKinds.Any) || (value.IsOnly(ValueKinds.List) && index.Constant is NumberValue at && at.ToNumberValue() >= 0 && at.ToNumberValue() < value.Least);
        var found = isThere ? ValueShape.None : Missing;
        if (value.Has(ValueKinds.List) && value.Item is { } item) found |= item with { Path = item.Path };
        if (value.Has(ValueKinds.Group | ValueKinds.Texts | ValueKinds.Loop | ValueKinds.Any)) found |= ValueShape.Any;
        return found;
    }
}
