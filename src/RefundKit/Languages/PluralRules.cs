namespace RefundKit.Languages;

/// <summary>Which form of a word a number takes, by the cardinal rules of CLDR 46 for the languages RefundKit knows; the others count as English does.</summary>
internal static class PluralRules
{
    /// <summary>The form for a number. Its written decimals count: English says "1 item" and "1.0 items".</summary>
    /// <param name="number">The number; its sign does not matter.</param>
    /// <param name="language">A BCP 47 tag, brought down to the language.</param>
    public static PluralForm Of(decimal number, string language)
    {
        var absolute = Math.Abs(number);
        var whole = decimal.Truncate(absolute);
        var isWhole = absolute.Scale == 0;
        return LanguageTag.Normalize(language) switch
        {
            "ja" or "ko" or "zh-Hans" or "zh-Hant" => PluralForm.Other,
            "fr" or "pt" => whole <= 1 ? PluralForm.One : Millions(),
            "es" => absolute == 1 ? PluralForm.One : Millions(),
            "it" => isWhole && whole == 1 ? PluralForm.One : Millions(),
            "pl" => Polish(),
            _ => isWhole && whole == 1 ? PluralForm.One : PluralForm.Other,
        };

        // "Un million d'articles": round millions take "de".
        PluralForm Millions() => isWhole && whole != 0 && whole % 1_000_000 == 0 ? PluralForm.Many : PluralForm.Other;

        PluralForm Polish()
        {
            if (!isWhole) return PluralForm.Other;
            if (whole == 1) return PluralForm.One;
            return whole % 10 is >= 2 and <= 4 && whole % 100 is not (>= 12 and <= 14) ? PluralForm.Few : PluralForm.Many;
        }
    }
}
