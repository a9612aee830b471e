using System.Buffers;

namespace RefundKit.Metrics;

/// <summary>
/// Keeps the events of cases whose events lie scattered in a log: 16 bytes per event in pages, 48 where events have tags,
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
    private readonly List<bool> _fromElsewhere = [];
    private int _events;

    private sealed class Page
    {
        public readonly long[] At = new long[PageSize];
        public readonly int[] Kind = new int[PageSize];
        public readonly int[] Earlier = new int[PageSize];
        public EventTag[]? Tags;
    }

    /// <summary>The ids of the cases, numbered as here.</summary>
    public Utf8Table Cases { get; } = new();

    /// <summary>How many events it holds.</summary>
    public int Events => _events;

    /// <summary>Adds the events of another store, whose kinds and resources have other numbers here.</summary>
    public void Merge(CaseStore other, KindMap here)
    {
        for (var i = 0; i < other.Cases.Count; i++)
        {
            var number = NumberOf(other.Cases[i]);
            if (_count[number] > 0 || other._severalParts[i]) _severalParts[number] = true;
            _fromElsewhere[number] = true;
            other.Read(i, (at, kinds, tags) =>
            {
                for (var j = 0; j < at.Length; j++) Put(number, at[j], here.Kind(kinds[j]), tags.Length > 0 ? here.Tag(tags[j]) : default);
            });
        }
    }

    /// <summary>Whether its first events came with another store.</summary>
    public bool CameFromElsewhere(int number) => _fromElsewhere[number];

    public void MarkSeveralParts(int number) => _severalParts[number] = true;

    public delegate void CaseReader(Span<long> at, Span<int> kinds, Span<EventTag> tags);

    public bool CameInSeveralParts(int number) => _severalParts[number];

    /// <summary>Hands out a copy of a case's events in the order in which they came. Tags are empty where no event has one.</summary>
    public void Read(int number, CaseReader reader)
    {
        var count = _count[number];
        var at = ArrayPool<long>.Shared.Rent(count);
        var kinds = ArrayPool<int>.Shared.Rent(count);
        var tags = ArrayPool<EventTag>.Shared.Rent(count);
        var anyTag = false;
        var index = _last[number];
        for (var i = count - 1; i >= 0; i--)
        {
            var page = _pages[index >> PageBits];
            var slot = index & (PageSize - 1);
            at[i] = page.At[slot];
            kinds[i] = page.Kind[slot];
            tags[i] = page.Tags is null ? default : page.Tags[slot];
            anyTag |= tags[i] != default;
            index = page.Earlier[slot];
        }

        reader(at.AsSpan(0, count), kinds.AsSpan(0, count), anyTag ? tags.AsSpan(0, count) : []);
        ArrayPool<long>.Shared.Return(at);
        ArrayPool<int>.Shared.Return(kinds);
        ArrayPool<EventTag>.Shared.Return(tags);
    }

    /// <summary>The number of a case, which is new where it never came.</summary>
    public int NumberOf(ReadOnlySpan<byte> caseId)
    {
        var number = Cases.Add(caseId);
        if (number < _last.Count) return number;
        _last.Add(-1);
        _count.Add(0);
        _severalParts.Add(false);
        _fromElsewhere.Add(false);
        return number;
    }

    public void Add(int number, long at, int kind, in EventTag tag)
    {
        if (_fromElsewhere[number]) _severalParts[number] = true;
        Put(number, at, kind, tag);
    }

    private void Put(int number, long at, int kind, in EventTag tag)
    {
        if (_events == int.MaxValue) throw new InvalidOperationException("A log of scattered cases holds at most 2,147,483,647 events.");
        var slot = _events & (PageSize - 1);
        if (slot == 0) _pages.Add(new Page());
        var page = _pages[^1];
        page.At[slot] = at;
        page.Kind[slot] = kind;
        page.Earlier[slot] = _last[number];
        if (tag != default) (page.Tags ??= new EventTag[PageSize])[slot] = tag;
        _last[number] = _events++;
        _count[number]++;
    }
}
