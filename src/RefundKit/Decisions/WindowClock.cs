using NodaTime;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>Counts the days of return windows: when one began for a line, when it ends, and whether the request arrived in time.</summary>
internal readonly struct WindowClock(CompiledPolicy terms, RequestFacts facts, ReferenceData data)
{
    /// <summary>The days of a window for a line; not open and not closed where the day it is counted from is not known.</summary>
    public WindowDays Measure(ReturnWindow window, OrderLine line, OrderSnapshot order)
    {
        var began = Anchor(window, line, order);
        var first = began is { } moment ? DayOf(moment).PlusDays(window.Anchor == WindowAnchor.Shipped ? window.TransitDays : 0) : (LocalDate?)null;
        if (window is { Days: 0, Until: null }) return new WindowDays(first, null, false);
        var asked = DayOf(facts.Request.ReceivedAt);
        if (window.Days is not { } days)
        {
            var fixedEnd = window.Until is { } day ? Rolled(window, day) : (LocalDate?)null;
            return new WindowDays(first, fixedEnd, fixedEnd is null || asked <= fixedEnd);
        }

        if (first is not { } start || began is not { } instant) return WithoutAnchor(window, asked);
        if (window.ToTheInstant) return ToTheInstant(window, start, instant, days, asked);
        var last = start.PlusDays(window.LastDayIncluded ? days : days - 1);
        if (window.Until is { } until && until > last) last = until;
        last = Rolled(window, last);
        return new WindowDays(start, last, asked <= last);
    }

    /// <summary>The fact without which the days of a window are not known.</summary>
    public static string AnchorFact(ReturnWindow window) => window.Anchor switch
    {
        WindowAnchor.Ordered => "order.daysSincePlaced",
        WindowAnchor.Paid => "order.daysSincePaid",
        WindowAnchor.Shipped => "order.daysSinceShipped",
        _ => "order.daysSinceDelivered",
    };

    private LocalDate DayOf(Instant instant) => ReferenceEquals(terms.Zone, facts.Days.Zone) ? facts.Days.Of(instant) : instant.InZone(terms.Zone).Date;

    private static Instant? Anchor(ReturnWindow window, OrderLine line, OrderSnapshot order) => window.Anchor switch
    {
        WindowAnchor.Ordered => order.PlacedAt,
        WindowAnchor.Paid => order.PaidAt,
        WindowAnchor.Shipped => order.ShippedAt,
        _ => order.DeliveryOf(line.Id),
    };

    // Days that cannot be counted yet only ever move a fixed last day on: up to it the window is open, behind it nobody knows.
    private WindowDays WithoutAnchor(ReturnWindow window, LocalDate asked)
    {
        if (window.Until is not { } until) return default;
        var last = window.ToTheInstant ? until : Rolled(window, until);
        return asked <= last ? new WindowDays(null, last, true) : default;
    }

    // The end itself is excluded, so that its last moment belongs to the day before where it falls on midnight.
    private WindowDays ToTheInstant(ReturnWindow window, LocalDate start, Instant began, int days, LocalDate asked)
    {
        var transit = window.Anchor == WindowAnchor.Shipped ? window.TransitDays : 0;
        var end = began + Duration.FromDays(transit + days);
        var last = (end - Duration.Epsilon).InZone(terms.Zone).Date;
        var isOpen = facts.Request.ReceivedAt < end;
        return window.Until is { } until && until >= last ? new WindowDays(start, until, asked <= until) : new WindowDays(start, last, isOpen);
    }

    // A calendar that does not know the day leaves the plain day; a window is never shortened by rolling.
    private LocalDate Rolled(ReturnWindow window, LocalDate last) =>
        window.RollToBusinessDay && terms.Calendar is { } id && data.Calendars.Find(id).TryGetValue(out var calendar) && calendar.RollForward(last) is { IsKnown: true } rolled
            ? rolled.Value
            : last;
}

/// <summary>A window as days of its zone.</summary>
/// <param name="First">The day it is counted from; null where it is not known.</param>
/// <param name="Last">The last day, included; null where it never ends, and where nothing is known.</param>
/// <param name="IsOpen">Whether the request arrived in time; null where that is not known.</param>
internal readonly record struct WindowDays(LocalDate? First, LocalDate? Last, bool? IsOpen);
