using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using NodaTime.Text;
using RefundKit.Calendars;
using RefundKit.Duties;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>
/// Turns promises and duties into days. A promise counts from an event that has happened, or from another promise's
/// earliest and latest day; one whose event has not happened yet is not listed. What the house can hasten is due by the
/// strictest of policy, marketplace and law; how long money takes nobody in the house decides, so of that the worst is
/// told. A calendar that does not know a day says so, and the promise is left out rather than guessed.
/// </summary>
internal readonly struct PromiseKeeper(RefundPolicy policy, RefundRequest request, Instant asOf, ReferenceData data, ZonedDays days)
{
    /// <summary>The deadlines, the earliest due first.</summary>
    /// <param name="due">What they depend on.</param>
    /// <param name="problems">Receives why something has no day.</param>
    /// <param name="lost">Receives what others say of the same and lost against; null where nobody asks.</param>
    /// <param name="refused">The id of the first promise that no calendar can date; null where there is none.</param>
    public ImmutableArray<Deadline> Deadlines(in DueCircumstances due, ref List<Problem>? problems, List<Deadline>? lost, out string? refused)
    {
        refused = null;
        var promises = policy.Compiled.Promises;
        var kept = new Deadline?[promises.Length];
        for (var i = 0; i < promises.Length; i++)
        {
            if (!TryStart(promises[i].Promise.After, promises, kept, out var start)) continue;
            kept[i] = Keep(promises[i], start, ref problems);
            if (kept[i] is null && Owes(due, promises[i])) refused ??= promises[i].Promise.Id;
        }

        var outside = new DutiesFromOutside(policy, request, asOf, data, days).Find(due, ref problems, lost);
        var refundAt = RefundAt(promises, kept, outside);
        if (outside is not null) Compose(promises, kept, outside, lost);
        var arrival = due.Owes(Duty.Arrival, request) ? Arrive(due, promises, kept, refundAt, ref problems, lost) : null;
        if (outside is not null) NameStarts(promises, kept, ref arrival);
        return List(due, promises, kept, outside, arrival);
    }

    private ImmutableArray<Deadline> List(in DueCircumstances due, CompiledPromise[] promises, Deadline?[] kept, List<Deadline>? outside, Deadline? arrival)
    {
        var count = (outside?.Count ?? 0) + (arrival is null ? 0 : 1);
        for (var i = 0; i < promises.Length; i++)
        {
            if (!IsListed(due, promises[i], kept[i])) kept[i] = null;
            if (kept[i] is not null) count++;
        }

        if (count == 0) return [];
        Deadline[] deadlines = count == promises.Length && outside is not { Count: > 0 } && arrival is null ? (Deadline[])kept! : new Deadline[count];
        for (var i = (outside?.Count ?? 0) - 1; i >= 0; i--) deadlines[--count] = outside![i];
        if (arrival is not null) deadlines[--count] = arrival;
        for (var i = promises.Length - 1; i >= 0; i--)
        {
            if (kept[i] is { } listed) deadlines[--count] = listed;
        }

        deadlines.AsSpan().Sort(Deadline.CompareDue);
        return ImmutableCollectionsMarshal.AsImmutableArray(deadlines);
    }

    private bool IsListed(in DueCircumstances due, CompiledPromise promise, Deadline? kept) =>
        kept is not null && Owes(due, promise) && (due.Pays || promise.Promise.After == DeadlineEvent.RequestReceived || kept.Source != "policy");

    private bool Owes(in DueCircumstances due, CompiledPromise promise) => promise.Duty is not { } duty || due.Owes(duty, request);

    /// <summary>When the event happened that a promise counts from, or what another promise came to; false where neither is known.</summary>
    private bool TryStart(string after, CompiledPromise[] promises, Deadline?[] kept, out (DutyStart Span, object By) start)
    {
        // A promise that has the name of an event hides it, for those that follow.
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i] is not { } known || promises[i].Promise.Id != after) continue;
            start = (known.AsStart(), known);
            return true;
        }

        start = default;
        if (DeadlineEvent.Of(request, after) is not { } instant) return false;
        var day = days.Of(instant);
        start = (new DutyStart(day, day, instant, instant), request);
        return true;
    }

    private Deadline? Keep(CompiledPromise promise, in (DutyStart Span, object By) start, ref List<Problem>? problems)
    {
        var (own, count) = (promise.Promise, promise.Count);
        var calendar = default(CalendarResult<BusinessCalendar>);
        if (DutyCounter.NeedsCalendar(count.Unit) && !(calendar = data.Calendars.Find(own.Calendar ?? policy.Draft.Calendar!)).IsKnown) return Unkept(calendar.Problem!, ref problems);
        var counted = new DutyCounter(days).Count(start.Span, count, calendar.IsKnown ? calendar.Value : null);
        if (counted.Problem is { } why) return Unkept(why, ref problems);
        return Deadline.Of(counted, count, start.By, days, asOf, promise.Duty, own.Id, "policy", promise.Rule);

        Deadline? Unkept(Problem why, ref List<Problem>? problems)
        {
            (problems ??= []).Add(why with { Message = $"promise \"{own.Id}\" has no date: {why.Message}", Severity = ProblemSeverity.Warning, Source = null, Position = null });
            return null;
        }
    }

    /// <summary>When the money is sent at the latest: as the policy promises it, else as others demand it.</summary>
    private static Deadline? RefundAt(CompiledPromise[] promises, Deadline?[] kept, List<Deadline>? outside)
    {
        Deadline? latest = null;
        for (var i = 0; i < promises.Length; i++)
        {
            if (promises[i].Duty == Duty.Refund && kept[i] is { } own && (latest is null || Deadline.CompareLatest(own, latest) > 0)) latest = own;
        }

        return latest ?? outside?.Find(deadline => deadline.Duty == Duty.Refund);
    }

    /// <summary>
    /// Of each duty the strictest: it takes the place of the policy's own promises of that duty that end later, under
    /// their names. What no promise is about stays in the list under its own.
    /// </summary>
    private static void Compose(CompiledPromise[] promises, Deadline?[] kept, List<Deadline> outside, List<Deadline>? lost)
    {
        for (var o = outside.Count - 1; o >= 0; o--)
        {
            var other = outside[o];
            var (first, isDated) = (-1, false);
            for (var i = 0; i < promises.Length; i++)
            {
                if (promises[i].Duty != other.Duty) continue;
                if (first < 0) first = i;
                if (kept[i] is not { } own) continue;
                isDated = true;
                if (Deadline.CompareLatest(other, own) < 0)
                {
                    kept[i] = Named(other, own.Promise, own.Earliest);
                    lost?.Add(own);
                }
                else
                {
                    lost?.Add(Named(other, own.Promise, other.Earliest));
                }
            }

            if (first < 0) continue;
            if (!isDated) kept[first] = Named(other, promises[first].Promise.Id, other.Earliest);
            outside.RemoveAt(o);
        }
    }

    /// <summary>
    /// What is counted after a promise counts from the policy's own day for it. Where another day now stands under that
    /// promise's name, the rule says from which one it was.
    /// </summary>
    private static void NameStarts(CompiledPromise[] promises, Deadline?[] kept, ref Deadline? arrival)
    {
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i] is { } own) kept[i] = WithStart(own, promises, kept);
        }

        if (arrival is not null) arrival = WithStart(arrival, promises, kept);
    }

    private static Deadline WithStart(Deadline deadline, CompiledPromise[] promises, Deadline?[] kept)
    {
        if (deadline.Start is not Deadline start) return deadline;
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i] is { } told && promises[i].Promise.Id == start.Promise && Deadline.CompareLatest(told, start) != 0)
                return deadline with { Rule = $"{deadline.Rule}; counted from {LocalDatePattern.Iso.Format(start.Latest)}, the latest day the policy itself gives \"{start.Promise}\"" };
        }

        return deadline;
    }

    private static Deadline Named(Deadline deadline, string promise, LocalDate earliest) =>
        deadline with { Promise = promise, Earliest = LocalDate.Min(LocalDate.Max(earliest, deadline.Earliest), deadline.Latest) };

    /// <summary>
    /// Measures what the policy says of the money's arrival against the way each payment takes, and puts the worst in its
    /// place. Gives a deadline to list beside the promises where the policy says nothing of it.
    /// </summary>
    private Deadline? Arrive(in DueCircumstances due, CompiledPromise[] promises, Deadline?[] kept, Deadline? refundAt, ref List<Problem>? problems, List<Deadline>? lost)
    {
        var at = Array.FindIndex(promises, promise => promise.Duty == Duty.Arrival);
        if (at < 0 && (refundAt is null || due.Refund is null)) return null;
        var keeper = new ArrivalKeeper(policy, request, due.Terms.Place?.Country, asOf, data, days);
        var isPromised = false;
        for (var i = Math.Max(at, 0); i < promises.Length; i++)
        {
            if (promises[i].Duty != Duty.Arrival) continue;
            isPromised = true;
            var isStarted = TryStart(promises[i].Promise.After, promises, kept, out var start);
            if (refundAt is not null && (!isStarted || refundAt.Latest > start.Span.Latest)) (start, isStarted) = ((refundAt.AsStart(), refundAt), true);
            if (isStarted) kept[i] = keeper.Worst(kept[i], promises[i].Promise.Id, start, due, ref problems, lost);
        }

        return isPromised || refundAt is null ? null : keeper.Worst(null, "on-account", (refundAt.AsStart(), refundAt), due, ref problems, lost);
    }
}
