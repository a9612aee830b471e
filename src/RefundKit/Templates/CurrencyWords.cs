namespace RefundKit.Templates;

/// <summary>
/// The signs, codes and words for a currency that people write beside an amount. One that goes with something else is none:
/// the sign before another number, the name before which a sentence speaks of it, the beginning of a longer word.
/// </summary>
internal static class CurrencyWords
{
    // A longer one before one it ends or begins with. Codes of ISO 4217 that are words of their own (ALL, TOP, TRY) are none here.
    private static readonly string[] OnEitherSide =
    [
        "US$", "AU$", "CA$", "NZ$", "HK$", "NT$", "MX$", "SG$", "CN¥", "JP¥", "A$", "C$", "S$", "R$",
        .. CurrencyTable.Signs.Select(sign => sign.ToString()),
        "USD", "EUR", "GBP", "JPY", "CNY", "RMB", "HKD", "TWD", "AUD", "CAD", "NZD", "SGD", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "INR", "BRL", "MXN", "KRW",
        .. CurrencyTable.HanNames,
    ];

    // Nobody writes these before the amount: one that stands there ends what was said before.
    private static readonly string[] OnlyBehind = ["euros", "Euros", "euro", "Euro", "dollars", "Dollars", "dollar", "Dollar", "Kč", "zł", "ユーロ", "ドル", "元", "円", "圓"];

    // What goes on behind an amount in Chinese, and begins no word with a currency: 元已退, 元的, 元将于. 元旦, 元月 and 美元区 are words.
    private const string GoOn = "已的将將会會及和与與或至到退在";

    /// <summary>How long the currency is that a text ends with, the blank behind it included; 0 where there is none.</summary>
    public static int Before(ReadOnlySpan<char> text, out string word)
    {
        var blank = text.Length > 0 && IsBlank(text[^1]) ? 1 : 0;
        var rest = text[..^blank];
        foreach (var known in OnEitherSide)
        {
            if (!rest.EndsWith(known, StringComparison.Ordinal)) continue;
            var before = rest[..^known.Length];
            if (before.Length > 0 && Joins(before[^1], known[0])) continue;
            if (IsOfWhatStandsBefore(before, blank)) break;
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
        foreach (var known in OnEitherSide)
        {
            if (!rest.StartsWith(known, StringComparison.Ordinal) || IsContinued(known, rest[known.Length..])) continue;
            if (IsOfWhatFollows(rest[known.Length..], blank)) break;
            word = known;
            return blank + known.Length;
        }

        foreach (var known in OnlyBehind)
        {
            if (!rest.StartsWith(known, StringComparison.Ordinal) || IsContinued(known, rest[known.Length..])) continue;
            word = known;
            return blank + known.Length;
        }

        word = "";
        return 0;
    }

    // "5 € [amount]", "{{ extra.n }} EUR [amount]": a currency no nearer to the amount than to a number is the number's.
    private static bool IsOfWhatStandsBefore(ReadOnlySpan<char> before, int blank)
    {
        var between = before.Length > 0 && IsBlank(before[^1]) ? 1 : 0;
        if (before.Length == between) return false;
        return before[^(between + 1)] is var last && ((char.IsDigit(last) && between <= blank) || (last is '}' or ']' or '】' or '］' && blank == 1));
    }

    // "[amount] $5", "[amount] $[other]".
    private static bool IsOfWhatFollows(ReadOnlySpan<char> behind, int blank)
    {
        var between = behind.Length > 0 && IsBlank(behind[0]) ? 1 : 0;
        if (behind.Length == between) return false;
        return (char.IsDigit(behind[between]) && between <= blank) || (between == 0 && (behind[0] is '{' or '#' || PlaceholderSpans.Opens(behind[0])));
    }

    private static bool IsContinued(string known, ReadOnlySpan<char> behind) =>
        behind.Length > 0 && (Joins(known[^1], behind[0]) || (IsHan(known[^1]) && IsHan(behind[0]) && !GoOn.Contains(behind[0], StringComparison.Ordinal)) || (IsKatakana(known[^1]) && IsKatakana(behind[0])));

    private static bool IsBlank(char c) => c is ' ' or '\u00a0' or '\u202f';

    // Whether two letters are of one word. Chinese and Japanese write theirs without blanks.
    private static bool Joins(char left, char right) => IsOfWord(left) && IsOfWord(right);

    private static bool IsOfWord(char c) => c < '\u2e80' && char.IsLetterOrDigit(c);

    private static bool IsHan(char c) => c is (>= '\u3400' and <= '\u9fff') or '\u3005';

    private static bool IsKatakana(char c) => c is >= '\u30a1' and <= '\u30ff' and not '\u30fb';
}
