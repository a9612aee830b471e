namespace RefundKit.Messages;

/// <summary>
/// Lays out the states of a <see cref="WordTable"/>. A state is a node of the word tree together with the kind of the
/// last letter, so that the edge of a word, the space that does not count and the letter that is not there become plain
/// transitions.
/// </summary>
internal sealed class WordStates
{
    private readonly LetterKind[] _kinds;
    private readonly List<Dictionary<int, int>> _children = [[]];
    private readonly List<int[]> _found = [[]];
    private int[] _goto = [];

    public WordStates(WordTable.Entry[] entries, Dictionary<char, int> letters, LetterKind[] kinds)
    {
        _kinds = kinds;
        for (var i = 0; i < entries.Length; i++) Plant(i, entries[i].Symbols, letters);
        Link();
    }

    private int Classes => _kinds.Length;

    // The class of punctuation doubles as the symbol for the edge of a word.
    private const int Edge = (int)LetterKind.Punctuation;

    public (int[] Next, int Start, int FirstOutput, int Trap, int[][] Outputs) Lay()
    {
        var keys = new List<State>();
        var known = new Dictionary<State, int>();
        var rows = new List<int[]>();
        var trap = new State(-1, LetterKind.Composing, -1, Quiet: true);
        var start = new State(Go(0, Edge), LetterKind.Punctuation, -1, Quiet: true);
        Number(trap);
        Number(start);
        for (var i = 0; i < keys.Count; i++)
        {
            var row = new int[Classes];
            for (var letter = 0; letter < Classes; letter++) row[letter] = i == 0 ? 0 : Number(After(keys[i], letter));
            rows.Add(row);
        }

        // States with something found come last, so that one comparison per letter tells them; the trap is the very last.
        var outputs = keys.Select(Found).ToArray();
        var order = Enumerable.Range(1, keys.Count - 1).OrderBy(i => outputs[i].Length > 0 ? 1 : 0).Append(0).ToArray();
        var place = new int[keys.Count];
        for (var i = 0; i < order.Length; i++) place[order[i]] = i * Classes;
        var next = new int[keys.Count * Classes];
        for (var i = 0; i < order.Length; i++)
        {
            for (var letter = 0; letter < Classes; letter++) next[(i * Classes) + letter] = place[rows[order[i]][letter]];
        }

        var silent = order.Count(i => i != 0 && outputs[i].Length == 0);
        return (next, place[known[start]], silent * Classes, place[0], [.. order.Skip(silent).Select(i => outputs[i])]);

        int Number(State state)
        {
            if (state.Passed >= 0 && _found[state.Passed].Length == 0) state = state with { Passed = -1 };
            if (state.Node >= 0 && state.Passed < 0 && _found[state.Node].Length == 0) state = state with { Quiet = true };
            if (known.TryGetValue(state, out var number)) return number;
            known.Add(state, keys.Count);
            keys.Add(state);
            return keys.Count - 1;
        }
    }

    private State After(State state, int letter)
    {
        // Beyond the fixed classes a class is a letter, and no kind.
        switch (letter < WordTable.FixedClasses ? (LetterKind)letter : LetterKind.Alphabetic)
        {
            case LetterKind.Composing:
                return new State(-1, LetterKind.Composing, -1, Quiet: true);
            case LetterKind.Skipped:
                return state with { Passed = -1, Quiet = true };
            case LetterKind.Space when state.Last != LetterKind.Alphabetic:
                return state with { Passed = -1, Quiet = true };
            case LetterKind.Punctuation when state.Last == LetterKind.Punctuation:
                return state with { Passed = -1, Quiet = true };
            case LetterKind.Space or LetterKind.Punctuation:
                return new State(Go(state.Node, Edge), LetterKind.Punctuation, -1, Quiet: false);
        }

        var kind = _kinds[letter];
        var node = state.Node;
        var passed = -1;
        if (state.Last != kind && state.Last != LetterKind.Punctuation)
        {
            // A word also ends where the script changes: 我要refund谢谢.
            node = Go(node, Edge);
            passed = node;
        }

        var target = letter < WordTable.FixedClasses ? 0 : Go(node, letter);
        return new State(target, kind, passed, Quiet: false);
    }

    private int[] Found(State state)
    {
        if (state.Node < 0) return [];
        var own = state.Quiet ? [] : _found[state.Node];
        return state.Passed < 0 ? own : [.. _found[state.Passed].Union(own).Order()];
    }

    private void Plant(int entry, string symbols, Dictionary<char, int> letters)
    {
        var node = 0;
        foreach (var symbol in symbols)
        {
            var letter = symbol == WordPattern.Edge ? Edge : letters[symbol];
            if (!_children[node].TryGetValue(letter, out var child))
            {
                child = _children.Count;
                _children.Add([]);
                _found.Add([]);
                _children[node].Add(letter, child);
            }

            node = child;
        }

        _found[node] = [.. _found[node], entry];
    }

    private void Link()
    {
        _goto = new int[_children.Count * Classes];
        var fail = new int[_children.Count];
        var queue = new Queue<int>();
        queue.Enqueue(0);
        while (queue.TryDequeue(out var node))
        {
            var row = node * Classes;
            if (node != 0) Array.Copy(_goto, fail[node] * Classes, _goto, row, Classes);
            foreach (var (letter, child) in _children[node])
            {
                fail[child] = node == 0 ? 0 : _goto[row + letter];
                _goto[row + letter] = child;
                queue.Enqueue(child);
            }

            if (node != 0 && _found[fail[node]].Length > 0) _found[node] = [.. _found[node], .. _found[fail[node]]];
        }
    }

    private int Go(int node, int letter) => _goto[(node * Classes) + letter];

    // Passed: the node gone through at the edge of a word between two letters, where it found something; else -1.
    // Quiet: nothing is found again by a letter that does not count.
    private readonly record struct State(int Node, LetterKind Last, int Passed, bool Quiet);
}
