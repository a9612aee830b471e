using System.Text;

namespace RefundKit.Metrics;

/// <summary>
/// Numbers byte strings from 0 in the order of their first appearance, so that a log of millions of events keeps each
/// case and activity name once. The hash is seeded per process: a log cannot be made to collide, and no result depends on it.
/// </summary>
internal sealed class Utf8Table
{
    private int[] _buckets = new int[16];
    private uint[] _hashes = new uint[8];
    private long[] _starts = new long[9];
    private readonly List<byte[]> _pages = [];
    private const int PageBits = 16;

    public int Count { get; private set; }

    public int IndexOf(ReadOnlySpan<byte> key) => Find(key, Hash(key));

    public int Add(ReadOnlySpan<byte> key)
    {
        var hash = Hash(key);
        var found = Find(key, hash);
        if (found >= 0) return found;
        if (Count == _hashes.Length) Grow();
        Store(key);
        _hashes[Count] = hash;
        Place(Count, hash);
        return Count++;
    }

    public string TextOf(int index) => Encoding.UTF8.GetString(this[index]);

    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            var start = _starts[index];
            return _pages[(int)(start >> 32)].AsSpan((int)(start & int.MaxValue) + 4, LengthAt(start));
        }
    }

    // A page holds a length before each key; a key longer than a page gets a page of its own.
    private int LengthAt(long start) => BitConverter.ToInt32(_pages[(int)(start >> 32)], (int)(start & int.MaxValue));

    private int _used = 1 << PageBits;

    private void Store(ReadOnlySpan<byte> key)
    {
        var needed = key.Length + 4;
        if (_pages.Count == 0 || _used + needed > _pages[^1].Length)
        {
            _pages.Add(new byte[Math.Max(1 << PageBits, needed)]);
            _used = 0;
        }

        var page = _pages[^1];
        BitConverter.TryWriteBytes(page.AsSpan(_used), key.Length);
        key.CopyTo(page.AsSpan(_used + 4));
        _starts[Count] = ((long)(_pages.Count - 1) << 32) | (uint)_used;
        _used += needed;
    }

    // HashCode knows a number that differs from process to process.
    private static readonly ulong s_seed = ((ulong)(uint)HashCode.Combine(1) << 32) | (uint)HashCode.Combine(2);

    private static uint Hash(ReadOnlySpan<byte> key) => (uint)Fingerprint.Stirred64(key, s_seed);

    private int Find(ReadOnlySpan<byte> key, uint hash)
    {
        var mask = (uint)_buckets.Length - 1;
        for (var slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            var index = _buckets[slot] - 1;
            if (index < 0) return -1;
            if (_hashes[index] == hash && this[index].SequenceEqual(key)) return index;
        }
    }

    private void Place(int index, uint hash)
    {
        var mask = (uint)_buckets.Length - 1;
        var slot = hash & mask;
        while (_buckets[slot] != 0) slot = (slot + 1) & mask;
        _buckets[slot] = index + 1;
    }

    private void Grow()
    {
        Array.Resize(ref _hashes, _hashes.Length * 2);
        Array.Resize(ref _starts, _hashes.Length + 1);
        _buckets = new int[_hashes.Length * 2];
        for (var i = 0; i < Count; i++) Place(i, _hashes[i]);
    }
}
