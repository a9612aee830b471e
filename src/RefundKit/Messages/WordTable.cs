using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RefundKit.Messages;

/// <summary>One dense table of a <see cref="WordAutomaton"/>.</summary>
internal sealed class WordTable
{
    /// <summary>Classes that every table has besides its letters.</summary>
    public const int FixedClasses = 6;

    /// <summary>The most cells of one table, estimated before shared beginnings are merged.</summary>
    public const int MaxCells = 2_000_000;

    private readonly TextFolding _folding;
    private readonly Entry[] _entries;
    private readonly ushort[] _classes = new ushort[0x10000];
    private readonly int _classCount;
    private readonly int[] _next;
    private readonly int _start;
    private readonly int _firstOutput;
    private readonly int _trap;
    private readonly ulong[] _masks;
    private readonly int _maskLength;
    private readonly int[][] _outputs;

    public WordTable(ReadOnlySpan<Entry> entries, TextFolding folding, int maskLength)
    {
        _folding = folding;
        _entries = entries.ToArray();
        _maskLength = maskLength;
        var letters = new Dictionary<char, int>();
        foreach (var entry in _entries)
        {
            foreach (var symbol in entry.Symbols)
            {
                if (symbol != WordPattern.Edge) letters.TryAdd(symbol, FixedClasses + letters.Count);
            }
        }

        _classCount = FixedClasses + letters.Count;
        for (var code = 0; code < 0x10000; code++)
        {
            var kind = folding.KindOf((char)code);
            _classes[code] = kind is LetterKind.Alphabetic or LetterKind.Joined && letters.TryGetValue(folding.Fold((char)code), out var known)
                ? (ushort)known
                : (ushort)kind;
        }

        var kinds = new LetterKind[_classCount];
        for (var i = 0; i < FixedClasses; i++) kinds[i] = (LetterKind)i;
        foreach (var (letter, index) in letters) kinds[index] = folding.KindOf(letter);
        var states = new WordStates(_entries, letters, kinds);
        (_next, _start, _firstOutput, _trap, _outputs) = states.Lay();
        _masks = new ulong[_outputs.Length * maskLength];
        for (var i = 0; i < _outputs.Length; i++)
        {
            foreach (var entry in _outputs[i])
            {
                var group = _entries[entry].Group;
                _masks[(i * maskLength) + (group >> 6)] |= 1UL << (group & 63);
            }
        }
    }

    /// <summary>Adds the groups that occur. False where the text must be composed first; what was added by then stands.</summary>
    public bool Find(ReadOnlySpan<char> text, Span<ulong> found)
    {
        ref var classes = ref MemoryMarshal.GetArrayDataReference(_classes);
        ref var next = ref MemoryMarshal.GetArrayDataReference(_next);
        var firstOutput = _firstOutput;
        var state = _start;
        foreach (var letter in text)
        {
            // In range by construction: a class for every code unit, a cell for every state and class.
            state = Unsafe.Add(ref next, state + Unsafe.Add(ref classes, letter));
            if (state < firstOutput) continue;
            if (state == _trap) return false;
            Add(state, found);
        }

        state = _next[state + (int)LetterKind.Punctuation];
        if (state >= firstOutput) Add(state, found);
        return true;
    }

    /// <summary>Adds every place of every word; the text needs no composing.</summary>
    public void Locate(ReadOnlySpan<char> text, List<WordHit> hits)
    {
        var state = _start;
        for (var i = 0; i <= text.Length; i++)
        {
            state = _next[state + (i < text.Length ? _classes[text[i]] : (int)LetterKind.Punctuation)];
            if (state < _firstOutput || state == _trap) continue;
            foreach (var entry in _outputs[(state - _firstOutput) / _classCount])
            {
                var (start, end) = Place(text, i, _entries[entry].Symbols);
                hits.Add(new WordHit(_entries[entry].Group, _entries[entry].Word, start, end));
            }
        }
    }

    private void Add(int state, Span<ulong> found)
    {
        var at = (state - _firstOutput) / _classCount * _maskLength;
        for (var i = 0; i < _maskLength; i++) found[i] |= _masks[at + i];
    }

    // The automaton knows where a word was complete; where it began is read backwards, the way the symbols were made.
    private (int Start, int End) Place(ReadOnlySpan<char> text, int at, string symbols)
    {
        var i = at;
        var symbol = symbols.Length - 1;
        if (symbols[symbol] == WordPattern.Edge)
        {
            symbol--;
            while (i > 0 && !IsLetter(text[i - 1])) i--;
        }
        else
        {
            i++;
        }

        var end = i;
        for (; symbol >= 0; symbol--)
        {
            if (symbols[symbol] == WordPattern.Edge) continue;
            while (i > 0 && !IsLetter(text[i - 1])) i--;
            i = Math.Max(0, i - 1);
        }

        return (i, end);
    }

    private bool IsLetter(char letter) => _folding.KindOf(letter) is LetterKind.Alphabetic or LetterKind.Joined;

    /// <summary>A word to find, and whose it is.</summary>
    internal readonly record struct Entry(string Symbols, int Group, int Word);
}
