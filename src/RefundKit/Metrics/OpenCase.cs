using System.Runtime.InteropServices;

namespace RefundKit.Metrics;

/// <summary>The one case that is being read in a log grouped by case.</summary>
internal sealed class OpenCase
{
    private readonly List<long> _at = [];
    private readonly List<int> _kinds = [];
    private readonly List<long> _ids = [];
    private bool _anyId;

    /// <summary>The number of the case; -1 before the first.</summary>
    public int Number { get; private set; } = -1;

    public void Begin(int number) => Number = number;

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
        Number = -1;
    }
}
