namespace RefundKit.Metrics;

/// <summary>
/// The cases a log grouped by case has shown, by a 64-bit fingerprint of their ids, so that a case that comes back is noticed.
/// Of a log of more than a million cases it keeps those with the smallest fingerprints, a sample that no order of cases
/// changes: a case that came back among the others counts as two cases. It takes 16 to 32 bytes a case and 32 MiB at most; two
/// of a million cases share a fingerprint once in thirty million logs, and then one is counted as a case that came back.
/// </summary>
internal sealed class CaseSet(int cap = 1 << 20)
{
    private ulong[] _slots = new ulong[1024];
    private ulong _bound = ulong.MaxValue;
    private int _count;

    /// <summary>Adds a case; false where it is known to have been here.</summary>
    public bool Add(ReadOnlySpan<byte> caseId) => Add(Fingerprint.Stirred64(caseId));

    /// <summary>Adds the cases of another set and says how many are known to have been here.</summary>
    public int Merge(CaseSet other)
    {
        if (other._bound < _bound) Lower(other._bound);
        var known = 0;
        foreach (var fingerprint in other._slots)
        {
            if (fingerprint != 0 && !Add(fingerprint)) known++;
        }

        return known;
    }

    private bool Add(ulong fingerprint)
    {
        // Zero is an empty slot.
        if (fingerprint == 0) fingerprint = 1;
        if (fingerprint > _bound) return true;
        if (_count * 2 >= _slots.Length) Rebuild(_slots.Length * 2);
        if (!Place(fingerprint)) return false;
        if (++_count > cap) Lower(_bound >> 1);
        return true;
    }

    private void Lower(ulong bound)
    {
        _bound = bound;
        Rebuild(_slots.Length);
    }

    private void Rebuild(int length)
    {
        var before = _slots;
        _slots = new ulong[length];
        _count = 0;
        foreach (var fingerprint in before)
        {
            if (fingerprint != 0 && fingerprint <= _bound && Place(fingerprint)) _count++;
        }
    }

    private bool Place(ulong fingerprint)
    {
        var mask = (uint)_slots.Length - 1;
        for (var slot = (uint)(fingerprint >> 7) & mask; ; slot = (slot + 1) & mask)
        {
            if (_slots[slot] == fingerprint) return false;
            if (_slots[slot] != 0) continue;
            _slots[slot] = fingerprint;
            return true;
        }
    }
}
