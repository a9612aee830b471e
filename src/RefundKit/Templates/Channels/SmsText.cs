using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace RefundKit.Templates.Channels;

/// <summary>
/// A text as a text message: its encoding, its length and the parts it is sent in. One character outside of GSM-7 makes the
/// whole message UCS-2. Parts keep a code point together, so that neither an extended character (two septets) nor a
/// surrogate pair is divided; letters made of several code points, such as flags, may be. National language tables are not
/// used. Immutable and thread-safe.
/// </summary>
public sealed class SmsText
{
    /// <summary>The most units of a message of one part, by encoding: 1,120 bits of 7 or 16.</summary>
    private const int SeptetsAlone = 160, UnitsAlone = 70;

    // The header of a part takes 48 of the bits.
    private const int SeptetsInPart = 153, UnitsInPart = 67;

    // 3GPP TS 23.038 V16.0.0, 6.2.1, in the order of its positions, without the escape at 0x1B.
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    // 6.2.1.1: each behind an escape.
    private const string Extended = "\f^{}\\[~]|€";

    private static readonly FrozenDictionary<char, int> Septets =
        Basic.Select(letter => (letter, 1)).Concat(Extended.Select(letter => (letter, 2))).ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);

    private SmsText(string text, SmsEncoding encoding, int units, ImmutableArray<string> parts, Rune? outside)
    {
        (Text, Encoding, Units, Parts) = (text, encoding, units, parts);
        Outside = outside;
    }

    /// <summary>The text as it should be sent: accents composed (Unicode's form C), each line ended by one line feed, half a surrogate pair replaced.</summary>
    public string Text { get; }

    /// <summary>The encoding.</summary>
    public SmsEncoding Encoding { get; }

    /// <summary>The length: septets of GSM-7, UTF-16 units of UCS-2. What is left empty at the end of a part does not count.</summary>
    public int Units { get; }

    /// <summary>The parts in order; together they are <see cref="Text"/>. None for an empty text.</summary>
    public ImmutableArray<string> Parts { get; }

    /// <summary>The first character that GSM-7 does not have; null where there is none.</summary>
    internal Rune? Outside { get; }

    /// <summary>How many septets (GSM-7) or UTF-16 units (UCS-2) a part holds, where there are as many parts.</summary>
    /// <param name="encoding">The encoding.</param>
    /// <param name="parts">How many parts.</param>
    internal static int Capacity(SmsEncoding encoding, int parts) => (encoding, parts) switch
    {
        (SmsEncoding.Gsm7, <= 1) => SeptetsAlone,
        (SmsEncoding.Gsm7, _) => SeptetsInPart,
        (_, <= 1) => UnitsAlone,
        _ => UnitsInPart,
    };

    /// <summary>Measures and divides a text.</summary>
    /// <param name="text">The text.</param>
    public static SmsText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sent = Sent(text);
        Rune? outside = null;
        foreach (var rune in sent.EnumerateRunes())
        {
            if (IsInGsm7(rune)) continue;
            outside = rune;
            break;
        }

        var encoding = outside is null ? SmsEncoding.Gsm7 : SmsEncoding.Ucs2;
        var units = 0;
        foreach (var rune in sent.EnumerateRunes()) units += Cost(rune, encoding);
        return new SmsText(sent, encoding, units, Divide(sent, encoding, units), outside);
    }

    /// <summary>Whether GSM-7 has a character.</summary>
    internal static bool IsInGsm7(Rune rune) => rune.IsBmp && Septets.ContainsKey((char)rune.Value);

    private static ImmutableArray<string> Divide(string text, SmsEncoding encoding, int units)
    {
        if (units == 0) return [];
        if (units <= Capacity(encoding, 1)) return [text];
        var room = Capacity(encoding, 2);
        var parts = ImmutableArray.CreateBuilder<string>();
        var (start, at, used) = (0, 0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            var cost = Cost(rune, encoding);
            if (used + cost > room)
            {
                parts.Add(text[start..at]);
                (start, used) = (at, 0);
            }

            used += cost;
            at += rune.Utf16SequenceLength;
        }

        parts.Add(text[start..]);
        return parts.ToImmutable();
    }

    private static int Cost(Rune rune, SmsEncoding encoding) => encoding == SmsEncoding.Gsm7 ? Septets[(char)rune.Value] : rune.Utf16SequenceLength;

    /// <summary>
    /// The text in the letters of GSM-7 where other spaces, quotes and dashes are all that keeps it from them, since these
    /// would more than double its parts; else the text itself.
    /// </summary>
    internal static string Economical(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '\u00a0' or '\u2009' or '\u202f' or '\t' => plain.Append(' '),
                '\u2018' or '\u2019' or '\u201a' => plain.Append('\''),
                '\u201c' or '\u201d' or '\u201e' or '«' or '»' => plain.Append('"'),
                '\u2010' or '\u2011' or '\u2013' or '\u2014' => plain.Append('-'),
                '\u2026' => plain.Append("..."),
                _ => plain.Append(letter),
            };
        }

        var sms = Of(plain.ToString());
        return sms.Encoding == SmsEncoding.Gsm7 ? sms.Text : text;
    }

    private static string Sent(string text)
    {
        // Enumerating runes gives U+FFFD for half a pair; that and two code points that are no characters cannot be normalised.
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune);
        return whole.Replace("\r\n", "\n").ToString().Normalize(NormalizationForm.FormC);
    }
}
