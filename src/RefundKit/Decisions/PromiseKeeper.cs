using System.Collections.Immutable;
using NodaTime;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>
/// Turns promises into days. A promise counts from an event that has happened, or from another promise's earliest and
/// latest day; one whose event has not happened yet is not listed. A calendar that does not know a day says so, and the
/// promise is left out rather than guessed.
/// </summary>
internal sealed class PromiseKeeper(RefundPolicy policy, RefundRequest request, Instant asOf, ReferenceData data, List<Problem> problems)
{
    private readonly record struct Span(LocalDate Earliest, LocalDate Latest, Instant EarliestAt, Instant LatestAt);

    private readonly Dictionary<string, Span> _known = new(StringComparer.Ordinal);

    /// <summary>The deadlines, the earliest due first.</summary>
    public ImmutableArray<Deadline> Deadlines(TermsJudge terms, bool pays)
    {
        Happened("requestReceived", request.ReceivedAt);
        Happened("goodsReceived", request.Return?.ReceivedAt);
        Happened("inspected", request.Return?.InspectedAt);
        var deadlines = new List<Deadline>();
        foreach (var promise in policy.Terms.Promises.Concat(policy.Operations.Promises))
        {
            if (!_known.TryGetValue(promise.After, out var start)) continue;
            if (Keep(promise, start) is not { } deadline) continue;
            _known[promise.Id] = new Span(deadline.Earliest, deadline.Latest, deadline.EarliestAt, deadline.LatestAt);

            // What is promised about money after the goods is no promise to somebody who gets none.
            if (pays || promise.After == "requestReceived") deadlines.Add(deadline);
        }

        if (terms.RefundDueByLaw is { } due && pays && terms.RefundFloor is { } floor)
        {
            var zone = policy.Zone;
            var latestAt = due.PlusDays(1).AtStartOfDayInZone(zone).ToInstant();
            deadlines.Add(new Deadline
            {
                Promise = "refund", Source = "law", Rule = floor.Citation, Earliest = request.ReceivedAt.InZone(zone).Date, Latest = due, EarliestAt = request.ReceivedAt, LatestAt = latestAt,
                Zone = zone.Id, IsOverdue = asOf >= latestAt,
            });
        }

        return [.. deadlines.OrderBy(deadline => deadline.LatestAt).ThenBy(deadline => deadline.Promise, StringComparer.Ordinal)];
    }

    private void Happened(string name, Instant? at)
    {
        if (at is not { } instant) return;
        var day = instant.InZone(policy.Zone).Date;
        _known[name] = new Span(day, day, instant, instant);
    }

    private Instant Start(LocalDate day) => day.AtStartOfDayInZone(policy.Zone).ToInstant();

    private static string Unit(PolicyPromise promise)
    {
        var unit = promise.Unit switch { PromiseUnit.Hours => "hour", PromiseUnit.Days => "day", _ => "business day" };
        return promise.Most == 1 ? unit : unit + "s";
    }

    private Deadline? Keep(PolicyPromise promise, Span start)
    {
        var zone = policy.Zone;
        var rule = promise.Least == 0
            ? $"{promise.Most} {Unit(promise)} after {promise.After}"
            : $"{promise.Least} to {promise.Most} {Unit(promise)} after {promise.After}";
        Deadline Due(LocalDate earliest, LocalDate latest, Instant latestAt) => new()
        {
            Promise = promise.Id, Source = "policy", Rule = rule, Earliest = earliest, Latest = latest, EarliestAt = Start(earliest), LatestAt = latestAt, Zone = zone.Id, IsOverdue = asOf >= latestAt,
        };

        switch (promise.Unit)
        {
            case PromiseUnit.Hours:
                var latestAt = start.LatestAt + Duration.FromHours(promise.Most);
                var earliestAt = start.EarliestAt + Duration.FromHours(promise.Least);
                return Due(earliestAt.InZone(zone).Date, latestAt.InZone(zone).Date, latestAt) with { EarliestAt = earliestAt, IsByTheHour = true };
            case PromiseUnit.Days:
                var last = start.Latest.PlusDays(promise.Most);
                return Due(start.Earliest.PlusDays(promise.Least), last, Start(last.PlusDays(1)));
        }

        var id = promise.Calendar ?? policy.Draft.Calendar!;
        var found = data.Calendars.Find(id);
        if (!found.TryGetValue(out var calendar)) return Unkept(promise, found.Problem);
        var earliest = calendar.AddBusinessDays(start.Earliest, promise.Least);
        var latest = calendar.AddBusinessDays(start.Latest, promise.Most);
        if (!earliest.IsKnown || !latest.IsKnown) return Unkept(promise, latest.Problem ?? earliest.Problem);
        return Due(earliest.Value, latest.Value, Start(latest.Value.PlusDays(1))) with
        {
            Calendar = calendar.Id, CalendarEdition = calendar.Edition, IsProjected = latest.IsProjected || earliest.IsProjected,
        };
    }

    private Deadline? Unkept(PolicyPromise promise, Problem? why)
    {
        if (why is not null) problems.Add(why with { Message = $"promise \"{promise.Id}\" has no date: {why.Message}", Severity = ProblemSeverity.Warning, Source = null, Position = null });
        return null;
    }
}
