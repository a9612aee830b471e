using CsCheck;
using NodaTime;
using RefundKit.Calendars;
using RefundKit.Decisions;
using RefundKit.Law;
using RefundKit.Policies;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>What holds for every return window, whatever it is counted from and wherever.</summary>
public sealed class WindowLawsTests
{
    private static readonly string[] Zones = ["America/New_York", "Europe/Berlin", "Pacific/Auckland", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"];

    private static readonly Instant Start = Instant.FromUtc(2026, 9, 1, 0, 0);

    private static readonly Gen<string> Zone = Gen.Int[0, Zones.Length - 1].Select(zone => Zones[zone]);

    private static readonly Gen<Instant> Moments = Gen.Long[0, 200L * NodaConstants.SecondsPerDay].Select(second => Start + Duration.FromSeconds(second));

    private static readonly Gen<ReturnWindow> Windows = Gen.Select(
        Gen.Int[1, 90], Gen.Int[0, 3], Gen.Int[0, 6], Gen.Int[0, 2], Gen.Bool, Gen.Int[-100, 150]).Select((days, anchor, transit, end, roll, until) => new ReturnWindow
        {
            Id = "any", Days = days, Anchor = (WindowAnchor)anchor, TransitDays = transit, LastDayIncluded = end != 1, ToTheInstant = end == 2, RollToBusinessDay = roll,
            Until = until < 0 ? null : new LocalDate(2026, 9, 1).PlusDays(until),
        });

    [Fact]
    public void A_last_day_is_found_by_stepping_a_day_at_a_time() =>
        Gen.Select(Windows, Zone, Moments, Moments).Sample((window, zone, began, asked) =>
        {
            var found = Of(window, zone, began, asked);
            var (last, isOpen) = Stepping(window, DateTimeZoneProviders.Tzdb[zone], began, asked);

            return found.LastDay == last && found.IsOpen == isOpen && found.Zone == zone;
        });

    [Fact]
    public void The_last_day_does_not_hang_on_when_somebody_asks_and_what_is_closed_stays_closed() =>
        Gen.Select(Windows, Zone, Moments, Moments, Moments).Sample((window, zone, began, one, other) =>
        {
            var (sooner, later) = (Of(window, zone, began, Instant.Min(one, other)), Of(window, zone, began, Instant.Max(one, other)));

            return sooner.LastDay == later.LastDay && (sooner.IsOpen || !later.IsOpen);
        });

    [Fact]
    public void A_later_clock_never_shortens_a_window() =>
        Gen.Select(Windows, Zone, Moments, Moments, Moments).Sample((window, zone, one, other, asked) =>
        {
            var (sooner, later) = (Of(window, zone, Instant.Min(one, other), asked), Of(window, zone, Instant.Max(one, other), asked));

            return sooner.LastDay <= later.LastDay && (!sooner.IsOpen || later.IsOpen);
        });

    [Fact]
    public void A_roll_never_shortens_a_window_and_ends_it_on_a_business_day() =>
        Gen.Select(Windows, Zone, Moments, Moments).Sample((window, zone, began, asked) =>
        {
            var (plain, rolled) = (Of(window with { RollToBusinessDay = false }, zone, began, asked), Of(window with { RollToBusinessDay = true }, zone, began, asked));

            return plain.LastDay <= rolled.LastDay && (!plain.IsOpen || rolled.IsOpen)
                && (window.ToTheInstant ? plain.LastDay == rolled.LastDay : CalendarSet.Shipped.Find("US").Value.IsBusinessDay(rolled.LastDay!.Value).Value);
        });

    [Fact]
    public void More_days_more_transit_a_counted_last_day_and_a_season_never_shorten_a_window() =>
        Gen.Select(Windows, Zone, Moments, Moments, Gen.Int[0, 9]).Sample((window, zone, began, asked, more) =>
        {
            var shorter = Of(window with { Until = null, LastDayIncluded = false }, zone, began, asked);
            ReturnWindow[] longer = [window, window with { Days = window.Days + more }, window with { TransitDays = window.TransitDays + more }, window with { LastDayIncluded = true }];

            return longer.Select(wider => Of(wider, zone, began, asked)).All(wider => shorter.LastDay <= wider.LastDay && (!shorter.IsOpen || wider.IsOpen));
        });

    private static WindowResult Of(ReturnWindow window, string zone, Instant began, Instant asked) =>
        APolicy.OfThirtyDays().With(draft => draft with { TimeZone = zone }).Window(_ => window).Decide(ARequest.ForARefund()
            .With(request => request with { ReceivedAt = asked })
            .Return(wanted => wanted with { ReceivedAt = null, InspectedAt = null })
            .Order(order => order with { PlacedAt = began, PaidAt = began, ShippedAt = began, DeliveredAt = began })).Window!;

    private static (LocalDate Last, bool IsOpen) Stepping(ReturnWindow window, DateTimeZone zone, Instant began, Instant asked)
    {
        var transit = window.Anchor == WindowAnchor.Shipped ? window.TransitDays : 0;
        var askedOn = asked.InZone(zone).Date;
        if (window.ToTheInstant)
        {
            var end = began;
            for (var day = 0; day < window.Days + transit; day++) end += Duration.FromHours(24);
            var lastOf = (end - Duration.Epsilon).InZone(zone).Date;
            return window.Until >= lastOf ? (window.Until.Value, askedOn <= window.Until) : (lastOf, asked < end);
        }

        var last = began.InZone(zone).Date;
        for (var day = 0; day < window.Days + transit; day++) last = last.PlusDays(1);
        if (!window.LastDayIncluded) last = last.PlusDays(-1);
        if (window.Until > last) last = window.Until.Value;
        while (window.RollToBusinessDay && !CalendarSet.Shipped.Find("US").Value.IsBusinessDay(last).Value) last = last.PlusDays(1);
        return (last, askedOn <= last);
    }
}
