using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>Sums up who had to act, event by event.</summary>
internal sealed class WaitingFold
{
    private const sbyte Nobody = -1;
    private const sbyte Unchanged = -2;
    private readonly List<sbyte> _next = [];
    private readonly Int128[] _ticks = new Int128[Enum.GetValues<WaitingOn>().Length];
    private bool _tells;

    public void Define(EventKind described)
    {
        var next = described.Activity switch
        {
            JournalEvents.MessageReceived when !described.IsOfCustomer => Unchanged,
            JournalEvents.FactsRequested when described[JournalEvents.From] is "host" or "warehouse" => (sbyte)WaitingOn.House,
            JournalEvents.MessageReceived or JournalEvents.CaseOpened or JournalEvents.CaseReopened or JournalEvents.GoodsReceived or "refundFailed" or "refundReversed" or "approvalVoided" => (sbyte)WaitingOn.House,
            JournalEvents.FactsRequested or JournalEvents.LabelSent => (sbyte)WaitingOn.Customer,
            JournalEvents.ReturnScanned => (sbyte)WaitingOn.Carrier,
            JournalEvents.RefundSubmitted => (sbyte)WaitingOn.Payment,
            JournalEvents.RefundSettled => (sbyte)WaitingOn.House,
            JournalEvents.CaseResolved => Nobody,
            _ => Unchanged,
        };
        _tells |= next >= 0;
        _next.Add(next);
    }

    public void Fold(in CaseView view)
    {
        if (!_tells) return;
        var on = Nobody;
        for (var i = 0; i + 1 < view.At.Length; i++)
        {
            var next = _next[view.Kinds[i]];
            if (next != Unchanged) on = next;
            if (on >= 0) _ticks[on] += view.At[i + 1] - view.At[i];
        }
    }

    public void Merge(WaitingFold other)
    {
        for (var i = 0; i < _ticks.Length; i++) _ticks[i] += other._ticks[i];
    }

    public ImmutableArray<WaitingTime> ToFigures()
    {
        Int128 all = 0;
        foreach (var ticks in _ticks) all += ticks;
        if (all == 0) return [];
        return [.. Enum.GetValues<WaitingOn>()
            .Where(on => _ticks[(int)on] > 0)
            .Select(on => new WaitingTime { On = on, Total = Ratio.Of(_ticks[(int)on], DurationBag.TicksPerSecond), Share = Ratio.Of(_ticks[(int)on], all) })
            .OrderByDescending(time => time.Total).ThenBy(time => time.On)];
    }
}
