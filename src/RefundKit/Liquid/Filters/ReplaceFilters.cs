using System.Text;
using Fluid;
using Fluid.Values;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Filters;

/// <summary>Filters that search by code units, not by culture, and know the size of what they make before they make it.</summary>
internal static class ReplaceFilters
{
    public static FluidValue Replace(FluidValue input, FilterArguments arguments, LiquidContext context) =>
        All(Values.Text(input, context), Values.Text(arguments.At(0), context), Second(arguments, context), context);

    public static FluidValue ReplaceFirst(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var (text, old) = (Values.Text(input, context), Values.Text(arguments.At(0), context));
        context.Budget.Search(text, old);
        return At(text, text.IndexOf(old, StringComparison.Ordinal), old, Second(arguments, context));
    }

    public static FluidValue ReplaceLast(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var (text, old) = (Values.Text(input, context), Values.Text(arguments.At(0), context));
        context.Budget.Search(text, old);
        return At(text, text.LastIndexOf(old, StringComparison.Ordinal), old, Second(arguments, context));
    }

    public static FluidValue Remove(FluidValue input, FilterArguments arguments, LiquidContext context) =>
        All(Values.Text(input, context), Values.Text(arguments.At(0), context), "", context);

    public static FluidValue RemoveFirst(FluidValue input, FilterArguments arguments, LiquidContext context) =>
        ReplaceFirst(input, arguments, context);

    public static FluidValue RemoveLast(FluidValue input, FilterArguments arguments, LiquidContext context) =>
        ReplaceLast(input, arguments, context);

    private static string Second(FilterArguments arguments, LiquidContext context) =>
        arguments.Count > 1 ? Values.Text(arguments.At(1), context) : "";

    private static StringValue At(string text, int index, string old, string replacement) => index < 0
        ? new StringValue(text)
        : new StringValue(string.Concat(text.AsSpan(0, index), replacement, text.AsSpan(index + old.Length)));

    private static StringValue All(string text, string old, string replacement, LiquidContext context)
    {
        context.Budget.Search(text, old);
        if (old.Length == 0)
        {
            // Nothing is found between all characters and at both ends.
            if (replacement.Length == 0) return new StringValue(text);
            context.Budget.Text(text.Length + ((TextFilters.Length(text) + 1L) * replacement.Length));
            var spread = new StringBuilder(replacement);
            foreach (var rune in text.EnumerateRunes()) spread.Append(rune.ToString()).Append(replacement);
            return new StringValue(spread.ToString());
        }

        var found = 0L;
        for (var at = text.IndexOf(old, StringComparison.Ordinal); at >= 0; at = text.IndexOf(old, at + old.Length, StringComparison.Ordinal)) found++;
        if (found == 0) return new StringValue(text);
        context.Budget.Text(text.Length + (found * (replacement.Length - old.Length)));
        return new StringValue(text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
