using System.Collections.Immutable;

namespace RefundKit.Messages;

/// <summary>The languages understood, and their phrasebooks, each made on first use and kept.</summary>
internal static class MessageLanguages
{
    public static readonly string[] Alphabetic = ["en", "de", "fr", "es", "it", "pt", "nl", "pl"];

    /// <summary>The phrasebooks there are: one a language, and one for both ways of writing Chinese.</summary>
    public static readonly string[] Books = [.. Alphabetic, "ja", "ko", "zh"];

    /// <summary>The tags of the languages understood.</summary>
    public static readonly ImmutableArray<string> Tags = [.. Alphabetic, "ja", "ko", "zh-Hans", "zh-Hant"];

    private static readonly Dictionary<string, Lazy<Phrasebook>> Built = Books
        .ToDictionary(language => language, language => new Lazy<Phrasebook>(() => Build(language, [])), StringComparer.Ordinal);

    public static Phrasebook Phrasebook(string language) => Built[language].Value;

    /// <summary>A phrasebook with a host's words in it.</summary>
    public static Phrasebook Build(string language, IEnumerable<TopicWords> additional)
    {
        var list = PhraseList.Read(ListOf(language), umlauts: language == "de");
        foreach (var words in additional) list.Add(words.Topic, words.Words);
        return new Phrasebook(language, list, joined: language is "ja" or "ko" or "zh");
    }

    /// <summary>The tag by which we know a BCP 47 tag: <c>de-AT</c> is <c>de</c>, <c>zh-TW</c> is <c>zh-Hant</c>; null for others.</summary>
    public static string? Known(string? tag)
    {
        if (tag is null) return null;
        var parts = tag.Split('-', '_');
        if (Is(parts[0], "zh"))
        {
            var traditional = Array.Exists(parts, part => Is(part, "Hant"))
                || (!Array.Exists(parts, part => Is(part, "Hans")) && Array.Exists(parts, part => Is(part, "TW") || Is(part, "HK") || Is(part, "MO")));
            return traditional ? "zh-Hant" : "zh-Hans";
        }

        return Array.Find(["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ja", "ko"], known => Is(parts[0], known));
    }

    /// <summary>The phrasebook that serves a known tag: both ways of writing Chinese share one.</summary>
    public static string BookOf(string known) => known.StartsWith("zh", StringComparison.Ordinal) ? "zh" : known;

    /// <summary>The size of each list in bytes.</summary>
    internal static IEnumerable<int> Sizes() => Built.Keys.Select(language => ListOf(language).Length);

    private static bool Is(string part, string known) => string.Equals(part, known, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<byte> ListOf(string language) => language switch
    {
        "en" => Words.English.List,
        "de" => Words.German.List,
        "fr" => Words.French.List,
        "es" => Words.Spanish.List,
        "it" => Words.Italian.List,
        "pt" => Words.Portuguese.List,
        "nl" => Words.Dutch.List,
        "pl" => Words.Polish.List,
        "ja" => Words.Japanese.List,
        "ko" => Words.Korean.List,
        "zh" => Words.Chinese.List,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "no word list"),
    };
}
