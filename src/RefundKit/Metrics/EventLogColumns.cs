namespace RefundKit.Metrics;

/// <summary>Which columns of a log were taken, under the names the log gives them. Immutable.</summary>
/// <param name="Case">The column of the case.</param>
/// <param name="Activity">The column of the activity.</param>
/// <param name="Timestamp">The column of the time.</param>
/// <param name="Id">The column of the event's own id; null where the log has none.</param>
public sealed record EventLogColumns(string Case, string Activity, string Timestamp, string? Id);
