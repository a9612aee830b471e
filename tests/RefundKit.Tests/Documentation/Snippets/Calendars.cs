using NodaTime;
using RefundKit.Calendars;
using RefundKit.Decisions;
using Xunit;

namespace RefundKit.Tests.Documentation.Snippets;

[Collection(OneConsole.Name)]
public class Calendars
{
    [Fact]
    public void A_country_counts_business_days()
    {
        using var console = new CapturedConsole();
        #region doc:business-days
        var germany = CalendarSet.Shipped.Find("DE").Value;
        var date = germany.AddBusinessDays(new LocalDate(2026, 12, 23), 3);
        Console.WriteLine($"{date.Value:uuuu-MM-dd}");
        foreach (var day in germany.Explain(new LocalDate(2026, 12, 23), date.Value).Value)
            Console.WriteLine($"{day.Date:uuuu-MM-dd} {day.Reason}");
        Console.WriteLine(germany.AddBusinessDays(new LocalDate(2027, 12, 30), 2).Problem!.Id);
        #endregion
        Assert.Equal("2026-12-29\n2026-12-25 Closed\n2026-12-26 Closed\n2026-12-27 Weekend\nRK4002\n", console.Text);
    }

    [Fact]
    public void Hours_are_built_over_the_closed_days_of_a_country()
    {
        using var console = new CapturedConsole();
        #region doc:business-hours
        var support = new BusinessCalendarBuilder("support", "Europe/Berlin")
            .OpenMondayToFriday(new OpeningHours(new LocalTime(9, 0), new LocalTime(17, 0)))
            .WithClosedDaysOf(CalendarSet.Shipped.Find("DE").Value)
            .Shift(new LocalDate(2026, 12, 24), new OpeningHours(new LocalTime(9, 0), new LocalTime(12, 0)))
            .Build();

        var arrived = Instant.FromUtc(2026, 12, 24, 8, 0);
        Console.WriteLine(support.Deadline(arrived, Duration.FromHours(3)).Value);
        Console.WriteLine(support.Deadline(arrived, Duration.FromHours(3), DeadlineAtClose.NextOpening).Value);
        #endregion
        Assert.Equal("2026-12-24T11:00:00Z\n2026-12-28T08:00:00Z\n", console.Text);
    }

    #region doc:calendar-folder
    private sealed class CalendarFolder(string path, string edition) : ICalendarSource
    {
        public string Edition => edition;

        public IEnumerable<BusinessCalendar> Load() =>
            Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal).Select(file => BusinessCalendar.Parse(File.ReadAllBytes(file), file));
    }
    #endregion

    [Fact]
    public void A_host_lays_its_own_calendars_over_the_shipped_ones()
    {
        var path = Repository.PathOf("samples", "calendars");
        #region doc:own-calendars
        var data = ReferenceData.Embedded with { Calendars = CalendarSet.Shipped.With(new CalendarFolder(path, "2026-11+acme.1")) };
        #endregion
        Assert.True(data.Calendars.Find("support").IsKnown);
        Assert.True(data.Calendars.Find("DE").IsKnown);
        Assert.StartsWith("calendars:2026-11+acme.1+", data.Edition, StringComparison.Ordinal);
    }
}
