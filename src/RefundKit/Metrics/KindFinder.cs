using System.Runtime.CompilerServices;

namespace RefundKit.Metrics;

/// <summary>
/// Finds the kind of an event that comes as an object, without writing its texts as bytes: journals use few texts over and over,
/// mostly the same objects, so that most of the time comparing references is enough.
/// </summary>
internal sealed class KindFinder(EventKinds kinds, Func<LogEvent, int> read)
{
    private readonly Dictionary<string, Node> _activities = new(StringComparer.Ordinal);
    private readonly (string? Activity, Node? Node)[] _recent = new (string?, Node?)[32];

    /// <summary>A place between activity and kind: which attribute is asked there, and where its values lead.</summary>
    private sealed class Node(AskedAttribute[] asked, int depth)
    {
        private Dictionary<string, Node>? _values;
        private Node? _missing;
        private string? _lastValue;
        private Node? _last;

        public int Kind { get; set; } = -1;

        public bool IsLeaf => depth == asked.Length;

        public int Attribute => asked[depth].Index;

        public Node Next(string? value)
        {
            if (value is null) return _missing ??= new Node(asked, depth + 1);
            if (asked[depth].IfKnown) value = "";
            if (ReferenceEquals(value, _lastValue)) return _last!;
            _values ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!_values.TryGetValue(value, out var next)) _values[value] = next = new Node(asked, depth + 1);
            (_lastValue, _last) = (value, next);
            return next;
        }
    }

    public int KindOf(in LogEvent happened)
    {
        ref var recent = ref _recent[RuntimeHelpers.GetHashCode(happened.Activity) & 31];
        if (!ReferenceEquals(recent.Activity, happened.Activity)) recent = (happened.Activity, NodeOf(happened.Activity));
        var node = recent.Node!;
        while (!node.IsLeaf)
            node = node.Next(happened.Attributes is { } attributes && attributes.TryGetValue(kinds.AttributeNames[node.Attribute], out var value) ? value : null);
        if (node.Kind < 0) node.Kind = read(happened);
        return node.Kind;
    }

    private Node NodeOf(string activity)
    {
        if (!_activities.TryGetValue(activity, out var node)) _activities[activity] = node = new Node(kinds.AskedOf(activity), 0);
        return node;
    }
}
