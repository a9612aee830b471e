namespace RefundKit.Metrics;

/// <summary>The events of one case in the order of time, those of one instant in the order of the log. Never empty.</summary>
internal readonly ref struct CaseView(ReadOnlySpan<long> at, ReadOnlySpan<int> kinds)
{
    public ReadOnlySpan<long> At { get; } = at;

    public ReadOnlySpan<int> Kinds { get; } = kinds;

    public long First => At[0];

    public long Last => At[^1];
}
