namespace RefundKit.Metrics;

/// <summary>How an event log is written.</summary>
public enum EventLogFormat
{
    /// <summary>Told by the first character: <c>{</c> is JSONL, <c>&lt;</c> is XES, anything else is CSV; zip files, JSON arrays and OCEL are told apart and refused.</summary>
    Detect,

    /// <summary>A header line and one event per row; RFC 4180 quotes; the separator (comma, semicolon, tab, bar) is told from the header, or by a first line such as <c>sep=;</c>.</summary>
    Csv,

    /// <summary>One JSON object per line: lines of the RefundKit journal, or any objects whose members are the columns.</summary>
    JsonLines,

    /// <summary>IEEE 1849 XES. Document types and entities are refused.</summary>
    Xes,
}
