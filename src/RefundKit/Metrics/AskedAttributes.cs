namespace RefundKit.Metrics;

/// <summary>Which attributes of which activities a report asks about.</summary>
internal static class AskedAttributes
{
    public static IEnumerable<(string Activity, string Attribute)> Of(MetricsOptions options)
    {
        // Whose message it was, and who is asked for facts, decides who has to act and what comes in.
        var whose = options.WithProcess || options.StaffingZone is not null
            ? (ReadOnlySpan<(string, string)>)[(JournalEvents.MessageReceived, JournalEvents.From), (JournalEvents.FactsRequested, JournalEvents.From)]
            : [];
        return [.. options.Definitions.SelectMany(Of), .. whose];
    }

    private static IEnumerable<(string Activity, string Attribute)> Of(MetricDefinition definition)
    {
        foreach (var selector in Selectors(definition))
        {
            foreach (var condition in selector.Where) yield return (selector.Activity, condition.Attribute);
        }

        if (definition.Measure is ScoreMeasure score)
        {
            foreach (var table in score.Tables) yield return (table.Events.Activity, score.Attribute);
        }
        else if (definition.Measure is BreakdownMeasure breakdown)
        {
            foreach (var selector in breakdown.Events) yield return (selector.Activity, breakdown.Attribute);
        }
    }

    private static IEnumerable<EventSelector> Selectors(MetricDefinition definition) =>
        definition.Population.Concat(definition.Exclusions.SelectMany(exclusion => exclusion.When)).SelectMany(Selectors)
            .Concat(definition.Measure switch
            {
                DurationMeasure duration =>
                    [.. duration.Start, .. duration.End, .. duration.Reopen, .. duration.PauseStart, .. duration.PauseEnd],
                CaseShareMeasure share => share.Hits.SelectMany(Selectors),
                EventShareMeasure share => [.. share.Of, .. share.Hits],
                ScoreMeasure score => score.Tables.Select(table => table.Events),
                CountMeasure count => count.Events,
                BreakdownMeasure breakdown => breakdown.Events,
                _ => throw new InvalidOperationException("There is no such measure."),
            });

    private static IEnumerable<EventSelector> Selectors(CaseCondition condition) =>
        [.. condition.Events, .. condition.After, .. condition.Before, .. condition.NotFollowedBy];
}
