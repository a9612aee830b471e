using System.Globalization;
using System.Text;
using System.Xml;
using RefundKit.Problems;

namespace RefundKit.Metrics;

/// <summary>
/// Reads IEEE 1849 XES event by event. The case is the trace's <c>concept:name</c>, or <c>#1</c>, <c>#2</c> … by position
/// where it has none; traces of one name are one case; every event counts, whatever its <c>lifecycle:transition</c>. Attributes inside attributes, lists
/// and containers are <c>outer.inner</c>, several of one name apart by semicolons.
/// </summary>
internal sealed class XesLogReader(Stream log, EventLogOptions options, LogRowSink rows, LogProblems problems)
{
    private const int MaxKeys = 4096;

    // Attributes deeper inside others are left out, and so is what a list has beyond so many characters: names and values grow with each.
    private const int MaxDepth = 16;
    private const int MaxList = 1 << 16;
    private readonly string?[] _outer = new string?[MaxDepth];
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _trace = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _event = new(StringComparer.Ordinal);
    private readonly HashSet<string> _eventKeys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _traceKeys = new(StringComparer.Ordinal);
    private readonly Slice[] _conditions = new Slice[rows.Filter.Columns.Count];
    private Slice[] _slices = new Slice[rows.AttributeNames.Count];
    private readonly AttributeNames? _all = rows.WantsAll ? new AttributeNames() : null;
    private readonly Dictionary<string, int> _attributeOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _attributeOfTrace = new(StringComparer.Ordinal);
    private readonly string _activity = options.Activity ?? "concept:name";
    private readonly string _timestamp = options.Timestamp ?? "time:timestamp";
    private readonly string _case = options.Case is { } given ? Bare(given) : "concept:name";
    private byte[] _text = new byte[1024];
    private int _used;
    private long _traces;

