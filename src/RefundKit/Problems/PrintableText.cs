using System.Globalization;
using System.Text;

namespace RefundKit.Problems;

/// <summary>Texts of strangers as a terminal and a page may show them.</summary>
internal static class PrintableText
{
    private const int Most = 60;

    /// <summary>
    /// The text on one line, with escapes for what a terminal would obey and for what is not seen: control characters, line and
    /// paragraph separators, and format characters, which can turn the text around them so that it reads as another.
    /// </summary>
    public static string Of(string text)
    {
        if (!text.Any(c => IsUnseen(CharUnicodeInfo.GetUnicodeCategory(c)) || char.IsSurrogate(c))) return text;
        var shown = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsUnseen(Rune.GetUnicodeCategory(rune))) shown.Append(rune.ToString());
            else if (rune.IsBmp) shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else shown.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}");
        }

        return shown.ToString();
    }

    /// <summary>The text as it is, cut off after about 60 characters.</summary>
    public static string Shorten(string text)
    {
        if (text.Length <= Most) return text;
        var end = char.IsHighSurrogate(text[Most - 2]) ? Most - 2 : Most - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }

    private static bool IsUnseen(UnicodeCategory category) =>
        category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
