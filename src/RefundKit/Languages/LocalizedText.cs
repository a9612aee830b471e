using System.Collections.Immutable;

namespace RefundKit.Languages;

/// <summary>One text in several languages. Immutable and thread-safe; equal where the same languages have the same texts.</summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    /// <summary>Makes a text from its variants.</summary>
    /// <param name="variants">The texts by BCP 47 tag.</param>
    public LocalizedText(IEnumerable<KeyValuePair<string, string>> variants)
    {
        ArgumentNullException.ThrowIfNull(variants);
        Variants = variants.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>A text in one language.</summary>
    public static LocalizedText Of(string language, string text) => new([new(language, text)]);

    /// <summary>The texts by language.</summary>
    public ImmutableSortedDictionary<string, string> Variants { get; }

    /// <summary>
    /// The text for a reader: in their language, else in the script next to it (Traditional and Simplified Chinese stand in
    /// for one another), else in English, else the first there is; null where there is none.
    /// </summary>
    public string? For(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (Variants.TryGetValue(language, out var own)) return own;
        return LanguageTag.Choose(Variants.Keys, language) is { } tag ? Variants[tag] : null;
    }

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) => other is not null && Variants.SequenceEqual(other.Variants);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => Variants.Aggregate(17, (hash, pair) => HashCode.Combine(hash, pair.Key, pair.Value));

    /// <summary>The English text, or the first there is.</summary>
    public override string ToString() => For("en") ?? "";
}
