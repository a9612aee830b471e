using RefundKit.Duties;

namespace RefundKit.Policies;

/// <summary>A promise, ready to be counted.</summary>
internal sealed class CompiledPromise(PolicyPromise promise)
{
    public PolicyPromise Promise { get; } = promise;

    public Duty? Duty { get; } = promise.DutyOrId;

    public DutyCount Count { get; } = new()
    {
        After = promise.After, Least = promise.Least, Most = promise.Most, Unit = UnitOf(promise.Unit), CutOff = promise.CutOff, AtClose = promise.AtClose,
    };

    private static DutyUnit UnitOf(PromiseUnit unit) => unit switch
    {
        PromiseUnit.Hours => DutyUnit.Hours,
        PromiseUnit.BusinessHours => DutyUnit.BusinessHours,
        PromiseUnit.Days => DutyUnit.Days,
        _ => DutyUnit.BusinessDays,
    };
}
