using System.Text;

namespace RefundKit.Metrics;

/// <summary>Reads a log of comma-separated values from its bytes, without a string per field.</summary>
internal sealed class CsvLogReader(LogBuffer buffer, EventLogOptions options, LogRowSink rows, LogProblems problems)
{
    private byte _newline = (byte)'\n';
    private CsvRow _row = new((byte)',', (byte)'\n');
    private int _lines = 1;
    private int _taken;

    public void Read()
    {
        while (!HasFirstLine() && !buffer.IsFull && buffer.Fill())
        {
        }

        _newline = Newline();
        var separator = SaidSeparator() ?? Separator();
        _row = new CsvRow(separator, _newline);
        if (!Next(out var header))
        {
            problems.Fail("RK8006", "the log is empty: there is no header line");
            return;
        }

        var names = Names(header);
        var caseId = LogColumns.Case(names, options, problems);
        var activity = LogColumns.Activity(names, options, problems);
        var timestamp = LogColumns.Timestamp(names, options, problems);
        var id = LogColumns.Id(names, options, problems);
        if (problems.HasErrors) return;
        LogColumns.Taken(names, options, rows, problems, caseId, activity, timestamp, id);
        var filtered = rows.Filter.Columns.Select(name => LogColumns.Find(names, name)).ToArray();
        var conditions = new Slice[filtered.Length];
        var lifecycle = names.IndexOf(LogRowSink.Lifecycle);
        var all = rows.WantsAll ? new AttributeNames() : null;
        var attributes = all is null
            ? rows.AttributeNames.Select(name => LogColumns.Find(names, name)).ToArray()
            : Others(names, all, caseId, activity, timestamp, id);
        var slices = new Slice[attributes.Length];
        if (options.DateOrder == DateOrder.Detect) LookForDateOrder(separator, timestamp);
        while (!problems.HasErrors && Next(out var row))
        {
            if (_row.HasQuotes)
            {
                foreach (var column in (ReadOnlySpan<int>)[caseId, activity, timestamp, id]) _row.Unescape(row, column);
                foreach (var column in attributes) _row.Unescape(row, column);
                foreach (var column in filtered) _row.Unescape(row, column);
            }

            for (var i = 0; i < slices.Length; i++)
            {
                // An empty field of CSV is no value: the format cannot tell the two apart.
                var slice = _row[attributes[i]];
                slices[i] = slice.Length == 0 ? Slice.Missing : slice;
            }

            for (var i = 0; i < conditions.Length; i++)
            {
                var slice = _row[filtered[i]];
                conditions[i] = slice.Length == 0 ? Slice.Missing : slice;
            }

            if (lifecycle >= 0) rows.Transition(_row[lifecycle].Of(row));
            rows.Row(row, _row[caseId], _row[activity], _row[timestamp], _row[id], conditions, slices, all?.All, namesAreComplete: true);
        }
    }

    /// <summary>Splits the next row that is not blank; false at the end of the log.</summary>
    private bool Next(out Span<byte> row)
    {
        row = default;
        buffer.Consume(_taken);
        _taken = 0;
        var quotes = true;
        while (true)
        {
            problems.Line = _lines;
            var window = buffer.Window;
            if (window.IsEmpty)
            {
                if (buffer.Fill()) continue;
                return false;
            }

            var result = _row.Read(window, buffer.AtEnd, quotes);
            if (result == CsvRowResult.Incomplete && !buffer.IsFull)
            {
                buffer.Fill();
                continue;
            }

            if (result == CsvRowResult.TextAfterQuote)
            {
                // The quote was none of CSV's: the field begins with one by accident, as in: "Big" box,3
                quotes = false;
                continue;
            }

            if (result != CsvRowResult.Read)
            {
                // A quote that never closes would swallow the rest of the log; only its line is given up.
                rows.Unreadable();
                SkipLine();
                quotes = true;
                continue;
            }

            var length = _row.Length;
            _lines += _row.HasQuotes ? Math.Max(1, window[..length].Count(_newline)) : 1;
            quotes = true;
            if (_row.Count == 1 && _row[0].Length == 0)
            {
                buffer.Consume(length);
                continue;
            }

            _taken = length;
            row = buffer.Writable[..length];
            return true;
        }
    }

