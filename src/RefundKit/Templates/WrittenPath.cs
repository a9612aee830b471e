using System.Globalization;
using Fluid.Values;
using RefundKit.Liquid.Nodes;

namespace RefundKit.Templates;

/// <summary>
/// The ways to write one path, made the same: <c>a['b']</c> as <c>a.b</c>, <c>a.first</c> as <c>a[0]</c>. Immutable.
/// </summary>
/// <param name="Keys">The path up to each step, the root first; shorter than the path where a step is computed or there are very many.</param>
internal sealed record WrittenPath(string[] Keys)
{
    private const int MostSteps = 32;

    public static readonly WrittenPath None = new([]);

    public static WrittenPath Of(PathExpression path)
    {
        if (path.Root is not { } root) return None;
        List<string> keys = [root];
        foreach (var step in path.Steps)
        {
            if (keys.Count > MostSteps || Written(step) is not { } written) break;
            keys.Add(keys[^1] + written);
        }

        return new WrittenPath([.. keys]);
    }

    /// <summary>The path up to a step; null where it is not known.</summary>
    public string? Up(int steps) => steps < Keys.Length ? Keys[steps] : null;

    /// <summary>An item of a list, counted from its beginning.</summary>
    public static string Item(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    /// <summary>Whether the step goes to an item by its number or its place.</summary>
    public static bool IsItem(PathStep step) => step.Name is "first" or "last" || step.Index is not (null or ConstantExpression { Value: StringValue });

    private static string? Written(PathStep step) => step switch
    {
        { Name: "first" } => "[0]",
        { Name: "last" } => "[-1]",
        { Name: { } name } => "." + name,
        { Index: ConstantExpression { Value: StringValue name } } => name.ToStringValue() switch { "first" => "[0]", "last" => "[-1]", var text => "." + text },
        { Index: ConstantExpression { Value: NumberValue number } } => $"[{number.ToNumberValue().ToString(CultureInfo.InvariantCulture)}]",
        _ => null,
    };
}
