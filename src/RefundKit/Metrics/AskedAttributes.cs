namespace RefundKit.Metrics;

/// <summary>Which attributes of which activities a report asks about.</summary>
internal static class AskedAttributes
{
    /// <summary>Those whose values tell kinds of events apart; without an activity, those of any.</summary>
    public static IEnumerable<(string? Activity, string Attribute, bool IfKnown)> OfKinds(MetricsOptions options)
    {
        foreach (var definition in options.Definitions)
        {
            foreach (var asked in Of(definition)) yield return asked;
        }

        foreach (var attribute in options.Attributes) yield return (null, attribute, false);

        // Whose message it was, and who is asked for facts, decides who has to act and what comes in.
        if (options.WithProcess || options.StaffingZone is not null)
        {
            yield return (JournalEvents.MessageReceived, JournalEvents.From, false);
            yield return (JournalEvents.FactsRequested, JournalEvents.From, false);
        }

        if (options.Target is null) yield break;
        foreach (var attribute in JournalEvents.CaseAttributes) yield return (JournalEvents.CaseOpened, attribute, false);
    }

    /// <summary>Those that are amounts.</summary>
    public static IEnumerable<(string Activity, string Attribute)> OfAmounts(MetricsOptions options) =>
        from definition in options.Definitions
        where definition.Measure is AmountMeasure
        let amount = (AmountMeasure)definition.Measure
        from selector in amount.Events
        select (selector.Activity, amount.Attribute);

    /// <summary>Every selection of events that a definition makes.</summary>
    public static IEnumerable<EventSelector> Selectors(MetricDefinition definition) =>
        definition.Population.Concat(definition.Exclusions.SelectMany(exclusion => exclusion.When)).SelectMany(Selectors)
            .Concat(definition.Measure switch
            {
                DurationMeasure duration =>
                    [.. duration.Start, .. duration.End, .. duration.Reopen, .. duration.PauseStart, .. duration.PauseEnd],
                CaseShareMeasure share => share.Hits.SelectMany(Selectors),
                ShareByMeasure share => [.. share.Groups, .. share.Hits.SelectMany(Selectors)],
                EventShareMeasure share => [.. share.Of, .. share.Hits],
                ScoreMeasure score => score.Tables.Select(table => table.Events),
                CountMeasure count => count.Events,
                BreakdownMeasure breakdown => breakdown.Events,
                AmountMeasure amount => amount.Events,
                StageMeasure stage => [.. stage.Events, .. stage.Stages],
                _ => throw new InvalidOperationException("There is no such measure."),
            });

    private static IEnumerable<(string? Activity, string Attribute, bool IfKnown)> Of(MetricDefinition definition)
    {
        foreach (var selector in Selectors(definition))
        {
            foreach (var condition in selector.Where) yield return (selector.Activity, condition.Attribute, condition is { MustBeThere: true, Not: true, Values.IsEmpty: true });
        }

        var read = definition.Measure switch
        {
            ScoreMeasure score => score.Tables.Select(table => (table.Events.Activity, score.Attribute)),
            BreakdownMeasure breakdown => breakdown.Events.SelectMany(selector => breakdown.Attributes.Select(attribute => (selector.Activity, attribute))),
            ShareByMeasure share => share.Groups.Select(selector => (selector.Activity, share.Attribute)),
            AmountMeasure amount => amount.Events.Select(selector => (selector.Activity, amount.CurrencyAttribute)),
            _ => [],
        };
        foreach (var (activity, attribute) in read) yield return (activity, attribute, false);
    }

    private static IEnumerable<EventSelector> Selectors(CaseCondition condition) =>
        [.. condition.Events, .. condition.After, .. condition.Before, .. condition.NotFollowedBy];
}
