using RefundKit.Duties;
using RefundKit.Json;

namespace RefundKit.Policies;

/// <summary>A promise, ready to be counted.</summary>
internal sealed class CompiledPromise
{
    public CompiledPromise(PolicyPromise promise)
    {
        (Promise, Duty) = (promise, promise.DutyOrId);
        Count = new DutyCount { After = promise.After, Least = promise.Least, Most = promise.Most, Unit = EnumWords<DutyUnit>.Members.GetValueOrDefault(EnumWords<PromiseUnit>.Of(promise.Unit)), CutOff = promise.CutOff, AtClose = promise.AtClose };
        Rule = Count.ToString();
    }

    public PolicyPromise Promise { get; }

    public Duty? Duty { get; }

    public DutyCount Count { get; }

    /// <summary>The count in words, which every decision with the promise names.</summary>
    public string Rule { get; }
}
