using RefundKit.Problems;

namespace RefundKit.Liquid;

/// <summary>A place where a template reads the model.</summary>
/// <param name="Path">The path, with <c>[]</c> for an item of a list: <c>order.lines[].title</c>. Aliases made by loops and <c>assign</c> are resolved.</param>
/// <param name="Source">The partial it stands in, or the name of the template.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="Required">False where a missing value is allowed for: under <c>if</c> or before <c>default</c>.</param>
internal sealed record LiquidReference(string Path, string? Source, TextPosition Position, bool Required)
{
    /// <summary>
    /// The path with the index of items that are chosen and not gone over, such as <c>order.lines[0].title</c>; the last item
    /// counts as the first, and a computed index is <c>[?]</c>.
    /// </summary>
    public string Indexed { get; init; } = Path;
}
