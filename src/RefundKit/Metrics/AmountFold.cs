namespace RefundKit.Metrics;

internal sealed class AmountFold(MetricDefinition definition, AmountMeasure measure, MetricsOptions options)
    : MetricFold(definition, options)
{
    private const byte Counted = 1;
    private readonly SortedDictionary<string, (Int128 Sum, long Count)> _sums = new(StringComparer.Ordinal);
    private readonly List<string?> _currencyOfKind = [];
    private KindFlags _flags;

    public override MetricValue ToValue(MetricDefinition of) => Value(of, null, _sums.Values.Sum(sum => sum.Count)) with
    {
        Amounts = [.. _sums.Select(sum => new MetricAmount(sum.Key, Amounts.ToDecimal(sum.Value.Sum), sum.Value.Count))],
    };

    protected override void DefineMeasure(int kind, EventKind described)
    {
        _flags.Define(kind, KindFlags.Of(described, Counted, measure.Events));
        _currencyOfKind.Add(described[measure.CurrencyAttribute]);
    }

    protected override void Measure(in CaseView view, ref CaseFaults faults)
    {
        if (!_flags.Any(Counted, view)) return;
        for (var i = view.Kinds.Length - 1; i >= 0; i--)
        {
            if ((_flags[view.Kinds[i]] & Counted) == 0) continue;
            if (InPeriod(view.At[i])) Count(_currencyOfKind[view.Kinds[i]], view.Tags.IsEmpty ? default : view.Tags[i]);
            else Exclude(OutsidePeriod);
            if (measure.LastOnly) return;
        }
    }

    private void Count(string? currency, in EventTag tag)
    {
        if (tag.State != AmountState.Known) Exclude(tag.State == AmountState.None ? "noAmount" : "unreadableAmount");
        else if (string.IsNullOrEmpty(currency)) Exclude("noCurrency");
        else Add(currency, tag.Amount, 1);
    }

    private void Add(string currency, Int128 sum, long count)
    {
        var before = _sums.GetValueOrDefault(currency);
        _sums[currency] = (before.Sum + sum, before.Count + count);
    }

    protected override void ClearMeasure() => _sums.Clear();

    protected override void MergeMeasure(MetricFold other)
    {
        foreach (var (currency, (sum, count)) in ((AmountFold)other)._sums) Add(currency, sum, count);
    }
}
