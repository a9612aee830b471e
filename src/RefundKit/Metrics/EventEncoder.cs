using System.Text;

namespace RefundKit.Metrics;

/// <summary>Turns events that come as objects into the pieces that writers take.</summary>
internal sealed class EventEncoder
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly bool _grows;
    private byte[] _text = new byte[256];
    private Slice[] _slices = [];
    private int _used;

    /// <summary>Takes every attribute that events have.</summary>
    public EventEncoder() => _grows = true;

    /// <summary>Takes some attributes, and leaves the others out.</summary>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    public EventEncoder(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (!_places.TryAdd(name, _names.Count)) throw new ArgumentException($"The attribute \"{name}\" stands twice.", nameof(names));
            _names.Add(name);
        }

        _slices = new Slice[_names.Count];
    }

    public IReadOnlyList<string> Names => _names;

    /// <exception cref="ArgumentException">The event has no case or no activity.</exception>
    public RawEvent Encode(in LogEvent happened)
    {
        if (string.IsNullOrEmpty(happened.CaseId) || string.IsNullOrEmpty(happened.Activity))
            throw new ArgumentException("An event needs a case and an activity.", nameof(happened));
        _used = 0;
        var (caseId, activity, id) = (Put(happened.CaseId), Put(happened.Activity), Put(happened.Id ?? ""));
        _slices.AsSpan().Fill(Slice.Missing);
        foreach (var (name, value) in happened.Attributes ?? System.Collections.Immutable.ImmutableDictionary<string, string>.Empty)
        {
            if (!_places.TryGetValue(name, out var place))
            {
                if (!_grows) continue;
                _places[name] = place = _names.Count;
                _names.Add(name);
                Array.Resize(ref _slices, _names.Count);
            }

            _slices[place] = Put(value);
        }

        return new RawEvent
        {
            Case = caseId.Of(_text),
            Activity = activity.Of(_text),
            Ticks = happened.At.ToUnixTimeTicks(),
            Id = id.Of(_text),
            AttributeBytes = _text,
            Attributes = _slices,
            Names = _names,
            NamesAreComplete = !_grows,
        };
    }

    private Slice Put(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_used + most > _text.Length) Array.Resize(ref _text, (_used + most) * 2);
        var slice = new Slice(_used, Encoding.UTF8.GetBytes(text, _text.AsSpan(_used)));
        _used += slice.Length;
        return slice;
    }
}
