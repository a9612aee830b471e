using System.Collections.Immutable;
using RefundKit.Problems;

namespace RefundKit.Metrics;

/// <summary>What became of a log that was read: every row is an event, counted under a problem, or left out by a condition.</summary>
public sealed record EventLogReading
{
    /// <summary>The format, as told or found.</summary>
    public required EventLogFormat Format { get; init; }

    /// <summary>The rows, lines or event elements seen, without header and blank lines.</summary>
    public required long Rows { get; init; }

    /// <summary>The events among them.</summary>
    public required long Events { get; init; }

    /// <summary>The rows left out because they do not meet <see cref="EventLogOptions.Where"/>; that is no problem.</summary>
    public long LeftOut { get; init; }

    /// <summary>The columns that were taken; null where they could not be told, or the log was not read so far.</summary>
    public EventLogColumns? Columns { get; init; }

    /// <summary>What was wrong with rows, counted by code in ordinal order.</summary>
    public required ImmutableArray<CountedProblem> Counts { get; init; }

    /// <summary>What was wrong with the log as a whole, as errors, and the first rows of each count, as warnings with their line.</summary>
    public required ImmutableArray<Problem> Problems { get; init; }

    /// <summary>The attributes asked for that no event had, in the order in which they were asked for; also where a column of that name is empty.</summary>
    public ImmutableArray<string> UnseenAttributes { get; init; } = [];

    /// <summary>How dates with slashes and the year last were read, as told or found; null where the log has none, and month first where neither says.</summary>
    public DateOrder? DateOrder { get; init; }

    /// <summary>Whether the log could not be read, or not to its end.</summary>
    public bool HasErrors => Problems.Any(problem => problem.Severity == ProblemSeverity.Error);
}
