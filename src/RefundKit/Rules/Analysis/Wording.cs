namespace RefundKit.Rules.Analysis;

/// <summary>How conditions and rules are named in a sentence.</summary>
internal static class Wording
{
    private const int MostShown = 120;

    /// <summary>The condition in its canonical spelling, in quotes; a long one is cut.</summary>
    public static string Quoted(Condition condition)
    {
        var text = condition.ToString();
        return text.Length <= MostShown ? $"\"{text}\"" : $"\"{text[..(char.IsHighSurrogate(text[MostShown - 1]) ? MostShown - 1 : MostShown)]}…\"";
    }

    /// <summary>The names as a list with "and"; of many only the first ones.</summary>
    public static string List(IReadOnlyCollection<string> names)
    {
        const int most = 4;
        var shown = names.Take(names.Count > most ? most - 1 : most).ToList();
        if (shown.Count < names.Count) shown.Add($"{names.Count - shown.Count} more");
        return shown.Count < 2 ? string.Concat(shown) : $"{string.Join(", ", shown[..^1])} and {shown[^1]}";
    }
}
