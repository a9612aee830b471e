using System.Text;
using System.Text.Json;

namespace RefundKit.Metrics;

/// <summary>Reads a log of one JSON object per line: the RefundKit journal, or any objects.</summary>
internal sealed class JsonLogReader(LogBuffer buffer, EventLogOptions options, LogRowSink rows, LogProblems problems)
{
    // Names beyond this are not looked at: a log whose member names are data must not fill memory.
    private const int MaxNames = 4096;

    // An attribute that no line had so far.
    private const int Unresolved = -2;
    private readonly Utf8Table _names = new();
    private readonly List<Slice> _values = [];
    private byte[] _text = new byte[4096];
    private int _used;
    private byte[] _path = new byte[256];
    private Slice[] _slices = [];
    private readonly int[] _filtered = [.. rows.Filter.Columns.Select(_ => Unresolved)];
    private readonly Slice[] _conditions = new Slice[rows.Filter.Columns.Count];
    private readonly AttributeNames? _all = rows.WantsAll ? new AttributeNames() : null;
    private readonly List<int> _attributeOf = [];
    private readonly bool[] _isExact = new bool[rows.AttributeNames.Count];
    private readonly int[] _compared = new int[rows.AttributeNames.Count];
    private Columns? _columns;

    private sealed record Columns(bool IsJournal, int Case, int Tenant, int Activity, int Timestamp, int Id, int[] Attributes);

    public void Read()
    {
        if (options.DateOrder == DateOrder.Detect) LookForDateOrder();
        var line = 1;
        while (!problems.HasErrors)
        {
            var end = buffer.Window.IndexOf((byte)'\n');
            if (end < 0 && !buffer.AtEnd && !buffer.IsFull)
            {
                buffer.Fill();
                continue;
            }

            if (end < 0) end = buffer.Window.Length;
            if (end == 0 && buffer.Window.IsEmpty) break;
            problems.Line = line++;
            var text = buffer.Window[..end].Trim(" \t\r"u8);
            if (!text.IsEmpty) Row(text);
            buffer.Consume(Math.Min(end + 1, buffer.Window.Length));
        }

        if (_columns is null && !problems.HasErrors) problems.Fail("RK8006", "the log is empty: no line is a JSON object", rows.Rows > 0 ? "Write each event as one object on a line of its own, as jq -c does." : null);
    }

    // Only a log whose first time has slashes is looked at further than its first line.
    private void LookForDateOrder()
    {
        var at = 0;
        while (at < LogBuffer.LookAhead)
        {
            var ahead = buffer.Window[at..];
            var end = ahead.IndexOf((byte)'\n');
            if (end < 0 && !buffer.AtEnd)
            {
                if (ahead.Length >= LogBuffer.LookAhead) return;
                buffer.Fill();
                continue;
            }

            if (ahead.IsEmpty) return;
            if (end < 0) end = ahead.Length;
            at += Math.Min(end + 1, ahead.Length);
            if (!TryFlatten(ahead[..end].Trim(" \t\r"u8))) continue;
            _columns ??= Resolve();
            if (problems.HasErrors) return;
            if (Value(_columns.Timestamp) is not { Length: > 0 } time) continue;
            if (TimestampReader.OrderIn(time.Of(_text)) is not { } told) return;
            if (told == DateOrder.Detect) continue;
            rows.Times.Settle(told);
            return;
        }
    }

    private void Row(ReadOnlySpan<byte> line)
    {
        if (!TryFlatten(line))
        {
            rows.Unreadable();
            return;
        }

        _columns ??= Resolve();
        if (problems.HasErrors) return;
        var columns = _columns;
        for (var i = 0; i < _slices.Length && _all is null; i++)
        {
            if (columns.Attributes[i] == Unresolved || !_isExact[i]) columns.Attributes[i] = AttributeColumn(i, columns);
            _slices[i] = Value(columns.Attributes[i]);
        }

        var activity = Value(columns.Activity);
        var caseId = Value(columns.Case);
        if (columns.IsJournal)
        {
            if (activity.Length > 0 && !JournalEvents.IsKnown(Encoding.UTF8.GetString(activity.Of(_text))))
                problems.Row(LogProblemCodes.UnknownActivity);
            if (Value(columns.Tenant) is { Length: > 0 } tenant && caseId.Length > 0) caseId = Join(tenant, caseId);
        }

        for (var i = 0; i < _filtered.Length; i++)
        {
            if (_filtered[i] == Unresolved) _filtered[i] = ConditionColumn(rows.Filter.Columns[i], columns.IsJournal);
            _conditions[i] = Value(_filtered[i]);
        }

        if (_all is not null) TakeAll(columns, _all);
        rows.Row(_text, caseId, activity, Value(columns.Timestamp), Value(columns.Id), _conditions, _slices, _all?.All);
    }

