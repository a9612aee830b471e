using System.Globalization;
using NodaTime;
using RefundKit.Metrics;

namespace RefundKit.Benchmarks.Metrics;

/// <summary>
/// A journal of many cases, grouped by case: opened for one of twelve reasons, acknowledged, answered, sometimes asked back,
/// resolved, a few reopened, four in ten rated. The same number gives the same journal.
/// </summary>
internal static class MetricsWorkload
{
    private static readonly string[] Reasons = ["defective", "arrived-damaged", "wrong-item", "not-as-described", "size-too-small", "size-too-large", "changed-mind", "arrived-late", "missing-parts", "style", "colour", "other"];
    private static readonly Dictionary<string, string>[] Opened = [.. Reasons.Select(reason => new Dictionary<string, string> { ["reason"] = reason, ["channel"] = "email" })];
    private static readonly Dictionary<string, string>[] Rated = [.. Enumerable.Range(1, 5).Select(score => new Dictionary<string, string> { ["score"] = score.ToString(CultureInfo.InvariantCulture) })];
    private static readonly Dictionary<string, string> Automatic = new() { ["automatic"] = "true" };
    private static readonly Dictionary<string, string> ByHand = new() { ["automatic"] = "false" };

    public static LogEvent[] Journal(int cases)
    {
        var random = new Random(20261126);
        var events = new List<LogEvent>(cases * 5);
        for (var i = 0; i < cases; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"R-{i:0000000}");
            var at = Instant.FromUnixTimeSeconds(1_760_000_000 + random.Next(0, 7_776_000));
            Add("messageReceived", 0, null);
            Add("caseOpened", random.Next(1, 60), Opened[random.Next(random.Next(1, Opened.Length + 1))]);
            Add("replySent", random.Next(1, 30), Automatic);
            if (random.Next(4) == 0) Add("messageReceived", random.Next(60, 200_000), null);
            Add("replySent", random.Next(60, 100_000), ByHand);
            if (random.Next(20) != 0) Add("caseResolved", random.Next(60, 900_000), null);
            if (random.Next(15) == 0)
            {
                Add("caseReopened", random.Next(60, 400_000), null);
                Add("caseResolved", random.Next(60, 400_000), null);
            }

            if (random.Next(10) < 4) Add("satisfactionRated", random.Next(60, 400_000), Rated[Math.Min(4, random.Next(8))]);

            void Add(string activity, int seconds, Dictionary<string, string>? attributes)
            {
                at += Duration.FromSeconds(seconds);
                events.Add(new LogEvent(id, activity, at) { Attributes = attributes });
            }
        }

        return [.. events];
    }
}
