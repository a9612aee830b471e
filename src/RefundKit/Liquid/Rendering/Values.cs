using System.Globalization;
using System.Text;
using Fluid.Values;

namespace RefundKit.Liquid.Rendering;

/// <summary>What values mean in Shopify's Liquid, where that differs from Fluid or must not depend on the machine.</summary>
internal static class Values
{
    /// <summary>A value of the model, or one that is a value already, as a value.</summary>
    public static FluidValue Wrap(object? raw) => raw switch
    {
        null => NilValue.Instance,
        FluidValue value => value,
        string text => new StringValue(text),
        bool flag => flag ? BooleanValue.True : BooleanValue.False,
        int number => NumberValue.Create(number),
        long number => NumberValue.Create(number),
        decimal number => NumberValue.Create(number),
        IReadOnlyDictionary<string, object?> map => new MapValue(map),
        IReadOnlyList<FluidValue> list => new ArrayValue(list),
        IReadOnlyList<object?> list => new ArrayValue(new ModelList(list)),
        DisplayText display => new DisplayValue(display),
        _ => MomentValue.From(raw) ?? throw Unknown(raw),
    };

    public static LiquidFault Unknown(object raw) =>
        new(LiquidProblems.UnknownValueType, $"the model holds a value of type {raw.GetType().Name}, which templates do not know", "Hand in texts, numbers, booleans, dates, lists and dictionaries.");

    /// <summary>Only nil and false are false; blank texts, zero and empty lists are true.</summary>
    public static bool IsTruthy(FluidValue value) => value switch
    {
        BooleanValue flag => flag.ToBooleanValue(),
        BlankValue or EmptyValue => true,
        _ => !value.IsNil(),
    };

    public static bool IsNil(FluidValue value) => value is not (BlankValue or EmptyValue) && value.IsNil();

    public static bool AreEqual(FluidValue left, FluidValue right, LiquidContext context, int depth = 0)
    {
        if (left is EmptyValue || right is EmptyValue)
            return left is EmptyValue ? right is EmptyValue || IsEmpty(right) : IsEmpty(left);
        if (left is BlankValue || right is BlankValue)
            return left is BlankValue ? right is BlankValue || IsBlank(right) : IsBlank(left);
        if (IsNil(left) || IsNil(right)) return IsNil(left) && IsNil(right);
        switch (left)
        {
            case NumberValue:
                return right is NumberValue && left.ToNumberValue() == right.ToNumberValue();
            case BooleanValue:
                return right is BooleanValue && left.ToBooleanValue() == right.ToBooleanValue();
            case StringValue or DisplayValue:
                if (right is not (StringValue or DisplayValue)) return false;
                context.Budget.Look(right);
                return string.Equals(left.ToStringValue(), right.ToStringValue(), StringComparison.Ordinal);
            case MomentValue moment:
                return right is MomentValue other && moment.Moment == other.Moment;
            case ArrayValue list:
                return right is ArrayValue otherList && AreEqual(list.Values, otherList.Values, context, depth);
            case MapValue map:
                return right is MapValue otherMap && AreEqual(map.Map, otherMap.Map, context, depth);
            default:
                return ReferenceEquals(left, right);
        }
    }

    private static bool AreEqual(IReadOnlyList<FluidValue> left, IReadOnlyList<FluidValue> right, LiquidContext context, int depth)
    {
        if (ReferenceEquals(left, right)) return true;
        if (left.Count != right.Count) return false;
        if (left is RangeList leftRange && right is RangeList rightRange)
            return leftRange.Count == 0 || leftRange.First == rightRange.First;
        RenderBudget.DataDepth(depth);
        for (var i = 0; i < left.Count; i++)
        {
            context.Budget.Step();
            if (!AreEqual(left[i], right[i], context, depth + 1)) return false;
        }

        return true;
    }

