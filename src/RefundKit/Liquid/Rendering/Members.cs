using Fluid.Values;

namespace RefundKit.Liquid.Rendering;

/// <summary>Reads members and items straight from the model, without making values of what lies on the way.</summary>
internal static class Members
{
    /// <summary>The member behind a dot; null where there is none.</summary>
    public static object? Named(object? target, string name)
    {
        switch (target)
        {
            case Dictionary<string, object?> map:
                return map.TryGetValue(name, out var found) ? found : OfMap(map, name);
            case IReadOnlyDictionary<string, object?> map:
                return map.TryGetValue(name, out var member) ? member : OfMap(map, name);
            case DisplayText display:
                return display.Parts.TryGetValue(name, out var part) ? part : name == "size" ? display.Text.Length : null;
            case LoopValue loop:
                return loop.Read(name);
            case string text:
                return name == "size" ? Filters.TextFilters.Length(text) : null;
            case IReadOnlyList<object?> list:
                return name switch
                {
                    "size" => list.Count,
                    "first" => list.Count > 0 ? list[0] : null,
                    "last" => list.Count > 0 ? list[^1] : null,
                    _ => null,
                };
            case FluidValue value:
                return Content(value) is { } content and not FluidValue ? Named(content, name) : null;
            default:
                return null;
        }
    }

    /// <summary>The item in brackets; null where there is none.</summary>
    public static object? Item(object? target, FluidValue index)
    {
        if (target is FluidValue value and not LoopValue) target = Content(value);
        switch (index)
        {
            case StringValue or DisplayValue:
                var name = index.ToStringValue();
                return target switch
                {
                    IReadOnlyDictionary<string, object?> map => map.GetValueOrDefault(name),
                    DisplayText display => display.Parts.GetValueOrDefault(name),
                    LoopValue loop => loop.Read(name),
                    _ => null,
                };
            case NumberValue when target is IReadOnlyList<object?> list:
                var at = decimal.Truncate(index.ToNumberValue());
                if (at < 0) at += list.Count;
                return at >= 0 && at < list.Count ? list[(int)at] : null;
            default:
                return null;
        }
    }

    private static object? OfMap(IReadOnlyDictionary<string, object?> map, string name)
    {
        if (name == "size") return map.Count;
        if (name != "first") return null;
        foreach (var (key, value) in map) return new object?[] { key, value };
        return null;
    }

    private static object? Content(FluidValue value) => value switch
    {
        ArrayValue list => list.Values,
        StringValue => value.ToStringValue(),
        OpaqueValue opaque => opaque.Content,
        _ => null,
    };
}
