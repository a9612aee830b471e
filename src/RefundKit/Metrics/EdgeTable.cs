namespace RefundKit.Metrics;

/// <summary>Finds the step from one activity to another by their numbers: in a grid as long as there are few, else by hash.</summary>
internal sealed class EdgeTable(QuantileMethod method)
{
    // A grid of a thousand activities takes four megabytes; a log with more of them has mostly steps of its own.
    private const int LargestGrid = 1_024;

    private readonly List<Edge> _edges = [];
    private readonly Dictionary<(int From, int To), int> _beyond = [];
    private int[] _grid = [];
    private int _width;

    /// <summary>A step and its times.</summary>
    internal sealed class Edge(int from, int to, QuantileMethod method)
    {
        public int From => from;

        public int To => to;

        public DurationBag Times { get; } = new(method);

        public long Cases { get; set; }

        public long LastCase { get; set; } = -1;
    }

    public IReadOnlyList<Edge> All => _edges;

    /// <summary>The step; made where it was never taken.</summary>
    public Edge Of(int from, int to)
    {
        if (Math.Max(from, to) >= LargestGrid) return Beyond(from, to);
        if (Math.Max(from, to) >= _width) Widen(Math.Max(from, to) + 1);
        ref var slot = ref _grid[(from * _width) + to];
        if (slot == 0) slot = Add(from, to);
        return _edges[slot - 1];
    }

    private Edge Beyond(int from, int to)
    {
        if (!_beyond.TryGetValue((from, to), out var number)) _beyond[(from, to)] = number = Add(from, to);
        return _edges[number - 1];
    }

    private int Add(int from, int to)
    {
        _edges.Add(new Edge(from, to, method));
        return _edges.Count;
    }

    private void Widen(int needed)
    {
        _width = Math.Min(LargestGrid, Math.Max(16, needed * 2));
        _grid = new int[_width * _width];
        for (var i = 0; i < _edges.Count; i++)
        {
            if (Math.Max(_edges[i].From, _edges[i].To) < LargestGrid) _grid[(_edges[i].From * _width) + _edges[i].To] = i + 1;
        }
    }
}
