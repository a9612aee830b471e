using System.Collections.Frozen;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>What part of a person's name a placeholder asks for. A reply has the whole name only.</summary>
internal enum NamePart
{
    Whole,
    First,
    Last,
}

/// <summary>What a name of another house is in a reply.</summary>
/// <param name="Path">The name of the catalogue.</param>
/// <param name="Part">The part of it that was asked for.</param>
internal readonly record struct ImportedName(string Path, NamePart Part = NamePart.Whole);

/// <summary>The names of one house.</summary>
/// <param name="Dialect">The house.</param>
/// <param name="Title">How it is called.</param>
/// <param name="Roots">What names of it begin with, where they stand between two braces.</param>
/// <param name="Shape">How one of its placeholders is written, with <c>*</c> for the name.</param>
/// <param name="Names">Its names that say what a name of a reply says.</param>
internal sealed record ImportDialect(PlaceholderDialect Dialect, string Title, string[] Roots, string Shape, FrozenDictionary<string, ImportedName> Names)
{
    /// <summary>The nearest name as a question; null where none is near. What two names begin with alike brings them no nearer.</summary>
    public string? Suggest(string name)
    {
        var root = name[..(name.IndexOf('.', StringComparison.Ordinal) + 1)];
        var alike = Names.Keys.Where(known => root.Length > 0 && known.StartsWith(root, StringComparison.OrdinalIgnoreCase)).ToList();
        var near = alike.Count > 0
            ? NameSuggestion.Nearest(name[root.Length..], alike.Select(known => known[root.Length..])) is { } rest ? root + rest : null
            : NameSuggestion.Nearest(name, Names.Keys);
        return near is null ? null : $"Did you mean \"{Shape.Replace("*", near, StringComparison.Ordinal)}\"?";
    }
}
