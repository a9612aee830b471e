using NodaTime;
using RefundKit.Calendars;
using RefundKit.Duties;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>When money is on the customer's account, in the worst case of the payments it goes back to.</summary>
internal readonly struct ArrivalKeeper(RefundPolicy policy, RefundRequest request, string? country, Instant asOf, ReferenceData data, ZonedDays days)
{
    /// <summary>
    /// The later of what is promised and what the payments take. Null where nothing is promised and the way of a payment is
    /// not known: a day that only the others keep is none.
    /// </summary>
    /// <param name="own">What the policy promises; null where it says nothing, or nothing that has a day.</param>
    /// <param name="promise">The name of the promise.</param>
    /// <param name="start">When the money is sent.</param>
    /// <param name="due">What goes back, and how.</param>
    /// <param name="problems">Receives why a payment's way is not known.</param>
    /// <param name="lost">Receives what came sooner; null where nobody asks.</param>
    public Deadline? Worst(Deadline? own, string promise, in (DutyStart Span, object By) start, in DueCircumstances due, ref List<Problem>? problems, List<Deadline>? lost)
    {
        var (isPromised, isKnown, worst) = (own is not null, true, own);
        if (due.Resolution == ResolutionKind.BankTransfer)
        {
            isKnown = Measure("bank-transfer", null, isPromised, ref worst, promise, start, ref problems, lost);
        }
        else
        {
            foreach (var payment in request.Order?.Payments ?? [])
            {
                if (!IsPaidBack(payment, due.Refund)) continue;

                // A marketplace that takes the payment gives it back itself.
                var gateway = payment.Gateway ?? Marketplace;
                if ((payment.Method ?? gateway) is { } method) isKnown &= Measure(method, gateway, isPromised, ref worst, promise, start, ref problems, lost);
                else isKnown &= Unknown($"payment \"{payment.Id}\", which names no method,", "Give the payment its \"method\".", isPromised, ref problems);
            }
        }

        return isKnown || isPromised ? worst : null;
    }

    // A channel or platform that pays nothing out says nothing about the way of the money.
    private string? Marketplace =>
        (request.Source?.Platform ?? request.Channel) is { } platform && MarketplaceDeadlines.NameOf(platform) is var name && data.Arrivals.KnowsGateway(name) ? name : null;

    private static bool Unknown(string what, string suggestion, bool isPromised, ref List<Problem>? problems)
    {
        Say(new Problem
        {
            Id = "RK5051", Severity = ProblemSeverity.Warning, Message = $"how long a refund to {what} takes is not known; {(isPromised ? "the policy's own promise stands" : "no day is named")}",
            Suggestion = suggestion,
        }, ref problems);
        return false;
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

    /// <summary>Puts a payment's way in the place of what is known so far, where it takes longer; false where it is not known.</summary>
    private bool Measure(string method, string? gateway, bool isPromised, ref Deadline? worst, string promise, in (DutyStart Span, object By) start, ref List<Problem>? problems, List<Deadline>? lost)
    {
        var own = worst;
        if (data.Arrivals.Find(method, gateway, country, start.Span.Latest) is not { } row)
        {
            return ArrivalTimes.IsBookedByTheHouse(method) || Unknown($"\"{method}\"", "Add a row to the arrival times of the reference data.", isPromised, ref problems);
        }

        var found = default(CalendarResult<BusinessCalendar>);
        if (DutyCounter.NeedsCalendar(row.Unit) && !(found = Calendar()).IsKnown)
        {
            Say(new Problem
            {
                Id = "RK5053", Severity = ProblemSeverity.Warning, Message = $"when a refund to \"{method}\" arrives cannot be counted: {found.Problem?.Message ?? "no calendar is named"}",
                Suggestion = found.Problem?.Suggestion,
            }, ref problems);
            return false;
        }

        var count = data.Arrivals.CountOf(row);
        if (lost is null && own is not null && IsAsLong(own, start.By, count, found)) return true;
        var counted = new DutyCounter(days).Count(start.Span, count, found.IsKnown ? found.Value : null);
        if (counted.Problem is { } why)
        {
            Say(why with { Id = "RK5053", Severity = ProblemSeverity.Warning, Message = $"when a refund to \"{method}\" arrives cannot be counted: {why.Message}" }, ref problems);
            return false;
        }

        if (own is not null && lost is null && !IsLater(counted, own)) return true;
        var table = Deadline.Of(counted, count, start.By, days, asOf, Duty.Arrival, promise, "payment", row.Rule);
        var isLater = own is null || IsLater(counted, own);
        if (own is not null) lost?.Add(isLater ? own : table);
        if (isLater) worst = table;
        return true;
    }

    // As many of the same days from the same start end no sooner, and need not be counted to know it.
    private static bool IsAsLong(Deadline own, object start, DutyCount row, in CalendarResult<BusinessCalendar> calendar) =>
        own.Count is { CutOff: null } promised && promised.Unit == row.Unit && promised.Most >= row.Most && ReferenceEquals(own.Start, start)
        && (!calendar.IsKnown || (own.Calendar == calendar.Value.Id && own.CalendarEdition == calendar.Value.Edition));

    private static bool IsLater(in DutyCounter.Counted counted, Deadline own) => counted.Moments is null && !own.IsByTheHour
        ? counted.Latest > own.Latest
        : counted.Latest != own.Latest ? counted.Latest > own.Latest : (counted.Moments?.Latest ?? Instant.MaxValue) > own.LatestAt;

    /// <summary>Where the customer banks the banks have their holidays; where no calendar knows that country, the house's own stands in.</summary>
    private CalendarResult<BusinessCalendar> Calendar()
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
