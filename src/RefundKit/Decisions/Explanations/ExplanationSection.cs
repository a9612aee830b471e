using System.Collections.Immutable;

namespace RefundKit.Decisions.Explanations;

/// <summary>A part of an explanation.</summary>
/// <param name="Code">What it is about, the same in every language: <c>reasons</c>, <c>refund</c>, <c>window</c>, <c>approval</c>, <c>deadlines</c>, <c>needs</c>, <c>proposals</c>, <c>rules</c>, <c>lost</c>, <c>flips</c> or <c>problems</c>.</param>
/// <param name="Heading">The heading in the reader's language.</param>
/// <param name="Lines">The lines; at least one.</param>
public sealed record ExplanationSection(string Code, string Heading, ImmutableArray<ExplanationLine> Lines)
{
    /// <inheritdoc/>
    public bool Equals(ExplanationSection? other) => other is not null && Code == other.Code && Heading == other.Heading && Lines.AsSpan().SequenceEqual(other.Lines.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Heading, Lines.Length);
}
