using NodaTime;
using RefundKit.Calendars;
using RefundKit.Duties;
using RefundKit.Json;
using RefundKit.Law;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>What is due whatever the policy says: by the law, by the marketplace's rows, and by what its payload states.</summary>
internal readonly struct DutiesFromOutside(RefundPolicy policy, RefundRequest request, Instant asOf, ReferenceData data, ZonedDays days)
{
    /// <summary>The strictest of each duty, in no order; null where nobody demands anything.</summary>
    /// <param name="due">What it depends on.</param>
    /// <param name="problems">Receives what could not be counted.</param>
    /// <param name="lost">Receives what is due later than something else of its duty; null where nobody asks.</param>
    public List<Deadline>? Find(in DueCircumstances due, ref List<Problem>? problems, List<Deadline>? lost)
    {
        List<Deadline>? found = null;
        if (due.Owes(Duty.Refund, request) && due.Terms is { Held: { RefundDue: { } day, Refund: { } floor } }) Add(ref found, ByLaw(day, floor, due.Terms), lost);
        foreach (var stated in request.Source?.Deadlines ?? [])
        {
            if (due.Owes(stated.Duty, request)) Add(ref found, Stated(stated), lost);
        }

        if ((request.Source?.Platform ?? request.Channel) is { } platform && data.Marketplaces.RowsOf(platform) is { } rows) ByRows(rows, platform, due, ref found, ref problems, lost);
        else if (request.Source is { Deadlines.IsDefaultOrEmpty: true } source && !MarketplaceDeadlines.IsShopOfItsOwn(source.Platform)) Unheard(source.Platform, ref problems);
        return found;
    }

    // A name nobody knows may be a marketplace misspelt, whose deadlines would pass unseen.
    private void Unheard(string platform, ref List<Problem>? problems)
    {
        string[] known = [.. data.Marketplaces.Platforms];
        (problems ??= []).Add(new Problem
        {
            Id = "RK5055", Severity = ProblemSeverity.Warning, Message = $"whether \"{platform}\" sets its sellers deadlines is not known, and none of its own is listed",
            Suggestion = $"Known are: {string.Join(", ", known)}. Give a \"platform\" one of these names, add its rows to the reference data, or give its \"deadlines\" with the request.",
        });
    }

    private static void Add(ref List<Deadline>? found, Deadline deadline, List<Deadline>? lost)
    {
        found ??= [];
        var same = found.FindIndex(other => other.Duty == deadline.Duty);
        if (same < 0)
        {
            found.Add(deadline);
            return;
        }

        var isStricter = Deadline.CompareLatest(deadline, found[same]) < 0;
        lost?.Add(isStricter ? found[same] : deadline);
        if (isStricter) found[same] = deadline;
    }

    // The law counts in the buyer's zone, and its day ends there.
    private Deadline ByLaw(LocalDate due, LegalFloor floor, TermsJudge terms) => new()
    {
        Promise = NameOf(Duty.Refund), Source = "law", Rule = floor.Citation, Earliest = request.ReceivedAt.InZone(terms.LawZone).Date, Latest = due, EarliestAt = request.ReceivedAt,
        Zone = terms.LawZone.Id, IsOverdue = terms.IsRefundOverdue(asOf), Duty = Duty.Refund,
    };

    private Deadline Stated(PlatformDeadline stated) => new()
    {
        Promise = NameOf(stated.Duty), Source = "marketplace", Rule = stated.Name ?? $"stated by {request.Source!.Platform}",
        Earliest = LocalDate.Min(days.Of(request.ReceivedAt), days.Of(stated.By)), Latest = days.Of(stated.By),
        Moments = new DeadlineMoments(Instant.Min(request.ReceivedAt, stated.By), stated.By), IsByTheHour = true,
        Zone = policy.Zone.Id, IsOverdue = asOf >= stated.By, Duty = stated.Duty, Silence = SilenceOf(stated.Duty),
    };

    // The payload says until when; what happens then the rows know.
    private Silence? SilenceOf(Duty duty)
    {
        var (country, day) = (Country, request.ReceivedAt.InUtc().Date);
        var rows = data.Marketplaces.RowsOf(request.Source!.Platform);
        return rows is not null && Array.Find(rows, row => row.Duty == duty && MarketplaceDeadlines.Applies(rows, row, country, day)) is { } found ? found.Silence : null;
    }

    private string? Country => CountryCodes.Known(request.Source?.Country) ?? CountryCodes.Known(request.ShipTo?.Country);

    private void ByRows(MarketplaceDeadline[] rows, string platform, in DueCircumstances due, ref List<Deadline>? found, ref List<Problem>? problems, List<Deadline>? lost)
    {
        var country = Country;
        if (country is null && Array.Exists(rows, row => row.Country is not null))
        {
            (problems ??= []).Add(new Problem
            {
                Id = "RK5054", Severity = ProblemSeverity.Warning, Message = $"the deadlines of {platform} differ by country, and the request names none; the strictest of them counts",
                Suggestion = "Give \"source\" a \"country\".",
            });
        }

        foreach (var row in rows)
        {
            if (!due.Owes(row.Duty, request) || StartOf(row.From, due) is not { } start || !MarketplaceDeadlines.Applies(rows, row, country, start.InUtc().Date)) continue;
            if (Count(row, country ?? row.Country, start, ref problems) is not { } deadline) continue;
            if (IsStated(row.Duty)) lost?.Add(deadline);
            else Add(ref found, deadline, lost);
        }
    }

    private bool IsStated(Duty duty)
    {
        foreach (var stated in request.Source?.Deadlines ?? [])
        {
            if (stated.Duty == duty) return true;
        }

        return false;
    }

    private Instant? StartOf(MarketplaceClock clock, in DueCircumstances due) => clock switch
    {
        MarketplaceClock.BuyerMessage => request.Message is null ? null : request.ReceivedAt,
        MarketplaceClock.HelpRequest => due.IsWanted ? request.ReceivedAt : null,
        MarketplaceClock.ReturnRequest => request.Return is { ReceivedAt: null, DispatchProofAt: null } ? request.ReceivedAt : null,
        MarketplaceClock.PlatformCase => due.IsWanted && request.RequestedBy.Kind == RequesterKind.Marketplace ? request.ReceivedAt : null,
        MarketplaceClock.ReturnDispatched => request.Return?.DispatchProofAt,
        _ => request.Return?.ReceivedAt,
    };

    private Deadline? Count(MarketplaceDeadline row, string? country, Instant start, ref List<Problem>? problems)
    {
        var calendar = CalendarOf(country);
        var zone = calendar?.Zone ?? (CountryZones.Of(country, null) is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null) ?? policy.Zone;
        var local = days.In(zone);
        var day = local.Of(start);
        var count = new DutyCount { After = EnumWords<MarketplaceClock>.Of(row.From), Most = row.Within, Unit = row.Unit };
        var isCovered = !DutyCounter.NeedsCalendar(row.Unit) || calendar is not null;
        var counted = new DutyCounter(local).Count(new DutyStart(day, day, start, start), isCovered ? count : count with { Unit = DutyUnit.Days }, calendar);
        if (counted.Problem is not null && isCovered)
        {
            // The days the calendar does not know may all be open ones: the deadline is then the soonest it can be.
            isCovered = false;
            counted = new DutyCounter(local).Count(new DutyStart(day, day, start, start), count with { Unit = DutyUnit.Days }, null);
        }

        if (counted.Problem is { } why)
        {
            (problems ??= []).Add(why with { Severity = ProblemSeverity.Warning, Message = $"{row.Id} has no date: {why.Message}" });
            return null;
        }

        if (!isCovered)
        {
            (problems ??= []).Add(new Problem
            {
                Id = "RK5052", Severity = ProblemSeverity.Warning,
                Message = $"no calendar knows the business days that {row.Id} counts{(country is null ? "" : $" in {country}")}; every day is counted, so that it cannot be missed",
                Suggestion = "Add a calendar of the country to the reference data.",
            });
        }

        return Deadline.Of(counted, isCovered ? count : count with { Unit = DutyUnit.Days }, new DeadlineEvent(start), local, asOf, row.Duty, NameOf(row.Duty), "marketplace", row.Rule, row.Silence);
    }

    /// <summary>The calendar of the site's country; the house's own only where nobody says which country that is.</summary>
    private BusinessCalendar? CalendarOf(string? country) =>
        (country ?? policy.Draft.Calendar) is { } id && data.Calendars.Find(id).TryGetValue(out var calendar) ? calendar : null;

    /// <summary>What a duty is called where no promise of the policy is about it: the names that the pages know.</summary>
    private static string NameOf(Duty duty) => duty switch
    {
        Duty.FirstReply => "first-response",
        Duty.ReturnDecision => "approval",
        Duty.Solution => "solution",
        Duty.Inspection => "inspection",
        Duty.Refund => "refund",
        _ => "on-account",
    };
}
