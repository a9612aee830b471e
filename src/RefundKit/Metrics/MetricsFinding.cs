namespace RefundKit.Metrics;

/// <summary>Something a report shows that is worth a manager's look.</summary>
/// <param name="Code">What kind of finding it is, stable for scripts: <c>slowestStep</c>, <c>targetMissed</c>, <c>rework</c>, <c>waiting</c>, <c>promisesBroken</c>, <c>manyVariants</c>, <c>leftOut</c>, <c>dirtyData</c>.</param>
/// <param name="Text">A sentence in English, with the figures.</param>
/// <param name="Weight">How much of the whole it concerns, from 0 to 1; findings come heaviest first.</param>
public sealed record MetricsFinding(string Code, string Text, double Weight);
