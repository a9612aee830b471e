using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>How an event log is written. Immutable; the default value writes what pm4py and its like read.</summary>
public sealed record EventLogExportOptions
{
    /// <summary>
    /// Opens the file in which events wait until all of the log is known: a new, empty stream to write, to read and to seek in,
    /// closed with the writer and asked for at most once. Null (the default) keeps them in memory, about as large as the log.
    /// Every OCEL log waits, since its types come first; a CSV log waits unless it is written from CSV or its columns are given.
    /// </summary>
    public Func<Stream>? SpillFile { get; init; }

    /// <summary>
    /// Whether CSV is for a spreadsheet: it then begins with a byte order mark, by which Excel knows UTF-8, what a spreadsheet
    /// would run as a formula gets an apostrophe in front, also inside a cell behind a semicolon, a bar, a tab or a line end, and control
    /// characters but tabs and line ends are left out. False by default, since ids and activities must stay what
    /// they are for tools that join and count them.
    /// </summary>
    public bool ForSpreadsheet { get; init; }

    /// <summary>
    /// Whether OCEL values are all JSON strings, as the published JSON Schema has them; the types are declared either way. False
    /// by default: numbers and truth values as in the examples of the standard, which pm4py takes as they are.
    /// </summary>
    public bool ValuesAsText { get; init; }

    /// <summary>Which attributes name objects beside the case, in OCEL; those of the journal by default.</summary>
    public ImmutableArray<OcelObjectSource> Objects { get; init; } = OcelObjectSource.Journal;
}