    // Every member that is none of the event's own becomes an attribute with the first line that has a value for it.
    private void TakeAll(Columns columns, AttributeNames all)
    {
        while (_attributeOf.Count < _values.Count) _attributeOf.Add(Unresolved);
        for (var column = 0; column < _values.Count; column++)
        {
            if (_values[column].IsMissing || _attributeOf[column] != Unresolved) continue;
            _attributeOf[column] = -1;
            if (column == columns.Case || column == columns.Activity || column == columns.Timestamp || column == columns.Id) continue;
            var name = _names.TextOf(column);
            _attributeOf[column] = columns.IsJournal && name.StartsWith("data.", StringComparison.Ordinal) ? all.Add(name[5..], name) : all.Add(name);
        }

        if (_slices.Length < all.All.Count) Array.Resize(ref _slices, all.All.Count);
        _slices.AsSpan().Fill(Slice.Missing);
        for (var column = 0; column < _values.Count; column++)
        {
            if (_attributeOf[column] is >= 0 and var attribute) _slices[attribute] = _values[column];
        }
    }

    private Columns Resolve()
    {
        var names = new List<string>();
        for (var i = 0; i < _names.Count; i++) names.Add(_names.TextOf(i));
        _slices = new Slice[rows.AttributeNames.Count];
        var attributes = new int[_slices.Length];
        attributes.AsSpan().Fill(Unresolved);
        var journal = options is { Case: null, Activity: null, Timestamp: null }
            && names.Contains("schema") && names.Contains("case") && names.Contains("type") && names.Contains("at");
        if (journal)
        {
            rows.Columns = new EventLogColumns("case", "type", "at", options.Id ?? "seq");
            return new Columns(true, names.IndexOf("case"), Known("tenant"), names.IndexOf("type"), names.IndexOf("at"),
                options.Id is null ? Known("seq") : LogColumns.Id(names, options, problems), attributes);
        }

        var found = new Columns(false, LogColumns.Case(names, options, problems), -1, LogColumns.Activity(names, options, problems),
            LogColumns.Timestamp(names, options, problems), LogColumns.Id(names, options, problems), attributes);
        if (!problems.HasErrors) LogColumns.Taken(names, options, rows, problems, found.Case, found.Activity, found.Timestamp, found.Id);
        return found;
    }

    // A member that the first line lacks is numbered all the same, so that later lines may bring it.
    private int Known(string name) => _names.Count < MaxNames ? _names.Add(Encoding.UTF8.GetBytes(name)) : -1;

    // The member of exactly that name; until there is one, the first that is called so but for case, spaces, underscores and hyphens.
    private int AttributeColumn(int attribute, Columns columns)
    {
        if (_compared[attribute] == _names.Count) return columns.Attributes[attribute];
        var name = rows.AttributeNames[attribute];
        var prefix = columns.IsJournal ? Prefix(name) : "";
        if (_names.IndexOf(Encoding.UTF8.GetBytes(prefix + name)) is >= 0 and var exact)
        {
            _isExact[attribute] = true;
            return exact;
        }

        for (var next = _compared[attribute]; columns.Attributes[attribute] == Unresolved && next < _names.Count; next++)
        {
            var member = _names.TextOf(next);
            if (member.StartsWith(prefix, StringComparison.Ordinal) && LogColumns.Find([member[prefix.Length..]], name) == 0) columns.Attributes[attribute] = next;
        }

        _compared[attribute] = _names.Count;
        return columns.Attributes[attribute];
    }

    // The members of a journal's events stand in their data.
    private static string Prefix(string name) => name.StartsWith("actor.", StringComparison.Ordinal) ? "" : "data.";

