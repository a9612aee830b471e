using System.Buffers;

namespace RefundKit.Metrics;

/// <summary>
/// Keeps the events of cases whose events lie scattered in a log: 16 bytes per event in pages, 24 where events have ids,
/// chained backwards per case.
/// </summary>
internal sealed class CaseStore
{
    private const int PageBits = 14;
    private const int PageSize = 1 << PageBits;
    private readonly List<Page> _pages = [];
    private readonly List<int> _last = [];
    private readonly List<int> _count = [];
    private readonly List<bool> _severalParts = [];
    private int _events;

    private sealed class Page
    {
        public readonly long[] At = new long[PageSize];
        public readonly int[] Kind = new int[PageSize];
        public readonly int[] Earlier = new int[PageSize];
        public long[]? Id;
    }

    /// <summary>The ids of the cases, numbered as here.</summary>
    public Utf8Table Cases { get; } = new();

    /// <summary>How many events it holds.</summary>
    public int Events => _events;

    /// <summary>Adds the events of another store, whose kinds have the given numbers here.</summary>
    public void Merge(CaseStore other, int[] kindHere)
    {
        for (var i = 0; i < other.Cases.Count; i++)
        {
            var number = NumberOf(other.Cases[i]);
            if (_count[number] > 0 || other._severalParts[i]) _severalParts[number] = true;
            other.Read(i, (at, kinds, ids) =>
            {
                for (var j = 0; j < at.Length; j++) Add(number, at[j], kindHere[kinds[j]], ids.Length > 0 ? ids[j] : 0);
            });
        }
    }

    public void MarkSeveralParts(int number) => _severalParts[number] = true;

    public delegate void CaseReader(Span<long> at, Span<int> kinds, Span<long> ids);

    public bool CameInSeveralParts(int number) => _severalParts[number];

    /// <summary>Hands out a copy of a case's events in the order in which they came. Ids are empty where no event has one.</summary>
    public void Read(int number, CaseReader reader)
    {
        var count = _count[number];
        var at = ArrayPool<long>.Shared.Rent(count);
        var kinds = ArrayPool<int>.Shared.Rent(count);
        var ids = ArrayPool<long>.Shared.Rent(count);
        var anyId = false;
        var index = _last[number];
        for (var i = count - 1; i >= 0; i--)
        {
            var page = _pages[index >> PageBits];
            var slot = index & (PageSize - 1);
            at[i] = page.At[slot];
            kinds[i] = page.Kind[slot];
            ids[i] = page.Id is null ? 0 : page.Id[slot];
            anyId |= ids[i] != 0;
            index = page.Earlier[slot];
        }

        reader(at.AsSpan(0, count), kinds.AsSpan(0, count), anyId ? ids.AsSpan(0, count) : []);
        ArrayPool<long>.Shared.Return(at);
        ArrayPool<int>.Shared.Return(kinds);
        ArrayPool<long>.Shared.Return(ids);
    }

    /// <summary>The number of a case, which is new where it never came.</summary>
    public int NumberOf(ReadOnlySpan<byte> caseId)
    {
        var number = Cases.Add(caseId);
        if (number < _last.Count) return number;
        _last.Add(-1);
        _count.Add(0);
        _severalParts.Add(false);
        return number;
    }

    public void Add(int number, long at, int kind, long id)
    {
        if (_events == int.MaxValue) throw new InvalidOperationException("A log of scattered cases holds at most 2,147,483,647 events.");
        var slot = _events & (PageSize - 1);
        if (slot == 0) _pages.Add(new Page());
        var page = _pages[^1];
        page.At[slot] = at;
        page.Kind[slot] = kind;
        page.Earlier[slot] = _last[number];
        if (id != 0) (page.Id ??= new long[PageSize])[slot] = id;
        _last[number] = _events++;
        _count[number]++;
    }
}
