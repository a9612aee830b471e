using System.Collections.Immutable;
using Fluid;
using Fluid.Values;
using RefundKit.Liquid;
using RefundKit.Liquid.Filters;
using RefundKit.Liquid.Nodes;
using RefundKit.Liquid.Rendering;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>
/// What each filter makes of what it is given, and what it would refuse: a value of a kind it cannot work with, a name that
/// the items of a list do not have, an amount or a day taken apart by hand.
/// </summary>
internal sealed class FilterShapes(ShapeCatalogue catalogue, ShapeFindings findings, FilterTrial trial, ShapeBudget budget)
{
    // Filters that calculate would take an amount for a number and lose its currency.
    private static readonly string[] Calculating = ["abs", "at_least", "at_most", "ceil", "divided_by", "floor", "minus", "modulo", "plus", "round", "times"];

    // Those that cut would lose digits, and those that add would invent some.
    private static readonly string[] Changing =
        ["slice", "truncate", "truncatewords", "split", "append", "prepend", "remove", "remove_first", "remove_last", "replace", "replace_first", "replace_last", "date"];

    // What is nothing is no empty text to these.
    private static readonly string[] KeepingNil = ["escape", "escape_once", "truncate", "truncatewords", "url_encode"];

    private static readonly string[] Decoding = ["base64_decode", "base64_url_safe_decode", "url_decode"];

    // The arguments that become part of what is printed, by their number; of "plural" it is the named ones.
    private static readonly Dictionary<string, int> PrintedArguments = new(StringComparer.Ordinal)
    {
        ["append"] = 0, ["prepend"] = 0, ["default"] = 0, ["join"] = 0,
        ["replace"] = 1, ["replace_first"] = 1, ["replace_last"] = 1, ["truncate"] = 1, ["truncatewords"] = 1,
    };

    /// <param name="call">The filter.</param>
    /// <param name="input">What it is given; nothing is missing in it.</param>
    /// <param name="positional">Its arguments.</param>
    /// <param name="named">Its named arguments.</param>
    public ValueShape Apply(FilterCall call, ValueShape input, ValueShape[] positional, ValueShape[] named)
    {
        LiteralsByHand(call);
        var name = call.Filter.Name;
        if (input.Constant is { } constant && Array.TrueForAll(positional, Known) && Array.TrueForAll(named, Known)) return Tried(call, constant, positional, named);
        if (input.Kinds == ValueKinds.None) return ValueShape.None;
        var first = positional.Length > 0 ? positional[0] : null;
        if (Array.IndexOf(Calculating, name) >= 0) return Calculated(call, input, first);
        if (Array.IndexOf(Changing, name) >= 0 && input.Has(ValueKinds.Written)) ByHand(call, input);
        else if (input.Has(ValueKinds.Composed) && Cuts(call)) ByHand(call, input);
        if (Array.IndexOf(Decoding, name) >= 0)
        {
            MayRefuse(call, "what it is given may not be what it decodes", "Decode it before it comes into the reply.");
            return ValueShape.Text;
        }

        switch (name)
        {
            case "default":
                return input.Without(ValueKinds.Nil) | (first ?? ValueShape.Text);
            case "size":
                return ValueShape.Number;
            case "plural":
                return Plural(call, input, named);
            case "date":
                return Date(call, input);
            case "slice":
                WholeNumbers(call, positional);
                AsText(input.Without(ValueKinds.List), call.Offset);
                return input.IsOnly(ValueKinds.List) ? input with { Least = 0 } : (input.Without(~ValueKinds.List) | ValueShape.Text) with { Path = null };
            case "truncate" or "truncatewords":
                WholeNumbers(call, positional[..Math.Min(1, positional.Length)]);
                AsText(input, call.Offset);
                return Textual(call, input, positional.Length > 1 ? AsPart(positional[1].Kinds) : ValueKinds.None) with { Path = null };
            case "split":
                AsText(input, call.Offset);
                return ValueShape.ListOf(ValueShape.Text);
            case "first" or "last":
                return Ended(call, input);
            case "join":
                AsText(input.Items(), call.Offset);
                return new ValueShape(ValueKinds.Text | AsPart((first is null ? input.Items() : input.Items() | first).Kinds));
            case "concat":
                return Joined(call, input, first!);
            case "map" or "where" or "reject" or "find" or "find_index" or "has" or "sort" or "sort_natural" or "uniq" or "compact" or "sum" or "reverse":
                return OfItems(call, input, first);
            default:
                AsText(input, call.Offset);
                foreach (var argument in positional) AsText(argument, call.Offset);
                var added = positional.Aggregate(ValueKinds.None, (kinds, argument) => kinds | argument.Kinds);
                return Textual(call, input, AsPart(added));
        }

        static bool Known(ValueShape shape) => shape.Constant is not null;
    }

