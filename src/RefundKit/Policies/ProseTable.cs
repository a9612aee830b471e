using System.Text;
using RefundKit.Languages;

namespace RefundKit.Policies;

/// <summary>
/// The sentences of the printed pages in one language, by key, each on a line <c>key = text</c>. <c>{name}</c> is filled
/// in; <c>{name?one|many}</c> chooses the form that goes with a number; <c>_</c> at an edge stands for a space.
/// </summary>
internal sealed class ProseTable
{
    private static readonly Dictionary<string, Lazy<ProseTable>> All = new(StringComparer.Ordinal)
    {
        ["en"] = Of("en", ProseEnglish.Lines, ProseEnglish.StaffLines, ProseEnglish.FactLines),
        ["de"] = Of("de", ProseGerman.Lines),
        ["fr"] = Of("fr", ProseFrench.Lines),
        ["es"] = Of("es", ProseSpanish.Lines),
        ["it"] = Of("it", ProseItalian.Lines),
        ["ja"] = Of("ja", ProseJapanese.Lines),
        ["zh-Hans"] = Of("zh-Hans", ProseChinese.Lines, ProseChinese.StaffLines, ProseChinese.FactLines),
        ["zh-Hant"] = Of("zh-Hant", ProseTraditionalChinese.Lines),
    };

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    internal ProseTable(string language, string[] sources)
    {
        Language = language;
        foreach (var source in sources)
        {
            foreach (var line in source.Split('\n'))
            {
                var cut = line.IndexOf(" = ", StringComparison.Ordinal);
                if (cut > 0) _texts.Add(line[..cut].Trim(), line[(cut + 3)..].TrimEnd('\r').Replace('_', ' '));
            }
        }
    }

    public string Language { get; }

    public IEnumerable<string> Keys => _texts.Keys;

    private static Lazy<ProseTable> Of(string language, params string[] sources) => new(() => new ProseTable(language, sources));

    /// <summary>The table for a reader: their language, or what stands in for it.</summary>
    public static ProseTable For(string language) =>
        LanguageTag.Fallbacks(language).Select(tag => All.GetValueOrDefault(tag)).First(found => found is not null)!.Value;

    /// <summary>The text of this language as written; null where it has none.</summary>
    public string? Own(string key) => _texts.GetValueOrDefault(key);

    /// <summary>Whether there is such a text, in this language or in English.</summary>
    public bool Has(string key) => Own(key) is not null || All["en"].Value.Own(key) is not null;

    /// <summary>The text, filled in; English stands in for one that this language has not.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var template = Own(key) ?? (Language == "zh-Hant" ? All["zh-Hans"].Value.Own(key) : null) ?? All["en"].Value.Own(key)
            ?? throw new ArgumentException($"There is no prose for \"{key}\".", nameof(key));
        var text = new StringBuilder();
        var at = 0;
        while (template.IndexOf('{', at) is var open and >= 0)
        {
            var close = template.IndexOf('}', open);
            text.Append(template, at, open - at);
            Fill(text, template[(open + 1)..close], arguments, key);
            at = close + 1;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }

    private static void Fill(StringBuilder text, string placeholder, ReadOnlySpan<(string Name, object Value)> arguments, string key)
    {
        var question = placeholder.IndexOf('?', StringComparison.Ordinal);
        var name = question < 0 ? placeholder : placeholder[..question];
        foreach (var (own, value) in arguments)
        {
            if (own != name) continue;
            if (question < 0) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{value}");
            else text.Append(placeholder[(question + 1)..].Split('|')[value is 1 ? 0 : 1]);
            return;
        }

        throw new ArgumentException($"The prose \"{key}\" needs \"{name}\".", nameof(key));
    }
}
