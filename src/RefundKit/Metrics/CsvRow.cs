namespace RefundKit.Metrics;

/// <summary>Splits one row of CSV into the fields that are asked for, as slices of the row.</summary>
internal sealed class CsvRow(byte separator, byte newline)
{
    private const byte Quote = (byte)'"';
    private Slice[] _fields = new Slice[16];
    private bool[] _escaped = new bool[16];

    /// <summary>The number of fields of the row; those beyond the last one asked for are counted but not kept.</summary>
    public int Count { get; private set; }

    /// <summary>The bytes of the row, its line end included.</summary>
    public int Length { get; private set; }

    public bool HasQuotes { get; private set; }

    public Slice this[int column] => column >= 0 && column < Count ? _fields[column] : Slice.Missing;

    /// <param name="bytes">What is at hand from the start of the row.</param>
    /// <param name="atEnd">Whether nothing follows the bytes.</param>
    /// <param name="quotes">Whether quotes mean something; without, a row ends with its line.</param>
    public CsvRowResult Read(ReadOnlySpan<byte> bytes, bool atEnd, bool quotes)
    {
        Count = 0;
        HasQuotes = false;
        var position = 0;
        while (true)
        {
            if (Count == _fields.Length)
            {
                Array.Resize(ref _fields, Count * 2);
                Array.Resize(ref _escaped, Count * 2);
            }

            int end;
            if (quotes && position < bytes.Length && bytes[position] == Quote)
            {
                HasQuotes = true;
                var from = position + 1;
                var result = CloseQuote(bytes, from, atEnd, out var close);
                if (result != CsvRowResult.Read) return result;
                var rest = bytes[(close + 1)..].IndexOfAny(separator, newline);
                if (rest < 0 && !atEnd) return CsvRowResult.Incomplete;
                end = rest < 0 ? bytes.Length : close + 1 + rest;
                if (!bytes[(close + 1)..end].Trim(" \r"u8).IsEmpty) return CsvRowResult.TextAfterQuote;
                _fields[Count] = new Slice(from, close - from);
            }
            else
            {
                var rest = bytes[position..].IndexOfAny(separator, newline);
                if (rest < 0 && !atEnd) return CsvRowResult.Incomplete;
                end = rest < 0 ? bytes.Length : position + rest;
                var last = end == bytes.Length || bytes[end] == newline;
                var length = end - position;
                if (last && length > 0 && bytes[end - 1] == '\r') length--;
                _fields[Count] = new Slice(position, length);
                _escaped[Count] = false;
            }

            Count++;
            if (end == bytes.Length || bytes[end] == newline)
            {
                Length = Math.Min(end + 1, bytes.Length);
                return CsvRowResult.Read;
            }

            position = end + 1;
        }
    }

    /// <summary>Takes the doubled quotes out of a field, in place; the row is not split again afterwards.</summary>
    public void Unescape(Span<byte> row, int column)
    {
        if (column < 0 || column >= Count || !_escaped[column]) return;
        var (start, length) = (_fields[column].Start, _fields[column].Length);
        var written = start;
        for (var i = start; i < start + length; i++)
        {
            row[written++] = row[i];
            if (row[i] == Quote) i++;
        }

        _fields[column] = new Slice(start, written - start);
        _escaped[column] = false;
    }

    private CsvRowResult CloseQuote(ReadOnlySpan<byte> bytes, int from, bool atEnd, out int close)
    {
        close = from;
        _escaped[Count] = false;
        while (true)
        {
            var next = bytes[close..].IndexOf(Quote);
            if (next < 0) return atEnd ? CsvRowResult.OpenQuote : CsvRowResult.Incomplete;
            close += next;
            if (close + 1 == bytes.Length && !atEnd) return CsvRowResult.Incomplete;
            if (close + 1 == bytes.Length || bytes[close + 1] != Quote) return CsvRowResult.Read;
            _escaped[Count] = true;
            close += 2;
        }
    }
}
