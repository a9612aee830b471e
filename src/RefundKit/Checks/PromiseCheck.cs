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
    // More methods than these are no news to anybody.
    private const int MostNamed = 3;

    private readonly Dictionary<LocalDate, Dictionary<string, DutyStart>> _ends = [];

    public void Run()
    {
        Calendars();
        Each(Dates);
        Each(Arrives);
        Each(Hours);
    }

    /// <summary>The calendars alone.</summary>
    public void Calendars()
    {
        if (policy.Draft.Calendar is { } own) Known("calendar", own);
        Each((path, promise) =>
        {
            if (promise.Calendar is { } named) Known(path + ".within", named);
        });
    }

    private void Known(string path, string id)
    {
        if (data.Calendars.Find(id) is not { IsKnown: false, Problem: { } problem }) return;
        at.Fail(path, "RK1301", problem.Message, problem.Suggestion ?? $"There are: {string.Join(", ", data.Calendars.Ids)}.");
    }

    private void Each(Action<string, PolicyPromise> look)
    {
        foreach (var (list, promises) in new[] { ("terms.promises", policy.Terms.Promises), ("operations.promises", policy.Operations.Promises) })
        {
            for (var i = 0; i < promises.Length; i++) look(string.Create(CultureInfo.InvariantCulture, $"{list}[{i}]"), promises[i]);
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
            var (reason, suggestion) = ($"it is counted after \"{promise.After}\", which has none", (string?)null);
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
        var refund = Promises.LastOrDefault(other => other.DutyOrId == Duty.Refund);
        var slower = new List<(ArrivalTime Row, int Days)>();
        foreach (var row in data.Arrivals.Rows)
        {
            if (row is not { Gateway: null, Method: not null } || !row.IsInForce(sample)) continue;
            var days = 0;
            foreach (var bank in BanksOf(row, promise)) days = Math.Max(days, TooShort(promise, refund, row, bank, sample));
            if (days > 0) slower.Add((row, days));
        }

        if (slower.Count == 0) return;
        slower.Sort((one, other) => one.Days != other.Days ? other.Days.CompareTo(one.Days) : string.CompareOrdinal(one.Row.Id, other.Row.Id));
        var worst = slower[0].Row;
        var from = refund is null || refund.Id == promise.After ? "" : $" after \"{refund.Id}\"";
        at.Warn(
            path + ".within", "RK1402",
            $"promise \"{promise.Id}\" can end before the money is there: {string.Join("; ", slower.Take(MostNamed).Select(slow => $"{slow.Row.Method} takes {DutyUnits.Span(slow.Row.Least, slow.Row.Most, slow.Row.Unit)} ({slow.Row.Source}, {CalendarDay(slow.Row.CheckedOn)})"))}{(slower.Count > MostNamed ? "; and others" : "")}",
            $"Promise {DutyUnits.Span(0, worst.Most, worst.Unit)}{from}, or word it without a day.");
    }

    private IEnumerable<PolicyPromise> Promises => policy.Terms.Promises.Concat(policy.Operations.Promises);

    /// <summary>The calendars that a row's money waits by where the policy sells; one alone, and maybe none, where it names no country.</summary>
    private IEnumerable<BusinessCalendar?> BanksOf(ArrivalTime row, PolicyPromise promise)
    {
        var own = Calendar(policy.Draft.Calendar ?? promise.Calendar);
        if (policy.Terms.Countries.IsEmpty) return [Calendar(row.Country) ?? own];
        return policy.Terms.Countries.Where(country => row.Country is null || row.Country == country).Select(country => Calendar(country) ?? own).Distinct();
    }

    private static string CalendarDay(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private LocalDate SampleDay(PolicyPromise promise) =>
        policy.Draft.From ?? Calendar(promise.Calendar ?? policy.Draft.Calendar)?.Coverage.Start ?? new LocalDate(2024, 1, 1);

    /// <summary>
    /// How many days the money can be later than promised, from each day of four weeks; a day that no calendar covers says
    /// nothing. As in a decision, the money is on its way from the refund on, or from the promise's own start where that is later.
    /// </summary>
    private int TooShort(PolicyPromise promise, PolicyPromise? refund, ArrivalTime row, BusinessCalendar? bank, LocalDate sample)
    {
        var counter = new DutyCounter(new ZonedDays(policy.Zone));
        var table = data.Arrivals.CountOf(row);
        if (bank is null && DutyCounter.NeedsCalendar(table.Unit)) return 0;
        var most = 0;
        for (var i = 0; i < 28; i++)
        {
            var day = sample.PlusDays(i);
            var ends = EndsFrom(day, counter);
            if (!ends.TryGetValue(promise.Id, out var promised)) continue;
            var own = ends.TryGetValue(promise.After, out var before) ? before : new DutyStart(day, day, null, null);
            var sent = refund is not null && ends.TryGetValue(refund.Id, out var later) && later.Latest > own.Latest ? later : own;
            if (counter.Count(sent, table, bank) is { IsKnown: true } takes) most = Math.Max(most, Period.DaysBetween(promised.Latest, takes.Latest));
        }

        return most;
    }

    /// <summary>What each promise comes to where everything they count from happens on one day. A promise names only such as stand above it.</summary>
    private Dictionary<string, DutyStart> EndsFrom(LocalDate day, DutyCounter counter)
    {
        if (_ends.TryGetValue(day, out var known)) return known;
        var ends = new Dictionary<string, DutyStart>(StringComparer.Ordinal);
        foreach (var promise in Promises)
        {
            if (!ends.TryGetValue(promise.After, out var start))
            {
                if (!PolicyCompiler.PromiseEvents.Contains(promise.After, StringComparer.Ordinal)) continue;
                start = new DutyStart(day, day, null, null);
            }

            var count = new CompiledPromise(promise).Count with { CutOff = null };
            var calendar = Calendar(promise.Calendar ?? policy.Draft.Calendar);
            if (calendar is null && DutyCounter.NeedsCalendar(count.Unit)) continue;
            if (counter.Count(start, count, calendar) is { IsKnown: true } counted) ends[promise.Id] = new DutyStart(counted.Earliest, counted.Latest, counted.Moments?.Earliest, counted.Moments?.Latest);
        }

        return _ends[day] = ends;
    }

    private BusinessCalendar? Calendar(string? id) => id is not null && data.Calendars.Find(id).TryGetValue(out var calendar) ? calendar : null;

    /// <summary>The day a promise is counted from at the latest, where what it counts after happens, or begins to be counted, on a day; null where that has no day.</summary>
    private LocalDate? Start(PolicyPromise promise, LocalDate day) =>
        EndsFrom(day, new DutyCounter(new ZonedDays(policy.Zone))).TryGetValue(promise.After, out var before) ? before.Latest
        : PolicyCompiler.PromiseEvents.Contains(promise.After, StringComparer.Ordinal) ? day : null;
}
