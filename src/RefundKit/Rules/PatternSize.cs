namespace RefundKit.Rules;

/// <summary>
/// How large a regular expression is once its counted repetitions are written out. Without backtracking a search takes
/// linear time in the text, but every character may cost as much as the pattern is large: <c>(a{1000}){1000}</c> is a
/// million characters in twelve.
/// </summary>
internal static class PatternSize
{
    /// <summary>The most that is bound.</summary>
    public const int Most = 1_000;

    /// <summary>
    /// The size, <see cref="Most"/> + 1 for anything larger. Never too small; a pattern that is no regular expression has
    /// some size too. False where the option x is set, since what then stands for nothing is not told apart here.
    /// </summary>
    public static bool TryOf(string pattern, out int size)
    {
        size = 0;
        var above = new Stack<int>();
        var (sum, last) = (0, 0);
        for (var at = 0; at < pattern.Length;)
        {
            switch (pattern[at])
            {
                case '\\':
                    at = AfterEscape(pattern, at);
                    (sum, last) = (Capped((long)sum + last), 1);
                    break;
                case '[':
                    at = AfterClass(pattern, at);
                    (sum, last) = (Capped((long)sum + last), 1);
                    break;
                case '(' when pattern.AsSpan(at).StartsWith("(?#"):
                    // What is repeated may stand before the comment.
                    at = After(pattern, ')', at);
                    break;
                case '(':
                    if (SetsX(pattern, at)) return false;
                    above.Push(Capped((long)sum + last));
                    (sum, last) = (0, 0);
                    at++;
                    break;
                case ')' when above.Count > 0:
                    (sum, last) = (above.Pop(), Math.Max(1, Capped((long)sum + last)));
                    at++;
                    break;
                case '{' when Repetition(pattern, at, out var times, out var end):
                    last = Capped((long)last * Math.Max(1, times));
                    at = end;
                    break;
                default:
                    (sum, last) = (Capped((long)sum + last), 1);
                    at++;
                    break;
            }
        }

        long whole = (long)sum + last;
        while (above.TryPop(out var open)) whole += open;
        size = Capped(whole);
        return true;
    }

    private static int Capped(long size) => (int)Math.Min(size, Most + 1);

    private static int After(string pattern, char end, int from)
    {
        var at = pattern.IndexOf(end, from);
        return at < 0 ? pattern.Length : at + 1;
    }

    private static bool Has(string pattern, int at, char wanted) => at < pattern.Length && pattern[at] == wanted;

    // (?i), (?i-x:…): letters, in either case.
    private static bool SetsX(string pattern, int at)
    {
        if (!Has(pattern, at + 1, '?')) return false;
        var sets = false;
        for (at += 2; at < pattern.Length && "imnsxIMNSX+-".Contains(pattern[at]); at++) sets |= pattern[at] is 'x' or 'X';
        return sets && (Has(pattern, at, ':') || Has(pattern, at, ')'));
    }

    // \p{Lu} names a category, and \c takes any character, even a bracket.
    private static int AfterEscape(string pattern, int at) =>
        Has(pattern, at + 1, 'c') ? at + 3
        : (Has(pattern, at + 1, 'p') || Has(pattern, at + 1, 'P')) && Has(pattern, at + 2, '{') ? After(pattern, '}', at)
        : at + 2;

    private static int AfterCharacter(string pattern, int at) => Has(pattern, at, '\\') ? AfterEscape(pattern, at) : at + 1;

    /// <summary>
    /// As .NET reads a class: a bracket right after the opening, negated or not, is a character. A hyphen makes a range of
    /// its neighbours, and before a bracket takes a class out of the class; one that comes first, is escaped, or ends a
    /// range is a character.
    /// </summary>
    private static int AfterClass(string pattern, int at)
    {
        at++;
        if (Has(pattern, at, '^')) at++;
        for (var isFirst = true; at < pattern.Length; isFirst = false)
        {
            if (pattern[at] == ']' && !isFirst) return at + 1;
            if (pattern[at] == '-' && Has(pattern, at + 1, '[') && !isFirst)
            {
                at = AfterClass(pattern, at + 1);
                continue;
            }

            var isRange = !IsSet(pattern, at);
            at = AfterCharacter(pattern, at);
            if (!isRange || !Has(pattern, at, '-') || at + 1 >= pattern.Length || pattern[at + 1] == ']') continue;
            at++;
            at = pattern[at] == '[' ? AfterClass(pattern, at) : AfterCharacter(pattern, at);
        }

        return at;
    }

    // What can begin no range.
    private static bool IsSet(string pattern, int at) =>
        pattern[at] == '\\' && at + 1 < pattern.Length && pattern[at + 1] is 'd' or 'D' or 's' or 'S' or 'w' or 'W' or 'p' or 'P' or '-';

    // {3}, {3,} and {3,5}; any other brace stands for itself.
    private static bool Repetition(string pattern, int at, out int times, out int end)
    {
        times = 0;
        end = pattern.IndexOf('}', at) + 1;
        if (end == 0) return false;
        var inside = pattern.AsSpan(at + 1, end - at - 2);
        var comma = inside.IndexOf(',');
        var low = comma < 0 ? inside : inside[..comma];
        var high = comma < 0 ? inside : inside[(comma + 1)..];
        if (!IsNumber(low) || (comma >= 0 && high.Length > 0 && !IsNumber(high))) return false;
        var most = high.IsEmpty ? low : high;
        times = most.Length > 6 ? Most + 1 : int.Parse(most, System.Globalization.CultureInfo.InvariantCulture);
        return true;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
