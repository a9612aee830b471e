using System.Globalization;
using RefundKit.Problems;

namespace RefundKit.Metrics;

/// <summary>Finds the columns of a log by the names asked for, or by the names that logs usually give them.</summary>
internal static class LogColumns
{
    // In the order of preference, folded: XES names first, since exports of process mining tools carry them beside others.
    private static readonly string[] Cases =
    [
        "case:concept:name", "case", "caseid", "case:id", "casenumber", "casekey", "traceid", "trace", "ticketid", "ticket",
        "conversationid", "requestid",
    ];

    private static readonly string[] Activities =
        ["concept:name", "activity", "activityname", "activityid", "event", "eventname", "eventtype", "type", "task", "action", "stage"];

    private static readonly string[] Timestamps =
    [
        "time:timestamp", "timestamp", "completetimestamp", "endtimestamp", "eventtime", "eventtimestamp", "time", "at",
        "datetime", "occurredat", "createdat", "date", "starttimestamp",
    ];

    // Names of the beginning or the end of an activity: where a log has one beside the column that was taken, it may be meant.
    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal)
    {
        "starttimestamp", "starttime", "startdate", "startedat", "start", "begin", "begintime", "begindate",
        "completetimestamp", "completetime", "completiontime", "completedat", "endtimestamp", "endtime", "enddate", "endedat", "end",
    };

    private static readonly string[] Ids = ["eventid", "identity:id"];

    /// <summary>The first columns of a log that RefundKit wrote as CSV; what else such a log is called "case" is an attribute.</summary>
    public static IReadOnlyList<string> Own { get; } = ["case_id", "activity", "timestamp", "event_id"];

    public static int Case(IReadOnlyList<string> header, EventLogOptions options, LogProblems problems) =>
        IsOwn(header) && options.Case is null ? 0 : Required(header, options.Case, Cases, "case", problems);

    public static int Activity(IReadOnlyList<string> header, EventLogOptions options, LogProblems problems) =>
        IsOwn(header) && options.Activity is null ? 1 : Required(header, options.Activity, Activities, "activity", problems);

    public static int Timestamp(IReadOnlyList<string> header, EventLogOptions options, LogProblems problems) =>
        IsOwn(header) && options.Timestamp is null ? 2 : Required(header, options.Timestamp, Timestamps, "timestamp", problems);

    /// <summary>-1 where the log has none; asked for by name it must be there.</summary>
    public static int Id(IReadOnlyList<string> header, EventLogOptions options, LogProblems problems) =>
        options.Id is not null ? Required(header, options.Id, Ids, "id", problems) : Guess(header, Ids);

    /// <summary>The column of that name, exactly or folded; -1 where there is none.</summary>
    public static int Find(IReadOnlyList<string> header, string name)
    {
        for (var i = 0; i < header.Count; i++)
        {
            if (string.Equals(header[i], name, StringComparison.Ordinal)) return i;
        }

        return Folded(header, Fold(name));
    }

    /// <summary>Tells which columns were taken, and where the log may have meant others.</summary>
    public static void Taken(IReadOnlyList<string> header, EventLogOptions options, LogRowSink rows, LogProblems problems, int caseId, int activity, int timestamp, int id)
    {
        rows.Columns = new EventLogColumns(header[caseId], header[activity], header[timestamp], id < 0 ? null : header[id]);
        Alike(header, caseId, options.Case, problems);
        Alike(header, activity, options.Activity, problems);
        Alike(header, timestamp, options.Timestamp, problems);
        if (id >= 0) Alike(header, id, options.Id, problems);
        if (options.Timestamp is not null || IsOwn(header)) return;
        var other = Enumerable.Range(0, header.Count).FirstOrDefault(i => i != timestamp && Ends.Contains(Fold(header[i])), -1);
        if (other < 0) return;
        problems.Warn(
            "RK8013",
            $"\"{Shorten(header[timestamp])}\" is taken for the time of an event, and \"{Shorten(header[other])}\" is not read",
            "Name the column of the timestamp if another is meant.",
            new TextPosition(1, 1));
    }

    private static void Alike(IReadOnlyList<string> header, int taken, string? asked, LogProblems problems)
    {
        var name = header[taken];
        var other = Enumerable.Range(0, header.Count).FirstOrDefault(
            i => i != taken && (string.Equals(header[i], name, StringComparison.Ordinal) || (asked is null && string.Equals(Fold(header[i]), Fold(name), StringComparison.Ordinal))), -1);
        if (other < 0) return;
        problems.Warn("RK8009", string.Create(
            CultureInfo.InvariantCulture, $"the columns {taken + 1} and {other + 1} are both called \"{Shorten(name)}\", and the first of them is taken"), null, new TextPosition(1, 1));
    }

    private static bool IsOwn(IReadOnlyList<string> header) => header.Take(Own.Count).SequenceEqual(Own, StringComparer.Ordinal);

    private static int Required(IReadOnlyList<string> header, string? asked, string[] usual, string role, LogProblems problems)
    {
        var found = asked is null ? Guess(header, usual) : Find(header, asked);
        if (found >= 0) return found;
        var columns = string.Join(", ", header.Take(20).Select(name => $"\"{Shorten(name)}\""));
        if (header.Count > 20) columns += ", …";
        var has = header.Count == 0 ? "no columns" : columns;
        problems.Fail(
            asked is null ? "RK8003" : "RK8004",
            asked is null ? $"no column looks like the {role}; the log has {has}" : $"there is no column \"{Shorten(asked)}\"; the log has {has}",
            asked is null ? $"Name the column of the {role}." + Nearest(header, usual) : NameSuggestion.Sentence(asked, header),
            new TextPosition(1, 1));
        return -1;
    }

    private static string? Nearest(IReadOnlyList<string> header, string[] usual) =>
        usual.Select(name => NameSuggestion.Nearest(name, header)).FirstOrDefault(near => near is not null) is { } nearest ? $" Is it \"{nearest}\"?" : null;

    private static int Guess(IReadOnlyList<string> header, string[] usual)
    {
        foreach (var name in usual)
        {
            if (Folded(header, name) is >= 0 and var found) return found;
        }

        return -1;
    }

    private static int Folded(IReadOnlyList<string> header, string folded)
    {
        for (var i = 0; i < header.Count; i++)
        {
            if (string.Equals(Fold(header[i]), folded, StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    private static string Fold(string name) =>
        string.Concat(name.Where(letter => letter is not ('_' or ' ' or '-')).Select(char.ToLowerInvariant));

    private static string Shorten(string name) => PrintableText.Shorten(name);
}
