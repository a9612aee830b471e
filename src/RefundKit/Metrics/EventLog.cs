using System.Text;
using NodaTime;

namespace RefundKit.Metrics;

/// <summary>
/// Reads event logs from a stream, one event at a time: memory does not grow with the log, and a row is never held longer
/// than it takes to hand it on. A row longer than 16 MB is left out and counted.
/// </summary>
public static class EventLog
{
    /// <summary>Reads a log to its end and hands on its events in the order of the log.</summary>
    /// <param name="log">The log; left open. Compressed logs are unpacked by the caller.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="attributes">The names of the attributes to hand on with each event; others are not read.</param>
    /// <param name="each">Takes the events.</param>
    /// <returns>How much was read and what was wrong. A log that cannot be read gives a problem, not an exception.</returns>
    public static EventLogReading Read(Stream log, EventLogOptions options, IEnumerable<string> attributes, Action<LogEvent> each)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(attributes);
        ArgumentNullException.ThrowIfNull(each);
        return Read(log, options, new EventsAsObjects([.. attributes], each));
    }

    /// <summary>Reads a log to its end and hands on its events in the order of the log, with every attribute they have.</summary>
    /// <remarks>
    /// Attributes have the names of columns, of members (nested ones as <c>outer.inner</c>, those of a journal's <c>data</c> without
    /// it; arrays as their JSON) or of keys (those of the trace as <c>case:key</c>, nested ones as <c>outer.inner</c>). A second attribute of a name becomes <c>name_2</c>.
    /// </remarks>
    /// <param name="log">The log; left open. Compressed logs are unpacked by the caller.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="each">Takes the events.</param>
    /// <returns>How much was read and what was wrong. A log that cannot be read gives a problem, not an exception.</returns>
    public static EventLogReading ReadAll(Stream log, EventLogOptions options, Action<LogEvent> each)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(each);
        return Read(log, options, new EventsAsObjects(null, each));
    }

    internal static EventLogReading Read(Stream log, EventLogOptions options, IEventSink sink)
    {
        ArgumentNullException.ThrowIfNull(log);
        if (options.Where.Any(condition => condition is null || string.IsNullOrEmpty(condition.Column) || condition.Values.IsDefaultOrEmpty))
            throw new ArgumentException("A condition for rows needs a column and a value.", nameof(options));
        var problems = new LogProblems(options.Name);
        var rows = new LogRowSink(sink, options, problems);
        var progress = options.Progress is { } host ? new ReadingProgress(host, rows) : null;
        var reading = Read(new LogBuffer(log, progress), options, rows, problems);
        progress?.Report();
        return reading;
    }

    private static EventLogReading Read(LogBuffer buffer, EventLogOptions options, LogRowSink rows, LogProblems problems)
    {
        while (buffer.Window.Length < 4 && buffer.Fill())
        {
        }

        if (Utf16(buffer.Window) is { } utf16)
        {
            // XML names its encoding itself, and would contradict bytes that were turned into UTF-8.
            if (options.Format == EventLogFormat.Xes || buffer.Window[..4].Contains((byte)'<'))
            {
                new XesLogReader(new LogBufferStream(buffer), options, rows, problems).Read();
                return problems.Reading(EventLogFormat.Xes, rows);
            }

            buffer = new LogBuffer(Encoding.CreateTranscodingStream(new LogBufferStream(buffer), utf16, new UTF8Encoding(false), leaveOpen: true));
            buffer.Fill();
        }

        if (buffer.Window.StartsWith(Encoding.UTF8.Preamble)) buffer.Consume(Encoding.UTF8.Preamble.Length);
        var format = options.Format == EventLogFormat.Detect ? Detect(buffer) : options.Format;
        if (buffer.Window.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            problems.Fail("RK8005", "the log is compressed with gzip", "Unpack it, or name the file .gz on the command line.");
            return problems.Reading(format, rows);
        }

        if (options.Format == EventLogFormat.Detect)
        {
            while (buffer.Window.Length < ForeignLog.Enough && buffer.Fill())
            {
            }

            if (ForeignLog.IsRefused(buffer.Window, problems)) return problems.Reading(format, rows);
        }

        switch (format)
        {
            case EventLogFormat.JsonLines:
                new JsonLogReader(buffer, options, rows, problems).Read();
                break;
            case EventLogFormat.Xes:
                new XesLogReader(new LogBufferStream(buffer), options, rows, problems).Read();
                break;
            default:
                new CsvLogReader(buffer, options, rows, problems).Read();
                break;
        }

        return problems.Reading(format, rows);
    }

    private static UnicodeEncoding? Utf16(ReadOnlySpan<byte> start) =>
        start.Length < 4 ? null
        : start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? new UnicodeEncoding(bigEndian: false, byteOrderMark: true)
        : start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new UnicodeEncoding(bigEndian: true, byteOrderMark: true)
        // Without a mark: no text in UTF-8 has a zero in every other place.
        : start[..4] is [not 0, 0, not 0, 0] ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
        : start[..4] is [0, not 0, 0, not 0] ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
        : null;

    private static EventLogFormat Detect(LogBuffer buffer)
    {
        do
        {
            var start = buffer.Window.TrimStart(" \t\r\n"u8);
            if (!start.IsEmpty)
                return start[0] == '{' ? EventLogFormat.JsonLines : start[0] == '<' ? EventLogFormat.Xes : EventLogFormat.Csv;
        }
        while (!buffer.IsFull && buffer.Fill());
        return EventLogFormat.Csv;
    }

    private sealed class EventsAsObjects(IReadOnlyList<string>? asked, Action<LogEvent> each) : IEventSink
    {
        public IReadOnlyList<string> AttributeNames => asked ?? [];

        public bool WantsAll => asked is null;

        public void Accept(in RawEvent happened)
        {
            var names = asked ?? happened.Names!;
            var attributes = names.Count == 0 ? null : new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < names.Count; i++)
            {
                if (happened.TryGet(i, out var value)) attributes![names[i]] = Encoding.UTF8.GetString(value);
            }

            each(new LogEvent(
                Encoding.UTF8.GetString(happened.Case),
                Encoding.UTF8.GetString(happened.Activity),
                Instant.FromUnixTimeTicks(happened.Ticks))
            {
                Id = happened.Id.IsEmpty ? null : Encoding.UTF8.GetString(happened.Id),
                Attributes = attributes,
            });
        }
    }
}
