namespace RefundKit.Metrics;

/// <summary>Counts problems by code.</summary>
internal sealed class ProblemCounts
{
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);

    public void Add(string code, long count = 1)
    {
        if (count > 0) _counts[code] = _counts.GetValueOrDefault(code) + count;
    }

    public void Merge(ProblemCounts other)
    {
        foreach (var (code, count) in other._counts) Add(code, count);
    }

    /// <summary>By code, in ordinal order.</summary>
    public IEnumerable<CountedProblem> All => _counts.Select(entry => new CountedProblem(entry.Key, entry.Value));
}
