using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using NodaTime;
using RefundKit.Metrics;
using RefundKit.Problems;

namespace RefundKit.Tool;

/// <summary>An event log named on the command line: which columns it has, how it is opened, and what is said about it.</summary>
internal sealed class LogInput
{
    private readonly Argument<string> _file = new("EVENTS") { Description = "A .csv, .jsonl or .xes log, also gzipped; - reads standard input." };

    private readonly Option<string?> _case = Column("--case", "case");

    private readonly Option<string?> _activity = Column("--activity", "activity");

    private readonly Option<string?> _timestamp = Column("--timestamp", "time");

    private readonly Option<string?> _id = new("--id") { HelpName = "COL", Description = "The column of the event's own id; found by its name by default, and a log may have none." };

    private readonly Option<string?> _dateOrder = new("--date-order") { HelpName = "dayFirst|monthFirst", Description = "How dates such as 3/4/2026 are read; told by the log's own dates by default." };

    private readonly Option<string[]> _where = new("--where") { HelpName = "COL=VALUE", Description = "Only rows whose column has this value; repeat it: all columns named must hold, and of one column any of the values." };

    private readonly Option<string?> _zone;

    // Otherwise a gzipped log that was cut off half-way ends there without a word, and metrics are those of its half.
    static LogInput() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    public LogInput(string zone)
    {
        _zone = new Option<string?>("--zone") { HelpName = "Z", Description = zone };
        _dateOrder.AcceptOnlyFromAmong("dayFirst", "monthFirst");
    }

    public void AddTo(Command command)
    {
        command.Add(_file);
        foreach (var option in (Option[])[_case, _activity, _timestamp, _id, _dateOrder, _where, _zone]) command.Add(option);
    }

    public string NameIn(Shell shell, ParseResult parsed) => FileOf(shell, parsed).Name;

    /// <summary>The zone asked for; null where none was.</summary>
    /// <exception cref="UsageException">There is no such zone.</exception>
    public DateTimeZone? ZoneIn(ParseResult parsed)
    {
        if (parsed.GetValue(_zone) is not { } id) return null;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone) return zone;
        var near = NameSuggestion.Sentence(id, DateTimeZoneProviders.Tzdb.Ids);
        throw new UsageException($"--zone: \"{id}\" is no zone of the TZDB, such as Europe/Berlin" + (near is null ? "" : ". " + near));
    }

    /// <summary>Reads the log, says how far it is where somebody watches, and reports what is wrong with it.</summary>
    /// <exception cref="InputException">The log cannot be read to its end.</exception>
    public EventLogReading Read(Shell shell, ParseResult parsed, Func<Stream, EventLogOptions, EventLogReading> read)
    {
        var log = FileOf(shell, parsed);
        using var stream = log.Open();
        using var seen = new PeekedStream(stream);
        using Stream plain = seen.BeginsWith([0x1F, 0x8B]) ? new GZipStream(seen, CompressionMode.Decompress) : seen;
        using var progress = ProgressLine.For(shell, log.Name, stream);
        EventLogReading reading;
        try
        {
            reading = read(plain, new EventLogOptions
            {
                Name = log.Name,
                Case = parsed.GetValue(_case),
                Activity = parsed.GetValue(_activity),
                Timestamp = parsed.GetValue(_timestamp),
                Id = parsed.GetValue(_id),
                DateOrder = parsed.GetValue(_dateOrder) switch { "dayFirst" => DateOrder.DayFirst, "monthFirst" => DateOrder.MonthFirst, _ => DateOrder.Detect },
                Where = Conditions(parsed.GetValue(_where) ?? []),
                Zone = ZoneIn(parsed),
                Progress = progress,
            });
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            throw new InputException("RK9005", log.Name, "the log cannot be read to its end: " + failure.Message);
        }

        progress?.Dispose();
        shell.Report.AddRange(reading.Problems.Select(ByOptions));
        return reading;
    }

    /// <summary>One line that says what the log was read by: <c>case: "Ticket", activity: …</c>.</summary>
    public static string Describe(EventLogReading reading)
    {
        if (reading.Columns is not { } columns) return "";
        var line = $"case: \"{columns.Case}\", activity: \"{columns.Activity}\", time: \"{columns.Timestamp}\"";
        if (columns.Id is { } id) line += $", id: \"{id}\"";
        if (reading.DateOrder is { } order) line += order == DateOrder.DayFirst ? ", dates: day first" : ", dates: month first";
        if (reading.LeftOut > 0) line += string.Create(CultureInfo.InvariantCulture, $"; {reading.LeftOut} of {reading.Rows} rows left out by --where");
        return line;
    }

    // Columns may have an equals sign in their name less often than values have.
    private static ImmutableArray<RowCondition> Conditions(IEnumerable<string> given)
    {
        var conditions = new List<RowCondition>();
        foreach (var text in given)
        {
            var split = text.IndexOf('=', StringComparison.Ordinal);
            if (split <= 0) throw new UsageException($"--where: \"{text}\" is no column and value such as lifecycle:transition=complete");
            var (column, value) = (text[..split], text[(split + 1)..]);
            var known = conditions.FindIndex(condition => condition.Column == column);
            if (known < 0) conditions.Add(new RowCondition(column, [value]));
            else conditions[known] = conditions[known] with { Values = conditions[known].Values.Add(value) };
        }

        return [.. conditions];
    }

    private InputFile FileOf(Shell shell, ParseResult parsed) => new(shell, parsed.GetRequiredValue(_file));

    /// <summary>A problem of the library, whose suggestion names the option that the command has for it.</summary>
    private static Problem ByOptions(Problem problem) => problem.Suggestion is { } said ? problem with
    {
        Suggestion = said
            .Replace("Name the column of the case.", "Name the column of the case with --case.", StringComparison.Ordinal)
            .Replace("Name the column of the activity.", "Name the column of the activity with --activity.", StringComparison.Ordinal)
            .Replace("Name the column of the timestamp.", "Name the column of the time with --timestamp.", StringComparison.Ordinal)
            .Replace("Name the column of the timestamp if another is meant.", "Name the column of the time with --timestamp if another is meant.", StringComparison.Ordinal)
            .Replace("Choose rows by \"lifecycle:transition\" if an activity is to count once.", "Choose rows with --where, such as --where lifecycle:transition=complete, if an activity is to count once.", StringComparison.Ordinal)
            .Replace("Name the zone of these times.", "Name the zone of these times with --zone, such as --zone Europe/Berlin.", StringComparison.Ordinal)
            .Replace("Say whether the day or the month comes first.", "Say whether the day or the month comes first with --date-order dayFirst or --date-order monthFirst.", StringComparison.Ordinal)
            .Replace("Write the log for a spreadsheet before it is opened in one.", "Write it with --for-spreadsheet before it is opened in one.", StringComparison.Ordinal),
    }
    : problem;

    private static Option<string?> Column(string name, string what) => new(name) { HelpName = "COL", Description = $"The column of the {what}; found by its name by default." };
}
