using NodaTime;
using RefundKit.Calendars;
using Xunit;
using static RefundKit.Tests.Calendars.CalendarTexts;

namespace RefundKit.Tests.Calendars;

/// <summary>What the shipped calendars say, as official lists and announcements say it; checked on 2026-11-26.</summary>
public class ShippedCalendarFactsTests
{
    /// <summary>Business days of 2024 to 2027; null where nothing is announced.</summary>
    public static TheoryData<string, int, int, int, int?> BusinessDaysOfYears => new()
    {
        { "AU", 255, 255, 256, 257 },
        { "AU-NSW", 253, 252, 252, 252 },
        { "AU-VIC", 251, 250, 251, 251 },
        { "BR", 256, 255, 252, 254 },
        { "CA", 257, 256, 256, 256 },
        { "CA-ON", 253, 252, 252, 252 },
        { "CA-QC", 254, 253, 253, 253 },
        { "CN", 251, 248, 248, null },
        { "DE", 253, 252, 254, 256 },
        { "DE-BY", 251, 250, 252, 253 },
        { "ES", 255, 254, 254, 254 },
        { "FR", 252, 251, 252, 254 },
        { "GB-ENG", 254, 253, 253, 253 },
        { "GB-SCT", 253, 252, 251, 252 },
        { "IN", 247, 248, 246, 250 },
        { "IT", 254, 251, 254, 254 },
        { "JP", 248, 246, 244, 245 },
        { "KR", 246, 244, 245, 246 },
        { "NL", 256, 254, 255, 256 },
        { "PL", 252, 251, 253, 253 },
        { "US", 251, 250, 250, 249 },
        { "US-CA", 250, 249, 249, 247 },
    };

    /// <summary>Calendar, date, whether it is a business day, and who says so.</summary>
    public static TheoryData<string, string, bool, string> KnownDays => new()
    {
        { "US", "2026-07-03", false, "5 U.S.C. 6103(b): a Saturday's holiday is observed on the Friday before" },
        { "US", "2026-11-27", true, "the day after Thanksgiving is no federal holiday" },
        { "US", "2027-12-31", false, "New Year's Day 2028 is a Saturday" },
        { "GB-ENG", "2026-12-28", false, "gov.uk: substitute for Boxing Day" },
        { "GB-ENG", "2026-06-15", true, "the proclaimed day is Scotland's" },
        { "GB-SCT", "2026-06-15", false, "Royal Proclamation of 4 February 2026: the World Cup" },
        { "GB-SCT", "2026-04-06", true, "Easter Monday is no bank holiday in Scotland" },
        { "GB-SCT", "2027-01-04", false, "substitute for 2 January" },
        { "GB-SCT", "2026-11-30", false, "St Andrew's Day" },
        { "DE", "2026-06-04", true, "Corpus Christi is a holiday of some states only" },
        { "DE-BY", "2026-06-04", false, "Bavaria: Corpus Christi" },
        { "DE-BY", "2025-08-15", true, "Assumption Day is a holiday of some Bavarian municipalities only" },
        { "FR", "2026-04-03", true, "Good Friday is a holiday of Alsace and Moselle only" },
        { "FR", "2026-05-25", false, "Whit Monday" },
        { "IT", "2027-10-04", false, "Law 151 of 2025: Saint Francis, from 2026" },
        { "IT", "2024-10-04", true, "Law 151 of 2025 begins with 2026" },
        { "ES", "2026-04-02", true, "Maundy Thursday is a holiday of most communities, not of all" },
        { "ES", "2026-11-02", true, "a holiday on a Sunday is moved by some communities only" },
        { "NL", "2026-04-03", true, "rijksoverheid.nl: most businesses work on Good Friday" },
        { "NL", "2025-05-05", false, "Liberation Day in a lustrum year" },
        { "NL", "2026-05-05", true, "Liberation Day in no lustrum year" },
        { "PL", "2024-12-24", true, "Christmas Eve is a holiday from 2025" },
        { "PL", "2025-12-24", false, "Christmas Eve is a holiday from 2025" },
        { "JP", "2026-09-22", false, "a day between two holidays" },
        { "JP", "2026-05-06", false, "substitute for Constitution Day, a Sunday" },
        { "KR", "2025-05-01", true, "Labour Day is a public holiday from 2026" },
        { "KR", "2026-05-01", false, "Act on Public Holidays as amended in 2026: Labour Day" },
        { "KR", "2026-07-17", false, "Act on Public Holidays as amended in 2026: Constitution Day" },
        { "KR", "2027-05-03", false, "substitute for Labour Day, a Saturday" },
        { "KR", "2027-07-19", false, "substitute for Constitution Day, a Saturday" },
        { "KR", "2026-06-03", false, "local elections" },
        { "CN", "2026-02-14", true, "State Council notice of 4 November 2025: a working Saturday" },
        { "CN", "2026-02-23", false, "State Council notice of 4 November 2025: Spring Festival" },
        { "CN", "2026-09-20", true, "State Council notice of 4 November 2025: a working Sunday" },
        { "CN", "2026-09-27", false, "State Council notice of 4 November 2025: Mid-Autumn" },
        { "BR", "2024-11-20", false, "Law 14,759 of 2023: Zumbi" },
        { "BR", "2026-02-17", true, "Carnival is no national holiday" },
        { "AU-NSW", "2026-04-27", false, "Public Holidays Amendment (Anzac Day) Order 2026" },
        { "AU-NSW", "2027-04-26", false, "Public Holidays Amendment (Anzac Day) Order 2026" },
        { "AU-VIC", "2026-04-27", true, "Victoria gives no day for an Anzac Day on a weekend" },
        { "AU-VIC", "2026-11-03", false, "Melbourne Cup" },
        { "AU", "2026-06-08", true, "the King's Birthday is not kept on one date" },
        { "CA", "2026-10-12", true, "Thanksgiving is not kept in all provinces" },
        { "CA-ON", "2026-02-16", false, "Family Day" },
        { "CA-QC", "2026-06-24", false, "the National Holiday of Quebec" },
        { "CA-QC", "2026-02-16", true, "Family Day is not kept in Quebec" },
        { "IN", "2026-01-26", false, "Republic Day" },
        { "IN", "2026-11-09", true, "the day after Diwali is a restricted holiday" },
    };

