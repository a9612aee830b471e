using System.Collections.Immutable;
using RefundKit.Problems;

namespace RefundKit.Liquid;

/// <summary>A rendered text, or why there is none.</summary>
/// <param name="Text">The text; null as soon as there is a problem, because half a text must never be sent.</param>
/// <param name="Problems">What stood in the way, in the order of the template.</param>
internal sealed record LiquidResult(string? Text, ImmutableArray<Problem> Problems)
{
    public bool Succeeded => Text is not null;
}
