namespace RefundKit.Metrics;

/// <summary>The numbers here of the kinds and resources of another accumulator.</summary>
internal sealed class KindMap(EventKinds here, EventKinds other)
{
    private readonly int[] _kinds = [.. Enumerable.Range(0, other.All.Count).Select(kind => here.KindOf(other, kind))];
    private readonly int[] _resources = [.. Enumerable.Range(0, other.Resources.Count).Select(i => here.Resources.Add(other.Resources[i]) + 1)];

    public int Kind(int other) => _kinds[other];

    public EventTag Tag(in EventTag other) => other.Resource == 0 ? other : other with { Resource = _resources[other.Resource - 1] };

    public int Resource(int other) => _resources[other - 1];
}
