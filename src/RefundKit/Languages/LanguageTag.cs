namespace RefundKit.Languages;

/// <summary>
/// The languages RefundKit writes, and the order in which another stands in for one that is missing. Tags are BCP 47;
/// <c>zh-CN</c>, <c>zh-TW</c>, <c>pt-BR</c> and the like come down to what RefundKit knows.
/// </summary>
internal static class LanguageTag
{
    /// <summary>The languages replies, pages and reasons are written in.</summary>
    public static readonly string[] Written = ["en", "de", "fr", "es", "it", "ja", "zh-Hans", "zh-Hant"];

    /// <summary>The languages messages are understood in.</summary>
    public static readonly string[] Understood = [.. Written, "pt", "nl", "pl", "ko"];

    /// <summary>The tag with region dropped and Chinese brought down to its script: <c>de-AT</c> → <c>de</c>, <c>zh-TW</c> → <c>zh-Hant</c>.</summary>
    public static string Normalize(string tag)
    {
        if (Array.IndexOf(Understood, tag) >= 0) return tag;
        var parts = tag.Replace('_', '-').Split('-');
        var language = parts[0].ToLowerInvariant();
        if (language is not ("zh" or "yue")) return language;
        foreach (var part in parts)
        {
            switch (part.ToUpperInvariant())
            {
                case "HANT" or "TW" or "HK" or "MO": return "zh-Hant";
                case "HANS" or "CN" or "SG" or "MY": return "zh-Hans";
            }
        }

        return language == "yue" ? "zh-Hant" : "zh-Hans";
    }

    /// <summary>
    /// The available tag for a reader: their own, else one of the same language however it is spelt, else what may stand in
    /// for it, else the main language, else the first; null where none is available.
    /// </summary>
    public static string? Choose(IEnumerable<string> available, string language, string? main = null)
    {
        string? first = null;
        var byNormal = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tag in available)
        {
            if (tag == language) return tag;
            first ??= tag;
            byNormal.TryAdd(Normalize(tag), tag);
        }

        foreach (var tag in Fallbacks(language))
        {
            if (byNormal.TryGetValue(tag, out var found)) return found;
        }

        return main is not null && byNormal.TryGetValue(Normalize(main), out var own) ? own : first;
    }

    /// <summary>The available tag of the reader's own language: the tag itself, else one of the same language however it is spelt; null where there is none.</summary>
    public static string? Same(IEnumerable<string> available, string language)
    {
        var normal = Normalize(language);
        string? found = null;
        foreach (var tag in available)
        {
            if (tag == language) return tag;
            if (found is null && Normalize(tag) == normal) found = tag;
        }

        return found;
    }

    /// <summary>The tag itself, then what may stand in for it, English last.</summary>
    public static IEnumerable<string> Fallbacks(string tag)
    {
        var normal = Normalize(tag);
        yield return tag;
        if (normal != tag) yield return normal;
        if (normal == "zh-Hant") yield return "zh-Hans";
        if (normal == "zh-Hans") yield return "zh-Hant";
        if (normal != "en") yield return "en";
    }
}
