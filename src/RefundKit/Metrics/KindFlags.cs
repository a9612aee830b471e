namespace RefundKit.Metrics;

/// <summary>What the kinds of a log, numbered from 0, mean to one definition.</summary>
internal struct KindFlags
{
    private byte[] _flags;

    // For each flag the kinds that have it, as bits; those beyond the last bit share it.
    private ulong[] _kindsOf;

    /// <summary>Kinds are defined in the order of their numbers.</summary>
    public void Define(int kind, byte flags)
    {
        _flags ??= new byte[16];
        if (kind >= _flags.Length) Array.Resize(ref _flags, Math.Max(kind + 1, _flags.Length * 2));
        _flags[kind] = flags;
        _kindsOf ??= new ulong[8];
        for (var bit = 0; bit < 8; bit++)
        {
            if ((flags & (1 << bit)) != 0) _kindsOf[bit] |= CaseView.BitOf(kind);
        }
    }

    public readonly byte this[int kind] => _flags[kind];

    /// <summary>Whether a case may have an event with one of the flags: most cases lack most definitions' events.</summary>
    public readonly bool Any(int flags, in CaseView view)
    {
        if (_kindsOf is null) return false;
        ulong kinds = 0;
        for (; flags != 0; flags &= flags - 1) kinds |= _kindsOf[System.Numerics.BitOperations.TrailingZeroCount(flags)];
        return (kinds & view.KindBits) != 0;
    }

    public static byte Of(EventKind kind, byte flag, IReadOnlyList<EventSelector> selectors) =>
        kind.MatchesAny(selectors) ? flag : (byte)0;
}
