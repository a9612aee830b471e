using System.Globalization;
using System.Text;
using NodaTime;

namespace RefundKit.Calendars;

/// <summary>
/// One period of a day, in the local time of the calendar's zone. The opening belongs to it, the close does not. A close
/// at or before the opening is on the next day: 22:00 to 02:00 runs past midnight, 18:00 to 00:00 ends with the day.
/// A period belongs to the date on which it opens.
/// </summary>
public readonly record struct OpeningHours
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>Makes a period from its two ends.</summary>
    /// <param name="opens">The first moment inside.</param>
    /// <param name="closes">The first moment after it; midnight is the end of the day.</param>
    /// <exception cref="ArgumentException">Both are the same time and not midnight, or one has a part below a second.</exception>
    public OpeningHours(LocalTime opens, LocalTime closes)
    {
        if (opens.NanosecondOfSecond != 0 || closes.NanosecondOfSecond != 0)
            throw new ArgumentException("opening hours are whole seconds");
        if (opens == closes && opens != LocalTime.Midnight)
            throw new ArgumentException("a period that closes when it opens is empty; the whole day is OpeningHours.WholeDay");
        Opens = opens;
        Closes = closes;
    }

    /// <summary>From midnight to midnight, however long the date is in its zone.</summary>
    public static OpeningHours WholeDay => default;

    /// <summary>The first moment inside the period.</summary>
    public LocalTime Opens { get; }

    /// <summary>The first moment after the period; on the next date where it is not later than <see cref="Opens"/>.</summary>
    public LocalTime Closes { get; }

    internal bool ClosesNextDay => Closes <= Opens;

    /// <summary>The opening in seconds of local time since the midnight that begins the date.</summary>
    internal int FirstSecond => (int)(Opens.TickOfDay / NodaConstants.TicksPerSecond);

    /// <summary>The close in the same measure; beyond 86,400 where the period runs past midnight.</summary>
    internal int EndSecond => (int)(Closes.TickOfDay / NodaConstants.TicksPerSecond) + (ClosesNextDay ? MinutesOfDay * 60 : 0);

    /// <summary>The period as a calendar file writes it: <c>09:00-17:00</c>, <c>00:00-24:00</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text, Opens, "00:00").Append('-');
        return Append(text, Closes, "24:00").ToString();
    }

    private static StringBuilder Append(StringBuilder text, LocalTime time, string midnight)
    {
        if (time == LocalTime.Midnight) return text.Append(midnight);
        text.Append(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");
        return time.Second == 0 ? text : text.Append(CultureInfo.InvariantCulture, $":{time.Second:00}");
    }
}