    public static TheoryData<string> Countries => [.. CalendarSet.Shipped.Ids.Except(["24x7", "mon-fri"])];

    [Theory]
    [MemberData(nameof(BusinessDaysOfYears))]
    public void A_year_has_as_many_business_days_as_its_list_leaves(string id, int in2024, int in2025, int in2026, int? in2027)
    {
        var calendar = CalendarSet.Shipped.Find(id).Value;

        Assert.Equal([in2024, in2025, in2026, in2027], Enumerable.Range(2024, 4).Select(int? (year) =>
            calendar.BusinessDaysBetween(new LocalDate(year - 1, 12, 31), new LocalDate(year, 12, 31)) is { IsKnown: true } known ? known.Value : null));
    }

    [Theory]
    [MemberData(nameof(KnownDays))]
    public void A_day_is_what_its_law_or_announcement_says(string id, string date, bool isBusinessDay, string because) =>
        Assert.Equal((isBusinessDay, because), (CalendarSet.Shipped.Find(id).Value.IsBusinessDay(Date(date)).Value, because));

    [Fact]
    public void China_works_on_nineteen_weekend_days_of_three_years() => Assert.Equal(
        [
            "2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29", "2024-10-12",
            "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11",
            "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10",
        ],
        CalendarSet.Shipped.Find("CN").Value.Days.OpenWeekend.Order().Select(CalendarProblems.Iso));

    [Theory]
    [MemberData(nameof(Countries))]
    public void Each_says_where_its_days_come_from_when_that_was_checked_and_how_far_it_goes(string id)
    {
        var calendar = CalendarSet.Shipped.Find(id).Value;

        Assert.Equal(new LocalDate(2026, 11, 26), calendar.CheckedOn);
        Assert.Equal(new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(id == "CN" ? 2026 : 2027, 12, 31)), calendar.Coverage);
        Assert.Equal([IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], calendar.Weekend);
        Assert.False(calendar.IsOpenEnded);
    }

    [Theory]
    [MemberData(nameof(Countries))]
    public void Only_China_works_on_a_weekend_and_no_working_weekend_is_closed(string id)
    {
        var days = CalendarSet.Shipped.Find(id).Value.Days;

        Assert.Equal(id == "CN", days.OpenWeekend.Any());
        Assert.All(days.OpenWeekend, date => Assert.True(days.IsWeekend(date) && !days.IsClosed(date)));
    }

    [Theory]
    [MemberData(nameof(Countries))]
    public void The_first_of_January_and_a_region_of_a_country_close_what_the_country_closes(string id)
    {
        var calendar = CalendarSet.Shipped.Find(id).Value;
        var newYears = Enumerable.Range(2024, calendar.Coverage.End.Year - 2023).Select(year => new LocalDate(year, 1, 1));

        // India's central government works on New Year's Day.
        Assert.All(newYears, date => Assert.Equal(id != "IN", calendar.Days.IsClosed(date)));
        if (id.StartsWith("DE-", StringComparison.Ordinal) || id.StartsWith("CA-", StringComparison.Ordinal))
            Assert.All(CalendarSet.Shipped.Find(id[..2]).Value.Days.Closed, date => Assert.True(calendar.Days.IsClosed(date)));
    }
}
