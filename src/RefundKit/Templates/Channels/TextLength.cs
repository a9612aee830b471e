using System.Text;

namespace RefundKit.Templates.Channels;

/// <summary>Measures texts as channels do. Stateless and thread-safe.</summary>
public static class TextLength
{
    /// <summary>How long a text is; 0 for an empty one. Half a surrogate pair counts as the replacement character that is sent for it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">What is counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit does not exist.</exception>
    public static int Of(string text, TextUnit unit)
    {
        ArgumentNullException.ThrowIfNull(text);
        return unit switch
        {
            TextUnit.Utf16 => text.Length,
            TextUnit.CodePoints => text.EnumerateRunes().Count(),
            TextUnit.Utf8Bytes => Encoding.UTF8.GetByteCount(text),
            TextUnit.SmsParts => SmsText.Of(text).Parts.Length,
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };
    }

    /// <summary>A number with its unit, as findings say it.</summary>
    internal static string Say(int count, TextUnit unit) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count:N0} {unit switch
    {
        TextUnit.SmsParts => count == 1 ? "SMS part" : "SMS parts",
        TextUnit.Utf8Bytes => count == 1 ? "byte of UTF-8" : "bytes of UTF-8",
        TextUnit.CodePoints => count == 1 ? "code point" : "code points",
        _ => count == 1 ? "character" : "characters",
    }}");
}
