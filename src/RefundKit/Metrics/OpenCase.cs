namespace RefundKit.Metrics;

/// <summary>The one case that is being read in a log grouped by case.</summary>
internal sealed class OpenCase
{
    private long[] _at = new long[32];
    private int[] _kinds = new int[32];
    private EventTag[] _tags = new EventTag[32];
    private int _count;
    private bool _anyTag;
    private bool _outOfOrder;
    private long _latest = long.MinValue;

    private byte[] _id = new byte[64];
    private int _idLength;

    /// <summary>Whether this is the case that is being read.</summary>
    public bool Is(ReadOnlySpan<byte> id) => _count > 0 && _id.AsSpan(0, _idLength).SequenceEqual(id);

    public void Begin(ReadOnlySpan<byte> id)
    {
        if (id.Length > _id.Length) _id = new byte[id.Length * 2];
        id.CopyTo(_id);
        _idLength = id.Length;
    }

    public void Add(long at, int kind, in EventTag tag)
    {
        if (_count == _at.Length)
        {
            Array.Resize(ref _at, _count * 2);
            Array.Resize(ref _kinds, _count * 2);
            Array.Resize(ref _tags, _count * 2);
        }

        _at[_count] = at;
        _kinds[_count] = kind;
        if (_anyTag || tag != default)
        {
            // Those of the case before are still there.
            if (!_anyTag) _tags.AsSpan(0, _count).Clear();
            _tags[_count] = tag;
            _anyTag = true;
        }

        _outOfOrder |= at <= _latest;
        _latest = at;
        _count++;
    }

    public void FoldInto(LogTotals totals)
    {
        if (_count == 0) return;
        var id = _id.AsSpan(0, _idLength);
        if (_outOfOrder || _anyTag) totals.Fold(id, _at.AsSpan(0, _count), _kinds.AsSpan(0, _count), _anyTag ? _tags.AsSpan(0, _count) : [], inSeveralParts: false);
        else totals.FoldInOrder(id, _at.AsSpan(0, _count), _kinds.AsSpan(0, _count), []);
        _count = 0;
        _anyTag = false;
        _outOfOrder = false;
        _latest = long.MinValue;
    }
}
