using System.Collections.Immutable;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>A rendered text, or why there is none. Immutable and thread-safe.</summary>
/// <param name="Text">The text; null as soon as there is an error, since half a text must never be sent.</param>
/// <param name="Problems">What stood in the way, in the order of the template.</param>
public sealed record RenderedText(string? Text, ImmutableArray<Problem> Problems);
