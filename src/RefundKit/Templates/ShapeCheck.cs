using System.Collections.Immutable;
using Fluid.Values;
using RefundKit.Liquid;
using RefundKit.Liquid.Nodes;
using RefundKit.Liquid.Rendering;
using RefundKit.Policies;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>
/// Follows what values can be through a text: through names, variables, branches, loops and filters. It finds what a reply
/// would be refused for, a name without a value among it, and what would print otherwise than its author means.
/// </summary>
internal sealed class ShapeCheck
{
    // Behind these rounds of a loop a variable that still changes is followed no longer.
    private const int MostRounds = 8;

    private readonly ShapeCatalogue _catalogue;
    private readonly ShapeFindings _findings;
    private readonly FilterShapes _filters;
    private readonly ShapeBudget _budget;
    private readonly ShapePaths _paths;
    private readonly ShapeConditions _conditions;
    private readonly HashSet<TextPosition> _unknown;
    private Jumps? _jumps;
    private ValueKinds _captured;
    private int? _stoppedAt;

    /// <summary>Where <c>break</c> and <c>continue</c> left the round of a loop.</summary>
    private sealed class Jumps
    {
        public ShapeScope? Broken { get; set; }

        public ShapeScope? Continued { get; set; }
    }

    private ShapeCheck(ShapeCatalogue catalogue, ShapeFindings findings, FilterTrial trial, ImmutableArray<LiquidReference> references)
    {
        _catalogue = catalogue;
        _findings = findings;
        _budget = new ShapeBudget();
        _filters = new FilterShapes(catalogue, findings, trial, _budget);
        _paths = new ShapePaths(catalogue, (index, scope) => Used(Of(index, scope)), _budget);
        _conditions = new ShapeConditions(_paths);
        // What is unknown is said to be so, and not to be missing as well.
        _unknown = [.. references.Where(reference => catalogue.Find(reference.Path).Failure is not null).Select(reference => reference.Position)];
    }

    /// <param name="template">The template.</param>
    /// <param name="catalogue">The names it may read.</param>
    /// <param name="findings">Takes what is found.</param>
    public static void Run(LiquidTemplate template, ShapeCatalogue catalogue, ShapeFindings findings)
    {
        using var trial = new FilterTrial();
        var check = new ShapeCheck(catalogue, findings, trial, template.References);
        check.All(template.Main.Body, new ShapeScope(check._budget));
        if (!check._budget.IsSpent) return;
        var offset = check._stoppedAt ?? template.Main.Body[^1].Offset;
        findings.Restore();
        findings.Add(TemplateProblems.TooMuchToCheck, ProblemSeverity.Warning, offset, "there is too much to check, and what its values come to from here on is not known", "Nest fewer loops, and set fewer variables in them.");
    }

    /// <summary>What is known behind the statements; null where none of them goes on.</summary>
    private ShapeScope? All(LiquidStatement[] body, ShapeScope? scope)
    {
        foreach (var statement in body)
        {
            if (scope is null) return null;
            _budget.Charge(1);
            if (_budget.IsSpent)
            {
                _stoppedAt ??= statement.Offset;
                return scope;
            }

            scope = One(statement, scope);
        }

        return scope;
    }

    private ShapeScope? One(LiquidStatement statement, ShapeScope scope)
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
                return Captured(capture, scope);
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
            case JumpNode jump:
                if (_jumps is not null && jump.Completion == Fluid.Ast.Completion.Break) _jumps.Broken = ShapeScope.Either(_jumps.Broken, scope);
                else if (_jumps is not null) _jumps.Continued = ShapeScope.Either(_jumps.Continued, scope);
                return null;
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

    // A jump out of a capture leaves the text so far in the variable.
    private ShapeScope? Captured(CaptureNode capture, ShapeScope scope)
    {
        var (outer, around) = (_jumps, _captured);
        (_jumps, _captured) = (new Jumps(), ValueKinds.None);
        var after = All(capture.Body, scope);
        var text = new ValueShape(ValueKinds.Text | FilterShapes.AsPart(_captured));
        var (broken, continued) = (_jumps.Broken?.Assign(capture.Name, text), _jumps.Continued?.Assign(capture.Name, text));
        (_jumps, _captured) = (outer, around);
        if (outer is not null) (outer.Broken, outer.Continued) = (ShapeScope.Either(outer.Broken, broken), ShapeScope.Either(outer.Continued, continued));
        return after?.Assign(capture.Name, text);
    }

