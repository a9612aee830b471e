using System.Globalization;

namespace RefundKit;

/// <summary>Amounts as people read them, from our own tables, so that the bytes do not change with the machine's ICU.</summary>
/// <remarks>
/// Separators, symbols and their place follow CLDR 46 for the twelve languages that messages are understood in. A dollar that is not
/// the reader's own always says whose it is: in cross-border trade "$" alone has cost money.
/// </remarks>
internal static class MoneyFormat
{
    private const char NoBreakSpace = '\u00a0';
    private const char NarrowNoBreakSpace = '\u202f';

    private enum Place
    {
        Before,
        BeforeWithSpace,

        /// <summary>Before with a space, and a minus between it and the number: "€ -1,00".</summary>
        BeforeTheSign,
        After,
    }

    private sealed record Style(char Point, char Group, int MinimumGrouping, Place Place, Dictionary<string, string> Symbols);

    private static readonly Dictionary<string, string> Common = new(StringComparer.Ordinal)
    {
        ["EUR"] = "€", ["GBP"] = "£", ["USD"] = "US$", ["JPY"] = "JP¥", ["CNY"] = "CN¥", ["AUD"] = "A$", ["CAD"] = "CA$",
        ["HKD"] = "HK$", ["NZD"] = "NZ$", ["TWD"] = "NT$", ["BRL"] = "R$", ["INR"] = "₹", ["KRW"] = "₩", ["MXN"] = "MX$",
        ["ILS"] = "₪", ["VND"] = "₫", ["PHP"] = "₱",
    };

    private static readonly Dictionary<string, Style> Styles = new(StringComparer.Ordinal)
    {
        ["en"] = new('.', ',', 1, Place.Before, With(("USD", "$"), ("JPY", "¥"))),
        ["de"] = new(',', '.', 1, Place.After, With(("USD", "$"))),
        ["fr"] = new(',', NarrowNoBreakSpace, 1, Place.After, With(("USD", "$US"), ("CAD", "$CA"), ("AUD", "$AU"))),
        ["es"] = new(',', '.', 2, Place.After, With()),
        ["it"] = new(',', '.', 1, Place.After, With(("USD", "USD"))),
        ["pt"] = new(',', '.', 1, Place.BeforeWithSpace, With()),
        ["nl"] = new(',', '.', 1, Place.BeforeTheSign, With(("CAD", "C$"))),
        ["pl"] = new(',', NoBreakSpace, 2, Place.After, Codes(("PLN", "zł"), ("EUR", "€"))),
        ["ko"] = new('.', ',', 1, Place.Before, With()),
        ["ja"] = new('.', ',', 1, Place.Before, With(("JPY", "￥"), ("USD", "$"), ("CNY", "元"))),
        ["zh-Hans"] = new('.', ',', 1, Place.Before, With(("CNY", "¥"))),
        ["zh-Hant"] = new('.', ',', 1, Place.Before, With(("TWD", "NT$"))),
    };

    // Polish shows every other currency by its code.
    private static Dictionary<string, string> Codes(params (string Code, string Symbol)[] own) => own.ToDictionary(pair => pair.Code, pair => pair.Symbol, StringComparer.Ordinal);

    private static Dictionary<string, string> With(params (string Code, string Symbol)[] own)
    {
        var symbols = new Dictionary<string, string>(Common, StringComparer.Ordinal);
        foreach (var (code, symbol) in own) symbols[code] = symbol;
        return symbols;
    }

    /// <summary>
    /// The amount for a reader: display digits where a currency is shown with fewer than it is counted in and nothing is
    /// hidden by it, else all its digits. A language without a style of its own reads as English.
    /// </summary>
    public static string Format(Money money, string language)
    {
        var style = Styles.GetValueOrDefault(language) ?? Styles["en"];
        var digits = money.Currency.DisplayDigits;
        var dropped = money.Currency.MinorUnits - digits;
        var magnitude = money.MinorUnits < 0 ? (ulong)-(money.MinorUnits + 1) + 1 : (ulong)money.MinorUnits;
        var divisor = Power(dropped);
        if (magnitude % divisor != 0)
        {
            digits = money.Currency.MinorUnits;
            divisor = 1;
        }

        magnitude /= divisor;
        var scale = Power(digits);
        Span<char> number = stackalloc char[48];
        var length = WriteGrouped(number, magnitude / scale, style);
        if (digits > 0)
        {
            number[length++] = style.Point;
            (magnitude % scale).TryFormat(number[length..], out _, digits switch { 1 => "D1", 2 => "D2", 3 => "D3", _ => "D4" }, CultureInfo.InvariantCulture);
            length += digits;
        }

        number = number[..length];

        var symbol = style.Symbols.GetValueOrDefault(money.Currency.Code) ?? money.Currency.Code;
        var sign = money.MinorUnits < 0 ? "-" : "";

        // A code of letters would run into the digits.
        var space = style.Place != Place.Before || char.IsAsciiLetter(symbol[^1]) ? NoBreakSpace.ToString() : "";
        return style.Place switch
        {
            Place.After => $"{sign}{number}{space}{symbol}",
            Place.BeforeTheSign => $"{symbol}{space}{sign}{number}",
            _ => $"{sign}{symbol}{space}{number}",
        };
    }

    private static int WriteGrouped(Span<char> target, ulong number, Style style)
    {
        Span<char> digits = stackalloc char[20];
        number.TryFormat(digits, out var count, default, CultureInfo.InvariantCulture);
        var grouped = count >= 3 + style.MinimumGrouping;
        var length = 0;
        for (var i = 0; i < count; i++)
        {
            if (grouped && i > 0 && (count - i) % 3 == 0) target[length++] = style.Group;
            target[length++] = digits[i];
        }

        return length;
    }

    private static ulong Power(int digits) => digits switch { 0 => 1UL, 1 => 10UL, 2 => 100UL, 3 => 1_000UL, _ => 10_000UL };
}
