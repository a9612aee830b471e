using System.Text;
using System.Text.Json;

namespace RefundKit.Metrics;

/// <summary>
/// The objects of a log: its cases and what events name beside them. Kept are their ids, the values of the cases' own attributes, and which
/// objects each case names.
/// </summary>
internal sealed class OcelObjects
{
    public const string CaseType = "case";
    private const string CasePrefix = "case:";
    private readonly EventLogExportOptions _options;
    private readonly string[] _prefixes;
    private readonly byte[][] _prefixBytes;
    private readonly byte[]?[] _activities;
    private readonly Utf8Table _ids = new();
    private readonly List<int> _types = [];
    private readonly Utf8Table _values = new();
    private readonly Dictionary<(int Case, int Attribute), OcelHistory> _histories = [];
    private readonly Dictionary<int, List<(int Attribute, OcelHistory History)>> _attributes = [];
    private readonly HashSet<(int Case, int Object, string Type)> _relations = [];
    private readonly Dictionary<int, List<(int Object, string Type)>> _related = [];
    private readonly List<int[]> _sourcesOf = [];
    private readonly int _caseType;
    private int _tenant = -1;
    private byte[] _key = new byte[256];

    public OcelObjects(EventLogExportOptions options)
    {
        _options = options;
        _caseType = Types.Add(Encoding.UTF8.GetBytes(CaseType));
        _prefixes = [.. options.Objects.Select(source => source.Type + ":")];
        _prefixBytes = [.. _prefixes.Append(CasePrefix).Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes)];
        _activities = [.. options.Objects.Select(source => source.Activity is { } activity ? Encoding.UTF8.GetBytes(activity) : null)];
    }

    public OcelTypeTable Types { get; } = new();

    public ReadOnlySpan<byte> IdOf(int found) => _ids[found];

    /// <summary>The case of an event.</summary>
    public int CaseOf(in RawEvent happened)
    {
        var id = Utf8Text.Valid(happened.Case);
        foreach (var prefix in _prefixBytes)
        {
            // An id of ours would otherwise be that of another object.
            if (id.StartsWith(prefix)) return Number(CasePrefix, default, id, _caseType);
        }

        return Number("", default, id, _caseType);
    }

    /// <summary>The other objects that an event names, each with its source.</summary>
    public void Named(in RawEvent happened, List<(int Object, string Type)> into)
    {
        into.Clear();
        Learn(happened.Names!);
        for (var attribute = 0; attribute < happened.Attributes.Length; attribute++)
        {
            if (_sourcesOf[attribute].Length == 0 || !happened.TryGet(attribute, out var value) || value.IsEmpty) continue;
            foreach (var source in _sourcesOf[attribute])
            {
                if (_activities[source] is { } activity && !happened.Activity.SequenceEqual(activity)) continue;
                var type = _options.Objects[source].Type;
                var found = Number(_prefixes[source], TenantOf(happened), Utf8Text.Valid(value), Types.Add(Encoding.UTF8.GetBytes(type)));
                if (!into.Contains((found, type))) into.Add((found, type));
            }
        }
    }

    /// <summary>Whether an attribute, of whatever events, holds ids of objects; known once <see cref="Named"/> has seen it.</summary>
    public bool IsId(int attribute) => _sourcesOf[attribute].Length > 0;

    /// <summary>Keeps what an event says of its case: attributes of the case, and the objects it goes with.</summary>
    public void Keep(in RawEvent happened, int caseObject, List<(int Object, string Type)> named)
    {
        for (var i = 0; i < happened.Attributes.Length; i++)
        {
            if (!IsOfCase(happened.Names![i]) || !happened.TryGet(i, out var value)) continue;
            Types.See(_caseType, i, value, happened.Texts?.Contains(i) == true);
            if (!_histories.TryGetValue((caseObject, i), out var history))
            {
                _histories[(caseObject, i)] = history = new OcelHistory();
                if (!_attributes.TryGetValue(caseObject, out var known)) _attributes[caseObject] = known = [];
                known.Add((i, history));
            }

            history.See(_values.Add(value), happened.Ticks);
        }

        foreach (var (other, type) in named)
        {
            if (!_relations.Add((caseObject, other, type))) continue;
            if (!_related.TryGetValue(caseObject, out var related)) _related[caseObject] = related = [];
            related.Add((other, type));
        }
    }

    /// <summary>Looks again at what an event says of its case, after <see cref="Keep"/> has seen all events.</summary>
    public void KeepAgain(in RawEvent happened, int caseObject)
    {
        for (var i = 0; i < happened.Attributes.Length; i++)
        {
            if (IsOfCase(happened.Names![i]) && happened.TryGet(i, out var value))
                _histories[(caseObject, i)].SeeAgain(_values.Add(value), happened.Ticks);
        }
    }

    /// <summary>Whether an attribute is the case's and not the event's.</summary>
    public static bool IsOfCase(string name) => name.StartsWith(CasePrefix, StringComparison.Ordinal) && name.Length > CasePrefix.Length;

    public static string NameOfCase(string name) => name[CasePrefix.Length..];

    public void Write(Utf8JsonWriter json, IReadOnlyList<string> names, Action flush)
    {
        Span<byte> time = stackalloc byte[Utf8Text.MostTime];
        json.WriteStartArray("objects");
        for (var i = 0; i < _types.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("id", _ids[i]);
            json.WriteString("type", Types.NameOf(_types[i]));
            json.WriteStartArray("attributes");
            var values = (_attributes.TryGetValue(i, out var known) ? known : []).SelectMany(entry => entry.History.InTime().Select(since => (entry.Attribute, since.Value, since.Ticks)));
            foreach (var (attribute, value, ticks) in values)
            {
                json.WriteStartObject();
                json.WriteString("name", NameOfCase(names[attribute]));
                json.WriteString("time", time[..Utf8Text.WriteTime(ticks, time)]);
                json.WritePropertyName("value");
                OcelValues.Write(json, _values[value], Types.TypeOf(_caseType, attribute), _options.ValuesAsText);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("relationships");
            foreach (var (other, type) in _related.TryGetValue(i, out var related) ? related : [])
            {
                json.WriteStartObject();
                json.WriteString("objectId", _ids[other]);
                json.WriteString("qualifier", type);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            flush();
        }

        json.WriteEndArray();
    }

    private void Learn(IReadOnlyList<string> names)
    {
        while (_sourcesOf.Count < names.Count)
        {
            var name = names[_sourcesOf.Count];
            if (name == "tenant") _tenant = _sourcesOf.Count;
            _sourcesOf.Add([.. Enumerable.Range(0, _options.Objects.Length).Where(source => LogColumns.Find([name], _options.Objects[source].Attribute) == 0)]);
        }
    }

    // The tenant of a journal stands before the id of its cases, and then also before those of its other objects.
    private ReadOnlySpan<byte> TenantOf(in RawEvent happened) =>
        _tenant >= 0 && happened.TryGet(_tenant, out var tenant) && happened.Case.Length > tenant.Length + 1
        && happened.Case[tenant.Length] == '/' && happened.Case.StartsWith(tenant)
            ? happened.Case[..(tenant.Length + 1)]
            : default;

    private int Number(string prefix, ReadOnlySpan<byte> tenant, ReadOnlySpan<byte> id, int type)
    {
        var length = Encoding.UTF8.GetMaxByteCount(prefix.Length) + tenant.Length + id.Length;
        if (length > _key.Length) Array.Resize(ref _key, length * 2);
        var used = Encoding.UTF8.GetBytes(prefix, _key);
        tenant.CopyTo(_key.AsSpan(used));
        id.CopyTo(_key.AsSpan(used + tenant.Length));
        var number = _ids.Add(_key.AsSpan(0, used + tenant.Length + id.Length));
        if (number == _types.Count) _types.Add(type);
        return number;
    }
}