    // What a condition names in a journal may also be a member of the line itself, such as its type.
    private int ConditionColumn(string name, bool journal) =>
        journal && _names.IndexOf(Encoding.UTF8.GetBytes(Prefix(name) + name)) is >= 0 and var found ? found
        : _names.IndexOf(Encoding.UTF8.GetBytes(name)) is >= 0 and var own ? own
        : Unresolved;

    private Slice Value(int column) => column >= 0 && column < _values.Count ? _values[column] : Slice.Missing;

    private Slice Join(Slice tenant, Slice caseId)
    {
        var start = _used;
        Reserve(tenant.Length + caseId.Length + 1);
        tenant.Of(_text).CopyTo(_text.AsSpan(_used));
        _text[_used + tenant.Length] = (byte)'/';
        caseId.Of(_text).CopyTo(_text.AsSpan(_used + tenant.Length + 1));
        _used += tenant.Length + caseId.Length + 1;
        return new Slice(start, _used - start);
    }

    private bool TryFlatten(ReadOnlySpan<byte> line)
    {
        _used = 0;
        for (var i = 0; i < _values.Count; i++) _values[i] = Slice.Missing;
        var reader = new Utf8JsonReader(line);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            Flatten(ref reader, 0, line);
            return !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            // An escape that is no valid Unicode.
            return false;
        }
    }

    // The depth of JSON is bounded by the reader's 64.
    private void Flatten(ref Utf8JsonReader reader, int prefix, ReadOnlySpan<byte> line)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var room = prefix + reader.ValueSpan.Length + 1;
            if (room > _path.Length) Array.Resize(ref _path, room * 2);
            var length = prefix + reader.CopyString(_path.AsSpan(prefix));
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                _path[length] = (byte)'.';
                Flatten(ref reader, length + 1, line);
            }
            else if (reader.TokenType == JsonTokenType.StartArray)
            {
                KeepList(_path.AsSpan(0, length), ref reader, line);
            }
            else if (reader.TokenType != JsonTokenType.Null)
            {
                Keep(_path.AsSpan(0, length), ref reader);
            }
        }
    }

    // The texts of a list stand in one value, apart by semicolons; those inside a text become commas, or it would be taken for two.
    // Of a list with anything else, a reader of everything gets its JSON. A list without any value is none.
    private void KeepList(ReadOnlySpan<byte> name, ref Utf8JsonReader reader, ReadOnlySpan<byte> line)
    {
        var json = (int)reader.TokenStartIndex;
        var start = _used;
        var plain = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null) continue;
            if (reader.TokenType != JsonTokenType.String)
            {
                reader.Skip();
                plain = false;
                continue;
            }

            Reserve(reader.ValueSpan.Length + 1);
            if (_used > start) _text[_used++] = (byte)';';
            var written = reader.CopyString(_text.AsSpan(_used));
            _text.AsSpan(_used, written).Replace((byte)';', (byte)',');
            _used += written;
        }

        if (!plain && _all is not null)
        {
            if (ColumnOf(name) is >= 0 and var whole) Put(whole, line[json..(int)reader.BytesConsumed]);
        }
        else if (_used > start && ColumnOf(name) is >= 0 and var column)
        {
            _values[column] = new Slice(start, _used - start);
        }
    }

    private void Keep(ReadOnlySpan<byte> name, ref Utf8JsonReader reader)
    {
        var column = ColumnOf(name);
        if (column < 0) return;
        if (reader.TokenType != JsonTokenType.String)
        {
            Put(column, reader.ValueSpan);
            return;
        }

        Reserve(reader.ValueSpan.Length);
        var written = reader.CopyString(_text.AsSpan(_used));
        _values[column] = new Slice(_used, written);
        _used += written;
    }

    private void Put(int column, ReadOnlySpan<byte> value)
    {
        Reserve(value.Length);
        value.CopyTo(_text.AsSpan(_used));
        _values[column] = new Slice(_used, value.Length);
        _used += value.Length;
    }

    // -1 where there are names enough already.
    private int ColumnOf(ReadOnlySpan<byte> name)
    {
        var column = _names.IndexOf(name);
        if (column < 0 && _names.Count < MaxNames) column = _names.Add(name);
        while (_values.Count <= column) _values.Add(Slice.Missing);
        return column;
    }

    private void Reserve(int count)
    {
        if (_used + count > _text.Length) Array.Resize(ref _text, (_used + count) * 2);
    }
}
