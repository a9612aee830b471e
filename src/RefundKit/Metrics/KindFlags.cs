namespace RefundKit.Metrics;

/// <summary>What the kinds of a log, numbered from 0, mean to one definition.</summary>
internal struct KindFlags
{
    private byte[] _flags;
    private byte _seen;

    /// <summary>Kinds are defined in the order of their numbers.</summary>
    public void Define(int kind, byte flags)
    {
        _flags ??= new byte[16];
        if (kind >= _flags.Length) Array.Resize(ref _flags, Math.Max(kind + 1, _flags.Length * 2));
        _flags[kind] = flags;
        _seen |= flags;
    }

    public readonly byte this[int kind] => _flags[kind];

    /// <summary>Whether any kind so far has the flag: most logs lack most definitions' events.</summary>
    public readonly bool Any(byte flag) => (_seen & flag) != 0;

    public static byte Of(EventKind kind, byte flag, IReadOnlyList<EventSelector> selectors) =>
        kind.MatchesAny(selectors) ? flag : (byte)0;
}
