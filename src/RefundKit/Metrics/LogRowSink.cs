using System.Text;
using RefundKit.Problems;

namespace RefundKit.Metrics;

/// <summary>Turns the pieces of a row into an event, or counts why it is none.</summary>
internal sealed class LogRowSink(IEventSink sink, EventLogOptions options, LogProblems problems)
{
    private readonly bool[] _seen = new bool[sink.AttributeNames.Count];

    public TimestampReader Times { get; } = new(options, problems);

    /// <summary>Which rows are read; the readers hand its columns on with each row.</summary>
    public RowFilter Filter { get; } = new(options);

    /// <summary>The columns that a reader takes, once it knows them.</summary>
    public EventLogColumns? Columns { get; set; }

    /// <summary>The column of XES that says which part of an activity an event is.</summary>
    public const string Lifecycle = "lifecycle:transition";

    private byte[]? _transition;

    // Whoever chooses rows by it knows of it, and whoever writes the log on counts nothing.
    private bool _watches = !sink.WantsAll && !options.Where.Any(condition => string.Equals(condition.Column, Lifecycle, StringComparison.OrdinalIgnoreCase));

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

    /// <summary>Hears which part of its activity an event is.</summary>
    public void Transition(ReadOnlySpan<byte> value)
    {
        if (!_watches || value.IsEmpty) return;
        _transition ??= value.ToArray();
        if (value.SequenceEqual(_transition)) return;
        _watches = false;
        problems.Warn(
            "RK8012",
            $"the log has several values of \"{Lifecycle}\", such as \"{PrintableText.Shorten(Encoding.UTF8.GetString(_transition))}\" and \"{PrintableText.Shorten(Encoding.UTF8.GetString(value))}\", and each counts as an event of its own",
            $"Choose rows by \"{Lifecycle}\" if an activity is to count once.");
    }

    /// <summary>Says what is odd about a log that was read to its end.</summary>
    public void Remark()
    {
        if (Rows > 0) Filter.Report(problems);
        else problems.Warn("RK8006", "the log has no events");
    }

    /// <param name="bytes">The row.</param>
    /// <param name="caseId">Its case.</param>
    /// <param name="activity">Its activity.</param>
    /// <param name="timestamp">Its time.</param>
    /// <param name="id">Its own id.</param>
    /// <param name="conditions">The columns of <see cref="Filter"/>.</param>
    /// <param name="attributes">The attributes, as <see cref="RawEvent.Attributes"/>.</param>
    /// <param name="names">The names, as <see cref="RawEvent.Names"/>.</param>
    /// <param name="namesAreComplete">As <see cref="RawEvent.NamesAreComplete"/>.</param>
    /// <param name="texts">As <see cref="RawEvent.Texts"/>.</param>
    public void Row(ReadOnlySpan<byte> bytes, Slice caseId, Slice activity, Slice timestamp, Slice id, ReadOnlySpan<Slice> conditions, Span<Slice> attributes, IReadOnlyList<string>? names = null, bool namesAreComplete = false, IReadOnlySet<int>? texts = null)
    {
        Rows++;
        if (conditions.Length > 0 && !Filter.Takes(bytes, conditions)) return;
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
            problems.Row(LogProblemCodes.UnreadableTimestamp, timestamp.Of(bytes).Trim(" \t\""u8));
        }
        else
        {
            Events++;
            for (var i = 0; i < attributes.Length; i++)
            {
                // An empty text is no value in any format, since CSV cannot tell the two apart.
                if (attributes[i].Length <= 0) attributes[i] = Slice.Missing;
                else if (i < _seen.Length) _seen[i] = true;
            }

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
                Texts = texts,
            });
        }
    }
}
