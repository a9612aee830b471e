using System.Collections.Immutable;
using System.Globalization;
using static RefundKit.Metrics.JournalEvents;

namespace RefundKit.Metrics;

/// <summary>Tables of points for ratings on a scale of whole numbers.</summary>
internal static class Scores
{
    /// <summary>Ratings on five steps: those that say so and those that do not say otherwise.</summary>
    public static EventSelector FiveSteps { get; } = EventSelector.FromString(SatisfactionRated) with
    {
        Where = [new AttributeCondition { Attribute = Scale, Not = true, Values = ["2", "3", "4", "6", "7", "10"] }],
    };

    public static EventSelector Steps(int count) =>
        EventSelector.FromString(SatisfactionRated).WhereIs(Scale, count.ToString(CultureInfo.InvariantCulture));

    /// <summary>The points of every rating from lowest to highest, both included.</summary>
    public static ScoreTable Table(EventSelector events, int lowest, int highest, Func<int, int> points) => new()
    {
        Events = events,
        Points = Enumerable.Range(lowest, highest - lowest + 1).ToImmutableDictionary(
            rating => rating.ToString(CultureInfo.InvariantCulture), points, StringComparer.Ordinal),
    };
}
