using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using RefundKit.Calendars;
using RefundKit.Decisions;
using RefundKit.Duties;
using RefundKit.Policies;
using RefundKit.Requests;

namespace RefundKit.Checks;

/// <summary>Calendars that do not exist, promises that they cannot date, and such as money cannot keep.</summary>
internal sealed class PromiseCheck(RefundPolicy policy, ReferenceData data, PolicyPlaces at)
{
    public void Run()
    {
        if (policy.Draft.Calendar is { } own) Known("calendar", own);
        All("terms.promises", policy.Terms.Promises);
        All("operations.promises", policy.Operations.Promises);
    }

    private void Known(string path, string id)
    {
        if (data.Calendars.Find(id) is not { IsKnown: false, Problem: { } problem }) return;
        at.Fail(path, "RK1301", problem.Message, problem.Suggestion ?? $"There are: {string.Join(", ", data.Calendars.Ids)}.");
    }

    private void All(string list, ImmutableArray<PolicyPromise> promises)
    {
        for (var i = 0; i < promises.Length; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{list}[{i}]");
            if (promises[i].Calendar is { } own) Known(path + ".within", own);
            Dates(path, promises[i]);
            Arrives(path, promises[i]);
            Hours(path, promises[i]);
        }
    }

    private void Dates(string path, PolicyPromise promise)
    {
        var inDays = promise.Unit == PromiseUnit.BusinessDays;
        if ((!inDays && promise.Unit != PromiseUnit.BusinessHours) || promise.Most == 0) return;
        if ((promise.Calendar ?? policy.Draft.Calendar) is not { } id || !data.Calendars.Find(id).TryGetValue(out var calendar)) return;

        // A calendar that cannot count from its own first day cannot count from any.
        var first = calendar.Coverage.Start;
        if (inDays ? !calendar.AddBusinessDays(first.PlusDays(-1), promise.Most).IsKnown : !Within(calendar, first, promise).IsKnown)
        {
            at.Warn(path, "RK1302", $"promise \"{promise.Id}\" has no date: calendar \"{id}\" never has {promise.Most} business {(inDays ? "days" : "hours")}", "Promise less, or name another calendar.");
            return;
        }

        foreach (var (day, which) in new[] { (policy.Draft.From, "first"), (policy.Draft.Until, "last") })
        {
            if (day is not { } known) continue;
            var (reason, suggestion) = ("the promises before it go on beyond the year 9999", (string?)"Promise less.");
            if (Start(promise, known) is { } start)
            {
                var problem = inDays ? calendar.AddBusinessDays(start, promise.Most) is { IsKnown: false } days ? days.Problem : null : Within(calendar, start, promise) is { IsKnown: false } hours ? hours.Problem : null;
                if (problem is null) continue;
                (reason, suggestion) = (problem.Message, problem.Suggestion);
            }

            at.Warn(path, "RK1302", $"promise \"{promise.Id}\" has no date on the {which} day the policy is in force: {reason}", suggestion);
            return;
        }
    }

    private static CalendarResult<Instant> Within(BusinessCalendar calendar, LocalDate day, PolicyPromise promise) =>
        calendar.Deadline(calendar.Zone.AtStartOfDay(day).ToInstant(), Duration.FromHours(promise.Most), promise.AtClose);

    /// <summary>A calendar that knows days and no hours makes a business hour an hour of any business day, the night included.</summary>
    private void Hours(string path, PolicyPromise promise)
    {
        if (promise.Unit != PromiseUnit.BusinessHours || (promise.Calendar ?? policy.Draft.Calendar) is not { } id || !data.Calendars.Find(id).TryGetValue(out var calendar)) return;
        if (calendar.AddBusinessDays(calendar.Coverage.Start.PlusDays(-1), 1) is not { IsKnown: true, Value: var day } || day >= calendar.Coverage.End) return;
        var (opens, ends) = (calendar.Zone.AtStartOfDay(day).ToInstant(), calendar.Zone.AtStartOfDay(day.PlusDays(1)).ToInstant());
        if (calendar.Elapsed(opens, ends) is not { IsKnown: true, Value: var open } || open != ends - opens) return;
        at.Warn(path + ".within", "RK1403", $"promise \"{promise.Id}\" is counted in business hours, and calendar \"{id}\" is open around the clock on its business days", "Name a calendar with opening hours.");
    }

