namespace RefundKit.Rules.Evaluation;

/// <summary>Words compared without regard to case.</summary>
internal sealed class WordList(IReadOnlyCollection<string> words)
{
    // So few are compared faster than one of them is hashed.
    private const int Few = 4;

    private readonly string[] _words = [.. words.Distinct(StringComparer.OrdinalIgnoreCase)];
    private readonly HashSet<string>? _many = words.Count > Few ? new HashSet<string>(words, StringComparer.OrdinalIgnoreCase) : null;

    public IEnumerable<string> All => _words;

    public bool Contains(string word)
    {
        if (_many is not null) return _many.Contains(word);
        foreach (var own in _words)
        {
            if (string.Equals(own, word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
