using System.Runtime.InteropServices;
using System.Text;

namespace RefundKit.Metrics;

/// <summary>Numbers activities and kinds of events. Of an activity only those attributes are looked at that the report asks about.</summary>
internal sealed class EventKinds
{
    private static readonly byte[] True = "true"u8.ToArray();
    private static readonly byte[] False = "false"u8.ToArray();
    private readonly List<(string? Activity, int Attribute)> _asked = [];
    private readonly List<(string Activity, int Attribute)> _amounts = [];
    private readonly List<string> _names = [];
    private readonly Utf8Table _activities = new();
    private readonly List<int[]> _askedOf = [];
    private readonly List<int> _amountOf = [];
    private readonly List<int> _plainKind = [];
    private readonly List<List<KnownKind>> _known = [];
    private readonly Utf8Table _values = new();
    private readonly Utf8Table _keys = new();
    private readonly int _resource = None;
    private readonly int _corrects = None;
    private readonly int[] _key;
    private const int None = -1;
    private const int MostKnown = 8;

    public EventKinds(MetricsOptions options)
    {
        foreach (var (activity, attribute) in AskedAttributes.OfKinds(options).Distinct()) _asked.Add((activity, Index(attribute)));
        foreach (var (activity, attribute) in AskedAttributes.OfAmounts(options).Distinct()) _amounts.Add((activity, Index(attribute)));
        if (options.Resource is { } resource) _resource = Index(resource);
        if (options.Corrects is { } corrects) _corrects = Index(corrects);
        HasTags = _amounts.Count > 0 || _resource != None || _corrects != None;
        _key = new int[_names.Count + 1];
    }

    /// <summary>Whether events can have more than an id beside their time and kind.</summary>
    public bool HasTags { get; }

    /// <summary>Who did something, by number.</summary>
    public Utf8Table Resources { get; } = new();

    public IReadOnlyList<string> AttributeNames => _names;

    public List<EventKind> All { get; } = [];

    public int ActivityCount => _activities.Count;

    public string Activity(int index) => _activities.TextOf(index);

    public ReadOnlySpan<byte> ActivityBytes(int index) => _activities[index];

    /// <summary>The attributes of an activity that some definition asks about, by their place in <see cref="AttributeNames"/>.</summary>
    public int[] AskedOf(string activity) =>
        [.. _asked.Where(asked => asked.Activity is null || string.Equals(asked.Activity, activity, StringComparison.Ordinal)).Select(asked => asked.Attribute).Distinct().Order()];

    public int KindOf(in RawEvent happened)
    {
        var activity = _activities.Add(happened.Activity);
        if (activity == _askedOf.Count)
        {
            var name = _activities.TextOf(activity);
            _askedOf.Add(AskedOf(name));
            _amountOf.Add(_amounts.Find(amount => string.Equals(amount.Activity, name, StringComparison.Ordinal)) is { Activity: not null } amount ? amount.Attribute : None);
            _plainKind.Add(-1);
            _known.Add([]);
        }

        var attributes = _askedOf[activity];
        if (attributes.Length == 0 || happened.Attributes.IsEmpty)
        {
            if (_plainKind[activity] < 0) _plainKind[activity] = Number(activity, []);
            return _plainKind[activity];
        }

        // Logs say few things about most activities: comparing with those is faster than looking each value up.
        var known = _known[activity];
        foreach (var one in known)
        {
            if (one.Says(happened, attributes)) return one.Kind;
        }

        var kind = Number(activity, attributes, happened);
        if (known.Count < MostKnown) known.Add(new KnownKind(kind, happened, attributes));
        return kind;
    }

    /// <summary>A kind with the bytes by which it is told from others of its activity.</summary>
    private sealed class KnownKind
    {
        private readonly byte[]?[] _values;

        public KnownKind(int kind, in RawEvent happened, int[] attributes)
        {
            Kind = kind;
            _values = new byte[attributes.Length][];
            for (var i = 0; i < attributes.Length; i++)
            {
                var slice = happened.Attributes[attributes[i]];
                if (!slice.IsMissing) _values[i] = slice.Of(happened.AttributeBytes).ToArray();
            }
        }

        public int Kind { get; }

        public bool Says(in RawEvent happened, int[] attributes)
        {
            for (var i = 0; i < attributes.Length; i++)
            {
                var slice = happened.Attributes[attributes[i]];
                if (slice.IsMissing ? _values[i] is not null : _values[i] is not { } value || !slice.Of(happened.AttributeBytes).SequenceEqual(value)) return false;
            }

            return true;
        }
    }

    /// <summary>What the event has beside its time and kind.</summary>
    public EventTag TagOf(in RawEvent happened, int kind)
    {
        var tag = new EventTag { Id = FingerprintOf(happened.Id) };
        if (!HasTags || happened.Attributes.IsEmpty) return tag;
        var amount = _amountOf[All[kind].ActivityIndex];
        var (parts, state) = amount == None ? default : Amounts.Read(Value(happened, amount));
        return tag with { Corrects = FingerprintOf(Value(happened, _corrects)), Amount = parts, State = state, Resource = ResourceOf(Value(happened, _resource)) };
    }

    /// <summary>What the event has beside its time and kind.</summary>
    public EventTag TagOf(in LogEvent happened, int kind)
    {
        var tag = happened.Id is { } id ? new EventTag { Id = FingerprintOf(id) } : default;
        if (!HasTags || happened.Attributes is not { } attributes) return tag;
        var amount = _amountOf[All[kind].ActivityIndex];
        var (parts, state) = amount == None ? default : Amounts.Read(attributes.GetValueOrDefault(_names[amount]).AsSpan());
        return tag with
        {
            Corrects = _corrects == None ? 0 : FingerprintOf(attributes.GetValueOrDefault(_names[_corrects]) ?? ""),
            Amount = parts,
            State = state,
            Resource = _resource == None ? 0 : ResourceOf(Encoding.UTF8.GetBytes(attributes.GetValueOrDefault(_names[_resource]) ?? "")),
        };
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

    private int Index(string name)
    {
        var index = _names.IndexOf(name);
        if (index >= 0) return index;
        _names.Add(name);
        return _names.Count - 1;
    }

    private static ReadOnlySpan<byte> Value(in RawEvent happened, int attribute) =>
        attribute == None || happened.Attributes[attribute] is not { IsMissing: false } slice ? [] : slice.Of(happened.AttributeBytes);

    private int ResourceOf(ReadOnlySpan<byte> resource) => resource.IsEmpty ? 0 : Resources.Add(resource) + 1;

    private static long FingerprintOf(string text) => text.Length == 0 ? 0 : FingerprintOf(Encoding.UTF8.GetBytes(text));

    private static long FingerprintOf(ReadOnlySpan<byte> text) => text.IsEmpty ? 0 : Fingerprint.Of64(text);

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
