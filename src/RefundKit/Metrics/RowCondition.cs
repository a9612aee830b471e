using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>What a column of a row must say for the row to be read. Values compare by ordinal. Immutable.</summary>
/// <param name="Column">The column, as in <see cref="EventLogOptions"/>: of a journal a member of <c>data</c> or of the line itself.</param>
/// <param name="Values">The values, of which the column must have one; an empty text is also met by a row without a value.</param>
public sealed record RowCondition(string Column, ImmutableArray<string> Values);
