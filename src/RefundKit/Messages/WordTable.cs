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
    private readonly ulong[] _all;

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

        _all = new ulong[maskLength];
        foreach (var entry in _entries) _all[entry.Group >> 6] |= 1UL << (entry.Group & 63);
    }

    /// <summary>Adds the groups that occur. False where the text must be composed first; what was added by then stands.</summary>
    /// <remarks>
    /// A state waits for the one before it, a load from memory per letter, and the processor idles meanwhile. So a text of
    /// some length is read from two places at once, its start and an edge of words near its middle.
    /// </remarks>
    public bool Find(ReadOnlySpan<char> text, Span<ulong> found)
    {
        var middle = text.Length < ShortestInTwo ? 0 : MiddleEdge(text);
        if (middle == 0)
        {
            if (!Read(text, _start, found, out var end)) return false;
            if (!HasAll(found)) Close(end, found);
            return true;
        }

        ref var classes = ref MemoryMarshal.GetArrayDataReference(_classes);
        ref var next = ref MemoryMarshal.GetArrayDataReference(_next);
        var firstOutput = _firstOutput;
        var front = _start;
        var back = _start;
        var length = Math.Min(middle, text.Length - middle);
        for (var i = 0; i < length; i++)
        {
            // In range by construction: a class for every code unit, a cell for every state and class.
            front = Unsafe.Add(ref next, front + Unsafe.Add(ref classes, text[i]));
            back = Unsafe.Add(ref next, back + Unsafe.Add(ref classes, text[middle + i]));
            if (front < firstOutput && back < firstOutput) continue;
            if (front == _trap || back == _trap) return false;
            var news = front >= firstOutput && Add(front, found);
            news |= back >= firstOutput && Add(back, found);
            if (news && HasAll(found) && !IsInPieces(text, i + 1) && !IsInPieces(text, middle + i + 1)) return true;
        }

        if (!Read(text[length..middle], front, found, out front) || !Read(text[(middle + length)..], back, found, out back)) return false;
        if (HasAll(found)) return true;
        Close(back, found);
        Bridge(text[middle..], front, found);
        return true;
    }

    /// <summary>Below this length, in UTF-16 code units, a second place is not worth finding.</summary>
    private const int ShortestInTwo = 48;

    /// <summary>The place after the first mark or space beyond the middle at which a word ends; 0 where there is none nearby.</summary>
    private int MiddleEdge(ReadOnlySpan<char> text)
    {
        for (var i = text.Length / 2; i < text.Length / 4 * 3; i++)
        {
            var kind = _folding.KindOf(text[i]);
            if (kind == LetterKind.Punctuation || (kind == LetterKind.Space && _folding.KindOf(text[i - 1]) == LetterKind.Alphabetic)) return i + 1;
        }

        return 0;
    }

    private bool Read(ReadOnlySpan<char> text, int state, Span<ulong> found, out int end)
    {
        ref var classes = ref MemoryMarshal.GetArrayDataReference(_classes);
        ref var next = ref MemoryMarshal.GetArrayDataReference(_next);
        end = state;
        for (var i = 0; i < text.Length; i++)
        {
            end = Unsafe.Add(ref next, end + Unsafe.Add(ref classes, text[i]));
            if (end < _firstOutput) continue;
            if (end == _trap) return false;
            if (Add(end, found) && HasAll(found) && !IsInPieces(text, i + 1)) return true;
        }

        return true;
    }

    /// <summary>The end of the text ends a word.</summary>
    private void Close(int state, Span<ulong> found)
    {
        state = _next[state + (int)LetterKind.Punctuation];
        if (state >= _firstOutput) Add(state, found);
    }

    /// <summary>Goes on with what began before the middle, until nothing of it is left: from there on both are in one state.</summary>
    private void Bridge(ReadOnlySpan<char> rest, int state, Span<ulong> found)
    {
        var fresh = _start;
        foreach (var letter in rest)
        {
            if (state == fresh) return;
            state = _next[state + _classes[letter]];
            fresh = _next[fresh + _classes[letter]];
            if (state >= _firstOutput) Add(state, found);
        }

        Close(state, found);
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

    /// <summary>Whether something was added that had not been found yet.</summary>
    private bool Add(int state, Span<ulong> found)
    {
        var at = (state - _firstOutput) / _classCount * _maskLength;
        var news = false;
        for (var i = 0; i < _maskLength; i++)
        {
            news |= (_masks[at + i] & ~found[i]) != 0;
            found[i] |= _masks[at + i];
        }

        return news;
    }

    private bool HasAll(ReadOnlySpan<ulong> found)
    {
        for (var i = 0; i < _maskLength; i++)
        {
            if ((_all[i] & ~found[i]) != 0) return false;
        }

        return true;
    }

    // A mark that comes next would make another letter of the last one.
    private bool IsInPieces(ReadOnlySpan<char> text, int next) => next < text.Length && _folding.KindOf(text[next]) == LetterKind.Composing;

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
