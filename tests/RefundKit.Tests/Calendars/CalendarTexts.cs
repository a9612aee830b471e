using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using RefundKit.Calendars;

namespace RefundKit.Tests.Calendars;

/// <summary>Short ways to write calendars and times in a test.</summary>
internal static class CalendarTexts
{
    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>A moment: <c>2024-01-17T18:00</c> in the zone, or with a Z in UTC.</summary>
    public static Instant At(string text, DateTimeZone zone) => text.EndsWith('Z')
        ? LocalDateTimePattern.GeneralIso.Parse(Whole(text[..^1])).Value.InUtc().ToInstant()
        : LocalDateTimePattern.GeneralIso.Parse(Whole(text)).Value.InZoneLeniently(zone).ToInstant();

    public static BusinessCalendar FromJson(string json) => BusinessCalendar.Parse(Encoding.UTF8.GetBytes(json), "c.json");

    /// <summary>A calendar from hours such as <c>mon-thu 09:00-12:00,13:00-17:00; sat 10:00-14:00</c>.</summary>
    public static BusinessCalendar Hours(string zone, string hours, Func<BusinessCalendarBuilder, BusinessCalendarBuilder>? more = null)
    {
        var builder = new BusinessCalendarBuilder("test", zone);
        string[] names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        foreach (var part in hours.Split(';', StringSplitOptions.TrimEntries))
        {
            var (days, periods) = (part.Split(' ')[0].Split('-'), part.Split(' ')[1]);
            for (var day = Array.IndexOf(names, days[0]); day <= Array.IndexOf(names, days[^1]); day++)
                builder.Open((IsoDayOfWeek)(day + 1), Periods(periods));
        }

        return (more?.Invoke(builder) ?? builder).Build();
    }

    public static OpeningHours[] Periods(string text) =>
    [
        .. text.Split(',').Select(period => period.Split('-')).Select(ends => new OpeningHours(Time(ends[0]), Time(ends[1]))),
    ];

    private static LocalTime Time(string text) => text == "24:00"
        ? LocalTime.Midnight
        : new LocalTime(int.Parse(text[..2], CultureInfo.InvariantCulture), int.Parse(text[3..], CultureInfo.InvariantCulture));

    private static string Whole(string text) => text.Length == 16 ? $"{text}:00" : text;
}