    /// <summary>Says so where a value is made a text that prints rubbish as one.</summary>
    public void AsText(ValueShape value, int offset)
    {
        var inner = value;
        for (var depth = 0; inner.Has(ValueKinds.List) && inner.Item is { } item && depth < 8; depth++) inner = inner.Without(ValueKinds.List) | item;
        if (inner.Has(ValueKinds.Group))
        {
            var list = value.Has(ValueKinds.List) ? value.Path : null;
            findings.Add(TemplateProblems.PrintedAsStored, ProblemSeverity.Error, offset,
                value.Has(ValueKinds.List) ? $"{Called(value, "what stands here")} is a list whose items are groups of names, and prints as they are stored" : $"{Called(value, "what stands here")} is a group of names, and prints as it is stored",
                list is not null ? $"Write {{% for item in {list} %}}{{{{ item.{NameLookup.Below(list + "[]")[0]} }}}}{{% endfor %}}, or {{{{ {list} | map: '{NameLookup.Below(list + "[]")[0]}' | join: ', ' }}}}."
                    : inner.Path is { } group && NameLookup.Below(group) is { Length: > 0 } names ? $"Write one of its names: {string.Join(", ", names)}." : "Write one of its names.");
        }
        else if (inner.Has(ValueKinds.AmountNumber))
        {
            var amount = inner.Path?.EndsWith(".amount", StringComparison.Ordinal) == true ? AsWritten(inner.Path[..^".amount".Length]) : null;
            findings.Add(TemplateProblems.FormattedByHand, ProblemSeverity.Error, offset,
                $"{Called(inner, "what stands here")} prints an amount without its currency",
                amount is null ? "Write the amount itself; it is written as the reader's language does." : $"Write {{{{ {amount} }}}}; it is written as the reader's language does.");
        }
    }

    /// <summary>How a value is called in a sentence: by its name, and else by what it is.</summary>
    public static string Called(ValueShape value, string otherwise) => value.Path is { } path ? $"\"{path}\"" : otherwise;

    /// <summary>A name as a template writes it in a loop: <c>item.price</c>.</summary>
    public static string AsWritten(string path) => path.LastIndexOf("[]", StringComparison.Ordinal) is >= 0 and var at ? "item" + path[(at + 2)..] : path;

    public static string Described(ValueShape value) => value.Kinds switch
    {
        _ when value.Has(ValueKinds.Amount | ValueKinds.AmountText) => "an amount, which is a text in the reader's language",
        _ when value.Has(ValueKinds.Day | ValueKinds.DayText) => "a day, which is a text in the reader's language",
        _ when value.Has(ValueKinds.Composed) => "a text with an amount or a day in it",
        _ when value.Has(ValueKinds.Texts) => "a text",
        _ when value.Has(ValueKinds.List) => "a list",
        _ when value.Has(ValueKinds.Group) => "a group of names",
        _ when value.Has(ValueKinds.Numbers) => "a number",
        _ when value.Has(ValueKinds.Flag) => "true or false",
        _ => "nothing",
    };

    // What is made of literals alone is what it will be in the reply.
    private ValueShape Tried(FilterCall call, FluidValue input, ValueShape[] positional, ValueShape[] named)
    {
        var arguments = new FilterArguments();
        foreach (var argument in positional) arguments.Add(argument.Constant!);
        for (var i = 0; i < named.Length; i++) arguments.Add(call.Named[i].Key, named[i].Constant!);
        if (trial.Run(call.Filter, input, arguments, out var fault) is { } made) return ValueShape.Of(made);

        // Loops are gone over more than once here, and what they take together says nothing.
        if (fault!.Id == LiquidProblems.TooManySteps) return ValueShape.Any;
        findings.Add(fault.Id, ProblemSeverity.Error, call.Offset, fault.Message,
            fault.Id == LiquidProblems.NoClock ? "Write a day of the reply, such as {{ order.placedOn }}, {{ refund.sentOn }}, {{ return.sendBackBy }}, {{ deadline.refund.by }} or {{ window.lastDay }}." : fault.Suggestion);
        return ValueShape.Any;
    }

