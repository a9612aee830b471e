using Fluid;
using Fluid.Values;
using RefundKit.Languages;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Filters;

/// <summary><c>{{ n | plural: one: 'item', other: 'items' }}</c>: the word that goes with a number in the language of the text.</summary>
internal static class PluralFilter
{
    public static FluidValue Apply(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        if (input is not NumberValue && NumberFilters.Integer(input) is null)
            throw new LiquidFault(LiquidProblems.FilterRefused, $"plural needs a number, and is given {Values.KindOf(input)}", "Write {{ list.size | plural: … }} for the items of a list.");
        var form = PluralRules.Of(NumberFilters.Number(input), context.Settings.Language) switch
        {
            PluralForm.One => "one",
            PluralForm.Few => "few",
            PluralForm.Many => "many",
            _ => "other",
        };
        return arguments.HasNamed(form) ? arguments[form] : arguments["other"];
    }
}
