#pragma warning disable IDE0060 // Every filter has the shape of LiquidFilter, whether it needs all of it or not.
using System.Text;
using Fluid;
using Fluid.Values;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Filters;

/// <summary>Filters on lists. What is no list counts as a list of one, an object too, and lists in lists are flattened first.</summary>
internal static class ListFilters
{
    public static FluidValue Join(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var items = Items(input, context);
        var glue = arguments.Count > 0 ? Values.Text(arguments.At(0), context) : " ";
        var text = new StringBuilder();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) text.Append(glue);
            text.Append(Values.Text(items[i], context));
            if (text.Length > context.Budget.MaxValueLength) context.Budget.Text(text.Length);
        }

        return new StringValue(text.ToString());
    }

    public static FluidValue First(FluidValue input, FilterArguments arguments, LiquidContext context) => input switch
    {
        ArrayValue list => list.Values.Count > 0 ? list.Values[0] : NilValue.Instance,
        StringValue or MapValue => Values.Wrap(Members.Named(input is MapValue map ? map.Map : Letter(input, 1), "first")),
        _ => NilValue.Instance,
    };

    public static FluidValue Last(FluidValue input, FilterArguments arguments, LiquidContext context) => input switch
    {
        ArrayValue list => list.Values.Count > 0 ? list.Values[^1] : NilValue.Instance,
        StringValue => Values.Wrap(Members.Named(Letter(input, -1), "first")),
        _ => NilValue.Instance,
    };

    public static FluidValue Size(FluidValue input, FilterArguments arguments, LiquidContext context) => NumberValue.Create(input switch
    {
        ArrayValue list => list.Values.Count,
        MapValue map => map.Map.Count,
        StringValue or DisplayValue => TextFilters.Length(input.ToStringValue()),
        _ => 0,
    });

    public static FluidValue Reverse(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var items = Items(input, context);
        items.Reverse();
        return new ArrayValue(items);
    }

    public static FluidValue Concat(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        if (arguments.At(0) is not ArrayValue)
            throw new LiquidFault(LiquidProblems.FilterRefused, $"\"concat\" needs a list, not {Values.KindOf(arguments.At(0))}");
        var items = Items(input, context);
        items.AddRange(Items(arguments.At(0), context));
        return new ArrayValue(items);
    }

    public static FluidValue Slice(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var start = TextFilters.Whole(arguments.At(0), "slice");
        var length = arguments.Count > 1 && !Values.IsNil(arguments.At(1)) ? TextFilters.Whole(arguments.At(1), "slice") : 1;
        if (input is ArrayValue list)
        {
            var window = Window(start, length, list.Values.Count);
            context.Budget.Items(window.Count);
            var items = new List<FluidValue>(window.Count);
            for (var i = 0; i < window.Count; i++) items.Add(list.Values[window.Start + i]);
            return new ArrayValue(items);
        }

        var text = Values.Text(input, context);
        var cut = Window(start, length, TextFilters.Length(text));
        var from = TextFilters.OffsetOf(text, cut.Start);
        var to = TextFilters.OffsetOf(text, cut.Start + cut.Count);
        return new StringValue(text[from..to]);
    }

    public static FluidValue Compact(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var property = arguments.Count > 0 ? arguments.At(0) : null;
        var items = Items(input, context);
        items.RemoveAll(item => Values.IsNil(property is null ? item : Property(item, property, context) ?? NilValue.Instance));
        return new ArrayValue(items);
    }

    public static FluidValue Map(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var items = Items(input, context);
        for (var i = 0; i < items.Count; i++) items[i] = Property(items[i], arguments.At(0), context) ?? NilValue.Instance;
        return new ArrayValue(items);
    }

    public static FluidValue Uniq(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var property = arguments.Count > 0 ? arguments.At(0) : null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var items = Items(input, context);
        items.RemoveAll(item =>
        {
            var value = property is null ? item : Property(item, property, context) ?? NilValue.Instance;
            var key = value is StringValue ? "'" + value.ToStringValue()
                : value is ArrayValue or MapValue ? "[" + Values.Text(value, context)
                : Values.KindOf(value) + (value is NumberValue ? NumberKey(value.ToNumberValue()) : Values.Text(value, context));
            context.Budget.Look(key);
            return !seen.Add(key);
        });
        return new ArrayValue(items);
    }

    // As in Ruby, 1 and 1.0 are equal and yet not the same item; 1.5 and 1.50 are.
    private static string NumberKey(decimal number) =>
        number.Scale == 0 ? Values.Number(number) : "." + Values.Number(number / 1.0000000000000000000000000000m);

    public static FluidValue Sum(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var sum = 0m;
        foreach (var item in Items(input, context))
        {
            context.Budget.Look(item);
            sum += NumberFilters.Number(arguments.Count > 0 ? Property(item, arguments.At(0), context) ?? NilValue.Instance : item);
        }

        return NumberFilters.Tidy(sum);
    }

    public static FluidValue Sort(FluidValue input, FilterArguments arguments, LiquidContext context) =>
        Sorted(input, arguments, context, static (a, b) => Values.Compare(a, b) ??
            throw new LiquidFault(LiquidProblems.NotComparable, $"{Values.KindOf(a)} cannot be sorted with {Values.KindOf(b)}"));

    public static FluidValue SortNatural(FluidValue input, FilterArguments arguments, LiquidContext context) =>
        Sorted(input, arguments, context, (a, b) =>
            string.Compare(Values.Text(a, context), Values.Text(b, context), StringComparison.OrdinalIgnoreCase));

    public static FluidValue Where(FluidValue input, FilterArguments arguments, LiquidContext context) => Kept(input, arguments, context, wanted: true);

    public static FluidValue Reject(FluidValue input, FilterArguments arguments, LiquidContext context) => Kept(input, arguments, context, wanted: false);

    public static FluidValue Find(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var items = Items(input, context);
        return Index(items, arguments, context) is >= 0 and var index ? items[index] : NilValue.Instance;
    }

    public static FluidValue FindIndex(FluidValue input, FilterArguments arguments, LiquidContext context) =>
        Index(Items(input, context), arguments, context) is >= 0 and var index ? NumberValue.Create(index) : NilValue.Instance;

    public static FluidValue Has(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var index = Index(Items(input, context), arguments, context);
        return index == NoAnswer ? NilValue.Instance : index >= 0 ? BooleanValue.True : BooleanValue.False;
    }

    private const int NoMatch = -1;
    private const int NoAnswer = -2;

    private static int Index(List<FluidValue> items, FilterArguments arguments, LiquidContext context)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (Matches(items[i], arguments, context) is not { } matches) return NoAnswer;
            if (matches) return i;
        }

        return NoMatch;
    }

    private static FluidValue Kept(FluidValue input, FilterArguments arguments, LiquidContext context, bool wanted)
    {
        var kept = new List<FluidValue>();
        foreach (var item in Items(input, context))
        {
            // An item that has no members at all, such as nil, leaves the whole filter without an answer, as in Shopify's.
            if (Matches(item, arguments, context) is not { } matches) return NilValue.Instance;
            if (matches == wanted) kept.Add(item);
        }

        return new ArrayValue(kept);
    }

    private static bool? Matches(FluidValue item, FilterArguments arguments, LiquidContext context)
    {
        if (Property(item, arguments.At(0), context) is not { } value) return null;
        return arguments.Count > 1 && !Values.IsNil(arguments.At(1))
            ? Values.AreEqual(value, arguments.At(1), context)
            : Values.IsTruthy(value);
    }

    /// <summary>What <c>item[name]</c> gives in Shopify's Liquid; null where the item cannot be asked.</summary>
    private static FluidValue? Property(FluidValue item, FluidValue name, LiquidContext context)
    {
        switch (item)
        {
            case MapValue map:
                return name is StringValue && map.Map.TryGetValue(name.ToStringValue(), out var member) ? Values.Wrap(member) : NilValue.Instance;
            case DisplayValue display when name is StringValue && display.Display.Parts.TryGetValue(name.ToStringValue(), out var part):
                return Values.Wrap(part);
            case StringValue or DisplayValue when name is StringValue:
                // A text has a part that it contains.
                context.Budget.Search(item.ToStringValue(), name.ToStringValue());
                return item.ToStringValue().Contains(name.ToStringValue(), StringComparison.Ordinal) ? name : NilValue.Instance;
            case NumberValue when name is NumberValue:
                // Ruby gives the bit at that place, which is never nil.
                return NumberValue.Zero;
            case NumberValue or ArrayValue or StringValue:
                throw new LiquidFault(LiquidProblems.FilterRefused, $"{Values.KindOf(item)} has no property {Shown(name)}");
            default:
                return null;
        }
    }

    // A name may be any value of the data, however large; only a short text is worth repeating.
    private static string Shown(FluidValue name) =>
        name is StringValue && name.ToStringValue() is { Length: <= 40 } text ? $"\"{text}\"" : $"that is named by {Values.KindOf(name)}";

    private static ArrayValue Sorted(FluidValue input, FilterArguments arguments, LiquidContext context, Comparison<FluidValue> compare)
    {
        var property = arguments.Count > 0 && !Values.IsNil(arguments.At(0)) ? arguments.At(0) : null;
        var items = Items(input, context);
        var keyed = items.ConvertAll(item => (Item: item, Key: property is null ? item : Property(item, property, context) ?? NilValue.Instance));
        var order = Comparer<FluidValue>.Create((a, b) => (Values.IsNil(a), Values.IsNil(b)) switch
        {
            (true, true) => 0,
            (true, false) => 1,
            (false, true) => -1,
            _ => Charged(a, b),
        });

        try
        {
            // OrderBy keeps the order of equals; whatever the comparison throws it wraps.
            return new ArrayValue([.. keyed.OrderBy(pair => pair.Key, order).Select(pair => pair.Item)]);
        }
        catch (InvalidOperationException wrapped) when (wrapped.InnerException is LiquidFault fault)
        {
            throw fault;
        }

        int Charged(FluidValue a, FluidValue b)
        {
            context.Budget.Step();
            context.Budget.Look(a);
            return compare(a, b);
        }
    }

    private static List<FluidValue> Items(FluidValue input, LiquidContext context)
    {
        var items = new List<FluidValue>();
        if (input is ArrayValue list)
        {
            context.Budget.Items(list.Values.Count);
            Flatten(list.Values, items, context, 0);
        }
        else if (!Values.IsNil(input))
        {
            items.Add(input);
        }

        return items;
    }

    private static void Flatten(IReadOnlyList<FluidValue> list, List<FluidValue> items, LiquidContext context, int depth)
    {
        RenderBudget.DataDepth(depth);
        for (var i = 0; i < list.Count; i++)
        {
            var item = list[i];
            if (item is ArrayValue inner)
            {
                context.Budget.Step();
                context.Budget.Items((long)items.Count + inner.Values.Count);
                Flatten(inner.Values, items, context, depth + 1);
            }
            else
            {
                items.Add(item);
            }
        }
    }

    private static (int Start, int Count) Window(int start, int length, int size)
    {
        var from = start < 0 ? (long)start + size : start;
        if (from < 0 || from > size || length <= 0) return (0, 0);
        return ((int)from, (int)Math.Min(length, size - from));
    }

    private static object?[] Letter(FluidValue text, int which)
    {
        var value = text.ToStringValue();
        if (value.Length == 0) return [""];
        var at = which > 0 ? 0 : TextFilters.OffsetOf(value, TextFilters.Length(value) - 1);
        return [value[at..(at + TextFilters.OffsetOf(value[at..], 1))]];
    }
}
