namespace RefundKit.Problems;

/// <summary>The "did you mean" of every message: the known name nearest to a misspelt one.</summary>
internal static class NameSuggestion
{
    // Thousands of wrong names against thousands of known ones would take minutes, and a suggestion is a courtesy.
    private const int MostCompared = 500;

    // A wrong name is a typing slip or a different spelling of the same words; beyond a third of its length it is another word.
    private static int Reach(string given) => Math.Max(1, given.Length / 3);

    /// <summary>The sentence <c>Did you mean "…"?</c>, or null where no known name is near.</summary>
    public static string? Sentence(string given, IEnumerable<string> known) =>
        Nearest(given, known) is { } name ? $"Did you mean \"{name}\"?" : null;

    /// <summary>The nearest known name; the first of equals in the order given. Null where none is near.</summary>
    public static string? Nearest(string given, IEnumerable<string> known)
    {
        if (given.Length is 0 or > 128) return null;
        var wanted = Fold(given);
        string? best = null;
        var bestDistance = Reach(given) + 1;
        var compared = 0;
        foreach (var name in known)
        {
            if (Math.Abs(name.Length - given.Length) >= bestDistance + 2 || name.Length > 128) continue;
            if (++compared > MostCompared) break;
            var distance = Distance(wanted, Fold(name));
            if (distance >= bestDistance) continue;
            best = name;
            bestDistance = distance;
        }

        return best;
    }

    private static string Fold(string name) =>
        string.Create(name.Length, name, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                target[i] = source[i] is '_' or ' ' or '.' ? '-' : char.ToLowerInvariant(source[i]);
        });

    // Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
    private static int Distance(string a, string b)
    {
        Span<int> beforeLast = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);
                current[j] = distance;
            }

            last.CopyTo(beforeLast);
            current.CopyTo(last);
        }

        return last[b.Length];
    }
}
