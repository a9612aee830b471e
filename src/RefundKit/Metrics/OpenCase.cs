using System.Runtime.InteropServices;

namespace RefundKit.Metrics;

/// <summary>The one case that is being read in a log grouped by case.</summary>
internal sealed class OpenCase
{
    private readonly List<long> _at = [];
    private readonly List<int> _kinds = [];
    private readonly List<long> _ids = [];
    private bool _anyId;

    private byte[] _id = new byte[64];
    private int _idLength;

    /// <summary>Whether this is the case that is being read.</summary>
    public bool Is(ReadOnlySpan<byte> id) => _at.Count > 0 && _id.AsSpan(0, _idLength).SequenceEqual(id);

    public void Begin(ReadOnlySpan<byte> id)
    {
        if (id.Length > _id.Length) _id = new byte[id.Length * 2];
        id.CopyTo(_id);
        _idLength = id.Length;
    }

    public void Add(long at, int kind, long id)
    {
        _at.Add(at);
        _kinds.Add(kind);
        _ids.Add(id);
        _anyId |= id != 0;
    }

    public void FoldInto(LogTotals totals)
    {
        if (_at.Count > 0)
        {
            totals.Fold(CollectionsMarshal.AsSpan(_at), CollectionsMarshal.AsSpan(_kinds),
                _anyId ? CollectionsMarshal.AsSpan(_ids) : [], inSeveralParts: false);
        }

        _at.Clear();
        _kinds.Clear();
        _ids.Clear();
        _anyId = false;
    }
}
