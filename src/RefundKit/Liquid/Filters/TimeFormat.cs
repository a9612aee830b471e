using System.Globalization;
using System.Text;
using Fluid;
using Fluid.Values;
using RefundKit.Liquid.Rendering;

namespace RefundKit.Liquid.Filters;

/// <summary>
/// The <c>date</c> filter with the directives of strftime, in English and in the offset the date came with. It reads no
/// clock: "now" and "today" are refused, and a text is a date only if it names the whole day.
/// </summary>
internal static class TimeFormat
{
    private static readonly string[] DayFormats =
    [
        "yyyy-M-d", "yyyy/M/d", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy",
        "dddd, MMMM d, yyyy", "ddd, MMM d, yyyy", "ddd, d MMM yyyy", "ddd MMM d yyyy", "d.M.yyyy", "yyyyMMdd",
    ];

    private static readonly string[] TimeFormats = ["", " H:m", " H:m:s", " H:m:s.FFFFFFF", " h:m tt", " h:m:s tt", "'T'H:m", "'T'H:m:s", "'T'H:m:s.FFFFFFF"];

    // Trying the formats takes as long as this many nodes do.
    private const int ParsingSteps = 25;

    private static readonly string[] Formats =
    [
        .. from day in DayFormats
           from time in TimeFormats
           from zone in time.Length == 0 ? [""] : new[] { "", "K", " zzz", "zzz", " 'UTC'", " 'GMT'" }
           select day + time + zone,
        "ddd MMM d H:m:s yyyy", "ddd MMM d H:m:s 'UTC' yyyy", "ddd MMM d H:m:s zzz yyyy",
    ];

    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    public static FluidValue Date(FluidValue input, FilterArguments arguments, LiquidContext context)
    {
        var format = Values.Text(arguments.At(0), context);
        if (format.Length == 0) return input;
        if (Moment(input, context) is not { } moment) return input;
        context.Budget.Text(format.Length);
        var text = new StringBuilder();
        Write(text, moment, format, context.Budget);
        return new StringValue(text.ToString());
    }

    public static string Write(DateTimeOffset moment, string format)
    {
        var text = new StringBuilder();
        Write(text, moment, format, null);
        return text.ToString();
    }

