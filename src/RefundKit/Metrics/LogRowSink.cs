namespace RefundKit.Metrics;

/// <summary>Turns the pieces of a row into an event, or counts why it is none.</summary>
internal sealed class LogRowSink(IEventSink sink, EventLogOptions options, LogProblems problems)
{
    private readonly bool[] _seen = new bool[sink.AttributeNames.Count];

    public TimestampReader Times { get; } = new(options, problems);

    public IReadOnlyList<string> AttributeNames => sink.AttributeNames;

    public bool WantsAll => sink.WantsAll;

    public long Rows { get; private set; }

    public long Events { get; private set; }

    /// <summary>The attributes asked for that no event had.</summary>
    public IEnumerable<string> Unseen => AttributeNames.Where((_, i) => !_seen[i]);

    public void Unreadable()
    {
        Rows++;
        problems.Row(LogProblemCodes.UnreadableRow);
    }

    public void Row(ReadOnlySpan<byte> bytes, Slice caseId, Slice activity, Slice timestamp, Slice id, ReadOnlySpan<Slice> attributes, IReadOnlyList<string>? names = null, bool namesAreComplete = false)
    {
        Rows++;
        if (caseId.Length <= 0)
        {
            problems.Row(LogProblemCodes.MissingCase);
        }
        else if (activity.Length <= 0)
        {
            problems.Row(LogProblemCodes.MissingActivity);
        }
        else if (!Times.TryRead(timestamp.Of(bytes), out var ticks))
        {
            problems.Row(LogProblemCodes.UnreadableTimestamp);
        }
        else
        {
            Events++;
            for (var i = 0; i < _seen.Length; i++) _seen[i] |= !attributes[i].IsMissing;
            sink.Accept(new RawEvent
            {
                Case = caseId.Of(bytes),
                Activity = activity.Of(bytes),
                Ticks = ticks,
                Id = id.Of(bytes),
                AttributeBytes = bytes,
                Attributes = attributes,
                Names = names,
                NamesAreComplete = namesAreComplete,
            });
        }
    }
}
