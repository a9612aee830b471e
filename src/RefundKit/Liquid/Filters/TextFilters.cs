#pragma warning disable IDE0060 // Every filter has the shape of LiquidFilter, whether it needs all of it or not.
using Fluid;
using Fluid.Values;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Filters;

/// <summary>Filters on texts. A character is a Unicode code point, so that nothing is cut in two halves.</summary>
internal static class TextFilters
{
    /// <summary>The number of code points.</summary>
    public static int Length(string text)
    {
        var length = text.Length;
        foreach (var c in text)
        {
            if (char.IsLowSurrogate(c)) length--;
        }

        return length;
    }

    /// <summary>The UTF-16 offset of a code point.</summary>
    public static int OffsetOf(string text, int point)
    {
        var offset = 0;
        while (point > 0 && offset < text.Length)
        {
            offset += char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1]) ? 2 : 1;
            point--;
        }

        return offset;
    }

    public static FluidValue Upcase(FluidValue input, FilterArguments arguments, LiquidContext context) =>
        new StringValue(Values.Text(input, context).ToUpperInvariant());

    public static FluidValue Downcase(FluidValue input, FilterArguments arguments, LiquidContext context) =>
        new StringValue(Values.Text(input, context).ToLowerInvariant());

    public static FluidValue Capitalize(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var text = Values.Text(input, context);
        var first = OffsetOf(text, 1);
        return new StringValue(string.Concat(text[..first].ToUpperInvariant(), text[first..].ToLowerInvariant()));
    }

    public static FluidValue StripNewlines(FluidValue input, FilterArguments arguments, LiquidContext context) =>
        new StringValue(Values.Text(input, context).Replace("\r\n", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));

    public static FluidValue Squish(FluidValue input, FilterArguments arguments, LiquidContext context) =>
        new StringValue(string.Join(' ', Words(Values.Text(input, context), int.MaxValue).Words));

    /// <summary>Its argument in place of nil, false, a missing value and what is empty.</summary>
    public static FluidValue Default(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var replaced = input is BooleanValue
            ? !input.ToBooleanValue() && !Values.IsTruthy(arguments["allow_false"] ?? NilValue.Instance)
            : Values.IsNil(input) || Values.IsEmpty(input);
        if (!replaced) return input;
        return arguments.Count > 0 && First(arguments) is { } value ? value : StringValue.Empty;
    }

    public static FluidValue Split(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var text = Values.Text(input, context);
        var separator = Values.Text(arguments.At(0), context);
        context.Budget.Search(text, separator);
        var parts = new List<FluidValue>();
        if (separator.Length == 0)
        {
            context.Budget.Items(text.Length);
            foreach (var rune in text.EnumerateRunes()) parts.Add(new StringValue(rune.ToString()));
        }
        else if (separator == " ")
        {
            foreach (var word in Words(text, int.MaxValue).Words) parts.Add(new StringValue(word));
        }
        else
        {
            foreach (var part in text.Split(separator, StringSplitOptions.None)) parts.Add(new StringValue(part));

            // As in Ruby, empty parts at the end are no parts.
            while (parts.Count > 0 && parts[^1].ToStringValue().Length == 0) parts.RemoveAt(parts.Count - 1);
        }

        return new ArrayValue(parts);
    }

    public static FluidValue Truncate(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        if (Values.IsNil(input)) return NilValue.Instance;
        var text = Values.Text(input, context);
        var length = arguments.Count > 0 ? Whole(arguments.At(0), "truncate") : 50;
        var end = arguments.Count > 1 ? Values.Text(arguments.At(1), context) : "...";
        if (Length(text) <= length) return input is StringValue ? input : new StringValue(text);
        return new StringValue(string.Concat(text.AsSpan(0, OffsetOf(text, length - Length(end))), end));
    }

    public static FluidValue TruncateWords(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        if (Values.IsNil(input)) return NilValue.Instance;
        var text = Values.Text(input, context);
        var count = Math.Max(1, arguments.Count > 0 ? Whole(arguments.At(0), "truncatewords") : 15);
        var end = arguments.Count > 1 ? Values.Text(arguments.At(1), context) : "...";
        var (words, more) = Words(text, count);
        return more ? new StringValue(string.Join(' ', words) + end) : input is StringValue ? input : new StringValue(text);
    }

    /// <summary>A whole number, or a problem that names the filter.</summary>
    public static int Whole(FluidValue value, string filter) => NumberFilters.Integer(value) ??
        throw new LiquidFault(LiquidProblems.FilterRefused, $"\"{filter}\" needs a whole number, not {Values.KindOf(value)}");

    private static (List<string> Words, bool More) Words(string text, int most)
    {
        var words = new List<string>();
        var at = 0;
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (at == text.Length) return (words, false);
            if (words.Count == most) return (words, true);
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
            words.Add(text[start..at]);
        }
    }

    // The named argument may stand before the positional one, and Fluid counts both.
    private static FluidValue? First(FilterArguments arguments)
    {
        var named = arguments.HasNamed("allow_false") ? arguments["allow_false"] : null;
        if (named is null) return arguments.At(0);
        foreach (var value in arguments.Values)
        {
            if (!ReferenceEquals(value, named)) return value;
        }

        return null;
    }
}
