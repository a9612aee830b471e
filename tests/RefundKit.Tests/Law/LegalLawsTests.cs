using CsCheck;
using NodaTime;
using RefundKit.Law;
using RefundKit.Orders;
using Xunit;

namespace RefundKit.Tests.Law;

/// <summary>What holds for every row, every day and every calendar.</summary>
public class LegalLawsTests
{
    private static readonly LegalFloor[] WithWindow = [.. LegalFloors.Embedded.Rows.Where(row => row.Window is not null)];

    private static readonly Gen<LegalFloor> Floors = Gen.OneOf(WithWindow);

    private static readonly Gen<LocalDate> Days = Gen.Int[0, 4000].Select(offset => new LocalDate(2020, 1, 1).PlusDays(offset));

    // A calendar that knows some days, and knows them as working days or not, by a seed.
    private static readonly Gen<Func<LocalDate, bool?>> Calendars = Gen.Int[0, int.MaxValue].Select<int, Func<LocalDate, bool?>>(seed => day =>
    {
        var mixed = (uint)((day.Year * 372) + (day.DayOfYear * 31) + seed) * 2654435761u >> 16;
        return (mixed % 5) switch { 0 => null, 1 => false, _ => true };
    });

    private static readonly Gen<string?> Countries = Gen.OneOf<string?>("DE", "FR", "SE", "GB", "CN", "JP", "KR", "BR", "US", "CA", "AU", "IN", "XX");

    private static readonly Gen<string?> Regions = Gen.OneOf<string?>("CA", "NY", "ON", "TX", "BY", "NSW");

    [Fact]
    public void A_later_start_never_ends_earlier() =>
        Gen.Select(Floors, Days, Gen.Int[0, 40], Calendars, Gen.Bool).Sample((floor, day, later, calendar, informed) =>
        {
            var first = LegalWindow.Of(floor, day, informed, calendar);
            var second = LegalWindow.Of(floor, day.PlusDays(later), informed, calendar);
            return second.LastDay >= first.LastDay && second.LatestLastDay >= first.LatestLastDay;
        });

    [Fact]
    public void A_window_is_never_shorter_where_the_consumer_was_not_told() =>
        Gen.Select(Floors, Days, Calendars).Sample((floor, day, calendar) =>
        {
            var told = LegalWindow.Of(floor, day, true, calendar);
            var untold = LegalWindow.Of(floor, day, false, calendar);
            var unsaid = LegalWindow.Of(floor, day, null, calendar);
            return untold.LastDay >= told.LastDay
                && untold.LatestLastDay >= told.LatestLastDay
                && unsaid.LastDay == told.LastDay
                && (unsaid.LastDayIfNotInformed is null || unsaid.LastDayIfNotInformed == untold.LatestLastDay);
        });

    [Fact]
    public void The_consumers_reading_is_never_the_shorter_one_and_knowing_a_calendar_never_leaves_it() =>
        Gen.Select(Floors, Days, Calendars).Sample((floor, day, calendar) =>
        {
            var window = LegalWindow.Of(floor, day, true, calendar);
            var settled = LegalWindow.Of(floor, day, true, date => calendar(date) ?? true);
            return window.LastDay <= window.LatestLastDay
                && window.LastDay >= day
                && window.IsOpenOn(window.LatestLastDay) != false
                && settled.LastDay == window.LastDay
                && !settled.IsCalendarMissing;
        });

    [Fact]
    public void A_region_never_has_less_than_its_country() =>
        Gen.Select(Countries, Regions, Days, Gen.OneOf<bool?>(true, false, null)).Sample((country, region, day, informed) =>
        {
            LegalQuery Query(string? part) => new() { Country = country, Region = part, OrderedOn = day, IsInformed = informed };
            var whole = LegalFloors.Embedded.Find(Query(null)).Floors;
            var part = LegalFloors.Embedded.Find(Query(region)).Floors;
            return whole.IsEmpty
                || ConsumerFavour.DaysAfterStart(part[0].Window!) >= ConsumerFavour.DaysAfterStart(whole[0].Window!);
        });

    [Fact]
    public void The_first_floor_is_the_longest_and_no_answer_is_empty_without_saying_why() =>
        Gen.Select(Countries, Regions, Days, Gen.Enum<SaleKind>(), Gen.Enum<ItemKind>(), Gen.OneOf<bool?>(true, false, null)).Sample((country, region, day, sale, item, known) =>
        {
            var query = new LegalQuery
            {
                Country = country, Region = region, OrderedOn = day, SaleKind = sale, ItemKind = item, IsInformed = known, IsConsumer = known,
            };
            var finding = LegalFloors.Embedded.Find(query);
            if (!ReferenceEquals(LegalFloors.Embedded.Best(query), finding.Floors.FirstOrDefault())) return false;
            var lengths = finding.Floors.Select(floor => ConsumerFavour.DaysAfterStart(floor.Window!)).ToList();
            return lengths.SequenceEqual(lengths.OrderDescending())
                && finding.Status switch
                {
                    LegalStatus.Floor => lengths.Count > 0,
                    LegalStatus.Conditional => lengths.Count == 0 && finding.Conditional.Length > 0,
                    LegalStatus.NoRight => lengths.Count == 0 && finding.Exemptions.Length > 0,
                    _ => lengths.Count == 0,
                };
        });

    [Fact]
    public void More_evidence_never_makes_a_refund_due_later() =>
        Gen.Select(Gen.OneOf([.. LegalFloors.Embedded.Rows]), Days, Gen.Int[-5, 40], Gen.Int[-5, 40], Calendars).Sample((floor, notice, goods, proof, calendar) =>
        {
            var without = LegalRefundDue.Of(floor, notice, notice.PlusDays(goods), null, calendar);
            var with = LegalRefundDue.Of(floor, notice, notice.PlusDays(goods), notice.PlusDays(proof), calendar);
            return !without.MayBeWithheld && !with.MayBeWithheld && !(with.LatestDay > without.LatestDay) && !(with.LatestDay < notice);
        });
}
