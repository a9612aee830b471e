using System.Collections.Frozen;

namespace RefundKit.Templates;

/// <summary>The signs, codes and words for a currency that people write beside an amount.</summary>
internal static class CurrencyTable
{
    /// <summary>Signs of one character, before an amount or behind it.</summary>
    public const string Signs = "$€£¥￥₩₹₽₺₴₫฿";

    /// <summary>Words behind an amount that are written with letters and blanks, in any case.</summary>
    public static readonly FrozenSet<string> Words = ((string[])
    [
        "euro", "euros", "dollar", "dollars", "pound", "pounds", "yen", "yuan", "renminbi", "rupees", "francs", "franken", "kronor", "kroner", "kronen", "dólar", "dólares", "libras", "sterline", "dollari", "livres", "pfund",
        "zł", "kr", "kč", "rs", "fr",
    ]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words before an amount, with the dot that some have.</summary>
    public static readonly FrozenSet<string> WordsBefore = ((string[])["kr", "kr.", "Kr", "Kr.", "Fr.", "SFr.", "sFr.", "Rs", "Rs.", "Kč", "zł"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Names of currencies in Chinese and Japanese that are no part of other words, before an amount or behind it.</summary>
    public static IReadOnlyList<string> HanNames { get; } =
        ["人民币", "人民幣", "新台币", "新台幣", "美元", "美金", "欧元", "歐元", "港元", "港币", "港幣", "日元", "日圓", "英镑", "英鎊", "台币", "台幣"];

    /// <summary>Words of languages without blanks, a longer one before one that it begins with.</summary>
    public static readonly string[] Together = [.. HanNames, "元", "円", "圓", "块", "塊", "원", "ユーロ", "ドル", "ポンド", "유로", "달러"];

    // Codes of ISO 4217 that are words of their own where they begin a line.
    private static readonly FrozenSet<string> WordsOfTheirOwn = ((string[])["ALL", "TOP", "TRY"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether it is a code of ISO 4217, or one that people write for one, in capitals.</summary>
    public static bool IsCode(ReadOnlySpan<char> letters) =>
        letters.Length == 3 && char.IsAsciiLetterUpper(letters[0]) && char.IsAsciiLetterUpper(letters[1]) && char.IsAsciiLetterUpper(letters[2]) && (letters is "RMB" || Currency.TryParse(letters.ToString(), out _));

    /// <summary>Whether it is a code that is no English word.</summary>
    public static bool IsPlainCode(ReadOnlySpan<char> letters) => IsCode(letters) && !WordsOfTheirOwn.Contains(letters.ToString());
}