    private static DateTimeOffset? Moment(FluidValue input, LiquidContext context)
    {
        switch (input)
        {
            case MomentValue moment:
                return moment.Moment;
            case NumberValue:
                return Epoch(input.ToNumberValue());
            case StringValue or DisplayValue:
                var text = input.ToStringValue().Trim();
                if (text.Equals("now", StringComparison.OrdinalIgnoreCase) || text.Equals("today", StringComparison.OrdinalIgnoreCase))
                    throw new LiquidFault(LiquidProblems.NoClock, $"\"{text}\" is refused because a template cannot know the current time", "Put the date into the model.");
                if (text.Length is 0 or > 64 || !text.Any(char.IsAsciiDigit)) return null;
                context.Budget.Work(ParsingSteps);
                if (text.AsSpan().ContainsAnyExceptInRange('0', '9') == false)
                    return decimal.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? Epoch(seconds) : null;
                return DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed) ? parsed : null;
            default:
                return null;
        }
    }

    private static DateTimeOffset? Epoch(decimal seconds) =>
        seconds is > -62_135_596_800m and < 253_402_300_800m ? DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond)) : null;

    private static void Write(StringBuilder text, DateTimeOffset moment, string format, RenderBudget? budget)
    {
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 == format.Length)
            {
                text.Append(format[i]);
                continue;
            }

            var start = i++;
            var (pad, upper, colons, width) = ('\0', false, 0, 0);
            for (; i < format.Length && format[i] is '-' or '0' or '_' or '^' or '#' or ':'; i++)
            {
                if (format[i] == ':') colons++;
                else if (format[i] is '^' or '#') upper = true;
                else pad = format[i];
            }

            for (; i < format.Length && char.IsAsciiDigit(format[i]); i++) width = Math.Min((width * 10) + format[i] - '0', 1_000);
            if (i == format.Length || Directive(moment, format[i], colons, out var number, out var digits, out var filler) is not { } part)
            {
                // What is no directive stays as it is written.
                text.Append(format, start, Math.Min(i + 1, format.Length) - start);
                continue;
            }

            if (number)
            {
                part = pad switch
                {
                    '-' => part,
                    '_' => part.PadLeft(Math.Max(digits, width), ' '),
                    '0' => part.PadLeft(Math.Max(digits, width), '0'),
                    _ => part.PadLeft(Math.Max(digits, width), filler),
                };
            }
            else if (width > part.Length)
            {
                part = part.PadLeft(width, pad == '0' ? '0' : ' ');
            }

            text.Append(upper ? part.ToUpperInvariant() : part);
            if (budget is not null && text.Length > budget.MaxValueLength) budget.Text(text.Length);
        }
    }

    private static string? Directive(DateTimeOffset t, char directive, int colons, out bool number, out int digits, out char filler)
    {
        number = false;
        digits = 0;
        filler = '0';
        switch (directive)
        {
            case 'Y': return Digits(t.Year, 1, out number, out digits);
            case 'C': return Digits(t.Year / 100, 2, out number, out digits);
            case 'y': return Digits(t.Year % 100, 2, out number, out digits);
            case 'm': return Digits(t.Month, 2, out number, out digits);
            case 'd': return Digits(t.Day, 2, out number, out digits);
            case 'e': filler = ' '; return Digits(t.Day, 2, out number, out digits);
            case 'j': return Digits(t.DayOfYear, 3, out number, out digits);
            case 'H': return Digits(t.Hour, 2, out number, out digits);
            case 'k': filler = ' '; return Digits(t.Hour, 2, out number, out digits);
            case 'I': return Digits(Twelve(t), 2, out number, out digits);
            case 'l': filler = ' '; return Digits(Twelve(t), 2, out number, out digits);
            case 'M': return Digits(t.Minute, 2, out number, out digits);
            case 'S': return Digits(t.Second, 2, out number, out digits);
            case 'L': return Digits(t.Millisecond, 3, out number, out digits);
            case 'N': return Digits(t.Ticks % TimeSpan.TicksPerSecond * 100, 9, out number, out digits);
            case 's': return Digits(t.ToUnixTimeSeconds(), 1, out number, out digits);
            case 'u': return Digits(t.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)t.DayOfWeek, 1, out number, out digits);
            case 'w': return Digits((int)t.DayOfWeek, 1, out number, out digits);
            case 'G': return Digits(ISOWeek.GetYear(t.DateTime), 1, out number, out digits);
            case 'g': return Digits(ISOWeek.GetYear(t.DateTime) % 100, 2, out number, out digits);
            case 'V': return Digits(ISOWeek.GetWeekOfYear(t.DateTime), 2, out number, out digits);
            case 'U': return Digits((t.DayOfYear + 6 - (int)t.DayOfWeek) / 7, 2, out number, out digits);
            case 'W': return Digits((t.DayOfYear + 6 - (((int)t.DayOfWeek + 6) % 7)) / 7, 2, out number, out digits);
            case 'B': return English.GetMonthName(t.Month);
            case 'b' or 'h': return English.GetAbbreviatedMonthName(t.Month);
            case 'A': return English.GetDayName(t.DayOfWeek);
            case 'a': return English.GetAbbreviatedDayName(t.DayOfWeek);
            case 'p': return t.Hour < 12 ? "AM" : "PM";
            case 'P': return t.Hour < 12 ? "am" : "pm";
            case 'z': return Offset(t.Offset, colons);
            case 'Z': return t.Offset == TimeSpan.Zero ? "UTC" : Offset(t.Offset, 1);
            case 'D' or 'x': return Write(t, "%m/%d/%y");
            case 'F': return Write(t, "%Y-%m-%d");
            case 'T' or 'X': return Write(t, "%H:%M:%S");
            case 'R': return Write(t, "%H:%M");
            case 'r': return Write(t, "%I:%M:%S %p");
            case 'c': return Write(t, "%a %b %e %H:%M:%S %Y");
            case 'v': return Write(t, "%e-%^b-%Y");
            case 'n': return "\n";
            case 't': return "\t";
            case '%': return "%";
            default: return null;
        }
    }

    private static string Digits(long value, int width, out bool number, out int digits)
    {
        number = true;
        digits = width;
        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static int Twelve(DateTimeOffset t) => t.Hour % 12 == 0 ? 12 : t.Hour % 12;

    private static string Offset(TimeSpan offset, int colons) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(colons > 0 ? @"hh\:mm" : "hhmm", CultureInfo.InvariantCulture);
}
