using System.Buffers;
using System.Text;

namespace RefundKit.Metrics;

/// <summary>Writes events as rows of CSV by RFC 4180, in UTF-8 and with LF, a row at a time.</summary>
internal sealed class CsvRows(Stream output, EventLogExportOptions options)
{
    private const int FlushBytes = 1 << 16;

    // What separates fields somewhere: readers that tell the separator from the header count these in it.
    private static readonly SearchValues<byte> Quoted = SearchValues.Create(",;|\t\"\r\n"u8);

    private readonly ArrayBufferWriter<byte> _pending = new(FlushBytes * 2);
    private int _columns = -1;

    /// <summary>How many cells a spreadsheet would take for a formula.</summary>
    public long FormulaCells { get; private set; }

    public bool HasBegun => _columns >= 0;

    public void Begin(IReadOnlyList<string> attributes)
    {
        _columns = attributes.Count;
        // No line "sep=,", which only Excel knows: for every other reader it is the header.
        if (options.ForSpreadsheet) _pending.Write(Encoding.UTF8.Preamble);
        var distinct = new DistinctNames(LogColumns.Own);
        for (var i = 0; i < LogColumns.Own.Count; i++) Field(Encoding.UTF8.GetBytes(LogColumns.Own[i]), isFirst: i == 0);
        foreach (var attribute in attributes) Field(Encoding.UTF8.GetBytes(distinct.Take(attribute)), isFirst: false);
        EndRow();
    }

    public void Write(in RawEvent happened)
    {
        Field(happened.Case, isFirst: true);
        Field(happened.Activity, isFirst: false);
        Span<byte> time = stackalloc byte[Utf8Text.MostTime];
        Plain(time[..Utf8Text.WriteTime(happened.Ticks, time)]);
        Field(happened.Id, isFirst: false);
        for (var i = 0; i < _columns; i++) Field(happened.TryGet(i, out var value) ? value : default, isFirst: false);
        EndRow();
    }

    public void Flush()
    {
        try
        {
            output.Write(_pending.WrittenSpan);
            output.Flush();
        }
        finally
        {
            // How much was written before a failure is not known; none of it is written again.
            _pending.ResetWrittenCount();
        }
    }

    private void Field(ReadOnlySpan<byte> value, bool isFirst)
    {
        if (!isFirst) _pending.Write(","u8);
        value = Utf8Text.Valid(value);
        if (options.ForSpreadsheet) value = SpreadsheetCells.Printable(value);
        if (value.IsEmpty) return;
        if (SpreadsheetCells.HoldsFormula(value))
        {
            FormulaCells++;
            if (options.ForSpreadsheet) value = SpreadsheetCells.Guarded(value);
        }

        if (value[0] != ' ' && value[^1] != ' ' && value.IndexOfAny(Quoted) < 0)
        {
            _pending.Write(value);
            return;
        }

        _pending.Write("\""u8);
        for (int quote; (quote = value.IndexOf((byte)'"')) >= 0; value = value[(quote + 1)..])
        {
            _pending.Write(value[..(quote + 1)]);
            _pending.Write("\""u8);
        }

        _pending.Write(value);
        _pending.Write("\""u8);
    }

    private void Plain(ReadOnlySpan<byte> value)
    {
        _pending.Write(","u8);
        _pending.Write(value);
    }

    private void EndRow()
    {
        _pending.Write("\n"u8);
        if (_pending.WrittenCount >= FlushBytes) Flush();
    }
}