    private void Printed(LiquidExpression expression, ShapeScope scope)
    {
        _filters.Literal(Source(expression));
        var given = Of(expression, scope);
        _filters.AsText(given, expression.Offset);

        // A group of names prints as it is stored, there or not.
        var value = expression is PathExpression && ShapeCatalogue.MayBeBare(given) ? given.Without(ValueKinds.Absent) : Used(given);
        _captured |= value.Kinds;
        if (expression is FilteredExpression && value.Constant is StringValue made) _findings.WrittenByHand(made.ToStringValue(), _ => expression.Offset);
        if (value is { Path: { } list, Item: { } item } && value.Has(ValueKinds.List) && expression is PathExpression && item.Has(ValueKinds.Texts))
        {
            _findings.Add(TemplateProblems.PrintedAsStored, ProblemSeverity.Warning, expression.Offset,
                $"\"{list}\" is a list, and prints its items with nothing between them", $"Write {{{{ {list} | join: ', ' }}}}, or go over it with {{% for %}}.");
        }
    }

    private static LiquidExpression Source(LiquidExpression expression) => expression is FilteredExpression filtered ? filtered.Source : expression;

    private ShapeScope? Branches(IfNode branches, ShapeScope scope)
    {
        ShapeScope? after = null;
        foreach (var branch in branches.Branches)
        {
            if (branch.Condition is not { } condition) return ShapeScope.Either(after, All(branch.Body, scope));
            Asked(condition, scope);
            after = ShapeScope.Either(after, All(branch.Body, _conditions.Where(scope, condition, !branch.Negated)));
            scope = _conditions.Where(scope, condition, branch.Negated);
        }

        return ShapeScope.Either(after, scope);
    }

    // Every "when" that matches is gone through, and an "else" where nothing before it matched.
    private ShapeScope? Choice(CaseNode choice, ShapeScope scope)
    {
        Of(choice.Subject, scope);
        ShapeScope? matched = null;
        ShapeScope? unmatched = scope;
        foreach (var when in choice.Whens)
        {
            if (when.Values is not { } values)
            {
                unmatched = All(when.Body, unmatched);
                continue;
            }

            ShapeScope? inside = null;
            foreach (var value in values)
            {
                var same = new ComparisonExpression(choice.Subject, ComparisonOperator.Equal, value) { Offset = value.Offset };
                if (ShapeScope.Either(matched, unmatched) is not { } before) return null;
                Compared(same, before);
                inside = ShapeScope.Either(inside, _conditions.Where(before, same, holds: true));
                unmatched = unmatched is null ? null : _conditions.Where(unmatched, same, holds: false);
            }

            var after = All(when.Body, inside);

            // Two values that are the same are gone through twice.
            if (MayBeTheSame(values) && after is not null) after = ShapeScope.Either(after, All(when.Body, ShapeScope.Either(inside, after)));
            matched = ShapeScope.Either(matched, after);
        }

        return ShapeScope.Either(matched, unmatched);
    }

    private static bool MayBeTheSame(LiquidExpression[] values) =>
        values.Length > 1 && (Array.Exists(values, value => value is not ConstantExpression) || values.DistinctBy(value => ((ConstantExpression)value).Value.ToStringValue(), StringComparer.Ordinal).Count() < values.Length);

