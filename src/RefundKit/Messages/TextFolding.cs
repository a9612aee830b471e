using System.Globalization;
using System.Text;

namespace RefundKit.Messages;

/// <summary>
/// One spelling for what readers take as the same: small letters, half-width Latin, full-width kana, simplified
/// characters, and on request letters without diacritics. Our own tables throughout: <c>string.Normalize</c> and
/// <c>ToLowerInvariant</c> ask ICU where there is one, and answer otherwise in invariant mode. Immutable, thread-safe.
/// </summary>
internal sealed class TextFolding
{
    private readonly char[] _folded = new char[0x10000];
    private readonly LetterKind[] _kinds = new LetterKind[0x10000];
    private readonly bool _stripsDiacritics;

    private TextFolding(bool stripsDiacritics)
    {
        _stripsDiacritics = stripsDiacritics;
        for (var code = 0; code < 0x10000; code++)
        {
            var letter = Lower(Width((char)code));
            if (FoldingTables.Simplified.TryGetValue(letter, out var simplified)) letter = simplified;
            if (stripsDiacritics && FoldingTables.Decomposed.TryGetValue(letter, out var parts)) letter = parts.Letter;
            _folded[code] = letter;
        }

        for (var code = 0; code < 0x10000; code++) _kinds[code] = Kind((char)code, _folded[code]);
    }

    /// <summary>Diacritics do not count: é is e, ö is o. What customers leave out on a phone is no different word.</summary>
    public static TextFolding Loose { get; } = new(stripsDiacritics: true);

    /// <summary>Diacritics count.</summary>
    public static TextFolding Strict { get; } = new(stripsDiacritics: false);

    public char Fold(char letter) => _folded[letter];

    public LetterKind KindOf(char letter) => _kinds[letter];

    /// <summary>Whether a text holds letters in several code units, which <see cref="Compose"/> puts together.</summary>
    public bool NeedsComposing(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (_kinds[letter] == LetterKind.Composing) return true;
        }

