using NodaTime.Text;
using RefundKit.Calendars;
using Xunit;
using static RefundKit.Tests.Calendars.CalendarTexts;

namespace RefundKit.Tests.Calendars;

public class BusinessDayCasesTests
{
    [Theory]
    [MemberData(nameof(BusinessDayCases.Additions), MemberType = typeof(BusinessDayCases))]
    public void Business_days_are_added_as_two_holiday_libraries_agree(string name, string id, string start, int days, string expected)
    {
        var result = CalendarSet.Shipped.Find(id).Value.AddBusinessDays(Date(start), days);

        Assert.Equal((name, expected), (name, LocalDatePattern.Iso.Format(result.Value)));
    }

    [Theory]
    [MemberData(nameof(BusinessDayCases.Counts), MemberType = typeof(BusinessDayCases))]
    public void Business_days_are_counted_after_the_first_date_up_to_the_last(string name, string id, string from, string to, int expected)
    {
        var calendar = CalendarSet.Shipped.Find(id).Value;

        Assert.Equal((name, expected), (name, calendar.BusinessDaysBetween(Date(from), Date(to)).Value));
        Assert.Equal((name, -expected), (name, calendar.BusinessDaysBetween(Date(to), Date(from)).Value));
    }
}
