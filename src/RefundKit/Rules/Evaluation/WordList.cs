namespace RefundKit.Rules.Evaluation;

/// <summary>Words compared without regard to case.</summary>
internal sealed class WordList(IReadOnlyCollection<string> words)
{
    private readonly HashSet<string>? _many = words.Count > 1 ? new HashSet<string>(words, StringComparer.OrdinalIgnoreCase) : null;
    private readonly string? _one = words.FirstOrDefault();

    public IEnumerable<string> All => _many ?? words.AsEnumerable();

    public bool Contains(string word) => _many?.Contains(word) ?? string.Equals(word, _one, StringComparison.OrdinalIgnoreCase);
}
