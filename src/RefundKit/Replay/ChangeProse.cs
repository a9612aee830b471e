using RefundKit.Languages;
using RefundKit.Policies;

namespace RefundKit.Replay;

/// <summary>The sentences about changes of a policy, by language; each table is whole, so that none stands in for another.</summary>
internal static class ChangeProse
{
    private static readonly Dictionary<string, Lazy<ProseTable>> All = new(StringComparer.Ordinal)
    {
        ["en"] = Of("en", ChangeEnglish.Lines),
        ["de"] = Of("de", ChangeGerman.Lines),
        ["fr"] = Of("fr", ChangeFrench.Lines),
        ["es"] = Of("es", ChangeSpanish.Lines),
        ["it"] = Of("it", ChangeItalian.Lines),
        ["ja"] = Of("ja", ChangeJapanese.Lines),
        ["zh-Hans"] = Of("zh-Hans", ChangeChinese.Lines),
        ["zh-Hant"] = Of("zh-Hant", ChangeTraditionalChinese.Lines),
    };

    /// <summary>The languages there are tables for.</summary>
    public static IEnumerable<string> Languages => All.Keys;

    /// <summary>The table for a reader: their language, or what stands in for it.</summary>
    public static ProseTable For(string language) =>
        LanguageTag.Fallbacks(language).Select(tag => All.GetValueOrDefault(tag)).First(found => found is not null)!.Value;

    private static Lazy<ProseTable> Of(string language, string lines) => new(() => new ProseTable(language, [lines]));
}
