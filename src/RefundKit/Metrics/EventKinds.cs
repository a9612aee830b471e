using System.Runtime.InteropServices;
using System.Text;

namespace RefundKit.Metrics;

/// <summary>Numbers activities and kinds of events. Of an activity only those attributes are looked at that the report asks about.</summary>
internal sealed class EventKinds
{
    private static readonly byte[] True = "true"u8.ToArray();
    private static readonly byte[] False = "false"u8.ToArray();
    private readonly Dictionary<string, List<int>> _asked = new(StringComparer.Ordinal);
    private readonly Utf8Table _activities = new();
    private readonly List<int[]> _askedOf = [];
    private readonly List<int> _plainKind = [];
    private readonly Utf8Table _values = new();
    private readonly Utf8Table _keys = new();
    private readonly int[] _key;

    public EventKinds(MetricsOptions options)
    {
        var names = new List<string>();
        foreach (var (activity, attribute) in AskedAttributes.Of(options))
        {
            var index = names.IndexOf(attribute);
            if (index < 0)
            {
                index = names.Count;
                names.Add(attribute);
            }

            if (!_asked.TryGetValue(activity, out var asked)) _asked[activity] = asked = [];
            if (!asked.Contains(index)) asked.Add(index);
        }

        AttributeNames = names;
        _key = new int[names.Count + 1];
    }

    public IReadOnlyList<string> AttributeNames { get; }

    public List<EventKind> All { get; } = [];

    public int ActivityCount => _activities.Count;

    public string Activity(int index) => _activities.TextOf(index);

    public ReadOnlySpan<byte> ActivityBytes(int index) => _activities[index];

    /// <summary>The attributes of an activity that some definition asks about, by their place in <see cref="AttributeNames"/>.</summary>
    public int[] AskedOf(string activity) => _asked.TryGetValue(activity, out var asked) ? [.. asked] : [];

    public int KindOf(in RawEvent happened)
    {
        var activity = _activities.Add(happened.Activity);
        if (activity == _askedOf.Count)
        {
            _askedOf.Add(_asked.TryGetValue(_activities.TextOf(activity), out var asked) ? [.. asked] : []);
            _plainKind.Add(-1);
        }

        var attributes = _askedOf[activity];
        if (attributes.Length == 0 || happened.Attributes.IsEmpty)
        {
            if (_plainKind[activity] < 0) _plainKind[activity] = Number(activity, []);
            return _plainKind[activity];
        }

        return Number(activity, attributes, happened);
    }

    /// <summary>The number here of a kind known elsewhere.</summary>
    public int KindOf(EventKind other)
    {
        var bytes = new List<byte>();
        var slices = new Slice[AttributeNames.Count];
        for (var i = 0; i < slices.Length; i++)
        {
            slices[i] = Slice.Missing;
            if (other[AttributeNames[i]] is not { } value) continue;
            var encoded = Encoding.UTF8.GetBytes(value);
            slices[i] = new Slice(bytes.Count, encoded.Length);
            bytes.AddRange(encoded);
        }

        return KindOf(new RawEvent
        {
            Case = default,
            Activity = Encoding.UTF8.GetBytes(other.Activity),
            Ticks = 0,
            AttributeBytes = CollectionsMarshal.AsSpan(bytes),
            Attributes = slices,
        });
    }

    private int Number(int activity, int[] attributes, in RawEvent happened = default)
    {
        _key.AsSpan().Fill(-1);
        _key[^1] = activity;
        foreach (var attribute in attributes)
        {
            var slice = happened.Attributes[attribute];
            if (!slice.IsMissing) _key[attribute] = _values.Add(Spelling(slice.Of(happened.AttributeBytes)));
        }

        var kind = _keys.Add(MemoryMarshal.AsBytes(_key.AsSpan()));
        if (kind == All.Count)
        {
            var values = new string?[AttributeNames.Count];
            foreach (var attribute in attributes)
            {
                if (_key[attribute] >= 0) values[attribute] = _values.TextOf(_key[attribute]);
            }

            All.Add(new EventKind(_activities.TextOf(activity), activity, AttributeNames, values));
        }

        return kind;
    }

    // Python and Excel write True and TRUE where JSON writes true.
    private static ReadOnlySpan<byte> Spelling(ReadOnlySpan<byte> value) =>
        value.Length is not (4 or 5) ? value
        : Ascii.EqualsIgnoreCase(value, True) ? True
        : Ascii.EqualsIgnoreCase(value, False) ? False
        : value;
}
