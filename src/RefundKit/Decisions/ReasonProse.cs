using System.Text;
using RefundKit.Languages;
using RefundKit.Policies;

namespace RefundKit.Decisions;

/// <summary>
/// The texts of reasons, traces and counterfactuals in one language, by key, each on a line <c>key = text</c>; a name in
/// braces is filled in. Every language has every key. Facts and conditions are worded by the policy's own pages.
/// </summary>
internal sealed class ReasonProse
{
    private static readonly Dictionary<string, Lazy<ReasonProse>> All = new(StringComparer.Ordinal)
    {
        ["en"] = Of("en", ReasonProseEnglish.Lines),
        ["de"] = Of("de", ReasonProseGerman.Lines),
        ["fr"] = Of("fr", ReasonProseFrench.Lines),
        ["es"] = Of("es", ReasonProseSpanish.Lines),
        ["it"] = Of("it", ReasonProseItalian.Lines),
        ["ja"] = Of("ja", ReasonProseJapanese.Lines),
        ["zh-Hans"] = Of("zh-Hans", ReasonProseChinese.Lines),
        ["zh-Hant"] = Of("zh-Hant", ReasonProseTraditionalChinese.Lines),
    };

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    private ReasonProse(string language, string lines)
    {
        Language = language;
        foreach (var line in lines.Split('\n'))
        {
            var cut = line.IndexOf(" = ", StringComparison.Ordinal);
            if (cut > 0) _texts.Add(line[..cut].Trim(), line[(cut + 3)..].TrimEnd('\r'));
        }
    }

    public string Language { get; }

    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>Whether sentences and lists follow one another without a space.</summary>
    public bool IsIdeographic => Language is "ja" or "zh-Hans" or "zh-Hant";

    /// <summary>The texts for a reader: in their language, or in what stands in for it.</summary>
    public static ReasonProse For(string language) =>
        LanguageTag.Fallbacks(language).Select(tag => All.GetValueOrDefault(tag)).First(found => found is not null)!.Value;

    /// <summary>The key of a reason's text.</summary>
    public static string KeyOf(string code, Audience audience) => (audience == Audience.Customer ? "customer." : "staff.") + code;

    /// <summary>The text of a key, filled in by name; the key's last part where there is no such text, as of a code of a host's own.</summary>
    public string Say(string key, Func<string, string?> fill)
    {
        if (!_texts.TryGetValue(key, out var template)) return key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..];
        var text = new StringBuilder();
        var at = 0;
        while (template.IndexOf('{', at) is var open and >= 0)
        {
            var close = template.IndexOf('}', open);
            text.Append(template, at, open - at).Append(fill(template[(open + 1)..close]));
            at = close + 1;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }

    private static Lazy<ReasonProse> Of(string language, string lines) => new(() => new ReasonProse(language, lines));
}
