using NodaTime;
using RefundKit.Calendars;
using Xunit;
using static RefundKit.Tests.Calendars.CalendarTexts;

namespace RefundKit.Tests.Calendars;

/// <summary>Periods, results, builders and sources: the parts that calendars are made of.</summary>
public class CalendarPartsTests
{
    private sealed class TwoDesks(string edition, params BusinessCalendar[] calendars) : ICalendarSource
    {
        public int Loads { get; private set; }

        public string Edition => edition;

        public IEnumerable<BusinessCalendar> Load()
        {
            Loads++;
            return calendars;
        }
    }

    [Fact]
    public void A_hosts_source_is_asked_once_and_lays_its_calendars_over_the_others()
    {
        var desk = Hours("Europe/Berlin", "mon 09:00-17:00");
        var source = new TwoDesks("2026-11+desks", desk);

        var set = CalendarSet.Shipped.With(source);

        Assert.Same(desk, set.Find("test").Value);
        Assert.Same(CalendarSet.Shipped.Find("DE").Value, set.Find("DE").Value);
        Assert.Equal(("2026-11+desks", 1), (set.Edition, source.Loads));
        Assert.Contains("test", set.Ids);
        Assert.Throws<ArgumentException>(() => CalendarSet.Shipped.With(new TwoDesks(" ", desk)));
        Assert.Throws<ArgumentException>(() => CalendarSet.Shipped.With(new TwoDesks("x", desk, desk)));
        Assert.Throws<ArgumentNullException>(() => CalendarSet.Shipped.With((ICalendarSource)null!));
    }

    [Fact]
    public void An_alias_leads_to_the_hosts_calendar_of_that_id()
    {
        var england = new BusinessCalendarBuilder("GB-ENG", "Europe/London").OpenMondayToFriday(OpeningHours.WholeDay).Build();
        var set = CalendarSet.Shipped.With("2026-11+england", england);

        Assert.All((string[])["GB", "UK", "GB-EAW", "GB-WLS", "GB-ENG"], id => Assert.Same(england, set.Find(id).Value));
        Assert.DoesNotContain("GB", set.Ids);
    }

    [Theory]
    [InlineData(9, 0, 0, 17, 0, 0, "09:00-17:00", 32_400, 61_200, false)]
    [InlineData(9, 0, 30, 17, 0, 1, "09:00:30-17:00:01", 32_430, 61_201, false)]
    [InlineData(22, 0, 0, 6, 0, 0, "22:00-06:00", 79_200, 108_000, true)]
    [InlineData(0, 0, 0, 0, 0, 0, "00:00-24:00", 0, 86_400, true)]
    [InlineData(23, 59, 59, 0, 0, 0, "23:59:59-24:00", 86_399, 86_400, true)]
    [InlineData(0, 0, 0, 0, 0, 1, "00:00-00:00:01", 0, 1, false)]
    [InlineData(12, 0, 1, 12, 0, 0, "12:00:01-12:00", 43_201, 129_600, true)]
    public void A_period_knows_its_ends_in_seconds_of_its_date(int h, int m, int s, int h2, int m2, int s2, string text, int first, int end, bool next)
    {
        var period = new OpeningHours(new LocalTime(h, m, s), new LocalTime(h2, m2, s2));

        Assert.Equal((text, first, end, next), (period.ToString(), period.FirstSecond, period.EndSecond, period.ClosesNextDay));
    }

    [Fact]
    public void A_period_is_of_whole_seconds_and_not_empty()
    {
        var (nine, half) = (new LocalTime(9, 0), new LocalTime(9, 0, 0, 500));

        Assert.Throws<ArgumentException>(() => new OpeningHours(half, new LocalTime(17, 0)));
        Assert.Throws<ArgumentException>(() => new OpeningHours(nine, half));
        Assert.Throws<ArgumentException>(() => new OpeningHours(nine, nine));
        Assert.Equal(OpeningHours.WholeDay, new OpeningHours(LocalTime.Midnight, LocalTime.Midnight));
    }

    [Fact]
    public void A_result_is_a_value_a_value_with_a_warning_or_a_problem()
    {
        var india = CalendarSet.Shipped.Find("IN").Value;
        var (firm, projected, none) = (india.IsBusinessDay(Date("2026-01-27")), india.IsBusinessDay(Date("2027-01-27")), india.IsBusinessDay(Date("2028-01-27")));

        Assert.Equal((true, false, 0), (firm.IsKnown, firm.IsProjected, firm.Problems.Length));
        Assert.Equal((true, true, "RK4003"), (projected.IsKnown, projected.IsProjected, Assert.Single(projected.Problems).Id));
        Assert.Equal((false, false, "RK4002"), (none.IsKnown, none.IsProjected, Assert.Single(none.Problems).Id));
        Assert.Equal((true, true), (firm.TryGetValue(out var value), value));
        Assert.False(none.TryGetValue(out _));
        Assert.Contains("RK4002", Assert.Throws<InvalidOperationException>(() => none.Value).Message, StringComparison.Ordinal);
        Assert.Equal(("True", none.Problem!.ToString(), ""), (firm.ToString(), none.ToString(), default(CalendarResult<int>).ToString()));
        Assert.Equal("the result was never computed", Assert.Throws<InvalidOperationException>(() => default(CalendarResult<int>).Value).Message);
    }