    private void LiteralsByHand(FilterCall call)
    {
        if (PrintedArguments.TryGetValue(call.Filter.Name, out var at) && at < call.Positional.Length) Literal(call.Positional[at]);
        if (call.Filter.Name != "plural") return;
        foreach (var (_, form) in call.Named) Literal(form);
    }

    /// <summary>Says so where a literal that is printed holds an amount or a span of time.</summary>
    public void Literal(LiquidExpression expression)
    {
        if (expression is not ConstantExpression { Value: StringValue text }) return;
        budget.Charge(text.ToStringValue().Length / 16);
        findings.WrittenByHand(text.ToStringValue(), start => expression.Offset + 1 + start);
    }

    private ValueShape Calculated(FilterCall call, ValueShape input, ValueShape? argument)
    {
        var both = argument is null ? input : input | argument;
        if (both.Has(ValueKinds.Written))
        {
            ByHand(call, input.Has(ValueKinds.Written) ? input : argument!);
        }
        else if (both.Has(ValueKinds.List | ValueKinds.Group | ValueKinds.Flag | ValueKinds.Loop))
        {
            var wrong = input.Has(ValueKinds.List | ValueKinds.Group | ValueKinds.Flag | ValueKinds.Loop) ? input : argument!;
            Refuses(call, $"\"{call.Filter.Name}\" calculates with numbers, and {Called(wrong, "what it is given")} is {Described(wrong)}", SizeOf(wrong));
        }
        else if ((input.Has(ValueKinds.Texts) && input.Constant is null) || (argument?.Has(ValueKinds.Texts) == true && argument.Constant is null))
        {
            var text = input.Has(ValueKinds.Texts) ? input : argument!;
            MayRefuse(call, $"{Called(text, "what it is given")} is a text, which counts as the number it begins with", "Calculate with a number.");
        }

        if (call.Filter.Name is "divided_by" or "modulo" && argument is not null && !argument.IsNotZero && !argument.Has(ValueKinds.Any | ValueKinds.Written))
        {
            if (argument.Constant is not null) Refuses(call, $"\"{call.Filter.Name}\" divides by zero", null);
            else MayRefuse(call, $"{Called(argument, "what it divides by")} may be zero", argument.Path is { } divisor ? $"Put it into {{% if {AsWritten(divisor)} > 0 %}}." : "Divide by a number, or put it through | at_least: 1 first.");
        }

        var kind = both.Has(ValueKinds.AmountNumber) ? ValueKinds.AmountNumber : ValueKinds.Number;
        return new ValueShape(kind) { IsNotZero = call.Filter.Name == "at_least" && argument is { Constant: NumberValue least } && least.ToNumberValue() > 0 };
    }

    private void ByHand(FilterCall call, ValueShape value)
    {
        var what = value.Has(ValueKinds.Amount | ValueKinds.AmountText) ? "an amount" : value.Has(ValueKinds.Day | ValueKinds.DayText) ? "a day" : null;
        findings.Add(TemplateProblems.FormattedByHand, ProblemSeverity.Error, call.Offset,
            what is null ? $"the filter \"{call.Filter.Name}\" could take apart the amount or the day in the text it is given" : $"the filter \"{call.Filter.Name}\" cannot work with {what}, which is a text in the reader's language",
            value.Path is { } path ? $"Write {{{{ {AsWritten(path)} }}}} without it." : $"Write {what ?? "the text"} without it.");
    }

    private ValueShape Plural(FilterCall call, ValueShape input, ValueShape[] named)
    {
        const ValueKinds never = ValueKinds.Written | ValueKinds.Words | ValueKinds.List | ValueKinds.Group | ValueKinds.Flag | ValueKinds.Loop;
        if (input.Has(never)) Refuses(call, $"\"plural\" needs a number, and {Called(input, "what it is given")} is {Described(input)}", SizeOf(input) ?? "Give it a number, such as the size of a list.");
        else if (input.Has(ValueKinds.Text)) MayRefuse(call, $"{Called(input, "what it is given")} is a text, and \"plural\" needs a number", "Give it a number, such as the size of a list.");
        else if (input.Has(ValueKinds.Nil)) MayRefuse(call, $"{Called(input, "what it is given")} may be nothing, and \"plural\" needs a number", "Add | default: 0 before it.");
        return named.Aggregate(ValueShape.None, (made, form) => made | form) with { Constant = null };
    }

