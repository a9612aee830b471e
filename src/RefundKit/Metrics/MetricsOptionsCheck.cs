namespace RefundKit.Metrics;

/// <summary>Refuses options that a programmer got wrong, before anything is counted.</summary>
internal static class MetricsOptionsCheck
{
    public static void Throw(MetricsOptions options)
    {
        if (options.Definitions.IsDefault) throw new ArgumentException("The definitions are not set.", nameof(options));
        if (!Enum.IsDefined(options.Quantiles)) throw new ArgumentException("There is no such way of taking quantiles.", nameof(options));
        if (options.MaxEventsInMemory < 1) throw new ArgumentException("At least one event must stay in memory.", nameof(options));
        if (options.MaxVariants < 1) throw new ArgumentException("At least one variant must be told apart.", nameof(options));
        if (options.ListedVariants < 0) throw new ArgumentException("A report cannot list fewer than no variants.", nameof(options));
        if (options.Target < NodaTime.Duration.Zero) throw new ArgumentException("A target cannot be below zero.", nameof(options));
        if (options.Attributes.IsDefault || options.Reconcile.IsDefault) throw new ArgumentException("Lists are empty rather than not set.", nameof(options));
        if (options.Target is null && options.Attributes.Length > 0) throw new ArgumentException("Attributes are looked at in the cases beyond a target, and there is no target.", nameof(options));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in options.Definitions)
        {
            if (!ids.Add(definition.Id)) throw new ArgumentException($"The definition \"{definition.Id}\" stands twice.", nameof(options));
            switch (definition.Measure)
            {
                case DurationMeasure { Aggregation: MetricAggregation.ShareWithinTarget, Target: null }:
                    throw new ArgumentException($"The definition \"{definition.Id}\" asks for a share within a target and has no target.", nameof(options));
                case AmountMeasure { Events.IsDefaultOrEmpty: true }:
                    throw new ArgumentException($"The definition \"{definition.Id}\" adds the amounts of no events.", nameof(options));
                case ShareByMeasure share when share.Groups.IsDefaultOrEmpty || share.Hits.IsDefault:
                case StageMeasure stage when stage.Events.IsDefault || stage.Stages.IsDefault:
                    throw new ArgumentException($"The definition \"{definition.Id}\" does not say of which events.", nameof(options));
                case ScoreMeasure { Divisor: < 1 }:
                    throw new ArgumentException($"The definition \"{definition.Id}\" has a divisor below 1.", nameof(options));
            }
        }

        foreach (var amounts in AskedAttributes.OfAmounts(options).Distinct().GroupBy(amount => amount.Activity, StringComparer.Ordinal).Where(amounts => amounts.Count() > 1))
            throw new ArgumentException($"Two definitions read different amounts of \"{amounts.Key}\".", nameof(options));
        if (options.TargetOf is { } measured)
        {
            if (options.Target is null) throw new ArgumentException($"There is no target for \"{measured}\".", nameof(options));
            if (options.Definitions.FirstOrDefault(definition => definition.Id == measured)?.Measure is not DurationMeasure { Pairing: DurationPairing.Once })
                throw new ArgumentException($"The target is of \"{measured}\", which is not among the definitions asked for, or does not measure one duration a case.", nameof(options));
        }

        foreach (var pair in options.Reconcile)
        {
            foreach (var id in (string[])[pair.First, pair.Second])
            {
                if (!ids.Contains(id)) throw new ArgumentException($"The definition \"{id}\" is to be reconciled and not among those asked for.", nameof(options));
            }

            var first = options.Definitions.First(definition => definition.Id == pair.First).Measure;
            var second = options.Definitions.First(definition => definition.Id == pair.Second).Measure;
            foreach (var (id, measure) in ((string, MetricMeasure)[])[(pair.First, first), (pair.Second, second)])
            {
                if (measure is AmountMeasure or BreakdownMeasure or ShareByMeasure or StageMeasure)
                    throw new ArgumentException($"\"{id}\" has several values, and only definitions of one value can be reconciled.", nameof(options));
            }

            if (first.Unit != second.Unit) throw new ArgumentException($"\"{pair.First}\" and \"{pair.Second}\" count in different units, and cannot be reconciled.", nameof(options));
        }
    }
}
