using System.Collections.Frozen;
using RefundKit.Problems;

namespace RefundKit.Tool;

/// <summary>The languages that <c>--language</c> takes, and what is said of one that nothing is written in.</summary>
internal static class Languages
{
    // The codes of two letters of ISO 639-1; whatever is not among them is a slip, or a name and no code.
    private static readonly FrozenSet<string> Codes = (
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz "
        + "ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt "
        + "qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // What people write for a language: its name in English and in its own words, and the codes of three letters that have one of two.
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["english"] = "en", ["eng"] = "en", ["german"] = "de", ["deutsch"] = "de", ["deu"] = "de", ["ger"] = "de", ["french"] = "fr", ["français"] = "fr", ["francais"] = "fr", ["fra"] = "fr", ["fre"] = "fr",
        ["spanish"] = "es", ["español"] = "es", ["espanol"] = "es", ["spa"] = "es", ["italian"] = "it", ["italiano"] = "it", ["ita"] = "it", ["japanese"] = "ja", ["日本語"] = "ja", ["jpn"] = "ja", ["jp"] = "ja",
        ["chinese"] = "zh-Hans", ["中文"] = "zh-Hans", ["简体中文"] = "zh-Hans", ["繁體中文"] = "zh-Hant", ["zho"] = "zh-Hans", ["chi"] = "zh-Hans", ["cn"] = "zh-Hans",
        ["dutch"] = "nl", ["nld"] = "nl", ["polish"] = "pl", ["pol"] = "pl", ["korean"] = "ko", ["kor"] = "ko", ["portuguese"] = "pt", ["por"] = "pt",
    };

    private static readonly string[] Written = ["en", "de", "fr", "es", "it", "ja", "zh-Hans", "zh-Hant"];

    /// <summary>Why a tag is no language, with what may be meant; null where it is one, written or not.</summary>
    public static string? WhyNone(string tag)
    {
        if (string.IsNullOrWhiteSpace(tag)) return "--language takes a language tag such as en or de-AT";
        var code = CodeOf(tag);
        // ISO 639-3 has thousands of three letters, and a house may write in any of them.
        if (code.Length == 2 ? Codes.Contains(code) : code.Length == 3 && code.All(char.IsAsciiLetterLower) && !Names.ContainsKey(code)) return null;
        var near = Names.GetValueOrDefault(tag) ?? Names.GetValueOrDefault(code) ?? (NameSuggestion.Nearest(tag, Names.Keys) is { Length: > 3 } name ? Names[name] : null);
        return $"--language: \"{tag}\" is no language. {(near is null ? $"There are {string.Join(", ", Written)}, with a region or without" : $"Did you mean \"{near}\"?")}";
    }

    /// <summary>The language without its region and script, in small letters.</summary>
    public static string CodeOf(string tag) => tag.Split('-', '_')[0].ToLowerInvariant();

    /// <summary>Warns that another language stands in for the one asked for.</summary>
    /// <param name="shell">Where it is said.</param>
    /// <param name="source">The policy.</param>
    /// <param name="message">What is not written in it.</param>
    /// <param name="suggestion">What is.</param>
    public static void Warn(Shell shell, string source, string message, string suggestion) =>
        shell.Report.Add(new Problem { Id = "RK9010", Severity = ProblemSeverity.Warning, Source = source, Message = message, Suggestion = suggestion });
}