    private ValueShape Date(FilterCall call, ValueShape input)
    {
        if (!input.Has(ValueKinds.Written) && input.Has(ValueKinds.Text | ValueKinds.Words))
            MayRefuse(call, $"{Called(input, "what it is given")} is a text, which may be \"now\" or \"today\", and a template has no clock", "Write a day of the reply, such as {{ order.placedOn }}; it is written as the reader's language does.");
        return (input | ValueShape.Text) with { Path = null };
    }

    private void WholeNumbers(FilterCall call, ValueShape[] arguments)
    {
        foreach (var argument in arguments)
        {
            // A second argument without a value is none.
            if (IsWhole(argument) || (argument.IsOnly(ValueKinds.Nil) && !ReferenceEquals(argument, arguments[0]))) continue;
            if (argument.Constant is not null || !argument.Has(ValueKinds.Number | ValueKinds.AmountNumber | ValueKinds.Text))
                Refuses(call, $"\"{call.Filter.Name}\" needs a whole number, and {Called(argument, "what it is given")} is {Described(argument)}", null);
            else MayRefuse(call, $"\"{call.Filter.Name}\" needs a whole number, and {Called(argument, "what it is given")} may be none", "Give it a number.");
        }
    }

    /// <summary>Whether a value surely counts as a whole number.</summary>
    public static bool IsWhole(ValueShape value) =>
        value.IsOnly(ValueKinds.Numbers | ValueKinds.Any) || (value.Constant is { } constant && NumberFilters.Integer(constant) is not null);

    private static ValueShape Ended(FilterCall call, ValueShape input)
    {
        var made = input.IsOnly(ValueKinds.List) && input.Least > 0 ? ValueShape.None : ValueShape.Nil;
        if (input.Has(ValueKinds.List) && input.Item is { } item) made |= item;
        if (input.Has(ValueKinds.Texts)) made |= ValueShape.Text;
        if (input.Has(ValueKinds.Group) && call.Filter.Name == "first") made |= ValueShape.Pair;
        if (input.Has(ValueKinds.Any)) made |= ValueShape.Any;

        // What is nothing besides has the place of what is something.
        return made with { Path = input.IsOnly(ValueKinds.List) ? input.Item?.Path : null };
    }

    private ValueShape Joined(FilterCall call, ValueShape input, ValueShape other)
    {
        if (!other.Has(ValueKinds.List | ValueKinds.Any)) Refuses(call, $"\"concat\" needs a list, and {Called(other, "what it is given")} is {Described(other)}", null);
        else if (!other.IsOnly(ValueKinds.List | ValueKinds.Any)) MayRefuse(call, $"\"concat\" needs a list, and {Called(other, "what it is given")} may be none", null);
        return ValueShape.ListOf(input.Items() | other.Items());
    }

    private ValueShape OfItems(FilterCall call, ValueShape input, ValueShape? first)
    {
        var item = input.Items();
        var byName = first is not null && !(call.Filter.Name is "sort" or "sort_natural" && first.IsOnly(ValueKinds.Nil));
        var key = byName ? Property(call, item, first!) : item;
        // An item that has no members at all leaves some filters without an answer.
        var unasked = byName && item.Has(ValueKinds.Nil | ValueKinds.Flag | ValueKinds.Loop | ValueKinds.Any | ValueKinds.Amount | ValueKinds.Day | ValueKinds.Words);
        var list = ValueShape.ListOf(item) with { Path = input.IsOnly(ValueKinds.List) ? input.Path : null };
        switch (call.Filter.Name)
        {
            case "map":
                return ValueShape.ListOf(key);
            case "where" or "reject":
                return unasked ? list.OrNil() : list;
            case "find":
                return item.OrNil() with { Path = item.Path };
            case "find_index":
                return ValueShape.Number.OrNil();
            case "has":
                return unasked ? ValueShape.Flag.OrNil() : ValueShape.Flag;
            case "sort" or "sort_natural":
                Sorted(call, key);
                return list;
            case "compact" when !byName:
                return list with { Item = item.Without(ValueKinds.Nil) };
            case "sum":
                return Summed(call, key);
            default:
                return list;
        }
    }

