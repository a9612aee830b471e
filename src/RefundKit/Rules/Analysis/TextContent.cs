using RefundKit.Messages;
using RefundKit.Rules.Evaluation;

namespace RefundKit.Rules.Analysis;

/// <summary>
/// Which word groups a text can hold together. A text holds words of some groups and none of others exactly when each of
/// those some has a word that by itself holds none of the others: the text may be these words with a foreign one between
/// them. Where a word may go on, as <c>refund*</c> may, it goes on with a letter that no word has.
/// </summary>
internal sealed class TextContent
{
    // Letters of alphabets; one that occurs in no word is foreign to all of them.
    private const string Foreign = "qxzjkvwybfgmpucdlhrsnioate" + "жщъыэюя" + "աբգդեզէը";

    private readonly WordAutomaton? _words;
    private readonly ulong[][][] _alone;
    private readonly ulong[][][] _kinds;
    private readonly string[][] _texts;
    private readonly string _separator = " ";

    /// <param name="groups">The groups that lines search for, in the order of their numbers.</param>
    public TextContent(IReadOnlyList<WordGroup> groups)
    {
        _alone = new ulong[groups.Count][][];
        _kinds = new ulong[groups.Count][][];
        _texts = new string[groups.Count][];
        if (groups.Count == 0) return;
        var patterns = groups.Select(group => group.Words.Select(word => WordPattern.Read(word, TextFolding.Loose, out _)).OfType<WordPattern>()
            .SelectMany(pattern => pattern.WithSharpS() is { } other ? [pattern, other] : new[] { pattern }).ToList()).ToList();
        var used = new HashSet<char>(patterns.SelectMany(all => all).SelectMany(pattern => pattern.Symbols));
        if (Foreign.Cast<char?>().FirstOrDefault(letter => !used.Contains(letter!.Value)) is not { } foreign) return;
        try
        {
            _words = WordAutomaton.Create(groups);
        }
        catch (InvalidOperationException)
        {
            // More words than are searched at once: nothing is said about what excludes what.
            return;
        }

        _separator = $"\n{foreign}\n";
        for (var group = 0; group < groups.Count; group++)
        {
            var texts = patterns[group].Select(pattern => Alone(pattern.Symbols, foreign)).Distinct(StringComparer.Ordinal).ToArray();
            _texts[group] = texts;
            _alone[group] = [.. texts.Select(Find)];

            // Most words of a group hold nothing but themselves, and are then all the same.
            _kinds[group] = [.. _alone[group].DistinctBy(mask => string.Join(',', mask))];

            // A word that is not found in its own text would make everything else said here wrong.
            if (_alone[group].All(mask => Bits.Has(mask, group))) continue;
            _words = null;
            return;
        }
    }

    /// <summary>Whether anything can be told: there are not more words than are searched for at once.</summary>
    public bool IsKnown => _words is not null;

    /// <summary>Which groups a text holds.</summary>
    public ulong[] Find(string text)
    {
        var found = new ulong[_words?.MaskLength ?? 1];
        _words?.Find(text, found);
        return found;
    }

    /// <summary>How many words <see cref="IsPossible"/> looks at, at most.</summary>
    public long Cost(List<int> with, List<int> without)
    {
        if (_words is null) return 0;
        var kinds = 0L;
        foreach (var group in with) kinds += _kinds[group].Length;
        return kinds * without.Count;
    }

    /// <summary>Whether some text holds all of the one and none of the others. True where that is not known.</summary>
    public bool IsPossible(List<int> with, List<int> without)
    {
        if (_words is null || without.Count == 0) return true;
        foreach (var group in with)
        {
            if (!HasApart(_kinds[group], without)) return false;
        }

        return true;
    }

    /// <summary>Whether a text in which these groups are found holds all of the one and none of the others.</summary>
    public static bool Fits(ulong[] found, List<int> with, List<int> without)
    {
        foreach (var group in with)
        {
            if (!Bits.Has(found, group)) return false;
        }

        return IsApart(found, without);
    }

    private static bool HasApart(ulong[][] kinds, List<int> without)
    {
        foreach (var kind in kinds)
        {
            if (IsApart(kind, without)) return true;
        }

        return false;
    }

    private static bool IsApart(ulong[] found, List<int> without)
    {
        foreach (var group in without)
        {
            if (Bits.Has(found, group)) return false;
        }

        return true;
    }

    /// <summary>A text that holds all of the one and none of the others; null where none was found.</summary>
    /// <param name="with">The groups it holds.</param>
    /// <param name="without">The groups it does not.</param>
    /// <param name="isFree">Whether it may be this text.</param>
    /// <param name="usual">Texts to try first.</param>
    public string? Example(List<int> with, List<int> without, Func<string, bool> isFree, IEnumerable<string> usual)
    {
        if (_words is null) return null;
        var parts = with.Select(group => _texts[group].Where((_, i) => IsApart(_alone[group][i], without)).MinBy(text => text.Length)).OfType<string>().ToList();
        var apart = string.Join(_separator, parts);
        return usual.Append(string.Join(", ", parts)).Append(apart).Append(apart + _separator + _separator.Trim()).FirstOrDefault(text => isFree(text) && Fits(Find(text), with, without));
    }

    private static string Alone(string symbols, char foreign)
    {
        var folding = TextFolding.Loose;
        var text = new System.Text.StringBuilder(symbols.Length + 2);
        bool IsJoined(char letter) => folding.KindOf(letter) == LetterKind.Joined;
        if (symbols[0] != WordPattern.Edge && !IsJoined(symbols[0])) text.Append(foreign);
        for (var i = 0; i < symbols.Length; i++)
        {
            if (symbols[i] != WordPattern.Edge) text.Append(symbols[i]);
            else if (i > 0 && i < symbols.Length - 1) text.Append(IsJoined(symbols[i - 1]) && IsJoined(symbols[i + 1]) ? '.' : ' ');
        }

        if (symbols[^1] != WordPattern.Edge && !IsJoined(symbols[^1])) text.Append(foreign);
        return text.ToString();
    }
}
