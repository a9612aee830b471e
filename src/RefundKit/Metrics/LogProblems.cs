using System.Text;
using RefundKit.Problems;

namespace RefundKit.Metrics;

/// <summary>Counts what is wrong with rows and keeps the first few of each code with their line.</summary>
internal sealed class LogProblems(string? name)
{
    private const int Examples = 3;
    private const int MostShown = 256;
    private readonly CodeCounts _counts = new();
    private readonly ProblemList _problems = new();

    /// <summary>The line that is being read, from 1.</summary>
    public int Line { get; set; } = 1;

    public bool HasErrors => _problems.HasErrors;

    /// <param name="code">What is wrong.</param>
    /// <param name="text">The text that shows it; empty where there is none.</param>
    public void Row(string code, ReadOnlySpan<byte> text = default)
    {
        if (_counts.Add(code) > Examples) return;
        _problems.Add(new Problem
        {
            Id = "RK8010",
            Severity = ProblemSeverity.Warning,
            Message = $"{Sentence(code, Shown(text))} ({code}); the first {Examples} are listed, all are counted",
            Suggestion = code switch
            {
                LogProblemCodes.TimestampWithoutOffset => "Name the zone of these times.",
                LogProblemCodes.UnreadableTimestamp when !text.IsEmpty => "Times are written as in 2026-11-02T09:00:00+01:00, 2026-11-02 09:00, 02.11.2026 09:00, 11/2/2026 9:00 AM, or as a number since 1970.",
                LogProblemCodes.AmbiguousDate => "Say whether the day or the month comes first.",
                _ => null,
            },
            Source = name,
            Position = new TextPosition(Line, 1),
        });
    }

    public void Warn(string id, string message, string? suggestion = null, TextPosition? position = null) =>
        _problems.Add(new Problem { Id = id, Severity = ProblemSeverity.Warning, Message = message, Suggestion = suggestion, Source = name, Position = position });

    public void Fail(string id, string message, string? suggestion = null, TextPosition? position = null) =>
        _problems.Add(new Problem { Id = id, Message = message, Suggestion = suggestion, Source = name, Position = position });

    public EventLogReading Reading(EventLogFormat format, LogRowSink rows)
    {
        if (!HasErrors) rows.Remark();
        return Told(format, rows);
    }

    private EventLogReading Told(EventLogFormat format, LogRowSink rows) => new()
    {
        Format = format,
        Rows = rows.Rows,
        Events = rows.Events,
        LeftOut = rows.Filter.LeftOut,
        Columns = rows.Columns,
        Counts = [.. _counts.All.Select(entry => new CountedProblem(entry.Code, entry.Count))],
        Problems = _problems.ToImmutable(),
        UnseenAttributes = [.. rows.Unseen],
        DateOrder = rows.Times.Order,
    };

    private static string Shown(ReadOnlySpan<byte> text) =>
        text.IsEmpty ? "" : PrintableText.Of(PrintableText.Shorten(Encoding.UTF8.GetString(text[..Math.Min(text.Length, MostShown)])));

    private static string Sentence(string code, string text) => code switch
    {
        LogProblemCodes.UnreadableRow => "this row cannot be read and is left out",
        LogProblemCodes.MissingCase => "this row has no case and is left out",
        LogProblemCodes.MissingActivity => "this row has no activity and is left out",
        LogProblemCodes.UnreadableTimestamp when text.Length > 0 => $"\"{text}\" is no time that can be read, and this row is left out",
        LogProblemCodes.AmbiguousDate when text.Length > 0 => $"\"{text}\" may be day or month first and is read month first",
        LogProblemCodes.UnreadableTimestamp => "this row has no time that can be read and is left out",
        LogProblemCodes.TimestampWithoutOffset => "this time has no offset and is read as UTC",
        LogProblemCodes.AmbiguousLocalTime => "the zone has this time twice, and the earlier one is taken",
        LogProblemCodes.SkippedLocalTime => "the zone skips this time, and it is moved forward by the gap",
        LogProblemCodes.AmbiguousDate => "this date may be day or month first and is read month first",
        LogProblemCodes.UnknownActivity => "the journal has no such event type, and it is counted under its name",
        _ => "this row has a problem",
    };
}
