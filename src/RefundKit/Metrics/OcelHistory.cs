namespace RefundKit.Metrics;

/// <summary>
/// The values an attribute of a case has had, and since when. In a log in the order of time only its changes are kept. Where
/// events come out of that order and differ, only all of them tell which value stood when; these are then seen a second time.
/// </summary>
internal sealed class OcelHistory
{
    private readonly List<(int Value, long Ticks)> _changes = [];
    private List<(int Value, long Ticks)>? _all;
    private int _last = -1;
    private long _latest = long.MinValue;
    private bool _isUnordered;

    public void See(int value, long ticks)
    {
        _isUnordered |= ticks < _latest;
        _latest = Math.Max(_latest, ticks);
        if (value == _last) return;
        _last = value;
        // Where the order is lost, that there is a second value is all that counts.
        if (!_isUnordered || _changes.Count < 2) _changes.Add((value, ticks));
    }

    /// <summary>Takes an event of the log the second time, after the first time of all.</summary>
    public void SeeAgain(int value, long ticks)
    {
        if (_isUnordered && _changes.Count > 1) (_all ??= []).Add((value, ticks));
    }

    /// <summary>Its values in the order of time, each other than the one before; the first stands since the beginning, which in OCEL is 1970.</summary>
    public IEnumerable<(int Value, long Ticks)> InTime()
    {
        var last = -1;
        foreach (var (value, ticks) in _all?.OrderBy(seen => seen.Ticks).AsEnumerable() ?? _changes)
        {
            if (value == last) continue;
            yield return (value, last < 0 ? Math.Min(0, ticks) : ticks);
            last = value;
        }
    }
}
