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

    /// <summary>The size, <see cref="Most"/> + 1 for anything larger. Never too small; a pattern that is no regular expression has some size too.</summary>
    public static int Of(string pattern)
    {
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
                case '(':
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
        return Capped(whole);
    }

    private static int Capped(long size) => (int)Math.Min(size, Most + 1);

    private static int AfterEscape(string pattern, int at)
    {
        var isCategory = at + 2 < pattern.Length && pattern[at + 1] is 'p' or 'P' && pattern[at + 2] == '{';
        if (!isCategory) return at + 2;
        var end = pattern.IndexOf('}', at);
        return end < 0 ? pattern.Length : end + 1;
    }

    // A bracket right after the opening, negated or not, is a character of the class; a class may be taken out of a class.
    private static int AfterClass(string pattern, int at)
    {
        var depth = 1;
        at++;
        if (at < pattern.Length && pattern[at] == '^') at++;
        if (at < pattern.Length && pattern[at] == ']') at++;
        while (at < pattern.Length && depth > 0)
        {
            switch (pattern[at])
            {
                case '\\': at++; break;
                case '[' when pattern[at - 1] == '-': depth++; break;
                case ']': depth--; break;
            }

            at++;
        }

        return at;
    }

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
