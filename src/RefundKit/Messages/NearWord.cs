using System.Numerics;

namespace RefundKit.Messages;

/// <summary>
/// A word whose misspellings are taken for it: one slip in five to seven letters, two from eight on, where a slip is a
/// letter too many, missing, wrong, or changed places with its neighbour. The first letter must be right or be part of such a
/// swap, since "debate" is no slip for "rebate". Only asked for words that no list knows.
/// </summary>
internal sealed class NearWord
{
    private const int MaxSlips = 2;

    private readonly string _letters;
    private readonly bool _startsOnly;
    private readonly int _slips;
    private readonly uint _mask;

    public NearWord(int word, string pattern)
    {
        Word = word;
        _startsOnly = pattern.EndsWith('*');
        _letters = string.Create(pattern.TrimEnd('*').Length, pattern, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++) target[i] = TextFolding.Loose.Fold(source[i]);
        });
        _slips = _letters.Length < 5 ? 0 : _letters.Length < 8 ? 1 : MaxSlips;
        _mask = MaskOf(_letters);
    }

    /// <summary>The index of the word in its list.</summary>
    public int Word { get; }

    /// <summary>The word itself, folded.</summary>
    public string Letters => _letters;

    /// <summary>Whether a misspelling may have so many letters.</summary>
    public bool TakesLength(int length) => length >= _letters.Length - _slips && (_startsOnly || length <= _letters.Length + _slips);

    public static uint MaskOf(ReadOnlySpan<char> letters)
    {
        var mask = 0u;
        foreach (var letter in letters) mask |= 1u << (letter & 31);
        return mask;
    }

    /// <summary>Whether a folded word is a misspelling of this one.</summary>
    public bool Takes(ReadOnlySpan<char> word, uint mask)
    {
        if (!TakesLength(word.Length)) return false;
        if (BitOperations.PopCount(_mask & ~mask) > _slips) return false;
        if (word[0] != _letters[0] && !StartsAskew(word)) return false;
        return Distance(word[..Math.Min(word.Length, _letters.Length + _slips)]) <= _slips;
    }

    private bool StartsAskew(ReadOnlySpan<char> word) =>
        (word.Length > 1 && word[0] == _letters[1] && word[1] == _letters[0])
        || (word.Length > _letters.Length && word[1..].StartsWith(_letters))
        || (_letters.Length >= 6 && word.StartsWith(_letters.AsSpan(1)));

    // Optimal string alignment; a word that only has to start so may go on after it.
    private int Distance(ReadOnlySpan<char> word)
    {
        var width = word.Length + 1;
        Span<int> beforeLast = stackalloc int[width];
        Span<int> last = stackalloc int[width];
        Span<int> current = stackalloc int[width];
        for (var j = 0; j < width; j++) last[j] = j;
        for (var i = 1; i <= _letters.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var cost = _letters[i - 1] == word[j - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && _letters[i - 1] == word[j - 2] && _letters[i - 2] == word[j - 1])
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);
                current[j] = distance;
                least = Math.Min(least, distance);
            }

            if (least > _slips) return least;
            var reused = beforeLast;
            beforeLast = last;
            last = current;
            current = reused;
        }

        if (!_startsOnly) return last[width - 1];
        var best = last[width - 1];
        for (var j = Math.Max(1, _letters.Length - _slips); j < width; j++) best = Math.Min(best, last[j]);
        return best;
    }
}