        return false;
    }

    /// <summary>
    /// The text with letters of several code units put together: accents, voiced half-width kana, Hangul from jamo. What
    /// cannot be put together is left out, so the result never needs composing again.
    /// </summary>
    /// <param name="text">Any text; lone surrogates are kept.</param>
    /// <param name="places">For each code unit of the result its place in <paramref name="text"/>, and the length at the end.</param>
    public string Compose(ReadOnlySpan<char> text, out int[] places)
    {
        var composed = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (_kinds[letter] != LetterKind.Composing)
            {
                composed.Append(letter);
                origins.Add(i);
                continue;
            }

            var last = composed.Length > 0 ? composed[^1] : '\0';
            if (Join(last, letter) is { } joined) composed[^1] = joined;
            else if (letter is >= '\u1100' and <= '\u1112')
            {
                // A leading consonant stands as its first syllable until its vowel comes; alone it is left so.
                composed.Append((char)('\uAC00' + ((letter - '\u1100') * 588)));
                origins.Add(i);
            }
        }

        origins.Add(text.Length);
        places = [.. origins];
        return composed.ToString();
    }

    private static char? Join(char last, char mark)
    {
        if (mark is '\u3099' or '\uFF9E' && FoldingTables.Voiced.TryGetValue(Width(last), out var voiced)) return voiced;
        if (mark is '\u309A' or '\uFF9F' && FoldingTables.HalfVoiced.TryGetValue(Width(last), out var half)) return half;
        if (last is >= '\uAC00' and <= '\uD7A3')
        {
            var syllable = last - '\uAC00';
            if (mark is >= '\u1161' and <= '\u1175' && syllable % 588 == 0) return (char)(last + ((mark - '\u1161') * 28));
            if (mark is >= '\u11A8' and <= '\u11C2' && syllable % 28 == 0) return (char)(last + mark - '\u11A7');
        }

        return FoldingTables.Composed.TryGetValue((Lower(last), mark), out var letter) ? letter : null;
    }

    private LetterKind Kind(char original, char folded)
    {
        switch (original)
        {
            case >= '\u0300' and <= '\u036F':
                return _stripsDiacritics ? LetterKind.Skipped : LetterKind.Composing;
            case '\u3099' or '\u309A' or '\uFF9E' or '\uFF9F' or (>= '\u1100' and <= '\u1112') or (>= '\u1161' and <= '\u1175')
                or (>= '\u11A8' and <= '\u11C2'):
                return LetterKind.Composing;
            case '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF':
                return LetterKind.Skipped;
            case '-' or '\'' or '_' or '\u2019' or '\u2018' or '\u02BC' or '\u00B4' or '`' or '\u2010' or '\u2011' or '\u30FB'
                or '\uFF0D' or '\uFF07' or '\t' or '\n' or '\r':
                return LetterKind.Space;
        }

        if (IsJoined(folded)) return LetterKind.Joined;
        return CharUnicodeInfo.GetUnicodeCategory(folded) switch
        {
            UnicodeCategory.SpaceSeparator => LetterKind.Space,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => LetterKind.Alphabetic,
            _ => LetterKind.Punctuation,
        };
    }

    private static bool IsJoined(char letter) => letter
        is (>= '\u0E01' and <= '\u0EDF') // Thai, Lao
        or (>= '\u1000' and <= '\u109F') // Burmese
        or (>= '\u1780' and <= '\u17E9') // Khmer
        or (>= '\u3005' and <= '\u3007')
        or (>= '\u3041' and <= '\u30FF') and not '\u30FB'
        or (>= '\u3105' and <= '\u318E')
        or (>= '\u31F0' and <= '\u31FF')
        or (>= '\u3400' and <= '\u4DBF')
        or (>= '\u4E00' and <= '\u9FFF')
        or (>= '\uAC00' and <= '\uD7A3')
        or (>= '\uF900' and <= '\uFAD9');

    private static char Width(char letter) => letter switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(letter - 0xFEE0),
        '\u3000' or '\u00A0' or '\u202F' => ' ',
        >= '\uFF66' and <= '\uFF9D' => FoldingTables.Katakana[letter - 0xFF66],
        _ => letter,
    };

    private static char Lower(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => (char)(letter + 32),
        < '\u00C0' => letter,
        '\u00D7' => letter,
        >= '\u00C0' and <= '\u00DE' => (char)(letter + 32),
        '\u0130' => 'i',
        '\u0178' => '\u00FF',
        '\u1E9E' => 'ß',
        (>= '\u0139' and <= '\u0148') or (>= '\u0179' and <= '\u017E') or (>= '\u01CD' and <= '\u01DC')
            => (letter & 1) == 1 ? (char)(letter + 1) : letter,
        (>= '\u0100' and <= '\u0137') or (>= '\u014A' and <= '\u0177') or (>= '\u01DE' and <= '\u01EF')
            or (>= '\u01F8' and <= '\u021F') or (>= '\u0222' and <= '\u0233') or (>= '\u0246' and <= '\u024F')
            => (letter & 1) == 0 ? (char)(letter + 1) : letter,
        '\u0386' => '\u03AC',
        >= '\u0388' and <= '\u038A' => (char)(letter + 37),
        '\u038C' => '\u03CC',
        '\u038E' or '\u038F' => (char)(letter + 63),
        >= '\u0391' and <= '\u03AB' and not '\u03A2' => (char)(letter + 32),
        '\u03C2' => '\u03C3',
        >= '\u0400' and <= '\u040F' => (char)(letter + 80),
        >= '\u0410' and <= '\u042F' => (char)(letter + 32),
        (>= '\u0460' and <= '\u0481') or (>= '\u048A' and <= '\u04BF') or (>= '\u04D0' and <= '\u052F')
            => (letter & 1) == 0 ? (char)(letter + 1) : letter,
        >= '\u0531' and <= '\u0556' => (char)(letter + 48),
        (>= '\u1E00' and <= '\u1E95') or (>= '\u1EA0' and <= '\u1EFF') => (letter & 1) == 0 ? (char)(letter + 1) : letter,
        _ => letter,
    };
}
