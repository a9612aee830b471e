namespace RefundKit.Metrics;

/// <summary>Counts a handful of codes, some of them once per event: looks for the same text object before it compares texts.</summary>
internal sealed class CodeCounts
{
    private (string Code, long Count)[] _counts = new (string, long)[4];
    private int _used;

    /// <summary>Adds to a code and returns its count so far.</summary>
    public long Add(string code, long count = 1)
    {
        var index = IndexOf(code);
        return _counts[index].Count += count;
    }

    public void Merge(CodeCounts other)
    {
        for (var i = 0; i < other._used; i++) Add(other._counts[i].Code, other._counts[i].Count);
    }

    public void Clear() => _used = 0;

    /// <summary>The codes that were counted, in ordinal order.</summary>
    public IEnumerable<(string Code, long Count)> All =>
        _counts.Take(_used).Where(entry => entry.Count > 0).OrderBy(entry => entry.Code, StringComparer.Ordinal);

    private int IndexOf(string code)
    {
        for (var i = 0; i < _used; i++)
        {
            if (ReferenceEquals(_counts[i].Code, code)) return i;
        }

        for (var i = 0; i < _used; i++)
        {
            if (string.Equals(_counts[i].Code, code, StringComparison.Ordinal)) return i;
        }

        if (_used == _counts.Length) Array.Resize(ref _counts, _used * 2);
        _counts[_used] = (code, 0);
        return _used++;
    }
}
