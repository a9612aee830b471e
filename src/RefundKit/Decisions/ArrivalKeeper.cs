using NodaTime;
using RefundKit.Calendars;
using RefundKit.Duties;
using RefundKit.Orders;
using RefundKit.Law;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>When money is on the customer's account, in the worst case of the payments it goes back to.</summary>
internal readonly struct ArrivalKeeper(RefundPolicy policy, RefundRequest request, Instant asOf, ReferenceData data, ZonedDays days)
{
    /// <summary>The later of what is promised and what the payments take; null where neither is known.</summary>
    /// <param name="own">What the policy promises; null where it says nothing, or nothing that has a day.</param>
    /// <param name="promise">The name of the promise.</param>
    /// <param name="start">When the money is sent.</param>
    /// <param name="due">What goes back, and how.</param>
    /// <param name="problems">Receives why a payment's way is not known.</param>
    /// <param name="lost">Receives what came sooner; null where nobody asks.</param>
    public Deadline? Worst(Deadline? own, string promise, in (DutyStart Span, object By) start, in DueCircumstances due, ref List<Problem>? problems, List<Deadline>? lost)
    {
        if (due.Resolution == ResolutionKind.BankTransfer) return Later(own, "bank-transfer", null, promise, start, ref problems, lost);
        if (request.Order is not { } order) return own;
        foreach (var payment in order.Payments)
        {
            if (payment.Method is { } method && IsPaidBack(payment, due.Refund)) own = Later(own, method, payment.Gateway, promise, start, ref problems, lost);
        }

        return own;
    }

    private static bool IsPaidBack(Payment payment, RefundQuote? quote)
    {
        if (quote is null) return true;
        foreach (var part in quote.Payments)
        {
            if (part.PaymentId == payment.Id) return !part.Amount.IsZero;
        }

        return false;
    }

    private Deadline? Later(Deadline? own, string method, string? gateway, string promise, in (DutyStart Span, object By) start, ref List<Problem>? problems, List<Deadline>? lost)
    {
        // A marketplace that takes the payment gives it back itself.
        gateway ??= request.Source?.Platform ?? request.Channel;
        var country = CountryCodes.Known(request.ShipTo?.Country);
        if (data.Arrivals.Find(method, gateway, country, start.Span.Latest) is not { } row)
        {
            if (ArrivalTimes.IsBookedByTheHouse(method)) return own;
            Say(new Problem
            {
                Id = "RK5051", Severity = ProblemSeverity.Warning, Message = $"how long a refund to \"{method}\" takes is not known; {(own is null ? "no day is named" : "the policy's own promise stands")}",
                Suggestion = "Add a row to the arrival times of the reference data.",
            }, ref problems);
            return own;
        }

        var found = default(CalendarResult<BusinessCalendar>);
        if (DutyCounter.NeedsCalendar(row.Unit) && !(found = CalendarOf(country)).IsKnown)
        {
            Say(new Problem
            {
                Id = "RK5053", Severity = ProblemSeverity.Warning, Message = $"when a refund to \"{method}\" arrives cannot be counted: {found.Problem?.Message ?? "no calendar is named"}",
                Suggestion = found.Problem?.Suggestion,
            }, ref problems);
            return own;
        }

        var count = data.Arrivals.CountOf(row);
        if (lost is null && own is not null && IsAsLong(own, start.By, count, found)) return own;
        var counted = new DutyCounter(days).Count(start.Span, count, found.IsKnown ? found.Value : null);
        if (counted.Problem is { } why)
        {
            Say(why with { Id = "RK5053", Severity = ProblemSeverity.Warning, Message = $"when a refund to \"{method}\" arrives cannot be counted: {why.Message}" }, ref problems);
            return own;
        }

        if (own is not null && lost is null && !IsLater(counted, own)) return own;
        var table = new Deadline
        {
            Promise = promise, Source = "payment", Rule = row.Rule, Earliest = counted.Earliest, Latest = counted.Latest, Zone = policy.Zone.Id,
            Moments = counted.Moments is { } moments ? new DeadlineMoments(moments.Earliest, moments.Latest) : null, IsByTheHour = counted.Moments is not null,
            Calendar = counted.Calendar?.Id, CalendarEdition = counted.Calendar?.Edition, IsProjected = counted.IsProjected,
            IsOverdue = counted.Moments is { } ends ? asOf >= ends.Latest : days.Of(asOf) > counted.Latest, Duty = Duty.Arrival, Count = count, Start = start.By,
        };
        if (own is null) return table;
        var isLater = IsLater(counted, own);
        lost?.Add(isLater ? own : table);
        return isLater ? table : own;
    }

    // As many of the same days from the same start end no sooner, and need not be counted to know it.
    private static bool IsAsLong(Deadline own, object start, DutyCount row, in CalendarResult<BusinessCalendar> calendar) =>
        own.Count is { CutOff: null } promised && promised.Unit == row.Unit && promised.Most >= row.Most && ReferenceEquals(own.Start, start)
        && (!calendar.IsKnown || (own.Calendar == calendar.Value.Id && own.CalendarEdition == calendar.Value.Edition));

    private static bool IsLater(in DutyCounter.Counted counted, Deadline own) => counted.Moments is null && !own.IsByTheHour
        ? counted.Latest > own.Latest
        : counted.Latest != own.Latest ? counted.Latest > own.Latest : (counted.Moments?.Latest ?? Instant.MaxValue) > own.LatestAt;

    /// <summary>Where the customer banks the banks have their holidays; where no calendar knows that country, the house's own stands in.</summary>
    private CalendarResult<BusinessCalendar> CalendarOf(string? country)
    {
        var found = country is null ? default : data.Calendars.Find(country);
        return !found.IsKnown && policy.Draft.Calendar is { } own ? data.Calendars.Find(own) : found;
    }

    private static void Say(Problem problem, ref List<Problem>? problems)
    {
        problems ??= [];
        if (!problems.Exists(said => said.Id == problem.Id && said.Message == problem.Message)) problems.Add(problem);
    }
}
