using System.Buffers;
using System.Text;

namespace RefundKit.Metrics;

/// <summary>
/// What a spreadsheet makes of a cell's text, in valid UTF-8. A formula may begin where the cell does, and behind what another
/// spreadsheet splits cells at: with a German Excel, which separates by semicolons, quotes do not protect what stands behind one.
/// </summary>
internal static class SpreadsheetCells
{
    // The lead byte of the full-width forms stands for them.
    private static readonly SearchValues<byte> MayBegin = SearchValues.Create([.. "=+-@"u8, 0xEF]);
    private static readonly SearchValues<byte> Splits = SearchValues.Create(";|\t\r\n"u8);
    private static readonly SearchValues<byte> NumberLetters = SearchValues.Create("0123456789.,"u8);

    /// <summary>Whether a spreadsheet would run something of it. A number with a sign is no formula, and neither is a lone sign.</summary>
    public static bool HoldsFormula(ReadOnlySpan<byte> cell) => FormulaFrom(cell, 0) >= 0;

    /// <summary>The cell with an apostrophe before each formula.</summary>
    public static byte[] Guarded(ReadOnlySpan<byte> cell)
    {
        var guarded = new List<byte>(cell.Length + 8);
        var written = 0;
        for (int at; (at = FormulaFrom(cell, written)) >= 0; written = NextPart(cell, at))
        {
            guarded.AddRange(cell[written..at]);
            guarded.Add((byte)'\'');
            guarded.AddRange(cell[at..NextPart(cell, at)]);
        }

        guarded.AddRange(cell[written..]);
        return [.. guarded];
    }

    /// <summary>The cell without control characters but tabs and line ends.</summary>
    public static ReadOnlySpan<byte> Printable(ReadOnlySpan<byte> cell)
    {
        // Those beyond ASCII, U+0080 to U+009F, begin with C2.
        var clean = true;
        foreach (var letter in cell) clean &= letter is >= (byte)' ' and not 0x7F and not 0xC2;
        return clean ? cell : Encoding.UTF8.GetBytes(string.Concat(Encoding.UTF8.GetString(cell).Where(letter => !char.IsControl(letter) || letter is '\t' or '\r' or '\n')));
    }

    /// <param name="cell">The cell.</param>
    /// <param name="from">Where a part of it begins.</param>
    /// <returns>Where the next formula begins, behind blanks and quotes; -1 where there is none.</returns>
    private static int FormulaFrom(ReadOnlySpan<byte> cell, int from)
    {
        if (cell.Length == 0 || cell[from..].IndexOfAny(MayBegin) < 0) return -1;
        for (var next = from; next < cell.Length;)
        {
            var (start, end) = (next, PartEnd(cell, next));
            while (start < end && Blank(cell[start..end]) is > 0 and var blank) start += blank;
            if (Begins(cell[start..end])) return start;
            next = Math.Min(end + 1, cell.Length);
        }

        return -1;
    }

    private static int PartEnd(ReadOnlySpan<byte> cell, int from) => cell[from..].IndexOfAny(Splits) is >= 0 and var length ? from + length : cell.Length;

    private static int NextPart(ReadOnlySpan<byte> cell, int from) => Math.Min(PartEnd(cell, from) + 1, cell.Length);

    // The bytes of a space, a quote, a no-break space, or an ideographic space at the start; 0 where there is none.
    private static int Blank(ReadOnlySpan<byte> text) =>
        text[0] is (byte)' ' or (byte)'"' ? 1
        : text.StartsWith("\u00A0"u8) ? 2
        : text.StartsWith("\u3000"u8) ? 3
        : 0;

    private static bool Begins(ReadOnlySpan<byte> part)
    {
        if (part.StartsWith("＝"u8) || part.StartsWith("＋"u8) || part.StartsWith("－"u8) || part.StartsWith("＠"u8)) return part.Length > 3;
        part = part.TrimEnd(" \""u8);
        return part.Length > 1 && part[0] is (byte)'=' or (byte)'+' or (byte)'-' or (byte)'@' && !(part[0] is (byte)'+' or (byte)'-' && IsNumber(part[1..]));
    }

    private static bool IsNumber(ReadOnlySpan<byte> text) =>
        text[0] is >= (byte)'0' and <= (byte)'9' && text.IndexOfAnyExcept(NumberLetters) < 0;
}
