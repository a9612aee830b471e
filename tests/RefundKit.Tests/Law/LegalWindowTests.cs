using NodaTime;
using RefundKit.Law;
using Xunit;

namespace RefundKit.Tests.Law;

public class LegalWindowTests
{
    private static LegalFloor Floor(string id) => LegalFloors.Embedded.Rows.Single(row => row.Id == id);

    private static LocalDate Day(int year, int month, int day) => new(year, month, day);

    // Christmas 2026 as Germany keeps it, and nothing else: 25 and 26 December (a Friday and a Saturday).
    private static bool? GermanWorkingDay(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && (day.Month, day.Day) is not ((12, 25) or (12, 26) or (1, 1));

    private static LegalWindow Window(string id, LocalDate start, bool? informed = true, Func<LocalDate, bool?>? workingDay = null) =>
        LegalWindow.Of(Floor(id), start, informed, workingDay ?? GermanWorkingDay);

    [Fact]
    public void Fourteen_days_in_the_union_are_counted_from_the_day_after_the_delivery()
    {
        // Delivered on Thursday 5 November: day one is Friday the 6th, day fourteen Thursday the 19th.
        var window = Window("eu-goods-2026", Day(2026, 11, 5));

        Assert.Equal((Day(2026, 11, 5), Day(2026, 11, 6), Day(2026, 11, 19)), (window.FirstDay, window.CountedFrom, window.LastDay));
        Assert.Equal((true, true, false), (window.IsOpenOn(Day(2026, 11, 5)), window.IsOpenOn(Day(2026, 11, 19)), window.IsOpenOn(Day(2026, 11, 20))));
        Assert.False(window.IsRolled);
    }

    [Theory]
    [InlineData(7, 23)] // Saturday 21 November
    [InlineData(8, 23)] // Sunday 22 November
    [InlineData(9, 23)] // Monday 23 November
    public void In_germany_a_last_day_on_a_weekend_moves_to_monday(int delivered, int last)
    {
        var window = Window("de-goods-2026", Day(2026, 11, delivered));

        Assert.Equal(Day(2026, 11, last), window.LastDay);
        Assert.Equal(delivered != 9, window.IsRolled);
    }

    [Fact]
    public void A_last_day_on_christmas_moves_over_the_weekend_behind_it()
    {
        // Delivered on 11 December 2026; day fourteen is Friday 25 December, then Saturday, Sunday, and Monday the 28th.
        Assert.Equal(Day(2026, 12, 28), Window("fr-goods", Day(2026, 12, 11)).LastDay);
    }

    [Fact]
    public void In_the_united_kingdom_a_sunday_ends_the_window()
    {
        var window = Window("gb-goods", Day(2026, 11, 8));

        Assert.Equal(Day(2026, 11, 22), window.LastDay);
        Assert.False(window.IsRolled || window.IsCalendarMissing);
    }

    [Fact]
    public void China_counts_from_the_day_after_signing()
    {
        var window = Window("cn-goods", Day(2026, 11, 11));

        Assert.Equal((Day(2026, 11, 12), Day(2026, 11, 18)), (window.CountedFrom, window.LastDay));
    }

    [Fact]
    public void Japan_counts_the_day_of_the_delivery()
    {
        var window = Window("jp-goods", Day(2026, 11, 11));

        Assert.Equal((Day(2026, 11, 11), Day(2026, 11, 18)), (window.CountedFrom, window.LastDay));
    }

    [Theory]
    [InlineData("br-goods", 27)] // the worked example of Brazilian lawyers: received on the 20th, until the 27th, a Sunday
    [InlineData("kr-goods", 27)]
    public void Brazil_and_korea_count_seven_days_after_the_receipt(string id, int last) =>
        Assert.Equal(Day(2020, 12, last), Window(id, Day(2020, 12, 20)).LastDay);

    [Fact]
    public void New_york_and_california_count_thirty_days_after_the_purchase()
    {
        Assert.Equal(Day(2026, 12, 2), Window("us-ny-policy-not-posted", Day(2026, 11, 2), informed: false).LastDay);
        Assert.Equal(Day(2026, 12, 2), Window("us-ca-policy-not-posted", Day(2026, 11, 2), informed: false).LastDay);
    }

    [Fact]
    public void A_british_buyer_can_reject_faulty_goods_for_thirty_days_after_the_delivery() =>
        Assert.Equal(Day(2026, 12, 5), Window("gb-reject", Day(2026, 11, 5)).LastDay);

    [Fact]
    public void Three_korean_months_end_on_the_same_day_of_the_month() =>
        Assert.Equal(Day(2027, 2, 5), Window("kr-not-as-advertised", Day(2026, 11, 5)).LastDay);

    [Fact]
    public void A_consumer_who_was_not_told_has_twelve_months_more()
    {
        // 19 November 2026 and twelve months: Friday 19 November 2027.
        var window = Window("eu-goods-2026", Day(2026, 11, 5), informed: false);

        Assert.Equal(Day(2027, 11, 19), window.LastDay);
        Assert.True(window.IsExtended);
        Assert.Null(window.LastDayIfNotInformed);
    }

    [Fact]
    public void The_twelve_months_run_from_the_moved_end_and_are_moved_again()
    {
        // Day fourteen is Saturday 21 November 2026, moved to Monday the 23rd; a year on is Tuesday 23 November 2027.
        Assert.Equal(Day(2027, 11, 23), Window("de-goods-2026", Day(2026, 11, 7), informed: false).LastDay);
        // Day fourteen is Friday 20 November 2026; a year on is Saturday 20 November 2027, moved to Monday the 22nd.
        Assert.Equal(Day(2027, 11, 22), Window("de-goods-2026", Day(2026, 11, 6), informed: false).LastDay);
    }

    [Fact]
    public void Where_nobody_said_whether_the_consumer_was_told_both_days_are_given()
    {
        var window = Window("eu-goods-2026", Day(2026, 11, 5), informed: null);

        Assert.Equal(Day(2026, 11, 19), window.LastDay);
        Assert.False(window.IsExtended);
        Assert.Equal(Day(2027, 11, 19), window.LastDayIfNotInformed);
    }

    [Fact]
    public void Without_a_calendar_weekends_are_still_known_and_holidays_are_a_doubt_in_the_consumers_favour()
    {
        // Day fourteen is Thursday 19 November. If it, Friday and Monday were holidays, Tuesday the 24th would be the last day.
        var window = LegalWindow.Of(Floor("eu-goods-2026"), Day(2026, 11, 5), true, isWorkingDay: null);

        Assert.True(window.IsCalendarMissing);
        Assert.Equal((Day(2026, 11, 19), Day(2026, 11, 24)), (window.LastDay, window.LatestLastDay));
        Assert.Equal((true, null, false), (window.IsOpenOn(Day(2026, 11, 19)), window.IsOpenOn(Day(2026, 11, 20)), window.IsOpenOn(Day(2026, 11, 25))));

        var weekend = LegalWindow.Of(Floor("eu-goods-2026"), Day(2026, 11, 7), true, _ => null);
        Assert.Equal(Day(2026, 11, 23), weekend.LastDay);
    }

    [Fact]
    public void A_calendar_without_any_working_day_and_a_date_at_the_end_of_time_do_no_harm()
    {
        Assert.True(Window("de-goods-2026", Day(2026, 11, 5), workingDay: _ => false).LastDay > Day(2026, 11, 19));
        Assert.Equal(9990, Window("de-goods-2026", Day(9999, 12, 31)).LastDay.Year);
    }

    [Fact]
    public void A_row_without_a_right_has_no_window_to_compute() =>
        Assert.Throws<ArgumentException>(() => Window("au-change-of-mind", Day(2026, 11, 5)));

    private static readonly Func<LocalDate, bool?> WeekdaysOnly = day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    [Fact]
    public void A_roll_that_is_not_settled_leaves_the_days_between_open_to_judgement()
    {
        var korean = LegalFloors.Embedded.Rows.Single(row => row.Id == "kr-goods");

        // Saturday 14 November 2026.
        var window = LegalWindow.Of(korean, new LocalDate(2026, 11, 7), true, WeekdaysOnly);
        Assert.Equal((new LocalDate(2026, 11, 14), new LocalDate(2026, 11, 16)), (window.LastDay, window.LatestLastDay));
        Assert.Equal((true, false), (window.IsRollUnsettled, window.IsCalendarMissing));
        Assert.Equal([true, null, null, false], Enumerable.Range(14, 4).Select(day => window.IsOpenOn(new LocalDate(2026, 11, day))));

        var settled = LegalWindow.Of(korean, new LocalDate(2026, 11, 6), true, WeekdaysOnly);
        Assert.False(settled.IsRollUnsettled || settled.IsCalendarMissing);
    }

    [Fact]
    public void A_calendar_that_is_missing_is_another_doubt_than_a_roll_that_is_not_settled()
    {
        var swedish = LegalFloors.Embedded.Find(new LegalQuery { Country = "SE" }).Floors[0];
        var window = LegalWindow.Of(swedish, new LocalDate(2026, 11, 3), true, null);

        Assert.Equal((false, true), (window.IsRollUnsettled, window.IsCalendarMissing));
    }

    [Fact]
    public void The_plain_last_day_is_never_later_than_the_true_one_and_counts_a_first_day_that_counts()
    {
        Assert.All(LegalFloors.Embedded.Rows.Where(row => row.Window is not null), row =>
        {
            for (var offset = 0; offset < 60; offset++)
            {
                var start = new LocalDate(2026, 1, 1).PlusDays(offset);
                Assert.True(LegalWindow.PlainLastDay(row.Window!, start) <= LegalWindow.Of(row, start, true, null).LastDay, row.Id);
            }
        });
        Assert.Equal(new LocalDate(2026, 11, 8), LegalWindow.PlainLastDay(LegalFloors.Embedded.Rows.Single(row => row.Id == "jp-goods").Window!, new LocalDate(2026, 11, 1)));
        Assert.Equal(new LocalDate(2028, 2, 29), LegalWindow.PlainLastDay(LegalFloors.Embedded.Rows.Single(row => row.Id == "eu-conformity").Window!, new LocalDate(2026, 2, 28)).PlusDays(1));
        Assert.Equal(9990, LegalWindow.PlainLastDay(LegalFloors.Embedded.Rows.Single(row => row.Id == "kr-goods").Window!, LocalDate.MaxIsoValue).Year);
    }
}