    // Only a log whose first time has slashes is looked at further than its first row.
    private void LookForDateOrder(byte separator, int column)
    {
        buffer.Consume(_taken);
        _taken = 0;
        var row = new CsvRow(separator, _newline);
        var at = 0;
        while (at < LogBuffer.LookAhead)
        {
            var ahead = buffer.Window[at..];
            var result = ahead.IsEmpty ? CsvRowResult.Incomplete : row.Read(ahead, buffer.AtEnd, quotes: true);
            if (result == CsvRowResult.TextAfterQuote) result = row.Read(ahead, buffer.AtEnd, quotes: false);
            if (result == CsvRowResult.Incomplete)
            {
                if (buffer.AtEnd || ahead.Length >= LogBuffer.LookAhead) return;
                buffer.Fill();
                continue;
            }

            if (result == CsvRowResult.OpenQuote)
            {
                var end = ahead.IndexOf(_newline);
                if (end < 0) return;
                at += end + 1;
                continue;
            }

            var time = row[column].Of(ahead);
            at += row.Length;
            if (time.IsEmpty) continue;
            if (TimestampReader.OrderIn(time) is not { } told) return;
            if (told == DateOrder.Detect) continue;
            rows.Times.Settle(told);
            return;
        }
    }

    private void SkipLine()
    {
        while (true)
        {
            var end = buffer.Window.IndexOf(_newline);
            if (end >= 0)
            {
                buffer.Consume(end + 1);
                _lines++;
                return;
            }

            buffer.Consume(buffer.Window.Length);
            if (!buffer.Fill()) return;
        }
    }

    // One byte more than the line end, which tells CR LF from a lone CR.
    private bool HasFirstLine()
    {
        var end = buffer.Window.IndexOfAny((byte)'\r', (byte)'\n');
        return end >= 0 && end + 1 < buffer.Window.Length;
    }

    private byte Newline()
    {
        var end = buffer.Window.IndexOfAny((byte)'\r', (byte)'\n');
        return end >= 0 && end + 1 < buffer.Window.Length && buffer.Window[end] == '\r' && buffer.Window[end + 1] != '\n'
            ? (byte)'\r'
            : (byte)'\n';
    }

    // Excel writes and obeys a first line such as sep=; and no log has a column of that name.
    private byte? SaidSeparator()
    {
        var line = buffer.Window;
        var end = line.IndexOfAny((byte)'\r', (byte)'\n');
        if (end < 0) return null;
        line = line[..end].Trim((byte)'"');
        if (line.Length != 5 || !Ascii.EqualsIgnoreCase(line[..4], "sep="u8)) return null;
        var separator = line[4];
        buffer.Consume(buffer.Window.IndexOf(_newline) + 1);
        _lines++;
        return separator;
    }

    // The separator that stands most often in the header, outside quotes; a comma where there is none.
    private byte Separator()
    {
        ReadOnlySpan<byte> candidates = ",;\t|"u8;
        Span<int> counts = stackalloc int[candidates.Length];
        var quoted = false;
        foreach (var letter in buffer.Window)
        {
            if (letter == '"') quoted = !quoted;
            if (quoted) continue;
            if (letter == _newline) break;
            var candidate = candidates.IndexOf(letter);
            if (candidate >= 0) counts[candidate]++;
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[best]) best = i;
        }

        return candidates[best];
    }

    private static int[] Others(List<string> names, AttributeNames all, params ReadOnlySpan<int> taken)
    {
        var others = new List<int>();
        for (var i = 0; i < names.Count; i++)
        {
            if (taken.Contains(i)) continue;
            others.Add(i);
            all.Add(names[i]);
        }

        return [.. others];
    }

    private List<string> Names(Span<byte> header)
    {
        var names = new List<string>();
        for (var i = 0; i < _row.Count; i++)
        {
            _row.Unescape(header, i);
            names.Add(Encoding.UTF8.GetString(_row[i].Of(header)).Trim());
        }

        return names;
    }
}
