namespace RefundKit.Metrics;

/// <summary>The one case that is being read in a log grouped by case.</summary>
internal sealed class OpenCase
{
    private long[] _at = new long[32];
    private int[] _kinds = new int[32];
    private long[] _ids = new long[32];
    private int _count;
    private bool _anyId;
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

    public void Add(long at, int kind, long id)
    {
        if (_count == _at.Length)
        {
            Array.Resize(ref _at, _count * 2);
            Array.Resize(ref _kinds, _count * 2);
            Array.Resize(ref _ids, _count * 2);
        }

        _at[_count] = at;
        _kinds[_count] = kind;
        _ids[_count++] = id;
        _anyId |= id != 0;
        _outOfOrder |= at <= _latest;
        _latest = at;
    }

    public void FoldInto(LogTotals totals)
    {
        if (_count == 0) return;
        if (_outOfOrder) totals.Fold(_at.AsSpan(0, _count), _kinds.AsSpan(0, _count), _anyId ? _ids.AsSpan(0, _count) : [], inSeveralParts: false);
        else totals.FoldInOrder(_at.AsSpan(0, _count), _kinds.AsSpan(0, _count));
        _count = 0;
        _anyId = false;
        _outOfOrder = false;
        _latest = long.MinValue;
    }
}
