namespace RefundKit.Metrics;

/// <summary>A <see cref="CaseCondition"/> that has looked at the kinds of a log.</summary>
internal sealed class ConditionTest(CaseCondition condition)
{
    private const byte Event = 1;
    private const byte After = 2;
    private const byte Before = 4;
    private const byte Follower = 8;
    private KindFlags _flags;

    public void Define(int kind, EventKind described) =>
        _flags.Define(kind, (byte)(KindFlags.Of(described, Event, condition.Events)
            | KindFlags.Of(described, After, condition.After)
            | KindFlags.Of(described, Before, condition.Before)
            | KindFlags.Of(described, Follower, condition.NotFollowedBy)));

    public bool Holds(in CaseView view)
    {
        var count = 0;
        if (_flags.Any(Event, view))
        {
            var limited = _flags.Any(After | Before | Follower, view);
            long? after = null;
            long? before = null;
            long? follower = null;
            for (var i = 0; limited && i < view.Kinds.Length; i++)
            {
                var flags = _flags[view.Kinds[i]];
                if ((flags & After) != 0) after ??= view.At[i];
                if ((flags & Before) != 0) before ??= view.At[i];
                if ((flags & Follower) != 0) follower = view.At[i];
            }

            for (var i = 0; i < view.Kinds.Length; i++)
            {
                if ((_flags[view.Kinds[i]] & Event) == 0) continue;
                var at = view.At[i];
                if (at <= after || at >= before || at < follower) continue;
                count++;
            }
        }

        return count >= condition.AtLeast && count <= condition.AtMost;
    }
}
