namespace RefundKit.Templates;

/// <summary>The signs, codes and words for a currency that people write beside an amount.</summary>
internal static class CurrencyWords
{
    // A longer one before one it ends or begins with. Codes of ISO 4217 that are words of their own (ALL, TOP, TRY) are none here.
    private static readonly string[] Words =
    [
        "US$", "AU$", "CA$", "NZ$", "HK$", "NT$", "MX$", "SG$", "CN¥", "JP¥", "A$", "C$", "S$", "R$", "Kč", "zł", "$", "€", "£", "¥", "￥", "₩", "₹",
        "USD", "EUR", "GBP", "JPY", "CNY", "RMB", "HKD", "TWD", "AUD", "CAD", "NZD", "SGD", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "INR", "BRL", "MXN", "KRW",
        "euros", "Euros", "euro", "Euro", "dollars", "Dollars", "dollar", "Dollar",
        "人民币", "人民幣", "新台币", "新台幣", "美元", "美金", "欧元", "歐元", "港元", "港币", "港幣", "日元", "日圓", "英镑", "英鎊", "台币", "台幣", "ユーロ", "ドル", "元", "円", "圓",
    ];

    /// <summary>How long the currency is that a text ends with, the blank behind it included; 0 where there is none.</summary>
    public static int Before(ReadOnlySpan<char> text, out string word)
    {
        var blank = text.Length > 0 && IsBlank(text[^1]) ? 1 : 0;
        var rest = text[..^blank];
        foreach (var known in Words)
        {
            if (!rest.EndsWith(known, StringComparison.Ordinal) || (rest.Length > known.Length && Joins(rest[^(known.Length + 1)], known[0]))) continue;
            word = known;
            return known.Length + blank;
        }

        word = "";
        return 0;
    }

    /// <summary>How long the currency is that a text begins with, the blank before it included; 0 where there is none.</summary>
    public static int After(ReadOnlySpan<char> text, out string word)
    {
        var blank = text.Length > 0 && IsBlank(text[0]) ? 1 : 0;
        var rest = text[blank..];
        foreach (var known in Words)
        {
            if (!rest.StartsWith(known, StringComparison.Ordinal) || (rest.Length > known.Length && Joins(known[^1], rest[known.Length]))) continue;
            word = known;
            return blank + known.Length;
        }

        word = "";
        return 0;
    }

    private static bool IsBlank(char c) => c is ' ' or '\u00a0' or '\u202f';

    // Whether two letters are of one word. Chinese and Japanese write theirs without blanks.
    private static bool Joins(char left, char right) => IsOfWord(left) && IsOfWord(right);

    private static bool IsOfWord(char c) => c < '\u2e80' && char.IsLetterOrDigit(c);
}