    private void Sorted(FilterCall call, ValueShape key)
    {
        var ordered = key.Without(ValueKinds.Nil | ValueKinds.Any);
        if (ordered.Has(ValueKinds.Group | ValueKinds.List))
        {
            Refuses(call, $"\"{call.Filter.Name}\" cannot bring groups of names into an order", ordered.Path is { } group && NameLookup.Below(group) is { Length: > 0 } names ? $"Name what to sort by: | {call.Filter.Name}: '{names[0]}'." : "Name what to sort by.");
        }
        else if (ordered.Has(ValueKinds.Written))
        {
            Refuses(call, $"\"{call.Filter.Name}\" would bring {Called(ordered, "what it is given")} into the order of its letters, for it is {Described(ordered)}", "Keep the order of the list.");
        }
        else if (call.Filter.Name == "sort" && (ordered.Has(ValueKinds.Flag) || (ordered.Has(ValueKinds.Texts) && ordered.Has(ValueKinds.Numbers))))
        {
            MayRefuse(call, "values of different kinds have no order", "Sort by a name that holds numbers alone, or texts alone.");
        }
    }

    private ValueShape Summed(FilterCall call, ValueShape key)
    {
        if (key.Has(ValueKinds.Written))
        {
            findings.Add(TemplateProblems.FormattedByHand, ProblemSeverity.Error, call.Offset,
                key.Has(ValueKinds.Amount | ValueKinds.AmountText) ? "\"sum\" cannot add up amounts, and no decision would stand behind what came out" : "\"sum\" cannot add up days",
                key.Has(ValueKinds.Amount | ValueKinds.AmountText) ? "Write {{ order.total }}, {{ refund.amount }} or another amount of the decision." : null);
        }
        else if (key.Has(ValueKinds.Group))
        {
            Refuses(call, "\"sum\" cannot add up groups of names", "Name what to add up: | sum: 'quantity'.");
        }
        else if (key.Has(ValueKinds.Texts))
        {
            MayRefuse(call, $"{Called(key, "what it is given")} is a text, which counts as the number it begins with", "Add up numbers.");
        }

        return new ValueShape(key.Has(ValueKinds.AmountNumber) ? ValueKinds.AmountNumber : ValueKinds.Number);
    }

    // What an item of a list has under a name.
    private ValueShape Property(FilterCall call, ValueShape item, ValueShape name)
    {
        var found = ValueShape.None;
        var asked = (name.Constant as StringValue)?.ToStringValue();
        if (item.Has(ValueKinds.Group)) found |= asked is null || item.Groups.IsEmpty ? ValueShape.Any.OrNil() : Named(call, item.Groups, asked);
        if (item.Has(ValueKinds.Amount | ValueKinds.Day | ValueKinds.Words))
        {
            var part = asked is null or "size" ? null : ShapeCatalogue.Part(item.Without(~(ValueKinds.Amount | ValueKinds.Day | ValueKinds.Words)), asked);
            if (part?.Has(ValueKinds.Absent) == false)
            {
                found |= part;
            }
            else
            {
                if (asked is not null) NoPart(call, item, asked);
                else if (!IsName(name)) NoName(call, item, name);
                found |= ValueShape.Text.OrNil();
            }
        }

        if (item.Has(ValueKinds.Text | ValueKinds.AmountText | ValueKinds.DayText))
        {
            if (asked is not null && item.Path is not null) NoPart(call, item, asked);
            else if (!IsName(name)) NoName(call, item, name);
            found |= ValueShape.Text.OrNil();
        }

        if (item.Has(ValueKinds.Numbers) && !name.IsOnly(ValueKinds.Numbers | ValueKinds.Any))
        {
            Refuses(call, $"{Called(item, "an item")} is a number and has no names to ask for", null);
            found |= ValueShape.Nil;
        }
        else if (item.Has(ValueKinds.Numbers))
        {
            // As in Ruby, a number asked for a number gives one of its bits.
            found |= ValueShape.Number;
        }

        if (item.Has(ValueKinds.Nil | ValueKinds.Flag | ValueKinds.Loop)) found |= ValueShape.Nil;
        return item.Has(ValueKinds.Any) ? found | ValueShape.Any.OrNil() : found;
    }

