using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>Counts what the cases that miss a target have in common: activities, activities done twice, values of attributes.</summary>
internal sealed class TraitTable
{
    // What a twentieth more of the late cases have is worth a look; with more than ten, nobody looks at any.
    private const double LeastDifference = 0.05;
    private const int MostTraits = 10;
    private readonly Dictionary<Key, Counted> _traits = [];
    private readonly List<(Counted Activity, Counted Repeated, Counted[] Values)> _ofKind = [];
    private long _stamp;

    internal readonly record struct Key(int Activity, string? Attribute, string? Value, bool Repeated);

    private sealed class Counted
    {
        public long Missed { get; set; }

        public long Kept { get; set; }

        public long LastCase { get; set; }
    }

    public void Fold(in CaseView view, List<EventKind> described, bool missed)
    {
        while (_ofKind.Count < described.Count) _ofKind.Add(Of(described[_ofKind.Count]));
        _stamp++;
        foreach (var kind in view.Kinds)
        {
            var (activity, repeated, values) = _ofKind[kind];
            if (activity.LastCase == _stamp) Count(repeated, missed);
            else Count(activity, missed);
            foreach (var value in values) Count(value, missed);
        }
    }

    public void Merge(TraitTable other, int[] activityHere)
    {
        foreach (var (key, theirs) in other._traits)
        {
            var ours = Of(key with { Activity = activityHere[key.Activity] });
            ours.Missed += theirs.Missed;
            ours.Kept += theirs.Kept;
        }
    }

    public ImmutableArray<TargetTrait> ToFigures(EventKinds kinds, long missed, long kept)
    {
        if (missed == 0 || kept == 0) return [];
        var found = new List<TargetTrait>();
        foreach (var (key, counted) in _traits)
        {
            var (ofMissed, ofKept) = (Ratio.Of(counted.Missed, missed), Ratio.Of(counted.Kept, kept));
            var interval = Intervals.Difference(ofMissed, Intervals.Share(counted.Missed, missed)!, ofKept, Intervals.Share(counted.Kept, kept)!);
            if (ofMissed - ofKept < LeastDifference || interval.Low <= 0) continue;
            found.Add(new TargetTrait
            {
                Activity = kinds.Activity(key.Activity), Attribute = key.Attribute, Value = key.Value, Repeated = key.Repeated,
                Missed = counted.Missed, ShareOfMissed = ofMissed, ShareOfKept = ofKept, Interval = interval,
            });
        }

        return [.. found.OrderByDescending(trait => trait.ShareOfMissed - trait.ShareOfKept).ThenBy(trait => trait.Activity, StringComparer.Ordinal)
            .ThenBy(trait => trait.Attribute, StringComparer.Ordinal).ThenBy(trait => trait.Value, StringComparer.Ordinal).ThenBy(trait => trait.Repeated).Take(MostTraits)];
    }

    private (Counted Activity, Counted Repeated, Counted[] Values) Of(EventKind kind) =>
        (Of(new Key(kind.ActivityIndex, null, null, false)), Of(new Key(kind.ActivityIndex, null, null, true)),
            [.. kind.Attributes.SelectMany(attribute => BreakdownFold.ValuesOf(attribute.Value).Select(value => Of(new Key(kind.ActivityIndex, attribute.Name, value, false))))]);

    private Counted Of(Key key) => _traits.TryGetValue(key, out var counted) ? counted : _traits[key] = new Counted();

    private void Count(Counted trait, bool missed)
    {
        if (trait.LastCase == _stamp) return;
        trait.LastCase = _stamp;
        if (missed) trait.Missed++;
        else trait.Kept++;
    }
}
