namespace RefundKit.Law;

/// <summary>The sentence that goes with everything that comes out of this room.</summary>
internal static class LegalNotice
{
    /// <summary>The sentence in a language of replies, a BCP 47 tag; English where we do not write that language.</summary>
    public static string Text(string? language)
    {
        for (var tag = language?.ToLowerInvariant(); !string.IsNullOrEmpty(tag); tag = tag.LastIndexOf('-') is > 0 and var dash ? tag[..dash] : null)
        {
            if (Find(tag) is { } text) return text;
        }

        return Find("en")!;
    }

    private static string? Find(string tag) => tag switch
    {
        "en" => "Information, not legal advice.",
        "de" => "Nur ein Hinweis, keine Rechtsberatung.",
        "fr" => "À titre indicatif, sans valeur de conseil juridique.",
        "es" => "Información, no asesoramiento jurídico.",
        "it" => "Informazione, non consulenza legale.",
        "ja" => "情報の提供であり、法的助言ではありません。",
        "zh" or "zh-hans" or "zh-cn" or "zh-sg" => "仅供参考，不构成法律意见。",
        "zh-hant" or "zh-tw" or "zh-hk" or "zh-mo" => "僅供參考，不構成法律意見。",
        _ => null,
    };
}
