using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Policies;

namespace RefundKit.Checks;

/// <summary>Calendars that do not exist, and promises that they cannot date.</summary>
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
        }
    }

    private void Dates(string path, PolicyPromise promise)
    {
        if (promise.Unit != PromiseUnit.BusinessDays || promise.Most == 0) return;
        if ((promise.Calendar ?? policy.Draft.Calendar) is not { } id || !data.Calendars.Find(id).TryGetValue(out var calendar)) return;

        // A calendar that cannot count the days from its own first one cannot count them from any.
        if (!calendar.AddBusinessDays(calendar.Coverage.Start.PlusDays(-1), promise.Most).IsKnown)
        {
            at.Warn(path, "RK1302", $"promise \"{promise.Id}\" has no date: calendar \"{id}\" never has {promise.Most} business days", "Promise less, or name another calendar.");
            return;
        }

        foreach (var (day, which) in new[] { (policy.Draft.From, "first"), (policy.Draft.Until, "last") })
        {
            if (day is not { } known) continue;
            var (reason, suggestion) = ("the promises before it go on beyond the year 9999", (string?)"Promise less.");
            if (Start(promise, known) is { } start)
            {
                if (calendar.AddBusinessDays(start, promise.Most) is not { IsKnown: false, Problem: { } problem }) continue;
                (reason, suggestion) = (problem.Message, problem.Suggestion);
            }

            at.Warn(path, "RK1302", $"promise \"{promise.Id}\" has no date on the {which} day the policy is in force: {reason}", suggestion);
            return;
        }
    }

    /// <summary>The day a promise is counted from at the latest, where the chain of promises before it begins on a day; null beyond the calendar.</summary>
    private LocalDate? Start(PolicyPromise promise, LocalDate day)
    {
        // A promise names only such as stand above it, so the chain ends.
        if (policy.Terms.Promises.Concat(policy.Operations.Promises).FirstOrDefault(other => other.Id == promise.After) is not { } before) return day;
        if (Start(before, day) is not { } start) return null;
        switch (before.Unit)
        {
            case PromiseUnit.Hours: return Later(start, (before.Most + 23) / 24);
            case PromiseUnit.Days: return Later(start, before.Most);
            default:
                var found = (before.Calendar ?? policy.Draft.Calendar) is { } id ? data.Calendars.Find(id) : default;
                return found.TryGetValue(out var calendar) && calendar.AddBusinessDays(start, before.Most) is { IsKnown: true } latest ? latest.Value : start;
        }
    }

    private static LocalDate? Later(LocalDate day, int days) => days <= Period.DaysBetween(day, LocalDate.MaxIsoValue) ? day.PlusDays(days) : null;
}
