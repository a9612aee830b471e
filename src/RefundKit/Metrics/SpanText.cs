using System.Globalization;
using NodaTime;

namespace RefundKit.Metrics;

/// <summary>Spans of time as files write them: <c>5d</c>, <c>36h</c>, <c>2d12h</c>, or a duration of ISO 8601 such as <c>PT36H</c>.</summary>
internal static class SpanText
{
    /// <summary>A hundred years of 365 days; a target longer than that is none.</summary>
    private const long MostSeconds = 36_500L * NodaConstants.SecondsPerDay;

    private const int MostFractionDigits = 7;

    /// <summary>Reads a span from nothing to 36,500 days. Units stand once each, the largest first; only ISO seconds have a fraction, of at most seven digits.</summary>
    public static bool TryRead(string text, out Duration span)
    {
        span = Duration.Zero;
        if (text.Length is 0 or > 64) return false;
        var isIso = text[0] == 'P';
        var isTime = !isIso;
        var rest = isIso ? text.AsSpan(1) : text;
        var (ticks, last) = (0L, long.MaxValue);
        while (!rest.IsEmpty)
        {
            if (!isTime && rest[0] == 'T')
            {
                isTime = true;
                rest = rest[1..];
                if (rest.IsEmpty) return false;
            }

            if (!TryNumber(ref rest, out var number) || !TryFraction(ref rest, isIso, out var fraction) || rest.IsEmpty) return false;
            var unit = SecondsOf(rest[0], isIso, isTime);
            if (unit == 0 || unit >= last || number > MostSeconds / unit || (fraction is not null && unit > 1)) return false;
            ticks += (number * unit * NodaConstants.TicksPerSecond) + (fraction ?? 0);
            last = unit;
            rest = rest[1..];
        }

        if (last == long.MaxValue || ticks > MostSeconds * NodaConstants.TicksPerSecond) return false;
        span = Duration.FromTicks(ticks);
        return true;
    }

    /// <summary>The span as it is read again, to 100 nanoseconds.</summary>
    public static string Write(Duration span)
    {
        var ticks = span.BclCompatibleTicks;
        var (seconds, fraction) = Math.DivRem(ticks, NodaConstants.TicksPerSecond);
        if (fraction != 0 || seconds < 0)
            return string.Create(CultureInfo.InvariantCulture, $"{(ticks < 0 ? "-" : "")}PT{Math.Abs(seconds)}.{Math.Abs(fraction):0000000}").TrimEnd('0').TrimEnd('.') + "S";
        if (seconds == 0) return "0s";
        var (days, hours, minutes) = (seconds / 86_400, seconds / 3_600 % 24, seconds / 60 % 60);
        return Part(days, 'd') + Part(hours, 'h') + Part(minutes, 'm') + Part(seconds % 60, 's');
    }

    private static string Part(long number, char unit) => number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{number}{unit}");

    private static bool TryNumber(ref ReadOnlySpan<char> rest, out long number)
    {
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
        number = 0;
        if (digits is 0 or > 12) return false;
        number = long.Parse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        rest = rest[digits..];
        return true;
    }

    private static bool TryFraction(ref ReadOnlySpan<char> rest, bool isIso, out long? ticks)
    {
        ticks = null;
        if (!isIso || rest.IsEmpty || rest[0] is not ('.' or ',')) return true;
        var digits = 1;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
        if (digits is 1 or > MostFractionDigits + 1) return false;
        ticks = long.Parse(rest[1..digits].ToString().PadRight(MostFractionDigits, '0'), NumberStyles.None, CultureInfo.InvariantCulture);
        rest = rest[digits..];
        return true;
    }

    // Months and years have no fixed length.
    private static long SecondsOf(char unit, bool isIso, bool isTime) => (unit, isIso, isTime) switch
    {
        ('W', true, false) => 7 * 86_400,
        ('d', false, _) or ('D', true, false) => 86_400,
        ('h', false, _) or ('H', true, true) => 3_600,
        ('m', false, _) or ('M', true, true) => 60,
        ('s', false, _) or ('S', true, true) => 1,
        _ => 0,
    };
}
