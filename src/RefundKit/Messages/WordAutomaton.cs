using System.Runtime.InteropServices;

namespace RefundKit.Messages;

/// <summary>
/// Finds the words of many groups in one pass over a text, after Aho and Corasick (1975): each code unit is looked up in
/// a table of letter classes and leads through a dense table to the next state. The edges of words and the spaces that
/// do not count are built into the states, so that nothing else is asked per letter, and nothing is allocated.
/// Linear in the text. Immutable and thread-safe.
/// </summary>
internal sealed class WordAutomaton
{
    /// <summary>The most letters that the words of a policy may have together: what bounds the memory of a hostile one.</summary>
    public const int MaxLetters = 32_768;

    private readonly TextFolding _folding;
    private readonly WordTable[] _tables;

    private WordAutomaton(TextFolding folding, WordTable[] tables, int groups)
    {
        _folding = folding;
        _tables = tables;
        MaskLength = Math.Max(1, (groups + 63) / 64);
    }

    /// <summary>How many words of 64 bits the answer of <see cref="Find(ReadOnlySpan{char}, Span{ulong})"/> takes.</summary>
    public int MaskLength { get; }

    /// <summary>Builds the automaton. Words that could never be found are left out; check them with <see cref="WordPattern.Read"/> first.</summary>
    /// <exception cref="InvalidOperationException">The words have more than <paramref name="maxLetters"/> letters together.</exception>
    public static WordAutomaton Create(IReadOnlyList<WordGroup> groups, TextFolding? folding = null, int maxLetters = MaxLetters)
    {
        folding ??= TextFolding.Loose;
        var entries = new List<WordTable.Entry>();
        var letters = 0;
        for (var group = 0; group < groups.Count; group++)
        {
            for (var word = 0; word < groups[group].Words.Length; word++)
            {
                if (WordPattern.Read(groups[group].Words[word], folding, out _) is not { } pattern) continue;
                entries.Add(new WordTable.Entry(pattern.Symbols, group, word));
                letters += pattern.Symbols.Length;
                if (pattern.WithSharpS() is { } other) entries.Add(new WordTable.Entry(other.Symbols, group, word));
            }
        }

        if (letters > maxLetters)
            throw new InvalidOperationException($"the words have {letters:N0} letters together, and at most {maxLetters:N0} are searched for");
        var tables = new List<WordTable>();
        var maskLength = Math.Max(1, (groups.Count + 63) / 64);
        Split(CollectionsMarshal.AsSpan(entries), folding, maskLength, tables);
        return new WordAutomaton(folding, [.. tables], groups.Count);
    }

    /// <summary>Which groups occur, as a bit per group; for at most 64 groups.</summary>
    public ulong Find(ReadOnlySpan<char> text)
    {
        Span<ulong> found = stackalloc ulong[MaskLength];
        found.Clear();
        Find(text, found);
        return found[0];
    }

    /// <summary>Adds to <paramref name="found"/> the bit of every group that occurs.</summary>
    public void Find(ReadOnlySpan<char> text, Span<ulong> found)
    {
        Span<ulong> before = MaskLength <= 64 ? stackalloc ulong[MaskLength] : new ulong[MaskLength];
        found.CopyTo(before);
        foreach (var table in _tables)
        {
            if (table.Find(text, found)) continue;

            // A text with letters in pieces is rare, and is put together once for all tables. What was found until then
            // is taken back: its last letter may have been a piece of another.
            before.CopyTo(found);
            var composed = _folding.Compose(text, out _);
            foreach (var again in _tables) again.Find(composed, found);
            return;
        }
    }

    /// <summary>Every place of every word, by the end of the word. For explanations; <see cref="Find(ReadOnlySpan{char})"/> is the quick question.</summary>
    public List<WordHit> Locate(ReadOnlySpan<char> text)
    {
        var hits = new List<WordHit>();
        Locate(text, hits);
        return hits;
    }

    /// <summary>Puts every place of every word into <paramref name="hits"/>, by the end of the word.</summary>
    public void Locate(ReadOnlySpan<char> text, List<WordHit> hits)
    {
        hits.Clear();
        if (_folding.NeedsComposing(text))
        {
            var composed = _folding.Compose(text, out var places);
            foreach (var table in _tables) table.Locate(composed, hits);
            foreach (ref var hit in CollectionsMarshal.AsSpan(hits)) hit = hit with { Start = places[hit.Start], End = places[hit.End] };
        }
        else
        {
            foreach (var table in _tables) table.Locate(text, hits);
        }

        if (_tables.Length > 1) hits.Sort(static (a, b) => a.End != b.End ? a.End.CompareTo(b.End) : b.Start.CompareTo(a.Start));
    }

    // A table is states times letters; many different characters over many words are cheaper in several tables.
    private static void Split(ReadOnlySpan<WordTable.Entry> entries, TextFolding folding, int maskLength, List<WordTable> tables)
    {
        if (entries.Length == 0) return;
        var states = 1L;
        var letters = new HashSet<char>();
        foreach (var entry in entries)
        {
            states += entry.Symbols.Length;
            letters.UnionWith(entry.Symbols);
        }

        if (entries.Length > 1 && states * (letters.Count + WordTable.FixedClasses) > WordTable.MaxCells)
        {
            Split(entries[..(entries.Length / 2)], folding, maskLength, tables);
            Split(entries[(entries.Length / 2)..], folding, maskLength, tables);
            return;
        }

        tables.Add(new WordTable(entries, folding, maskLength));
    }
}
