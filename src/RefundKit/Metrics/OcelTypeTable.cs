using System.Text.Json;

namespace RefundKit.Metrics;

/// <summary>Which attributes the events or objects of each type have, and of which type their values are.</summary>
internal sealed class OcelTypeTable
{
    private readonly Utf8Table _types = new();
    private readonly List<List<OcelType>> _attributes = [];

    public int Add(ReadOnlySpan<byte> type)
    {
        var index = _types.Add(Utf8Text.Valid(type));
        if (index == _attributes.Count) _attributes.Add([]);
        return index;
    }

    public string NameOf(int type) => _types.TextOf(type);

    /// <param name="type">The type of the event or object.</param>
    /// <param name="attribute">The attribute.</param>
    /// <param name="value">The value.</param>
    /// <param name="isText">Whether it names something or the log says so, and is text even where it looks like a number.</param>
    public void See(int type, int attribute, ReadOnlySpan<byte> value, bool isText = false)
    {
        var known = _attributes[type];
        while (known.Count <= attribute) known.Add(OcelType.None);
        // No value changes what is a string already.
        if (known[attribute] != OcelType.String) known[attribute] = isText ? OcelType.String : OcelValues.Join(known[attribute], OcelValues.TypeOf(value));
    }

    public OcelType TypeOf(int type, int attribute) => _attributes[type][attribute];

    public void Write(Utf8JsonWriter json, string member, Func<int, string> nameOf)
    {
        json.WriteStartArray(member);
        for (var type = 0; type < _attributes.Count; type++)
        {
            json.WriteStartObject();
            json.WriteString("name", _types[type]);
            json.WriteStartArray("attributes");
            for (var attribute = 0; attribute < _attributes[type].Count; attribute++)
            {
                if (_attributes[type][attribute] == OcelType.None) continue;
                json.WriteStartObject();
                json.WriteString("name", nameOf(attribute));
                json.WriteString("type", OcelValues.Word(_attributes[type][attribute]));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
