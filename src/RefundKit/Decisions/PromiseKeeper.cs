using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using RefundKit.Calendars;
using RefundKit.Law;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>
/// Turns promises into days. A promise counts from an event that has happened, or from another promise's earliest and
/// latest day; one whose event has not happened yet is not listed. A calendar that does not know a day says so, and the
/// promise is left out rather than guessed.
/// </summary>
internal readonly struct PromiseKeeper(RefundPolicy policy, RefundRequest request, Instant asOf, ReferenceData data, ZonedDays days)
{
    private readonly LocalDate _today = days.Of(asOf);

    private readonly record struct Span(LocalDate Earliest, LocalDate Latest, Instant? EarliestAt, Instant? LatestAt);

    /// <summary>The deadlines, the earliest due first.</summary>
    /// <param name="terms">The terms, with the law's own day for the money.</param>
    /// <param name="pays">Whether the customer gets anything; else what is promised about money after the goods is no promise.</param>
    /// <param name="problems">Receives why a promise has no date.</param>
    public ImmutableArray<Deadline> Deadlines(TermsJudge terms, bool pays, ref List<Problem>? problems)
    {
        var promises = policy.Compiled.Promises;
        var kept = new Deadline?[promises.Length];
        var byLaw = pays && terms is { RefundDueByLaw: { } due, RefundFloor: { } floor } ? ByLaw(due, floor, terms) : null;
        var count = byLaw is null ? 0 : 1;
        for (var i = 0; i < promises.Length; i++)
        {
            if (StartOf(promises[i].Promise.After, promises, kept) is { } start) kept[i] = Keep(promises[i], start, ref problems);
            if (kept[i] is not null && IsListed(promises[i].Promise)) count++;
        }

        if (count == 0) return [];
        var deadlines = new Deadline[count];
        if (byLaw is not null) deadlines[--count] = byLaw;
        for (var i = promises.Length - 1; i >= 0; i--)
        {
            if (kept[i] is { } deadline && IsListed(promises[i].Promise)) deadlines[--count] = deadline;
        }

        deadlines.AsSpan().Sort(Deadline.CompareDue);
        return ImmutableCollectionsMarshal.AsImmutableArray(deadlines);

        bool IsListed(PolicyPromise promise) => pays || promise.After == RequestReceived;
    }

    // The law counts in the buyer's zone, and its day ends there.
    private Deadline ByLaw(LocalDate due, LegalFloor floor, TermsJudge terms) => new()
    {
        Promise = "refund", Source = "law", Rule = floor.Citation, Earliest = request.ReceivedAt.InZone(terms.LawZone).Date, Latest = due, EarliestAt = request.ReceivedAt,
        Zone = terms.LawZone.Id, IsOverdue = terms.IsRefundOverdue(asOf),
    };

    /// <summary>The event that every request begins with.</summary>
    public const string RequestReceived = "requestReceived";

    /// <summary>When the event happened that a promise counts from, or what another promise came to; null where neither is known.</summary>
    private Span? StartOf(string after, (PolicyPromise Promise, string InWords)[] promises, Deadline?[] kept)
    {
        // A promise that has the name of an event hides it, for those that follow.
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i] is { } known && promises[i].Promise.Id == after)
                return known.IsByTheHour ? new Span(known.Earliest, known.Latest, known.EarliestAt, known.LatestAt) : new Span(known.Earliest, known.Latest, null, null);
        }

        var happened = after switch
        {
            RequestReceived => request.ReceivedAt,
            "goodsReceived" => request.Return?.ReceivedAt,
            "inspected" => request.Return?.InspectedAt,
            _ => null,
        };
        return happened is { } instant ? new Span(days.Of(instant), days.Of(instant), instant, instant) : null;
    }

    private Instant Start(LocalDate day) => day.AtStartOfDayInZone(policy.Zone).ToInstant();

    private Deadline? Keep((PolicyPromise Promise, string InWords) kept, Span start, ref List<Problem>? problems)
    {
        var (promise, inWords) = kept;
        switch (promise.Unit)
        {
            case PromiseUnit.Hours:
                // A promise counted in days ends with the last of them, and begins with the first.
                var latestAt = (start.LatestAt ?? Start(start.Latest.PlusDays(1))) + Duration.FromHours(promise.Most);
                var earliestAt = (start.EarliestAt ?? Start(start.Earliest)) + Duration.FromHours(promise.Least);
                return new Deadline
                {
                    Promise = promise.Id, Source = "policy", Rule = inWords, Earliest = days.Of(earliestAt), Latest = days.Of(latestAt), EarliestAt = earliestAt, LatestAt = latestAt,
                    IsByTheHour = true, Zone = policy.Zone.Id, IsOverdue = asOf >= latestAt,
                };
            case PromiseUnit.Days:
                return Due(promise, inWords, start.Earliest.PlusDays(promise.Least), start.Latest.PlusDays(promise.Most), null, false);
        }

        var found = data.Calendars.Find(promise.Calendar ?? policy.Draft.Calendar!);
        if (!found.TryGetValue(out var calendar)) return Unkept(promise, found.Problem, ref problems);
        var earliest = calendar.AddBusinessDays(start.Earliest, promise.Least);
        var latest = calendar.AddBusinessDays(start.Latest, promise.Most);
        if (!earliest.IsKnown || !latest.IsKnown) return Unkept(promise, latest.Problem ?? earliest.Problem, ref problems);
        return Due(promise, inWords, earliest.Value, latest.Value, calendar, latest.IsProjected || earliest.IsProjected);
    }

    private Deadline Due(PolicyPromise promise, string inWords, LocalDate earliest, LocalDate latest, BusinessCalendar? calendar, bool isProjected) => new()
    {
        Promise = promise.Id, Source = "policy", Rule = inWords, Earliest = earliest, Latest = latest, Zone = policy.Zone.Id, IsOverdue = _today > latest,
        Calendar = calendar?.Id, CalendarEdition = calendar?.Edition, IsProjected = isProjected,
    };

    private static Deadline? Unkept(PolicyPromise promise, Problem? why, ref List<Problem>? problems)
    {
        if (why is not null) (problems ??= []).Add(why with { Message = $"promise \"{promise.Id}\" has no date: {why.Message}", Severity = ProblemSeverity.Warning, Source = null, Position = null });
        return null;
    }
}