    private static bool AreEqual(IReadOnlyDictionary<string, object?> left, IReadOnlyDictionary<string, object?> right, LiquidContext context, int depth)
    {
        if (ReferenceEquals(left, right)) return true;
        if (left.Count != right.Count) return false;
        RenderBudget.DataDepth(depth);
        foreach (var (name, value) in left)
        {
            context.Budget.Step();
            if (!right.TryGetValue(name, out var other) || !AreEqual(Wrap(value), Wrap(other), context, depth + 1)) return false;
        }

        return true;
    }

    /// <summary>The order of two values, or null where one of them has none, such as nil, a list or a boolean.</summary>
    public static int? Compare(FluidValue left, FluidValue right)
    {
        switch (left, right)
        {
            case (NumberValue, NumberValue):
                return left.ToNumberValue().CompareTo(right.ToNumberValue());
            case (StringValue or DisplayValue, StringValue or DisplayValue):
                return string.CompareOrdinal(left.ToStringValue(), right.ToStringValue());
            case (MomentValue a, MomentValue b):
                return a.Moment.CompareTo(b.Moment);
            default:
                return null;
        }
    }

    public static bool HasOrder(FluidValue value) => value is NumberValue or StringValue or DisplayValue or MomentValue;

    public static string KindOf(FluidValue value) => value switch
    {
        NumberValue => "a number",
        StringValue or DisplayValue => "a text",
        BooleanValue => "a boolean",
        ArrayValue => "a list",
        MapValue => "an object",
        MomentValue => "a date",
        _ => "nil",
    };

    public static bool IsEmpty(FluidValue value) => value switch
    {
        StringValue or DisplayValue => value.ToStringValue().Length == 0,
        ArrayValue list => list.Values.Count == 0,
        MapValue map => map.Map.Count == 0,
        EmptyValue => true,
        _ => false,
    };

    private static bool IsBlank(FluidValue value) => value switch
    {
        StringValue or DisplayValue => string.IsNullOrWhiteSpace(value.ToStringValue()),
        BooleanValue flag => !flag.ToBooleanValue(),
        EmptyValue => false,
        _ => value.IsNil() || IsEmpty(value),
    };

    /// <summary>The value as a text, as large as a value may be at most.</summary>
    public static string Text(FluidValue value, LiquidContext context)
    {
        switch (value)
        {
            case StringValue:
                return value.ToStringValue();
            case NumberValue:
                return Number(value.ToNumberValue());
            case BooleanValue:
                return value.ToBooleanValue() ? "true" : "false";
            case DisplayValue or MomentValue:
                return value.ToStringValue();
            case ArrayValue or MapValue:
                var text = new StringBuilder();
                Append(text, value, context, inspect: false, 0);
                return text.ToString();
            default:
                return "";
        }
    }

    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    // A list prints its items one after the other; an object prints as Ruby shows it, which is what Liquid always did.
    private static void Append(StringBuilder text, FluidValue value, LiquidContext context, bool inspect, int depth)
    {
        RenderBudget.DataDepth(depth);
        context.Budget.Step();
        switch (value)
        {
            case ArrayValue { Values: RangeList range } when !inspect:
                text.Append(CultureInfo.InvariantCulture, $"{range.First}..{range.Last}");
                break;
            case ArrayValue list:
                if (inspect) text.Append('[');
                for (var i = 0; i < list.Values.Count; i++)
                {
                    if (inspect && i > 0) text.Append(", ");
                    Append(text, list.Values[i], context, inspect, depth + 1);
                }

                if (inspect) text.Append(']');
                break;
            case MapValue map:
                text.Append('{');
                var first = true;
                foreach (var (name, item) in map.Map)
                {
                    if (!first) text.Append(", ");
                    first = false;
                    text.Append('"').Append(name).Append("\"=>");
                    Append(text, Wrap(item), context, inspect: true, depth + 1);
                }

                text.Append('}');
                break;
            case StringValue or DisplayValue when inspect:
                text.Append('"').Append(value.ToStringValue()).Append('"');
                break;
            default:
                text.Append(inspect && IsNil(value) ? "nil" : Text(value, context));
                break;
        }

        if (text.Length > context.Budget.MaxValueLength) context.Budget.Text(text.Length);
    }
}