    /// <summary>Money takes as long as it takes: a promise that ends before it can be there is one the house cannot keep.</summary>
    private void Arrives(string path, PolicyPromise promise)
    {
        if (promise.DutyOrId != Duty.Arrival) return;
        var sample = SampleDay(promise);
        var slower = data.Arrivals.Rows.Where(row => row is { Gateway: null, Method: not null } && row.IsInForce(sample) && IsSoldIn(row.Country) && IsShorter(promise, row, sample)).ToList();
        if (slower.Count == 0) return;
        var worst = slower.MaxBy(row => row.Most)!;
        at.Warn(
            path + ".within", "RK1402",
            $"promise \"{promise.Id}\" can end before the money is there: {string.Join("; ", slower.Select(row => $"{row.Method} takes {DutyUnits.Span(row.Least, row.Most, row.Unit)} ({row.Source}, {CalendarDay(row.CheckedOn)})"))}",
            $"Promise {DutyUnits.Span(0, worst.Most, worst.Unit)}, or word it without a day.");
    }

    private bool IsSoldIn(string? country) => country is null || policy.Terms.Countries.IsEmpty || policy.Terms.Countries.Contains(country, StringComparer.Ordinal);

    private static string CalendarDay(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private LocalDate SampleDay(PolicyPromise promise) =>
        policy.Draft.From ?? Calendar(promise.Calendar ?? policy.Draft.Calendar)?.Coverage.Start ?? new LocalDate(2024, 1, 1);

    // From each weekday of four weeks; a day that no calendar covers says nothing.
    private bool IsShorter(PolicyPromise promise, ArrivalTime row, LocalDate sample)
    {
        var counter = new DutyCounter(new ZonedDays(policy.Zone));
        var (own, table) = (new CompiledPromise(promise).Count with { CutOff = null }, data.Arrivals.CountOf(row));
        var calendar = Calendar(promise.Calendar ?? policy.Draft.Calendar);
        var bank = Calendar(policy.Draft.Calendar ?? promise.Calendar);
        if ((calendar is null && DutyCounter.NeedsCalendar(own.Unit)) || (bank is null && DutyCounter.NeedsCalendar(table.Unit))) return false;
        for (var i = 0; i < 28; i++)
        {
            var start = new DutyStart(sample.PlusDays(i), sample.PlusDays(i), null, null);
            var (promised, takes) = (counter.Count(start, own, calendar), counter.Count(start, table, bank));
            if (promised.IsKnown && takes.IsKnown && promised.Latest < takes.Latest) return true;
        }

        return false;
    }

    private BusinessCalendar? Calendar(string? id) => id is not null && data.Calendars.Find(id).TryGetValue(out var calendar) ? calendar : null;

    /// <summary>The day a promise is counted from at the latest, where the chain of promises before it begins on a day; null beyond the calendar.</summary>
    private LocalDate? Start(PolicyPromise promise, LocalDate day)
    {
        // A promise names only such as stand above it, so the chain ends.
        if (policy.Terms.Promises.Concat(policy.Operations.Promises).FirstOrDefault(other => other.Id == promise.After) is not { } before) return day;
        if (Start(before, day) is not { } start) return null;
        switch (before.Unit)
        {
            case PromiseUnit.BusinessHours:
                return Calendar(before.Calendar ?? policy.Draft.Calendar) is { } opens && Within(opens, start, before) is { IsKnown: true } ends ? ends.Value.InZone(policy.Zone).Date : start;
            case PromiseUnit.Hours: return Later(start, (before.Most + 23) / 24);
            case PromiseUnit.Days: return Later(start, before.Most);
            default:
                var found = (before.Calendar ?? policy.Draft.Calendar) is { } id ? data.Calendars.Find(id) : default;
                return found.TryGetValue(out var calendar) && calendar.AddBusinessDays(start, before.Most) is { IsKnown: true } latest ? latest.Value : start;
        }
    }

    private static LocalDate? Later(LocalDate day, int days) => days <= Period.DaysBetween(day, LocalDate.MaxIsoValue) ? day.PlusDays(days) : null;
}