    private ValueShape Named(FilterCall call, ImmutableArray<string> groups, string name)
    {
        var found = ValueShape.None;
        foreach (var group in groups)
        {
            var asked = catalogue.Find($"{group}.{name}");
            found |= asked.Failure is not null ? ValueShape.Nil : asked.Name?.IsSureAt(catalogue.Step) == true ? catalogue.Of($"{group}.{name}") : catalogue.Of($"{group}.{name}").OrNil();
        }

        if (!found.IsOnly(ValueKinds.Nil)) return found;
        string[] names = [.. groups.SelectMany(NameLookup.Below).Distinct(StringComparer.Ordinal)];
        findings.Add(TemplateProblems.UnknownName, ProblemSeverity.Error, call.Positional[0].Offset,
            $"an item of \"{groups[0].Replace("[]", "", StringComparison.Ordinal)}\" has no name \"{name}\"",
            NameSuggestion.Sentence(name, names) ?? $"It has {string.Join(", ", names)}.");
        return ValueShape.Any.OrNil();
    }

    private static bool IsName(ValueShape name) => name.IsOnly(ValueKinds.Text | ValueKinds.AmountText | ValueKinds.DayText | ValueKinds.Any);

    private void NoName(FilterCall call, ValueShape item, ValueShape name) =>
        Refuses(call, $"{Called(item, "an item")} is asked for what is {Described(name)}, which is no name", "Name it as a text, in quotes.");

    private void NoPart(FilterCall call, ValueShape item, string name)
    {
        var parts = item.Has(ValueKinds.Amount) ? "It has amount and currency." : item.Has(ValueKinds.Day) ? "It has iso, year, month, day, weekday and withoutWeekday." : item.Has(ValueKinds.Words) ? "It has code." : "It is printed as it is.";
        findings.Add(TemplateProblems.UnknownName, ProblemSeverity.Error, call.Positional[0].Offset, $"{Called(item, "an item")} is {Described(item)} and has no name \"{name}\"", parts);
    }

    /// <summary>What a value of these kinds makes of a text that it becomes a part of.</summary>
    public static ValueKinds AsPart(ValueKinds kinds) => (kinds & (ValueKinds.Written | ValueKinds.Composed)) != 0 ? ValueKinds.Composed : ValueKinds.None;

    // Whether the filter could take an amount or a day apart. A word is replaced, and lines are split, without harm.
    private static bool Cuts(FilterCall call) => call.Filter.Name switch
    {
        "slice" or "truncate" => true,
        "split" or "remove" or "remove_first" or "remove_last" or "replace" or "replace_first" or "replace_last" =>
            call.Positional is not [ConstantExpression { Value: StringValue text }, ..] || !IsHarmless(text.ToStringValue()),
        _ => false,
    };

    private static bool IsHarmless(string text) => text.Length > 0 && text.All(c => char.IsLetter(c) || c is '\n' or '\r' or ' ' or '<' or '>' or '/') && text.Trim(' ').Length > 0;

    // Filters on texts leave an amount or a day readable as such.
    private static ValueShape Textual(FilterCall call, ValueShape input, ValueKinds added)
    {
        var made = new ValueShape(added | (input.Kinds & ValueKinds.Composed));
        if (input.Has(ValueKinds.Amount | ValueKinds.AmountText)) made |= new ValueShape(ValueKinds.AmountText);
        if (input.Has(ValueKinds.Day | ValueKinds.DayText)) made |= new ValueShape(ValueKinds.DayText);
        if (input.Has(ValueKinds.Nil)) made = Array.IndexOf(KeepingNil, call.Filter.Name) >= 0 ? made.OrNil() : made | ValueShape.Text;
        if (input.Has(ValueKinds.Any)) made |= ValueShape.Any;
        if (!input.IsOnly(ValueKinds.Written | ValueKinds.Nil | ValueKinds.Any)) made |= ValueShape.Text;
        return made with { Path = input.Path };
    }

    private static string? SizeOf(ValueShape value) => value.Has(ValueKinds.List) && value.Path is { } list ? $"Write {{{{ {list}.size }}}} for the number of its items." : null;

    private void Refuses(FilterCall call, string message, string? suggestion) =>
        findings.Add(TemplateProblems.WrongKind, ProblemSeverity.Error, call.Offset, message, suggestion);

    private void MayRefuse(FilterCall call, string message, string? suggestion) =>
        findings.Add(TemplateProblems.MayBeRefused, ProblemSeverity.Warning, call.Offset, $"\"{call.Filter.Name}\" may refuse its value, and then there is no reply: {message}", suggestion);
}