    public void Read()
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CloseInput = false,
        };
        using var reader = XmlReader.Create(log, settings);
        try
        {
            ReadLog(reader);
        }
        catch (XmlException failure)
        {
            var isDocumentType = failure.Message.Contains("DTD", StringComparison.Ordinal);
            problems.Fail(
                "RK8007",
                isDocumentType ? "the log has a document type (<!DOCTYPE …>), which is refused: it can name other files and make a small log swell" : $"this is not valid XES: {failure.Message.TrimEnd('.')}",
                isDocumentType ? "Take it out of the file; XES needs none." : null,
                failure.LineNumber > 0 ? new TextPosition(failure.LineNumber, Math.Max(1, failure.LinePosition)) : null);
        }

        if (problems.HasErrors || rows.Rows == 0) return;
        var id = options.Id ?? "identity:id";
        rows.Columns = new EventLogColumns("case:" + _case, _activity, _timestamp, _eventKeys.Contains(id) ? id : null);
        CheckNamed(options.Case is null ? null : _case, _traceKeys);
        CheckNamed(options.Activity, _eventKeys);
        CheckNamed(options.Timestamp, _eventKeys);
    }

    private static string Bare(string name) => name.StartsWith("case:", StringComparison.Ordinal) ? name[5..] : name;

    private void ReadLog(XmlReader reader)
    {
        if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "log")
        {
            problems.Fail("RK8007", $"this is not XES: the outermost element is \"{reader.LocalName}\", not \"log\"");
            return;
        }

        var traceDepth = -1;
        var inEvent = false;
        while (!problems.HasErrors && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                var depth = reader.Depth;
                if (depth == 1 && reader.LocalName == "trace")
                {
                    traceDepth = depth;
                    _trace.Clear();
                    _traces++;
                    if (reader.IsEmptyElement) traceDepth = -1;
                }
                else if (traceDepth >= 0 && depth == 2 && reader.LocalName == "event")
                {
                    problems.Line = ((IXmlLineInfo)reader).LineNumber;
                    _event.Clear();
                    inEvent = !reader.IsEmptyElement;
                    if (!inEvent) Emit();
                }
                else if (traceDepth >= 0 && depth >= (inEvent ? 3 : 2))
                {
                    Keep(reader, depth - (inEvent ? 3 : 2), inEvent ? _event : _trace, inEvent ? _eventKeys : _traceKeys);
                }
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                if (inEvent && reader.Depth == 2)
                {
                    inEvent = false;
                    Emit();
                }
                else if (reader.Depth == 1)
                {
                    traceDepth = -1;
                }
            }
        }
    }

    private void Keep(XmlReader reader, int depth, Dictionary<string, string> target, HashSet<string> seen)
    {
        if (depth >= MaxDepth) return;
        var name = reader.GetAttribute("key");
        if (depth > 0)
        {
            var outer = _outer[depth - 1];

            // The element "values" of a list has no key, and its attributes are those of the list.
            name = outer is null ? null : name is null ? (reader.LocalName == "values" ? outer : null) : $"{outer}.{name}";
        }

        _outer[depth] = name;
        if (name is null || reader.GetAttribute("value") is not { } value) return;
        if (_all is not null && (reader.LocalName is "string" or "id") && _texts.Count < MaxKeys) _texts.Add(target == _trace ? "case:" + name : name);
        if (depth == 0 || !target.TryGetValue(name, out var before)) target[name] = value;
        else if (before.Length + value.Length < MaxList) target[name] = $"{before};{value}";
        if (seen.Count < MaxKeys) seen.Add(name);
    }

    private void Emit()
    {
        _used = 0;
        var caseId = _trace.TryGetValue(_case, out var name)
            ? Encode(name)
            : options.Case is null ? Encode(string.Create(CultureInfo.InvariantCulture, $"#{_traces}")) : Slice.Missing;
        var activity = OfEvent(_activity);
        var timestamp = OfEvent(_timestamp);
        var id = options.Id is { } own ? OfEvent(own) : OfEvent("identity:id");
        for (var i = 0; i < rows.AttributeNames.Count; i++) _slices[i] = Named(rows.AttributeNames[i]);
        for (var i = 0; i < _conditions.Length; i++) _conditions[i] = Named(rows.Filter.Columns[i]);
        if (_event.TryGetValue(LogRowSink.Lifecycle, out var transition)) rows.Transition(Encode(transition).Of(_text));

        if (_all is not null)
        {
            _slices.AsSpan().Fill(Slice.Missing);
            TakeAll(_trace, _attributeOfTrace, "case:", _all, _case);
            TakeAll(_event, _attributeOf, "", _all, _activity, _timestamp, options.Id ?? "identity:id");
        }

        rows.Row(_text, caseId, activity, timestamp, id, _conditions, _slices, _all?.All, texts: _all?.Texts);
    }

    private void TakeAll(Dictionary<string, string> values, Dictionary<string, int> attributeOf, string prefix, AttributeNames all, params ReadOnlySpan<string> taken)
    {
        foreach (var (key, value) in values)
        {
            if (!attributeOf.TryGetValue(key, out var attribute))
            {
                if (taken.Contains(key) || attributeOf.Count >= MaxKeys) continue;
                attributeOf[key] = attribute = all.Add(prefix + key);
                all.SetText(attribute, _texts.Contains(prefix + key));
                if (attribute >= _slices.Length) Grow(attribute);
            }

            _slices[attribute] = Encode(value);
        }
    }

    private void Grow(int attribute)
    {
        var length = _slices.Length;
        Array.Resize(ref _slices, attribute + 1);
        _slices.AsSpan(length).Fill(Slice.Missing);
    }

    private Slice Named(string key) =>
        !key.StartsWith("case:", StringComparison.Ordinal) ? OfEvent(key)
        : _trace.TryGetValue(key[5..], out var ofTrace) ? Encode(ofTrace)
        : Slice.Missing;

    private Slice OfEvent(string key) => _event.TryGetValue(key, out var value) ? Encode(value) : Slice.Missing;

    private Slice Encode(string value)
    {
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (_used + most > _text.Length) Array.Resize(ref _text, (_used + most) * 2);
        var slice = new Slice(_used, Encoding.UTF8.GetBytes(value, _text.AsSpan(_used)));
        _used += slice.Length;
        return slice;
    }

    private void CheckNamed(string? name, HashSet<string> seen)
    {
        if (name is null || seen.Contains(name)) return;
        problems.Fail("RK8004", $"there is no attribute \"{name}\" in the log", NameSuggestion.Sentence(name, seen.Order(StringComparer.Ordinal)));
    }
}
