using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RefundKit.Metrics;

/// <summary>
/// Writes events as an object-centric event log, OCEL 2.0 in JSON (https://www.ocel-standard.org/specification/formats/json/). Every case
/// is an object of type <c>case</c>; attributes of the case (<c>case:key</c>) become its attributes; other objects are those of
/// <see cref="EventLogExportOptions.Objects"/>. Not thread-safe.
/// <para>
/// Events wait in <see cref="EventLogExportOptions.SpillFile"/> until <see cref="Complete"/>, since the type of an attribute is known only
/// with its last value. In memory are the types, the ids of the objects, the values of the cases' attributes and which objects go
/// with which case; nothing for each event, but 16 bytes where those of a case are out of their order and change its attribute.
/// </para>
/// </summary>
/// <remarks>
/// Ids of events are <c>e1</c>, <c>e2</c>, … in the order they came; an id of their own becomes the attribute <c>event_id</c>. Ids of
/// objects are unique over all types: that of a case is its own, others follow their type, as in <c>order:1001</c>.
/// </remarks>
public sealed class OcelEventLogWriter : IEventSink, IDisposable
{
    private const int FlushBytes = 1 << 16;
    private const string EventId = "event_id";
    private readonly Stream _output;
    private readonly EventLogExportOptions _options;
    private readonly EventSpool _spool;
    private readonly OcelTypeTable _types = new();
    private readonly OcelObjects _objects;
    private readonly List<(int Object, string Type)> _named = [];
    private readonly EventEncoder _encoder = new();
    private bool _isComplete;

    /// <summary>Makes a writer.</summary>
    /// <param name="output">Where to; left open. Nothing is written before <see cref="Complete"/>.</param>
    /// <param name="options">How it is written; the default options when null.</param>
    /// <exception cref="ArgumentException">A type of objects is empty, <c>case</c> or has a colon.</exception>
    public OcelEventLogWriter(Stream output, EventLogExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _options = options ?? new EventLogExportOptions();
        if (_options.Objects.IsDefault || _options.Objects.Any(source => string.IsNullOrWhiteSpace(source.Type) || source.Type == OcelObjects.CaseType || source.Type.Contains(':', StringComparison.Ordinal) || string.IsNullOrEmpty(source.Attribute)))
            throw new ArgumentException("Objects beside the case need an attribute, and a type that is not \"case\" and has no colon.", nameof(options));
        _spool = new EventSpool(_options.SpillFile);
        _objects = new OcelObjects(_options);
    }

    IReadOnlyList<string> IEventSink.AttributeNames => [];

    bool IEventSink.WantsAll => true;

    internal IReadOnlyList<string> Names => _spool.Names;

    /// <summary>Takes an event.</summary>
    /// <exception cref="ArgumentException">The event has no case or no activity.</exception>
    /// <exception cref="InvalidOperationException">The log is complete, or an event before could not be written to the <see cref="EventLogExportOptions.SpillFile"/>.</exception>
    public void Add(in LogEvent happened) => Accept(_encoder.Encode(happened));

    void IEventSink.Accept(in RawEvent happened) => Accept(happened);

    /// <summary>Writes the log; nothing can be added afterwards.</summary>
    /// <exception cref="InvalidOperationException">The log is complete already, or an event could not be written to the <see cref="EventLogExportOptions.SpillFile"/>.</exception>
    public void Complete()
    {
        ThrowIfComplete();
        _isComplete = true;
        var names = EventNames();
        using var json = new Utf8JsonWriter(_output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        json.WriteStartObject();
        _types.Write(json, "eventTypes", attribute => attribute == 0 ? EventId : names[attribute - 1]);
        _objects.Types.Write(json, "objectTypes", attribute => OcelObjects.NameOfCase(_spool.Names[attribute]));
        json.WriteStartArray("events");
        var number = 0L;
        _spool.Replay((in RawEvent happened) => Write(json, happened, ++number, names));
        json.WriteEndArray();
        _objects.Write(json, _spool.Names, () => FlushWhereFull(json));
        json.WriteEndObject();
        json.Flush();
        _output.Flush();
    }

    /// <summary>Closes the <see cref="EventLogExportOptions.SpillFile"/>, if there is one. Of a log that is not complete nothing is written.</summary>
    public void Dispose()
    {
        _isComplete = true;
        _spool.Dispose();
    }

    private void Accept(in RawEvent happened)
    {
        ThrowIfComplete();
        _spool.Write(happened);
        var type = _types.Add(happened.Activity);
        var caseObject = _objects.CaseOf(happened);
        _objects.Named(happened, _named);
        _objects.Keep(happened, caseObject, _named);
        if (!happened.Id.IsEmpty) _types.See(type, 0, happened.Id, isText: true);
        for (var i = 0; i < happened.Attributes.Length; i++)
        {
            if (!OcelObjects.IsOfCase(happened.Names![i]) && happened.TryGet(i, out var value)) _types.See(type, i + 1, value, _objects.IsId(i) || happened.Texts?.Contains(i) == true);
        }
    }

    private void Write(Utf8JsonWriter json, in RawEvent happened, long number, List<string> names)
    {
        var type = _types.Add(happened.Activity);
        json.WriteStartObject();
        json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"e{number}"));
        json.WriteString("type", Utf8Text.Valid(happened.Activity));
        Span<byte> time = stackalloc byte[Utf8Text.MostTime];
        json.WriteString("time", time[..Utf8Text.WriteTime(happened.Ticks, time)]);
        json.WriteStartArray("attributes");
        if (!happened.Id.IsEmpty) WriteAttribute(json, EventId, happened.Id, _types.TypeOf(type, 0));
        for (var i = 0; i < happened.Attributes.Length; i++)
        {
            if (!OcelObjects.IsOfCase(_spool.Names[i]) && happened.TryGet(i, out var value)) WriteAttribute(json, names[i], value, _types.TypeOf(type, i + 1));
        }

        json.WriteEndArray();
        json.WriteStartArray("relationships");
        var caseObject = _objects.CaseOf(happened);
        _objects.KeepAgain(happened, caseObject);
        WriteRelationship(json, caseObject, OcelObjects.CaseType);
        _objects.Named(happened, _named);
        foreach (var (other, qualifier) in _named) WriteRelationship(json, other, qualifier);
        json.WriteEndArray();
        json.WriteEndObject();
        FlushWhereFull(json);
    }

    private void WriteAttribute(Utf8JsonWriter json, string name, ReadOnlySpan<byte> value, OcelType type)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WritePropertyName("value");
        OcelValues.Write(json, value, type, _options.ValuesAsText);
        json.WriteEndObject();
    }

    private void WriteRelationship(Utf8JsonWriter json, int other, string qualifier)
    {
        json.WriteStartObject();
        json.WriteString("objectId", _objects.IdOf(other));
        json.WriteString("qualifier", qualifier);
        json.WriteEndObject();
    }

    // The event's own id is an attribute, too, and a log may have one of that name.
    private List<string> EventNames()
    {
        var other = new DistinctNames(_spool.Names).Take(EventId);
        return [.. _spool.Names.Select(name => name == EventId ? other : name)];
    }

    private static void FlushWhereFull(Utf8JsonWriter json)
    {
        if (json.BytesPending >= FlushBytes) json.Flush();
    }

    private void ThrowIfComplete()
    {
        if (_isComplete) throw new InvalidOperationException("The log is complete.");
    }
}
