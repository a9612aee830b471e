using System.Text;
using System.Text.Json;
using RefundKit.Json;

namespace RefundKit.Metrics;

/// <summary>
/// Tells the type of values from their texts. A type holds only where the text is its usual spelling: ids with leading zeros, numbers of
/// more digits than a double keeps and dates without a time are strings, and one string among them makes a string of all.
/// </summary>
internal static class OcelValues
{
    private const int MostDigits = 15;

    public static OcelType TypeOf(ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty) return OcelType.String;
        if (value.Length is 4 or 5 && (Ascii.EqualsIgnoreCase(value, "true"u8) || Ascii.EqualsIgnoreCase(value, "false"u8))) return OcelType.Boolean;
        if (NumberOf(value) is not OcelType.None and var number) return number;
        return IsTime(value) ? OcelType.Time : OcelType.String;
    }

    /// <summary>The one type of two values.</summary>
    public static OcelType Join(OcelType one, OcelType other) => (one, other) switch
    {
        _ when one == other => one,
        (OcelType.None, _) => other,
        (_, OcelType.None) => one,
        (OcelType.Integer, OcelType.Float) or (OcelType.Float, OcelType.Integer) => OcelType.Float,
        _ => OcelType.String,
    };

    public static string Word(OcelType type) => type switch
    {
        OcelType.Boolean => "boolean",
        OcelType.Integer => "integer",
        OcelType.Float => "float",
        OcelType.Time => "time",
        _ => "string",
    };

    /// <summary>Writes a value of the type that was told from all values of its attribute.</summary>
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> value, OcelType type, bool asText)
    {
        switch (type)
        {
            case OcelType.Boolean when asText:
                json.WriteStringValue(value.Length == 4 ? "true"u8 : "false"u8);
                break;
            case OcelType.Boolean:
                json.WriteBooleanValue(value.Length == 4);
                break;
            case OcelType.Integer or OcelType.Float when !asText:
                json.WriteRawValue(value, skipInputValidation: true);
                break;
            case OcelType.Time when Timestamps.TryParse(Encoding.UTF8.GetString(value), out var instant):
                Span<byte> time = stackalloc byte[Utf8Text.MostTime];
                json.WriteStringValue(time[..Utf8Text.WriteTime(instant.ToUnixTimeTicks(), time)]);
                break;
            default:
                json.WriteStringValue(Utf8Text.Valid(value));
                break;
        }
    }

    // An exponent needs a point: "12E4" is more often the name of a thing than a number.
    private static OcelType NumberOf(ReadOnlySpan<byte> text)
    {
        var rest = text[0] == '-' ? text[1..] : text;
        var whole = Digits(rest);
        if (whole == 0 || (whole > 1 && rest[0] == '0')) return OcelType.None;
        if (whole == rest.Length) return whole <= MostDigits ? OcelType.Integer : OcelType.None;
        if (rest[whole] != '.') return OcelType.None;
        rest = rest[(whole + 1)..];
        var fraction = Digits(rest);
        if (fraction == 0 || whole + fraction > MostDigits + 2) return OcelType.None;
        rest = rest[fraction..];
        if (rest.IsEmpty) return OcelType.Float;
        if (rest[0] is not ((byte)'e' or (byte)'E')) return OcelType.None;
        rest = rest[1..];
        if (!rest.IsEmpty && rest[0] is (byte)'+' or (byte)'-') rest = rest[1..];
        return Digits(rest) is 1 or 2 && Digits(rest) == rest.Length ? OcelType.Float : OcelType.None;
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var other = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return other < 0 ? text.Length : other;
    }

    // With time and offset; a date alone would come out as midnight somewhere.
    private static bool IsTime(ReadOnlySpan<byte> text) =>
        text.Length is >= 17 and <= 40 && text[4] == '-' && text[7] == '-' && text[10] == 'T'
        && Timestamps.TryParse(Encoding.UTF8.GetString(text), out _);
}
