using System.Numerics;

namespace RefundKit.Metrics;

/// <summary>
/// Notices cases that come back in a log grouped by case, by a 64-bit fingerprint of their ids: fingerprints are noted as
/// cases come, and looked through when the list is full or the log ends. Of a log of more cases than the cap it looks at
/// those with the smallest fingerprints, a sample that no order of cases or merges changes. It takes 8 to 16 bytes a case and
/// 16 MiB at most, as much again while it looks through them, and twice that in a merge; two of a million cases share a fingerprint once in thirty million logs, and then one is said to come back.
/// </summary>
internal sealed class CaseSet(int cap = 1 << 20)
{
    // How often a case came again, by its fingerprint; few logs have any.
    private readonly SortedDictionary<ulong, long> _again = [];
    private ulong[] _noted = new ulong[1024];
    private ulong _bound = ulong.MaxValue;
    private int _count;

    /// <summary>Notes that a case begins.</summary>
    public void Add(ReadOnlySpan<byte> caseId) => Add(Fingerprint.Stirred64(caseId));

    /// <summary>Notes the cases of another set.</summary>
    public void Merge(CaseSet other)
    {
        LowerTo(other._bound);
        foreach (var (fingerprint, times) in other._again)
        {
            if (fingerprint <= _bound) _again[fingerprint] = _again.GetValueOrDefault(fingerprint) + times;
        }

        if (_count + other._count > _noted.Length) Array.Resize(ref _noted, _count + other._count);
        foreach (var fingerprint in other._noted.AsSpan(0, other._count))
        {
            if (fingerprint <= _bound) _noted[_count++] = fingerprint;
        }

        if (_count > 2 * cap) Distinguish();
    }

    /// <summary>How often a case came that had been here before.</summary>
    public long CameBack()
    {
        Distinguish();
        return _again.Values.Sum();
    }

    private void Add(ulong fingerprint)
    {
        if (fingerprint > _bound) return;
        if (_count == _noted.Length)
        {
            if (_count >= 2 * cap) Distinguish();
            if (_count == _noted.Length) Array.Resize(ref _noted, Math.Min(_count * 2, Math.Max(2 * cap, _count + 1)));
            if (fingerprint > _bound) return;
        }

        _noted[_count++] = fingerprint;
    }

    // Leaves each fingerprint once, of the smallest as many as the cap, and counts what came again.
    private void Distinguish()
    {
        var kept = 0;
        var sorted = Sorted(_noted.AsSpan(0, _count));
        foreach (var fingerprint in sorted)
        {
            if (kept > 0 && sorted[kept - 1] == fingerprint) _again[fingerprint] = _again.GetValueOrDefault(fingerprint) + 1;
            else sorted[kept++] = fingerprint;
        }

        (_noted, _count) = (sorted, Math.Min(kept, cap));
        if (kept > cap) LowerTo(sorted[cap - 1]);
    }

    private void LowerTo(ulong bound)
    {
        if (bound >= _bound) return;
        _bound = bound;
        var kept = 0;
        foreach (var fingerprint in _noted.AsSpan(0, _count))
        {
            if (fingerprint <= bound) _noted[kept++] = fingerprint;
        }

        _count = kept;
        foreach (var beyond in _again.Keys.Where(fingerprint => fingerprint > bound).ToList()) _again.Remove(beyond);
    }

    // Fingerprints lie evenly, so that spreading them by their first bits leaves a handful in each bucket.
    private static ulong[] Sorted(ReadOnlySpan<ulong> fingerprints)
    {
        var sorted = new ulong[fingerprints.Length];
        var shift = 64 - Math.Max(1, BitOperations.Log2((uint)fingerprints.Length + 1) - 3);
        var ends = new int[1 << (64 - shift)];
        foreach (var fingerprint in fingerprints) ends[fingerprint >> shift]++;
        var end = 0;
        for (var i = 0; i < ends.Length; i++) (ends[i], end) = (end, end + ends[i]);
        foreach (var fingerprint in fingerprints) sorted[ends[fingerprint >> shift]++] = fingerprint;
        for (var i = 0; i < ends.Length; i++)
        {
            var start = i == 0 ? 0 : ends[i - 1];
            if (ends[i] - start > 1) sorted.AsSpan(start, ends[i] - start).Sort();
        }

        return sorted;
    }
}
