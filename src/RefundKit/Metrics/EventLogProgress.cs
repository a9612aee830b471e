namespace RefundKit.Metrics;

/// <summary>How far a log has been read.</summary>
/// <param name="Bytes">The bytes read from the stream so far; of a log that is unpacked on its way, the unpacked ones.</param>
/// <param name="Rows">The rows, lines or event elements seen in them, events or not.</param>
public readonly record struct EventLogProgress(long Bytes, long Rows);
