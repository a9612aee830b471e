using System.Globalization;

namespace RefundKit.Duties;

/// <summary>Spans as rules write them, in English.</summary>
internal static class DutyUnits
{
    public static string Span(int least, int most, DutyUnit unit)
    {
        var word = unit switch
        {
            DutyUnit.Minutes => "minute",
            DutyUnit.Hours => "hour",
            DutyUnit.BusinessHours => "business hour",
            DutyUnit.Days => "day",
            _ => "business day",
        };
        var low = least == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{least} to ");
        return string.Create(CultureInfo.InvariantCulture, $"{low}{most} {word}{(most == 1 ? "" : "s")}");
    }
}
