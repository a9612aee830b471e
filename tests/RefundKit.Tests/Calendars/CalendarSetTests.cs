using NodaTime;
using RefundKit.Calendars;
using Xunit;
using static RefundKit.Tests.Calendars.CalendarTexts;

namespace RefundKit.Tests.Calendars;

public class CalendarSetTests
{
    public static TheoryData<string> Ids => [.. CalendarSet.Shipped.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_calendar_of_the_package_reads_without_a_remark_and_names_its_source(string id)
    {
        using var stream = typeof(CalendarSet).Assembly.GetManifestResourceStream($"RefundKit.Calendars.{id}.json")!;
        var text = new byte[stream.Length];
        stream.ReadExactly(text);

        Assert.True(BusinessCalendar.TryParse(text, id, out var calendar, out var problems));
        Assert.Empty(problems);
        Assert.Equal((id, CalendarSet.Shipped.Edition), (calendar.Id, calendar.Edition));
        Assert.False(string.IsNullOrEmpty(calendar.Source));
    }

    [Fact]
    public void The_ids_are_the_files_of_the_package()
    {
        var files = typeof(CalendarSet).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("RefundKit.Calendars.", StringComparison.Ordinal))
            .Select(name => name["RefundKit.Calendars.".Length..^".json".Length]);

        Assert.Equal(CalendarSet.Shipped.Ids, files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_calendar_is_read_once() =>
        Assert.Same(CalendarSet.Shipped.Find("DE").Value, CalendarSet.Shipped.Find("DE").Value);

    [Theory]
    [InlineData("GB")]
    [InlineData("UK")]
    [InlineData("GB-WLS")]
    public void An_alias_gives_the_calendar_under_its_own_id(string alias) =>
        Assert.Equal("GB-ENG", CalendarSet.Shipped.Find(alias).Value.Id);

    [Theory]
    [InlineData("de-by", "Did you mean \"DE-BY\"?")]
    [InlineData("24/7", "Did you mean \"24x7\"?")]
    [InlineData("DE-NW-special", "Known are 24x7, AU, ")]
    [InlineData("", "Known are 24x7, AU, ")]
    public void An_unknown_id_is_a_problem_and_never_another_calendar(string id, string suggestion)
    {
        var result = CalendarSet.Shipped.Find(id);

        Assert.False(result.IsKnown);
        Assert.Equal("RK4001", result.Problem?.Id);
        Assert.StartsWith(suggestion, result.Problem?.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hosts_calendar_takes_the_place_of_the_packages_under_a_new_edition()
    {
        var own = Hours("Europe/Berlin", "mon 09:00-17:00");
        var de = new BusinessCalendarBuilder("DE", "Europe/Berlin").OpenMondayToFriday(OpeningHours.WholeDay).Build();

        var set = CalendarSet.Shipped.With("2026-11+acme.1", own, de);

        Assert.Equal("2026-11+acme.1", set.Edition);
        Assert.Same(own, set.Find("test").Value);
        Assert.Same(de, set.Find("DE").Value);
        Assert.Same(CalendarSet.Shipped.Find("FR").Value, set.Find("FR").Value);
        Assert.NotSame(de, CalendarSet.Shipped.Find("DE").Value);
        Assert.Throws<ArgumentException>(() => set.With("x", own, own));
    }

    [Fact]
    public void China_works_on_the_weekends_its_State_Council_named_and_no_further_than_2026()
    {
        var china = CalendarSet.Shipped.Find("CN").Value;

        Assert.True(china.IsBusinessDay(Date("2026-10-10")).Value);
        Assert.False(china.IsBusinessDay(Date("2026-10-11")).Value);
        Assert.Equal(Date("2026-10-10"), china.AddBusinessDays(Date("2026-09-30"), 3).Value);
        Assert.Equal("RK4002", china.AddBusinessDays(Date("2026-12-30"), 5).Problem?.Id);
        Assert.Null(china.StatusOf(2027));
    }

    // rijksoverheid.nl: an official holiday on which most businesses work; civil servants and schools are free.
    [Fact]
    public void Good_Friday_is_a_business_day_in_the_Netherlands_and_none_in_Germany()
    {
        Assert.True(CalendarSet.Shipped.Find("NL").Value.IsBusinessDay(Date("2026-04-03")).Value);
        Assert.False(CalendarSet.Shipped.Find("DE").Value.IsBusinessDay(Date("2026-04-03")).Value);
    }

    [Fact]
    public void Calendars_without_holidays_exist_by_name_only()
    {
        var always = CalendarSet.Shipped.Find("24x7").Value;
        var weekdays = CalendarSet.Shipped.Find("mon-fri").Value;
        var christmas = At("2026-12-25T23:30Z", DateTimeZone.Utc);

        Assert.Equal(christmas + Duration.FromHours(1_000), always.Deadline(christmas, Duration.FromHours(1_000)).Value);
        Assert.Equal(Date("2026-12-25"), weekdays.AddBusinessDays(Date("2026-12-24"), 1).Value);
        Assert.Equal(Date("2026-12-28"), weekdays.AddBusinessDays(Date("2026-12-25"), 1).Value);
    }

    [Fact]
    public void Only_named_years_are_projected() => Assert.Equal(
        ["AU-VIC 2027", "IN 2027", "KR 2027"],
        CalendarSet.Shipped.Ids.SelectMany(id => Enumerable.Range(2024, 4)
            .Where(year => CalendarSet.Shipped.Find(id).Value.StatusOf(year) == CalendarYearStatus.Projected)
            .Select(year => $"{id} {year}")));
}
