using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RefundKit.Metrics;

namespace RefundKit.Tests.Metrics;

/// <summary>A log written so that a test shows only what it is about: <c>.At("09:00", "T1", "caseOpened")</c>.</summary>
internal sealed class LogBuilder
{
    private readonly List<LogEvent> _events = [];

    public LogBuilder At(string time, string caseId, string activity, params (string Name, string Value)[] attributes) =>
        Add(InstantPattern.ExtendedIso.Parse(time.Length > 8 ? time : $"2026-11-02T{time}{(time.Length == 5 ? ":00" : "")}Z").Value, caseId, activity, null, attributes);

    public LogBuilder WithId(string id)
    {
        _events[^1] = _events[^1] with { Id = id };
        return this;
    }

    public LogBuilder Seconds(double second, string caseId, string activity, params (string Name, string Value)[] attributes) =>
        Add(Instant.FromUnixTimeTicks(1_700_000_000L * 10_000_000 + (long)(second * 10_000_000)), caseId, activity, null, attributes);

    public LogBuilder Ratings(params (int Score, int Count)[] ratings)
    {
        foreach (var (score, count) in ratings)
        {
            for (var i = 0; i < count; i++)
            {
                var caseId = string.Create(CultureInfo.InvariantCulture, $"R{_events.Count}");
                Seconds(0, caseId, "satisfactionRated", ("score", score.ToString(CultureInfo.InvariantCulture)));
            }
        }

        return this;
    }

    public IReadOnlyList<LogEvent> Events => _events;

    public MetricsReport Report(MetricsOptions? options = null) => new MetricsCalculator().Calculate(_events, options);

    public MetricValue Metric(string id, MetricsOptions? options = null) =>
        Report((options ?? new MetricsOptions()) with { Definitions = MetricDefinitions.FindAll([id]) }).Metrics[0];

    public MetricValue Metric(MetricMeasure measure, MetricsOptions? options = null) => Report((options ?? new MetricsOptions()) with
    {
        Definitions = [new MetricDefinition { Id = "test.metric", Name = "test", Formula = "test", Measure = measure }],
    }).Metrics[0];

    private LogBuilder Add(Instant at, string caseId, string activity, string? id, (string Name, string Value)[] attributes)
    {
        _events.Add(new LogEvent(caseId, activity, at)
        {
            Id = id,
            Attributes = attributes.Length == 0 ? null : attributes.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal),
        });
        return this;
    }
}
