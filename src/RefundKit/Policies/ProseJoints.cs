using System.Text;

namespace RefundKit.Policies;

/// <summary>
/// Where a value meets the word before it, some languages change that word: Italian <c>il 8 marzo</c> is
/// <c>l’8 marzo</c>, Spanish <c>o Honduras</c> is <c>u Honduras</c>.
/// </summary>
internal static class ProseJoints
{
    public static void Append(StringBuilder text, string value, string language)
    {
        switch (language)
        {
            case "it" when SoundsLikeVowel(value):
                _ = Swap(text, "il ", "l’") || Swap(text, "al ", "all’") || Swap(text, "dal ", "dall’") || Swap(text, "del ", "dell’");
                break;
            case "es" when StartsWithSound(value, 'o') || SoundsLikeVowel(value): Swap(text, "o ", "u "); break;
            case "es" when StartsWithSound(value, 'i'): Swap(text, "y ", "e "); break;
        }

        text.Append(value);
    }

    // Eight and eleven begin with a vowel when they are read aloud: otto, undici; ocho, once.
    private static bool SoundsLikeVowel(string value)
    {
        var digits = 0;
        while (digits < value.Length && char.IsAsciiDigit(value[digits])) digits++;
        return digits > 0 && (value[0] == '8' || (digits == 2 && value.StartsWith("11", StringComparison.Ordinal)));
    }

    // A leading h is silent; before "ie" and "ia" Spanish hears a consonant.
    private static bool StartsWithSound(string value, char vowel)
    {
        var at = value.StartsWith('h') || value.StartsWith('H') ? 1 : 0;
        if (at >= value.Length) return false;
        var first = char.ToLowerInvariant(value[at]);
        if (first == 'í' || first == 'ó') return first == (vowel == 'i' ? 'í' : 'ó');
        return first == vowel && (vowel != 'i' || at == 0 || at + 1 >= value.Length || value[at + 1] is not ('e' or 'é' or 'a' or 'á'));
    }

    private static bool Swap(StringBuilder text, string word, string with)
    {
        var start = text.Length - word.Length;
        if (start < 0 || (start > 0 && char.IsLetter(text[start - 1]))) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (text[start + i] != word[i]) return false;
        }

        text.Length = start;
        text.Append(with);
        return true;
    }
}
