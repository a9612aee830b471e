namespace RefundKit.Metrics;

/// <summary>The events of one case in the order of time, those of one instant in the order of the log. Never empty.</summary>
internal readonly ref struct CaseView
{
    public CaseView(ReadOnlySpan<long> at, ReadOnlySpan<int> kinds, ReadOnlySpan<EventTag> tags)
    {
        At = at;
        Kinds = kinds;
        Tags = tags;
        ulong bits = 0;
        foreach (var kind in kinds) bits |= BitOf(kind);
        KindBits = bits;
    }

    public ReadOnlySpan<long> At { get; }

    public ReadOnlySpan<int> Kinds { get; }

    /// <summary>What its events have beside; empty where none has anything.</summary>
    public ReadOnlySpan<EventTag> Tags { get; }

    /// <summary>The kinds of its events as bits.</summary>
    public ulong KindBits { get; }

    public long First => At[0];

    public long Last => At[^1];

    /// <summary>The bit of a kind; kinds from 63 on share the last.</summary>
    public static ulong BitOf(int kind) => 1UL << Math.Min(kind, 63);
}
