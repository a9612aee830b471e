using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>Counts how work goes from one to another: events of a case that nobody is known to have done are passed over.</summary>
internal sealed class HandoverFold
{
    private const int MostPairs = 20;
    private readonly Dictionary<(int From, int To), (long Count, Int128 Ticks)> _pairs = [];
    private long _cases;
    private long _with;

    public void Fold(in CaseView view)
    {
        var holder = 0;
        var since = 0L;
        var handed = false;
        for (var i = 0; i < view.Tags.Length; i++)
        {
            var by = view.Tags[i].Resource;
            if (by == 0) continue;
            if (holder != 0 && by != holder)
            {
                var (count, ticks) = _pairs.GetValueOrDefault((holder, by));
                _pairs[(holder, by)] = (count + 1, ticks + view.At[i] - since);
                handed = true;
            }

            holder = by;
            since = view.At[i];
        }

        if (holder != 0) _cases++;
        if (handed) _with++;
    }

    public void Merge(HandoverFold other, KindMap here)
    {
        _cases += other._cases;
        _with += other._with;
        foreach (var ((from, to), (count, ticks)) in other._pairs)
        {
            var pair = (here.Resource(from), here.Resource(to));
            var ours = _pairs.GetValueOrDefault(pair);
            _pairs[pair] = (ours.Count + count, ours.Ticks + ticks);
        }
    }

    public HandoverFigures ToFigures(Utf8Table resources)
    {
        var all = _pairs.Values.Sum(pair => pair.Count);
        return new HandoverFigures
        {
            Cases = _cases,
            Handovers = all,
            PerCase = _cases == 0 ? null : Ratio.Of(all, _cases),
            Share = _cases == 0 ? null : Ratio.Of(_with, _cases),
            Pairs = [.. _pairs.Select(pair => new Handover
            {
                From = resources.TextOf(pair.Key.From - 1), To = resources.TextOf(pair.Key.To - 1), Count = pair.Value.Count,
                Mean = Ratio.Of(pair.Value.Ticks, (Int128)pair.Value.Count * DurationBag.TicksPerSecond),
            }).OrderByDescending(pair => pair.Count).ThenBy(pair => pair.From, StringComparer.Ordinal).ThenBy(pair => pair.To, StringComparer.Ordinal).Take(MostPairs)],
        };
    }
}
