using System.Diagnostics;
using System.Globalization;
using System.Text;
using RefundKit.Metrics;

namespace RefundKit.Benchmarks.Metrics;

/// <summary>
/// From a log on disk to a report: the workload's journal as CSV, grouped by case and in the order of time, each way of
/// counting in a process of its own, whose largest resident memory is what it took. Reading the bytes alone stands beside.
/// </summary>
internal static class LogReading
{
    private static readonly string[][] Ways =
    [
        ["bytes", "grouped"], ["events", "grouped"], ["exact", "grouped"], ["sketch", "grouped"],
        ["events", "ordered"], ["exact", "ordered"], ["sketch", "ordered"], ["spill", "ordered"],
    ];

    public static int Run(string[] arguments, TextWriter output)
    {
        if (arguments is [var way, var log]) return Read(way, log, output);
        var cases = arguments is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 1_744_000;
        var folder = Directory.CreateTempSubdirectory("refundkit-logs");
        try
        {
            var logs = Write(cases, folder.FullName, output);
            output.WriteLine("| way | log | events | time | events a second | largest resident memory |\n| --- | --- | --- | --- | --- | --- |");
            foreach (var asked in Ways)
            {
                output.Write($"| {asked[0]} | {asked[1]} ");
                output.Flush();
                using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Host(), "log", asked[0], logs[asked[1]]]))!;
                child.WaitForExit();
                if (child.ExitCode != 0) return child.ExitCode;
            }

            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string[] Host() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(LogReading).Assembly.Location] : [];

    private static Dictionary<string, string> Write(int cases, string folder, TextWriter output)
    {
        var journal = MetricsWorkload.Journal(cases);
        var logs = new Dictionary<string, string>(StringComparer.Ordinal) { ["grouped"] = Path.Combine(folder, "grouped.csv"), ["ordered"] = Path.Combine(folder, "ordered.csv") };
        Write(journal, logs["grouped"]);
        Array.Sort(journal.Select(happened => happened.At.ToUnixTimeTicks()).ToArray(), journal);
        Write(journal, logs["ordered"]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases:#,0} cases, {journal.Length:#,0} events, {new FileInfo(logs["grouped"]).Length / 1_000_000.0:0} MB"));
        return logs;
    }

    private static void Write(LogEvent[] journal, string path)
    {
        using var writer = new StreamWriter(path, false, new UTF8Encoding(false), 1 << 20);
        writer.Write("case,activity,timestamp,reason,score,automatic\n");
        foreach (var happened in journal)
        {
            writer.Write(happened.CaseId);
            writer.Write(',');
            writer.Write(happened.Activity);
            writer.Write(',');
            writer.Write(happened.At.ToString());
            foreach (var attribute in (string[])["reason", "score", "automatic"])
            {
                writer.Write(',');
                writer.Write(happened.Attributes?.GetValueOrDefault(attribute));
            }

            writer.Write('\n');
        }
    }

    private static int Read(string way, string log, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var events = 0L;
        using (var stream = new FileStream(log, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan))
        {
            if (way == "bytes")
            {
                var buffer = new byte[1 << 16];
                for (int read; (read = stream.Read(buffer)) > 0;) events += buffer.AsSpan(0, read).Count((byte)'\n');
            }
            else if (way == "events")
            {
                EventLog.Read(stream, new EventLogOptions(), [], _ => events++);
            }
            else
            {
                using var accumulator = new MetricsAccumulator(new MetricsOptions
                {
                    Grouping = log.Contains("grouped", StringComparison.Ordinal) ? CaseGrouping.Contiguous : CaseGrouping.Scattered,
                    Quantiles = way == "exact" ? QuantileMethod.Interpolated : QuantileMethod.Sketch,
                    SpillFile = way == "spill" ? () => new FileStream(log + ".spill", FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose) : null,
                    MaxEventsInMemory = 1 << 20,
                });
                accumulator.AddLog(stream);
                events = accumulator.ToReport().Events;
            }
        }

        var seconds = watch.Elapsed.TotalSeconds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {events:#,0} | {seconds:0.0} s | {events / seconds:#,0} | {Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576.0:0} MB |"));
        return 0;
    }
}
