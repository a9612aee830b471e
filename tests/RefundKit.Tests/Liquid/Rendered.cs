using System.Text.Json;
using RefundKit.Liquid;
using RefundKit.Liquid.Filters;
using Xunit;

namespace RefundKit.Tests.Liquid;

/// <summary>Renders a template over a model written as JSON.</summary>
internal static class Rendered
{
    public static readonly LiquidRenderOptions Plain = new() { MissingValues = MissingValues.Blank, Output = LiquidOutput.Raw };

    public static LiquidTemplate Parse(string source, params (string Name, string Source)[] partials)
    {
        var options = new LiquidParseOptions { Name = "t.liquid", Partials = partials.ToDictionary(partial => partial.Name, partial => partial.Source) };
        var parsed = LiquidTemplate.TryParse(source, options, out var template, out var problems);
        Assert.True(parsed, string.Join('\n', problems));
        return template!;
    }

    /// <summary>A filter with as few arguments as it takes, each the same.</summary>
    public static string Call(string filter, string argument)
    {
        var signature = FilterCatalogue.Find(filter)!;
        var arguments = Enumerable.Repeat(argument, signature.Least);
        if (signature.Needed is { } needed) arguments = arguments.Append($"{needed}: {argument}");
        var written = string.Join(", ", arguments);
        return written.Length == 0 ? filter : $"{filter}: {written}";
    }

    public static LiquidResult Result(string source, string json = "{}", LiquidRenderOptions? options = null) =>
        Parse(source).Render(Model(json), options ?? Plain);

    public static string? Text(string source, string json = "{}", LiquidRenderOptions? options = null)
    {
        var result = Result(source, json, options);
        Assert.True(result.Succeeded, string.Join('\n', result.Problems));
        return result.Text;
    }

    public static Dictionary<string, object?> Model(string json) => (Dictionary<string, object?>)Value(JsonDocument.Parse(json).RootElement)!;

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetRawText().Contains('.', StringComparison.Ordinal) ? element.GetDecimal() : element.GetInt64(),
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
        _ => element.EnumerateObject().ToDictionary(member => member.Name, member => Value(member.Value)),
    };
}
