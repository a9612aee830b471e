using System.Runtime.InteropServices;
using System.Text;

namespace RefundKit.Metrics;

/// <summary>Numbers activities and kinds of events. Of an activity only those attributes are looked at that the report asks about.</summary>
internal sealed class EventKinds
{
    private static readonly byte[] True = "true"u8.ToArray();
    private static readonly byte[] False = "false"u8.ToArray();

    /// <summary>Stands for any value of an attribute of which only it matters whether it is there.</summary>
    private static readonly byte[] Known = "known"u8.ToArray();
    private readonly List<(string? Activity, int Attribute, bool IfKnown)> _asked = [];
    private readonly List<(string Activity, int Attribute)> _amounts = [];
    private readonly List<string> _names = [];
    private readonly Utf8Table _activities = new();
    private readonly List<AskedAttribute[]> _askedOf = [];
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
        foreach (var (activity, attribute, ifKnown) in AskedAttributes.OfKinds(options).Distinct()) _asked.Add((activity, Index(attribute), ifKnown));
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
    public AskedAttribute[] AskedOf(string activity) =>
        [.. _asked.Where(asked => asked.Activity is null || string.Equals(asked.Activity, activity, StringComparison.Ordinal))
            .GroupBy(asked => asked.Attribute).OrderBy(asked => asked.Key).Select(asked => new AskedAttribute(asked.Key, asked.All(one => one.IfKnown)))];

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

        public KnownKind(int kind, in RawEvent happened, AskedAttribute[] attributes)
        {
            Kind = kind;
            _values = new byte[attributes.Length][];
            for (var i = 0; i < attributes.Length; i++)
            {
                var slice = happened.Attributes[attributes[i].Index];
                if (!slice.IsMissing) _values[i] = attributes[i].IfKnown ? [] : slice.Of(happened.AttributeBytes).ToArray();
            }
        }

        public int Kind { get; }

        public bool Says(in RawEvent happened, AskedAttribute[] attributes)
        {
            for (var i = 0; i < attributes.Length; i++)
            {
                var slice = happened.Attributes[attributes[i].Index];
                if (slice.IsMissing != _values[i] is null) return false;
                if (!slice.IsMissing && !attributes[i].IfKnown && !slice.Of(happened.AttributeBytes).SequenceEqual(_values[i])) return false;
            }

            return true;
        }
    }

    /// <summary>The number of an activity that has one.</summary>
    public int ActivityIndexOf(ReadOnlySpan<byte> activity) => _activities.IndexOf(activity);

    /// <summary>Orders tags by what they say: resources by their bytes, since their numbers are those of their appearance.</summary>
    public int Compare(in EventTag one, in EventTag other)
    {
        var order = (one.Id, one.Corrects, one.Amount, one.State).CompareTo((other.Id, other.Corrects, other.Amount, other.State));
        return order != 0 ? order : Bytes(one.Resource).SequenceCompareTo(Bytes(other.Resource));

        ReadOnlySpan<byte> Bytes(int resource) => resource == 0 ? [] : Resources[resource - 1];
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
            Corrects = _corrects == None ? 0 : FingerprintOf(attributes.GetValueOrDefault(_names[_corrects])),
            Amount = parts,
            State = state,
            Resource = _resource == None ? 0 : ResourceOf(attributes.GetValueOrDefault(_names[_resource])),
        };
    }

    /// <summary>The number here of a kind of other kinds, made for the same options. By their bytes: what is no UTF-8 has no text of its own.</summary>
    public int KindOf(EventKinds other, int kind)
    {
        var key = MemoryMarshal.Cast<byte, int>(other._keys[kind]);
        var bytes = new List<byte>();
        var slices = new Slice[_names.Count];
        for (var i = 0; i < slices.Length; i++)
        {
            slices[i] = Slice.Missing;
            if (key[i] < 0) continue;
            var value = other._values[key[i]];
            slices[i] = new Slice(bytes.Count, value.Length);
            bytes.AddRange(value);
        }

        return KindOf(new RawEvent
        {
            Case = default,
            Activity = other._activities[key[^1]],
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

    private static long FingerprintOf(string? text)
    {
        if (string.IsNullOrEmpty(text)) return 0;
        Span<byte> utf8 = text.Length <= 85 ? stackalloc byte[256] : new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        return FingerprintOf(utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }

    private int ResourceOf(string? resource)
    {
        if (string.IsNullOrEmpty(resource)) return 0;
        Span<byte> utf8 = resource.Length <= 85 ? stackalloc byte[256] : new byte[Encoding.UTF8.GetMaxByteCount(resource.Length)];
        return ResourceOf(utf8[..Encoding.UTF8.GetBytes(resource, utf8)]);
    }

    private static long FingerprintOf(ReadOnlySpan<byte> text) => text.IsEmpty ? 0 : Fingerprint.Of64(text);

    private int Number(int activity, AskedAttribute[] attributes, in RawEvent happened = default)
    {
        _key.AsSpan().Fill(-1);
        _key[^1] = activity;
        foreach (var attribute in attributes)
        {
            var slice = happened.Attributes[attribute.Index];
            if (!slice.IsMissing) _key[attribute.Index] = _values.Add(attribute.IfKnown ? Known : Spelling(slice.Of(happened.AttributeBytes)));
        }

        var kind = _keys.Add(MemoryMarshal.AsBytes(_key.AsSpan()));
        if (kind == All.Count)
        {
            var values = new string?[AttributeNames.Count];
            foreach (var attribute in attributes)
            {
                if (_key[attribute.Index] >= 0) values[attribute.Index] = _values.TextOf(_key[attribute.Index]);
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
