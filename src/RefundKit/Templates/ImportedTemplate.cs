using System.Collections.Immutable;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>A text of another house as a template of ours, and what became of its placeholders. Immutable and thread-safe.</summary>
public sealed record ImportedTemplate
{
    /// <summary>
    /// The template. A placeholder without a counterpart stands in it as <c>{{ imported["ticket.title"] }}</c>, which no reply
    /// has: the linter refuses it, and so does a strict rendering that prints it. A text longer than a template may be stands
    /// here as it was, and is refused as a template, too.
    /// </summary>
    public required string Liquid { get; init; }

    /// <summary>The dialect that was asked for, or the one that most of the placeholders are written in.</summary>
    public required PlaceholderDialect Dialect { get; init; }

    /// <summary>Every piece that was written anew, in the order of the source.</summary>
    public ImmutableArray<PlaceholderReplacement> Replacements { get; init; } = [];

    /// <summary>How many placeholders became names of a reply; a first and a last name that became one are two.</summary>
    public int ConvertedCount { get; init; }

    /// <summary>How many placeholders had no counterpart and stand in the template as <c>imported["…"]</c>.</summary>
    public int WithoutCounterpartCount { get; init; }

    /// <summary>
    /// What had no counterpart, or only a near one: warnings at their place in the source, in its order. An error only where the
    /// text is longer than a template may be (RK3000).
    /// </summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];
}
