using System.Collections.Frozen;
using Fluid;
using Fluid.Values;
using RefundKit.Liquid.Rendering;
using FluidNumbers = Fluid.Filters.NumberFilters;
using FluidTexts = Fluid.Filters.StringFilters;

namespace RefundKit.Liquid.Filters;

/// <summary>
/// The filters of Shopify's Liquid. Fluid's own are taken where they agree with it, whatever the culture and the size of
/// the input; the others are ours: Fluid rounds half to even, searches texts by culture, and builds results before
/// anybody can charge for them. <c>plural</c> is RefundKit's own.
/// </summary>
internal static class FilterCatalogue
{
    private static readonly FrozenDictionary<string, FilterSignature> ByName = new FilterSignature[]
    {
        new("abs", 0, 0, Numeric(FluidNumbers.Abs)),
        new("append", 1, 1, Textual(FluidTexts.Append)),
        new("at_least", 1, 1, Numeric(FluidNumbers.AtLeast)),
        new("at_most", 1, 1, Numeric(FluidNumbers.AtMost)),
        new("base64_decode", 0, 0, EncodingFilters.Base64Decode),
        new("base64_encode", 0, 0, EncodingFilters.Base64Encode),
        new("base64_url_safe_decode", 0, 0, EncodingFilters.Base64UrlDecode),
        new("base64_url_safe_encode", 0, 0, EncodingFilters.Base64UrlEncode),
        new("capitalize", 0, 0, TextFilters.Capitalize),
        new("ceil", 0, 0, Numeric(FluidNumbers.Ceil)),
        new("compact", 0, 1, ListFilters.Compact),
        new("concat", 1, 1, ListFilters.Concat),
        new("date", 1, 1, TimeFormat.Date),
        new("default", 0, 1, TextFilters.Default, TakesMissing: true) { Named = ["allow_false"] },
        new("divided_by", 1, 1, NumberFilters.DividedBy),
        new("downcase", 0, 0, TextFilters.Downcase),
        new("escape", 0, 0, EncodingFilters.Escape),
        new("escape_once", 0, 0, EncodingFilters.EscapeOnce),
        new("find", 1, 2, ListFilters.Find),
        new("find_index", 1, 2, ListFilters.FindIndex),
        new("first", 0, 0, ListFilters.First),
        new("floor", 0, 0, Numeric(FluidNumbers.Floor)),
        new("has", 1, 2, ListFilters.Has),
        new("join", 0, 1, ListFilters.Join),
        new("last", 0, 0, ListFilters.Last),
        new("lstrip", 0, 0, Textual(FluidTexts.LStrip)),
        new("map", 1, 1, ListFilters.Map),
        new("minus", 1, 1, Numeric(FluidNumbers.Minus)),
        new("modulo", 1, 1, NumberFilters.Modulo),
        new("newline_to_br", 0, 0, EncodingFilters.NewlineToBr),
        new("plural", 0, 0, PluralFilter.Apply) { Named = ["one", "few", "many", "other"], Needed = "other" },
        new("plus", 1, 1, Numeric(FluidNumbers.Plus)),
        new("prepend", 1, 1, Textual(FluidTexts.Prepend)),
        new("reject", 1, 2, ListFilters.Reject),
        new("remove", 1, 1, ReplaceFilters.Remove),
        new("remove_first", 1, 1, ReplaceFilters.RemoveFirst),
        new("remove_last", 1, 1, ReplaceFilters.RemoveLast),
        new("replace", 1, 2, ReplaceFilters.Replace),
        new("replace_first", 1, 2, ReplaceFilters.ReplaceFirst),
        new("replace_last", 2, 2, ReplaceFilters.ReplaceLast),
        new("reverse", 0, 0, ListFilters.Reverse),
        new("round", 0, 1, NumberFilters.Round),
        new("rstrip", 0, 0, Textual(FluidTexts.RStrip)),
        new("size", 0, 0, ListFilters.Size),
        new("slice", 1, 2, ListFilters.Slice),
        new("sort", 0, 1, ListFilters.Sort),
        new("sort_natural", 0, 1, ListFilters.SortNatural),
        new("split", 1, 1, TextFilters.Split),
        new("squish", 0, 0, TextFilters.Squish),
        new("strip", 0, 0, Textual(FluidTexts.Strip)),
        new("strip_html", 0, 0, EncodingFilters.StripHtml),
        new("strip_newlines", 0, 0, TextFilters.StripNewlines),
        new("sum", 0, 1, ListFilters.Sum),
        new("times", 1, 1, Numeric(FluidNumbers.Times)),
        new("truncate", 0, 2, TextFilters.Truncate),
        new("truncatewords", 0, 2, TextFilters.TruncateWords),
        new("uniq", 0, 1, ListFilters.Uniq),
        new("upcase", 0, 0, TextFilters.Upcase),
        new("url_decode", 0, 0, EncodingFilters.UrlDecode),
        new("url_encode", 0, 0, EncodingFilters.UrlEncode),
        new("where", 1, 2, ListFilters.Where),
    }.ToFrozenDictionary(filter => filter.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    public static FilterSignature? Find(string name) => ByName.GetValueOrDefault(name);

    // Fluid's arithmetic on decimals is right once its arguments are numbers as Liquid reads them.
    private static LiquidFilter Numeric(FilterDelegate filter) => (input, arguments, context) =>
    {
        var numbers = new FilterArguments();
        for (var i = 0; i < arguments.Count; i++) numbers.Add(NumberValue.Create(NumberFilters.Number(arguments.At(i))));
        var result = Completed(filter(NumberValue.Create(NumberFilters.Number(input)), numbers, context));
        return NumberFilters.Tidy(result.ToNumberValue());
    };

    // Texts go in as texts, made within the budget, so that Fluid never strings a list together by itself.
    private static LiquidFilter Textual(FilterDelegate filter) => (input, arguments, context) =>
    {
        var texts = new FilterArguments();
        for (var i = 0; i < arguments.Count; i++) texts.Add(new StringValue(Values.Text(arguments.At(i), context)));
        return Completed(filter(new StringValue(Values.Text(input, context)), texts, context));
    };

    private static FluidValue Completed(ValueTask<FluidValue> result) => result.IsCompletedSuccessfully
        ? result.Result
        : throw new LiquidFault(LiquidProblems.Unforeseen, "a filter did not complete at once");
}
