namespace RefundKit.Messages;

/// <summary>The words of a list whose misspellings count. By the first letters and the length of a word it is seen at once that nearly all of them are out of reach.</summary>
internal sealed class NearWords
{
    private const int Shortest = 4;
    private const int Longest = 32;

    private readonly NearWord[] _words;
    private readonly ulong[] _byFirst = new ulong[32];
    private readonly ulong[] _bySecond = new ulong[32];
    private readonly ulong[] _byLength = new ulong[Longest + 1];

    public NearWords(NearWord[] words)
    {
        if (words.Length > 64) throw new ArgumentException("a list mends at most 64 words", nameof(words));
        _words = words;
        for (var i = 0; i < words.Length; i++)
        {
            _byFirst[words[i].Letters[0] & 31] |= 1UL << i;
            if (words[i].Letters.Length > 1) _bySecond[words[i].Letters[1] & 31] |= 1UL << i;
            for (var length = 0; length <= Longest; length++)
            {
                if (words[i].TakesLength(length)) _byLength[length] |= 1UL << i;
            }
        }
    }

    public bool IsEmpty => _words.Length == 0;

    /// <summary>The first word of the list that a folded word is a misspelling of, as its index among all words of the list; -1 for none.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < Shortest or > Longest) return -1;
        // A slip leaves the first letter where it was, swaps it, drops it, or puts another before it.
        var left = (_byFirst[word[0] & 31] | _byFirst[word[1] & 31] | _bySecond[word[0] & 31]) & _byLength[word.Length];
        if (left == 0) return -1;
        var mask = NearWord.MaskOf(word);
        for (; left != 0; left &= left - 1)
        {
            var near = _words[System.Numerics.BitOperations.TrailingZeroCount(left)];
            if (near.Takes(word, mask)) return near.Word;
        }

        return -1;
    }
}