    private ShapeScope? Loop(LoopSource source, LiquidExpression? columns, string variable, string loopName, LiquidStatement[] body, LiquidStatement[]? otherwise, ShapeScope scope)
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
        var outer = _jumps;
        for (var round = 0; ; round++)
        {
            _jumps = new Jumps();
            var end = All(body, scope.Enter(variable, item).Enter(loopName, ShapePaths.ForLoop));
            var (broken, after) = (_jumps.Broken?.LeaveTo(scope), ShapeScope.Either(end, _jumps.Continued)?.LeaveTo(scope));
            _jumps = outer;
            var joined = after is null ? scope : scope | after;
            if (_budget.IsSpent) _stoppedAt ??= source.Collection.Offset;
            if (_budget.IsSpent || scope.Knows(joined)) return ShapeScope.Either(ShapeScope.Either(after, broken), none);

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
                    if (i < joined.Length) scope = _conditions.Where(scope, terms[i], joined[i]);
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
        if (comparison.Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
        {
            if (IsNever(left, right) || IsNever(right, left)) Clash(comparison, left, right, "is never the same as");
            return;
        }

        if (comparison.Operator == ComparisonOperator.Contains) return;
        var clashes = (left.Has(ValueKinds.Texts) && right.Has(ValueKinds.Numbers)) || (left.Has(ValueKinds.Numbers) && right.Has(ValueKinds.Texts));

        // Two days as in ISO 8601 are in the order of their letters.
        if (!clashes && (!(left | right).Has(ValueKinds.Written) || (IsIso(left) && IsIso(right)))) return;
        Clash(comparison, left, right, "has no order with");
    }

    private void Clash(ComparisonExpression comparison, ValueShape left, ValueShape right, string how)
    {
        var text = left.Has(ValueKinds.Written) ? left : right.Has(ValueKinds.Written) ? right : left.Has(ValueKinds.Texts) ? left : right;
        var other = ReferenceEquals(text, left) ? right : left;
        _findings.Add(TemplateProblems.WrongKind, ProblemSeverity.Error, comparison.Offset,
            $"{FilterShapes.Called(text, "what stands here")} is {FilterShapes.Described(text)}, and {how} {FilterShapes.Described(other)}",
            text.Path is not { } place || FilterShapes.AsWritten(place) is not { } path ? "Compare numbers with numbers, and texts with texts."
                : text.Has(ValueKinds.Amount) ? $"Compare {path}.amount, which is a number." : text.Has(ValueKinds.Day) ? $"Compare {path}.iso with a day such as '2026-12-03'."
                : text.Has(ValueKinds.Words) ? $"Compare {path}.code with ==." : comparison.Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual ? "Compare it with a text, in quotes." : "Compare it with a text, or by ==.");
    }

    // A text is no number, and what an amount or a day prints as in a language is not written into a condition.
    private static bool IsNever(ValueShape one, ValueShape other)
    {
        var (value, with) = (one.Without(ValueKinds.Absent | ValueKinds.Nil), other.Without(ValueKinds.Absent | ValueKinds.Nil));
        if (!value.Has(ValueKinds.Texts) || !value.IsOnly(ValueKinds.Texts)) return false;
        if (with.Has(ValueKinds.Numbers) && with.IsOnly(ValueKinds.Numbers)) return true;
        return value.IsOnly(ValueKinds.Amount | ValueKinds.Day) && with.Constant is StringValue text && text.ToStringValue().Trim().Length > 0;
    }

    private static bool IsIso(ValueShape value) =>
        value.Constant is StringValue || (value.IsOnly(ValueKinds.DayText | ValueKinds.Absent) && value.Path?.EndsWith(".iso", StringComparison.Ordinal) == true);

    /// <summary>A value that is printed or worked with, and must not be missing.</summary>
    private ValueShape Used(ValueShape value)
    {
        if (!value.Has(ValueKinds.Absent)) return value;
        var there = value.Without(ValueKinds.Absent);
        if (value.Absent is not { } path || _unknown.Contains(path.Position)) return there;
        var (message, suggestion) = there.Kinds == ValueKinds.Group && !value.IsItemAbsent
            ? ($"\"{path.Written}\" is a group of names, which may have no value, and then there is no reply", "Write one of its names.")
            : value.IsItemAbsent
                ? ($"\"{path.Written}\" may have no value where the list is empty or shorter, and then there is no reply", "Go over the list with {% for %}, ask for its size in an {% if %}, or add | default: '…'.")
                : ($"\"{path.Written}\" may have no value{When(value)}, and then there is no reply", $"Put it into {{% if {path.Written} %}}, or add | default: '…'.");
        _findings.Add(TemplateProblems.CanBeAbsent, ProblemSeverity.Warning, path.Offset, message, suggestion);
        return there;
    }

    private string When(ValueShape value) =>
        value.Path is { } path && _catalogue.Step is { } step && _catalogue.Find(path).Name?.Presence == Presence.BySubject ? $" at the step \"{ReplySteps.Of(step)}\"" : "";

    private ValueShape Of(LiquidExpression expression, ShapeScope scope)
    {
        _budget.Charge(1);
        if (_budget.IsSpent)
        {
            _stoppedAt ??= expression.Offset;
            return ValueShape.Any;
        }

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
                return _paths.Of(path, scope);
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
            _budget.Charge(1);

            // A missing value passes until a default takes it.
            var missing = call.Filter.TakesMissing && !call.GivesNil ? ValueShape.None : value.Without(~ValueKinds.Absent);
            var positional = Array.ConvertAll(call.Positional, argument => call.Filter.TakesMissing ? Of(argument, scope) : Used(Of(argument, scope)));
            var named = Array.ConvertAll(call.Named, argument => Used(Of(argument.Value, scope)));
            value = _filters.Apply(call, value.Without(ValueKinds.Absent), positional, named);
            if (missing.Kinds != ValueKinds.None) value |= missing with { Path = null, Item = null, Groups = [], Constant = null, IsNotZero = false, Least = 0 };
        }

        return value;
    }
}
