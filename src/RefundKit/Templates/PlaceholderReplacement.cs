using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>A piece of an imported text that was written anew.</summary>
/// <param name="Original">The piece as it stood: a placeholder, or the whole output or tag around one.</param>
/// <param name="Liquid">
/// What stands there now; empty where it went into the piece before, as a last name does into the name before it.
/// </param>
/// <param name="Position">Where it stood in the source.</param>
public sealed record PlaceholderReplacement(string Original, string Liquid, TextPosition Position);
