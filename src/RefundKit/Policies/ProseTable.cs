using System.Globalization;
using System.Text;
using RefundKit.Languages;

namespace RefundKit.Policies;

/// <summary>
/// The sentences of the printed pages in one language, by key, each on a line <c>key = text</c>. <c>{name}</c> is filled
/// in; <c>{name?one|many}</c> chooses the form that goes with a number; <c>_</c> at an edge stands for a space. Every
/// language has every key: none borrows from another.
/// </summary>
internal sealed class ProseTable
{
    private static readonly Dictionary<string, Lazy<ProseTable>> All = new(StringComparer.Ordinal)
    {
        ["en"] = Of("en", ProseEnglish.Lines, ProseEnglish.StaffLines, ProseEnglish.ConditionLines, ProseEnglish.WordLines, ProseEnglish.FactLines),
        ["de"] = Of("de", ProseGerman.Lines, ProseGerman.StaffLines, ProseGerman.ConditionLines, ProseGerman.WordLines, ProseGerman.FactLines),
        ["fr"] = Of("fr", ProseFrench.Lines, ProseFrench.StaffLines, ProseFrench.ConditionLines, ProseFrench.WordLines, ProseFrench.FactLines),
        ["es"] = Of("es", ProseSpanish.Lines, ProseSpanish.StaffLines, ProseSpanish.ConditionLines, ProseSpanish.WordLines, ProseSpanish.FactLines),
        ["it"] = Of("it", ProseItalian.Lines, ProseItalian.StaffLines, ProseItalian.ConditionLines, ProseItalian.WordLines, ProseItalian.FactLines),
        ["ja"] = Of("ja", ProseJapanese.Lines, ProseJapanese.StaffLines, ProseJapanese.ConditionLines, ProseJapanese.WordLines, ProseJapanese.FactLines),
        ["zh-Hans"] = Of("zh-Hans", ProseChinese.Lines, ProseChinese.StaffLines, ProseChinese.ConditionLines, ProseChinese.WordLines, ProseChinese.FactLines),
        ["zh-Hant"] = Of(
            "zh-Hant",
            ProseTraditionalChinese.Lines,
            ProseTraditionalChinese.StaffLines,
            ProseTraditionalChinese.ConditionLines,
            ProseTraditionalChinese.WordLines,
            ProseTraditionalChinese.FactLines),
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

    /// <summary>Whether the script has neither case nor spaces, and stops of its own.</summary>
    public bool IsIdeographic => Language is "ja" or "zh-Hans" or "zh-Hant";

    /// <summary>What stands between two sentences.</summary>
    public string Gap => IsIdeographic ? "" : " ";

    public IEnumerable<string> Keys => _texts.Keys;

    private static Lazy<ProseTable> Of(string language, params string[] sources) => new(() => new ProseTable(language, sources));

    /// <summary>The table for a reader: their language, or what stands in for it.</summary>
    public static ProseTable For(string language) =>
        LanguageTag.Fallbacks(language).Select(tag => All.GetValueOrDefault(tag)).First(found => found is not null)!.Value;

    /// <summary>The text as written; null where there is none.</summary>
    public string? Own(string key) => _texts.GetValueOrDefault(key);

    /// <summary>Whether there is such a text.</summary>
    public bool Has(string key) => _texts.ContainsKey(key);

    /// <summary>A sentence after a colon: in lower case, but in German, whose sentence keeps its capital, and where a script has no case.</summary>
    public string GoOn(string sentence) => IsIdeographic || Language == "de" ? sentence : char.ToLowerInvariant(sentence[0]) + sentence[1..];

    /// <summary>The text, filled in.</summary>
    /// <exception cref="ArgumentException">There is no such text, or it names something that is not given.</exception>
    public string Say(string key, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var template = Own(key) ?? throw new ArgumentException($"There is no prose for \"{key}\".", nameof(key));
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

    /// <summary>Several things one after the other: <c>a, b or c</c>, with the joint of a key before the last.</summary>
    public string Series(IReadOnlyList<string> items, string joint)
    {
        var text = new StringBuilder();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) text.Append(Say(i == items.Count - 1 ? joint : joint == "nor" ? "nor" : "series"));
            ProseJoints.Append(text, items[i], Language);
        }

        return text.ToString();
    }

    /// <summary>A phrase after a colon: in lower case, but for a German noun or the "Ihr" of courtesy, and where a script has no case.</summary>
    public string GoOnWithPhrase(string phrase) =>
        IsIdeographic || (Language == "de" && !phrase.StartsWith("Ein ", StringComparison.Ordinal) && !phrase.StartsWith("Derselbe ", StringComparison.Ordinal))
            ? phrase
            : char.ToLowerInvariant(phrase[0]) + phrase[1..];

    /// <summary>A text as it stands inside quotes: with the marks of a quote in a quote.</summary>
    public string InQuotes(string text)
    {
        var (outer, inner) = (Own("quote")!.Split("{text}"), Own("quote.inner")!.Split("{text}"));
        return text.Replace(outer[0], inner[0], StringComparison.Ordinal).Replace(outer[1], inner[1], StringComparison.Ordinal);
    }

    // French counts nought and one and a half as one; every other language here says "0 days" and "1.5 days".
    private bool IsOne(object value)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{value}").Replace(',', '.');
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && (number == 1 || (Language == "fr" && Math.Abs(number) < 2));
    }

    private void Fill(StringBuilder text, string placeholder, ReadOnlySpan<(string Name, object Value)> arguments, string key)
    {
        var question = placeholder.IndexOf('?', StringComparison.Ordinal);
        var name = question < 0 ? placeholder : placeholder[..question];
        foreach (var (own, value) in arguments)
        {
            if (own != name) continue;
            if (question < 0) ProseJoints.Append(text, string.Create(CultureInfo.InvariantCulture, $"{value}"), Language);
            else text.Append(placeholder[(question + 1)..].Split('|')[IsOne(value) ? 0 : 1]);
            return;
        }

        throw new ArgumentException($"The prose \"{key}\" needs \"{name}\".", nameof(key));
    }
}
