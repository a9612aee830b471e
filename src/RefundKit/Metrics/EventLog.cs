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

    internal static EventLogReading Read(Stream log, EventLogOptions options, IEventSink sink)
    {
        ArgumentNullException.ThrowIfNull(log);
        var problems = new LogProblems(options.Name);
        var rows = new LogRowSink(sink, options, problems);
        var buffer = new LogBuffer(log);
        while (buffer.Window.Length < 4 && buffer.Fill())
        {
        }

        if (Utf16(buffer.Window) is { } utf16)
        {
            // XML names its encoding itself, and would contradict bytes that were turned into UTF-8.
            if (options.Format == EventLogFormat.Xes || buffer.Window[2..4].Contains((byte)'<'))
            {
                new XesLogReader(new LogBufferStream(buffer), options, rows, problems).Read();
                return problems.Reading(EventLogFormat.Xes, rows.Rows, rows.Events);
            }

            buffer = new LogBuffer(Encoding.CreateTranscodingStream(new LogBufferStream(buffer), utf16, new UTF8Encoding(false), leaveOpen: true));
            buffer.Fill();
        }

        if (buffer.Window.StartsWith(Encoding.UTF8.Preamble)) buffer.Consume(Encoding.UTF8.Preamble.Length);
        var format = options.Format == EventLogFormat.Detect ? Detect(buffer) : options.Format;
        if (buffer.Window.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            problems.Fail("RK8005", "the log is compressed with gzip", "Unpack it, or name the file .gz on the command line.");
            return problems.Reading(format, 0, 0);
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

        return problems.Reading(format, rows.Rows, rows.Events);
    }

    private static UnicodeEncoding? Utf16(ReadOnlySpan<byte> start) =>
        start.Length < 4 ? null
        : start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? new UnicodeEncoding(bigEndian: false, byteOrderMark: true)
        : start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new UnicodeEncoding(bigEndian: true, byteOrderMark: true)
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

    private sealed class EventsAsObjects(IReadOnlyList<string> names, Action<LogEvent> each) : IEventSink
    {
        public IReadOnlyList<string> AttributeNames => names;

        public void Accept(in RawEvent happened)
        {
            var attributes = names.Count == 0 ? null : new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < names.Count; i++)
            {
                var slice = happened.Attributes[i];
                if (!slice.IsMissing) attributes![names[i]] = Encoding.UTF8.GetString(slice.Of(happened.AttributeBytes));
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