    [Fact]
    public void A_builder_takes_over_what_another_calendar_says_of_its_days()
    {
        var india = CalendarSet.Shipped.Find("IN").Value;
        var china = CalendarSet.Shipped.Find("CN").Value;

        var desk = Desk().WithClosedDaysOf(india).Build();
        Assert.Equal((india.Coverage, "closed days of IN@2026-11", new LocalDate(2026, 11, 26)), (desk.Coverage, desk.Source, desk.CheckedOn!.Value));
        Assert.Equal(CalendarYearStatus.Projected, desk.StatusOf(2027));
        Assert.True(Desk().WithClosedDaysOf(china).Build().IsBusinessDay(Date("2026-10-10")).Value);
        Assert.True(Desk().WithClosedDaysOf(CalendarSet.Shipped.Find("mon-fri").Value).Build().IsOpenEnded);
    }

    [Fact]
    public void What_a_builder_is_told_comes_before_what_it_takes_over()
    {
        var desk = Desk().WithEdition("7", "the door").CheckedOn(Date("2026-01-02")).WithClosedDaysOf(CalendarSet.Shipped.Find("DE").Value).Build();

        Assert.Equal(("7", "the door", Date("2026-01-02"), "desk@7"), (desk.Edition, desk.Source, desk.CheckedOn!.Value, desk.ToString()));
        Assert.Null(Desk().Build().CheckedOn);
        Assert.Null(Desk().WithEdition("7", "the door").WithClosedDaysOf(CalendarSet.Shipped.Find("DE").Value).Build().CheckedOn);
        Assert.Null(Desk().Build().Source);
    }

    [Fact]
    public void A_builder_refuses_what_is_no_name_and_no_weekday()
    {
        Assert.Throws<ArgumentException>(() => new BusinessCalendarBuilder(" ", "UTC"));
        Assert.Throws<ArgumentException>(() => new BusinessCalendarBuilder("x", " "));
        Assert.Throws<ArgumentException>(() => Desk().WithEdition(" "));
        Assert.Throws<ArgumentOutOfRangeException>(() => Desk().Open(IsoDayOfWeek.None, OpeningHours.WholeDay));
        Assert.Throws<ArgumentOutOfRangeException>(() => Desk().Open((IsoDayOfWeek)8, OpeningHours.WholeDay));
        Assert.Equal(
            [IsoDayOfWeek.Saturday],
            Desk().Open(IsoDayOfWeek.Sunday, OpeningHours.WholeDay).Build().Weekend);
        Assert.Throws<ArgumentException>(() => Desk().Build().IsBusinessDay(new LocalDate(2026, 11, 23, CalendarSystem.Julian)));
    }

    // The break of Monday reaches into Tuesday, and that of Tuesday is in the night of Monday.
    [Fact]
    public void A_break_may_take_away_the_day_before_it_and_the_day_after()
    {
        var after = Hours("UTC", "mon-fri 09:00-17:00", builder => builder.Break(Date("2026-11-23"), Periods("22:00-17:00")));
        var before = Hours("UTC", "mon-fri 23:00-01:00", builder => builder.Break(Date("2026-11-23"), Periods("23:00-24:00")).Break(Date("2026-11-24"), Periods("00:00-01:00")));

        Assert.Equal([true, false, true], Days(after));
        Assert.Equal([false, true, true], Days(before));
        Assert.Equal([true, true, true], Days(Hours("UTC", "mon-fri 09:00-17:00", builder => builder.Break(Date("2026-11-23"), Periods("22:00-16:59")))));
        Assert.Equal([true, true, true], Days(Hours("UTC", "mon-fri 23:00-01:00", builder => builder.Break(Date("2026-11-24"), Periods("00:00-01:00")))));

        static bool[] Days(BusinessCalendar calendar) => [.. Enumerable.Range(23, 3).Select(day => calendar.IsBusinessDay(new LocalDate(2026, 11, day)).Value)];
    }

    [Fact]
    public void Several_shifts_and_breaks_of_a_date_count_together()
    {
        var calendar = Hours("UTC", "mon-fri 09:00-17:00", builder => builder
            .Shift(Date("2026-11-23"), Periods("13:00-15:00")).Shift(Date("2026-11-23"), Periods("08:00-10:00"))
            .Break(Date("2026-11-23"), Periods("14:00-15:00")).Break(Date("2026-11-23"), Periods("08:00-09:00")));

        Assert.Equal(
            [Duration.FromHours(1), Duration.FromHours(1)],
            calendar.OpenPeriods(Instant.FromUtc(2026, 11, 23, 0, 0), Instant.FromUtc(2026, 11, 24, 0, 0)).Value.Select(period => period.Duration));
    }

    [Fact]
    public void A_working_weekend_needs_a_working_weekday_to_take_its_hours_from()
    {
        var shifts = FromJson("""{"id":"x","timeZone":"UTC","hours":{},"shifts":{"2026-11-24":[["09:00","10:00"]]},"openWeekend":["2026-11-28"]}""");
        var sundays = FromJson("""{"id":"x","timeZone":"UTC","hours":{"sun":[["09:00","10:00"]]},"openWeekend":["2026-11-28"]}""");

        Assert.False(shifts.IsBusinessDay(Date("2026-11-28")).Value);
        Assert.True(sundays.IsBusinessDay(Date("2026-11-28")).Value);
        Assert.Equal(Instant.FromUtc(2026, 11, 28, 9, 30), sundays.Deadline(Instant.FromUtc(2026, 11, 28, 0, 0), Duration.FromMinutes(30)).Value);
    }

    private static BusinessCalendarBuilder Desk() => new BusinessCalendarBuilder("desk", "Europe/Berlin").OpenMondayToFriday(Periods("09:00-17:00"));
}
