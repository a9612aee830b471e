using NodaTime;

namespace RefundKit.Metrics;

/// <summary>Counts which cases miss a target, and which stage of theirs alone could have saved them.</summary>
internal sealed class TargetFold(Duration target, DurationFold? of, QuantileMethod method)
{
    private readonly long _target = target.BclCompatibleTicks;
    private readonly List<DurationBag?> _saved = [];
    private readonly TraitTable _traits = new();
    private long[] _spent = [];
    private long _cases;
    private long _missed;

    public void Define(int kind, EventKind described) => of?.Define(kind, described);

    public void Fold(in CaseView view, List<EventKind> described)
    {
        var (from, to, elapsed) = of is null ? (view.First, view.Last, view.Last - view.First) : of.Span(view) ?? (0, -1, 0);
        if (to < from) return;
        _cases++;
        var late = elapsed - _target;
        _traits.Fold(view, described, missed: late > 0);
        if (late <= 0) return;
        _missed++;
        for (var i = 0; i + 1 < view.At.Length; i++)
        {
            var activity = described[view.Kinds[i]].ActivityIndex;
            if (activity >= _spent.Length) Array.Resize(ref _spent, Math.Max(activity + 1, _spent.Length * 2));
            var (begin, end) = (Math.Max(from, view.At[i]), Math.Min(to, view.At[i + 1]));
            _spent[activity] += of is null ? end - begin : of.Elapsed(begin, end);
        }

        for (var i = 0; i + 1 < view.At.Length; i++)
        {
            var activity = described[view.Kinds[i]].ActivityIndex;
            if (_spent[activity] >= late) Of(activity).Add(late);
            _spent[activity] = 0;
        }
    }

    public void Merge(TargetFold other, int[] activityHere)
    {
        _cases += other._cases;
        _missed += other._missed;
        _traits.Merge(other._traits, activityHere);
        for (var i = 0; i < other._saved.Count; i++)
        {
            if (other._saved[i] is { } theirs) Of(activityHere[i]).Merge(theirs);
        }
    }

    public TargetGap ToFigures(EventKinds kinds)
    {
        var kept = _cases - _missed;
        var stages = new List<StageGap>();
        for (var i = 0; i < _saved.Count; i++)
        {
            if (_saved[i] is not { Count: > 0 } bag) continue;
            stages.Add(new StageGap
            {
                Activity = kinds.Activity(i), Cases = bag.Count, KeptThen = Ratio.Of(kept + bag.Count, _cases), MedianSaving = bag.QuantileSeconds(500)[0]!.Value,
            });
        }

        return new TargetGap
        {
            Target = target,
            Cases = _cases,
            Kept = _cases == 0 ? null : Ratio.Of(kept, _cases),
            Missed = _missed,
            InCommon = _traits.ToFigures(kinds, _missed, kept),
            Stages = [.. stages.OrderByDescending(stage => stage.Cases).ThenBy(stage => stage.Activity, StringComparer.Ordinal)],
        };
    }

    private DurationBag Of(int activity)
    {
        while (_saved.Count <= activity) _saved.Add(null);
        return _saved[activity] ??= new DurationBag(method);
    }
}
