using NodaTime;
using NodaTime.TimeZones;

namespace RefundKit.Metrics;

/// <summary>
/// Reads the times of logs from UTF-8 without a string: ISO 8601 with or without offset, the same with a blank or slashes,
/// day.month.year and day-month-year, month/day/year, and seconds, milli-, micro- or nanoseconds since 1970. Fractions
/// beyond 100 ns are cut off.
/// </summary>
internal sealed class TimestampReader(EventLogOptions options, LogProblems problems)
{
    private const long Second = 10_000_000;
    private const long Day = 86_400 * Second;
    private DateOrder _order = options.DateOrder;
    private long _ambiguous;
    private bool _hasSlashed;

    // What the date at hand says of its order; Detect where it says nothing.
    private DateOrder _told;

    // Away from its edges an interval of the zone has one offset, and nothing needs to be looked up.
    private long _plainFrom = long.MaxValue;
    private long _plainTo = long.MinValue;
    private long _plainOffset;

    /// <summary>How dates with slashes and the year last are read; null where there was none.</summary>
    public DateOrder? Order => !_hasSlashed ? null : _order == DateOrder.Detect ? DateOrder.MonthFirst : _order;

    /// <summary>What a time says of the order of dates: null where it is none with slashes and the year last, <see cref="DateOrder.Detect"/> where it can be read either way.</summary>
    public static DateOrder? OrderIn(ReadOnlySpan<byte> text)
    {
        var rest = text.Trim(" \t\""u8);
        if (!Small(ref rest, out var first) || !Separator(ref rest, out var separator) || separator != '/' || !Small(ref rest, out var second)
            || !Separator(ref rest, out separator) || separator != '/' || Digits(rest, 5) != 4 || Math.Min(first, second) is < 1 or > 12 || Math.Max(first, second) > 31) return null;
        return first > 12 ? DateOrder.DayFirst : second > 12 ? DateOrder.MonthFirst : DateOrder.Detect;
    }

    /// <summary>Takes the order that dates further on in the log tell, unless the options say one.</summary>
    public void Settle(DateOrder order)
    {
        if (_order == DateOrder.Detect) _order = order;
    }

    /// <summary>The ticks of 100 ns since 1970 in UTC. Counts what is doubtful about the time, not that it cannot be read.</summary>
    public bool TryRead(ReadOnlySpan<byte> text, out long ticks)
    {
        text = text.Trim(" \t\""u8);
        ticks = 0;
        if (text.Length < 8) return false;
        if (TryReadUsual(text, out ticks)) return true;
        if (IsNumber(text)) return TryReadEpoch(text, out ticks);
        var rest = text;
        if (!TryReadDate(ref rest, out var days, out var ambiguous)) return false;
        var time = 0L;
        var offset = default(long?);
        if (!rest.IsEmpty)
        {
            if (rest[0] is not ((byte)'T' or (byte)'t' or (byte)' ' or (byte)':')) return false;
            rest = rest[1..];
            if (!TryReadTime(ref rest, out time) || !TryReadOffset(rest, out offset)) return false;
        }

        if (_told != DateOrder.Detect && !IsOneOrder(_told)) return true;
        if (ambiguous)
        {
            _ambiguous++;
            problems.Row(LogProblemCodes.AmbiguousDate, text);
        }

        var local = (days * Day) + time;
        ticks = offset is { } known ? local - known : FromLocal(local);
        return true;
    }

    // 2026-11-02T09:00:00Z, also with a fraction: what most logs write, read without asking at each place what else might stand there.
    private static bool TryReadUsual(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length is < 20 or > 30 || text[^1] != 'Z' || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':') return false;
        var year = (Pair(text, 0) * 100) + Pair(text, 2);
        var (month, day, hours, minutes, seconds) = (Pair(text, 5), Pair(text, 8), Pair(text, 11), Pair(text, 14), Pair(text, 17));
        if (Pair(text, 0) < 0 || Pair(text, 2) < 0 || year < 1 || month is < 1 or > 12 || day < 1 || hours is < 0 or > 23 || minutes is < 0 or > 59 || seconds is < 0 or > 59) return false;
        if (day > 28 && day > DateTime.DaysInMonth(year, month)) return false;
        var fraction = 0L;
        if (text.Length > 20)
        {
            var digits = text[20..^1];
            if (text[19] != '.' || digits.IsEmpty || Digits(digits, digits.Length) != digits.Length) return false;
            fraction = Fraction(digits);
        }

        ticks = (DaysSince1970(year, month, day) * Day) + (((((hours * 60L) + minutes) * 60) + seconds) * Second) + fraction;
        return true;
    }

    // Two digits; far below zero where they are none.
    private static int Pair(ReadOnlySpan<byte> text, int at)
    {
        var (tens, ones) = (text[at] - '0', text[at + 1] - '0');
        return (uint)tens <= 9 && (uint)ones <= 9 ? (tens * 10) + ones : -10_000;
    }

    // Numbers from dates that were read in two orders are wrong without looking so, and nobody else will notice.
    private bool IsOneOrder(DateOrder told)
    {
        var taken = _order;
        if (taken == DateOrder.Detect && (_ambiguous == 0 || told == DateOrder.MonthFirst)) _order = taken = told;
        if (taken == told) return true;
        var (one, other) = told == DateOrder.DayFirst ? ("day", "month") : ("month", "day");
        problems.Fail(
            "RK8008",
            taken == DateOrder.Detect
                ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"this date has its {one} first, and dates before it that can be read either way were read {other} first: {_ambiguous} of them")
                : $"this date has its {one} first, and another of the log its {other}",
            "Say whether the day or the month comes first.",
            new Problems.TextPosition(problems.Line, 1));
        return false;
    }

    private bool TryReadDate(ref ReadOnlySpan<byte> rest, out long days, out bool ambiguous)
    {
        days = 0;
        ambiguous = false;
        _told = DateOrder.Detect;
        var digits = Digits(rest, 9);
        int year;
        int month;
        int day;
        if (digits == 8)
        {
            var date = Number(rest[..8]);
            (year, month, day) = (date / 10_000, date / 100 % 100, date % 100);
            rest = rest[8..];
        }
        else if (digits == 4)
        {
            year = Number(rest[..4]);
            rest = rest[4..];
            if (!Separator(ref rest, out var separator) || !Small(ref rest, out month)
                || !Separator(ref rest, out var second) || second != separator || !Small(ref rest, out day)) return false;
        }
        else
        {
            if (!Small(ref rest, out var first) || !Separator(ref rest, out var separator) || !Small(ref rest, out var middle)
                || !Separator(ref rest, out var second) || second != separator || Digits(rest, 5) != 4) return false;
            year = Number(rest[..4]);
            rest = rest[4..];
            (day, month) = separator == '/' ? Ordered(first, middle, out ambiguous) : (first, middle);
        }

        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        days = DaysSince1970(year, month, day);
        return true;
    }

    private (int Day, int Month) Ordered(int first, int second, out bool ambiguous)
    {
        _hasSlashed = true;
        ambiguous = false;
        var order = _order;
        if (options.DateOrder == DateOrder.Detect)
        {
            if (first > 12) _told = order = DateOrder.DayFirst;
            else if (second > 12) _told = order = DateOrder.MonthFirst;
            else ambiguous = order == DateOrder.Detect && first != second;
        }

        return order == DateOrder.DayFirst ? (first, second) : (second, first);
    }

    private static bool TryReadTime(ref ReadOnlySpan<byte> rest, out long time)
    {
        time = 0;
        var seconds = 0;
        var fraction = 0L;
        if (Digits(rest, 5) == 4 || Digits(rest, 7) == 6)
        {
            // The basic format of ISO 8601: hours, minutes and seconds without colons.
            var basic = Digits(rest, 7);
            var number = Number(rest[..basic]);
            if (basic == 4) number *= 100;
            rest = rest[basic..];
            return TryAddFraction(ref rest, ref fraction)
                && TimeOf(number / 10_000, number / 100 % 100, number % 100, fraction, out time);
        }

        if (!Small(ref rest, out var hours)) return false;
        var minutes = 0;
        if (rest.IsEmpty || rest[0] is not ((byte)':' or (byte)'.')) return false;
        rest = rest[1..];
        if (!Small(ref rest, out minutes)) return false;
        if (!rest.IsEmpty && rest[0] == ':')
        {
            rest = rest[1..];
            if (!Small(ref rest, out seconds) || !TryAddFraction(ref rest, ref fraction)) return false;
        }

        var half = rest.TrimStart((byte)' ');
        if (half.Length >= 2 && (half[1] | 0x20) == 'm' && (half[0] | 0x20) is 'a' or 'p')
        {
            if (hours is < 1 or > 12) return false;
            hours = (hours % 12) + ((half[0] | 0x20) == 'p' ? 12 : 0);
            rest = half[2..];
        }

        return TimeOf(hours, minutes, seconds, fraction, out time);
    }

    // 24:00 ends a day, and a leap second is the first of the next minute.
    private static bool TimeOf(int hours, int minutes, int seconds, long fraction, out long time)
    {
        time = ((((hours * 60L) + minutes) * 60) + seconds) * Second + fraction;
        return minutes < 60 && seconds <= 60 && (hours < 24 || (hours == 24 && minutes == 0 && seconds == 0 && fraction == 0));
    }

    private static bool TryAddFraction(ref ReadOnlySpan<byte> rest, ref long fraction)
    {
        if (rest.IsEmpty || rest[0] is not ((byte)'.' or (byte)',')) return true;
        var digits = Digits(rest[1..], int.MaxValue);
        if (digits == 0) return false;
        fraction = Fraction(rest.Slice(1, digits));
        rest = rest[(1 + digits)..];
        return true;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> rest, out long? offset)
    {
        offset = null;
        rest = rest.Trim((byte)' ');
        if (rest.IsEmpty) return true;
        if (rest.SequenceEqual("Z"u8) || rest.SequenceEqual("z"u8) || rest.SequenceEqual("UTC"u8) || rest.SequenceEqual("GMT"u8))
        {
            offset = 0;
            return true;
        }

        if (rest[0] is not ((byte)'+' or (byte)'-')) return false;
        var negative = rest[0] == '-';
        rest = rest[1..];
        if (Digits(rest, 5) is not (2 or 4)) return false;
        var hours = Number(rest[..2]);
        rest = rest[2..];
        if (!rest.IsEmpty && rest[0] == ':') rest = rest[1..];
        var minutes = 0;
        var seconds = 0;
        if (rest.Length >= 2 && Digits(rest, 3) == 2)
        {
            minutes = Number(rest[..2]);
            rest = rest[2..];
            if (rest.Length == 3 && rest[0] == ':' && Digits(rest[1..], 2) == 2)
            {
                seconds = Number(rest[1..]);
                rest = default;
            }
        }

        if (!rest.IsEmpty || hours > 18 || minutes > 59 || seconds > 59) return false;
        var total = ((((hours * 60L) + minutes) * 60) + seconds) * Second;
        offset = negative ? -total : total;
        return true;
    }

    private static bool TryReadEpoch(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        var negative = text[0] == '-';
        if (negative) text = text[1..];
        var point = text.IndexOf((byte)'.');
        var whole = point < 0 ? text : text[..point];
        if (whole.Length is < 9 or > 19) return false;
        var number = 0UL;
        foreach (var digit in whole) number = (number * 10) + (ulong)(digit - '0');

        // Eleven digits of seconds reach the year 5138; the units cannot be mistaken between 1973 and then.
        (long scale, long divisor) = whole.Length switch { <= 11 => (Second, 1), <= 14 => (10_000, 1), <= 17 => (10, 1), _ => (1L, 100L) };
        var value = ((Int128)number * scale / divisor) + (point < 0 ? 0 : Fraction(text[(point + 1)..]) * scale / Second);
        if (value > DateTime.MaxValue.Ticks - DateTime.UnixEpoch.Ticks) return false;
        ticks = (long)(negative ? -value : value);
        return true;
    }

    private static bool IsNumber(ReadOnlySpan<byte> text)
    {
        var number = text[0] == '-' ? text[1..] : text;
        if (number.Length < 9) return false;
        var points = 0;
        foreach (var letter in number)
        {
            if (letter == '.') points++;
            else if (letter is < (byte)'0' or > (byte)'9') return false;
        }

        return points == 0 || (points == 1 && number.IndexOf((byte)'.') >= 9);
    }

    private long FromLocal(long local)
    {
        if (options.Zone is not { } zone)
        {
            problems.Row(LogProblemCodes.TimestampWithoutOffset);
            return local;
        }

        if (local > _plainFrom && local < _plainTo) return local - _plainOffset;
        var mapping = zone.MapLocal(Instant.FromUnixTimeTicks(local).InUtc().LocalDateTime);
        if (mapping.Count == 0)
        {
            problems.Row(LogProblemCodes.SkippedLocalTime);
            return local - mapping.EarlyInterval.WallOffset.Ticks;
        }

        if (mapping.Count == 2) problems.Row(LogProblemCodes.AmbiguousLocalTime);
        Remember(mapping.EarlyInterval);
        return local - mapping.EarlyInterval.WallOffset.Ticks;
    }

    private void Remember(ZoneInterval interval)
    {
        _plainOffset = interval.WallOffset.Ticks;
        _plainFrom = interval.HasStart ? interval.Start.ToUnixTimeTicks() + (2 * Day) : long.MinValue;
        _plainTo = interval.HasEnd ? interval.End.ToUnixTimeTicks() - (2 * Day) : long.MaxValue;
    }

    private static bool Separator(ref ReadOnlySpan<byte> rest, out byte separator)
    {
        separator = 0;
        if (rest.IsEmpty || rest[0] is not ((byte)'-' or (byte)'/' or (byte)'.')) return false;
        separator = rest[0];
        rest = rest[1..];
        return true;
    }

    /// <summary>A number of one or two digits.</summary>
    private static bool Small(ref ReadOnlySpan<byte> rest, out int number)
    {
        var digits = Digits(rest, 3);
        number = 0;
        if (digits is not (1 or 2)) return false;
        number = Number(rest[..digits]);
        rest = rest[digits..];
        return true;
    }

    private static int Digits(ReadOnlySpan<byte> text, int most)
    {
        var count = 0;
        while (count < text.Length && count < most && text[count] is >= (byte)'0' and <= (byte)'9') count++;
        return count;
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = (number * 10) + (digit - '0');
        return number;
    }

    private static long Fraction(ReadOnlySpan<byte> digits)
    {
        var fraction = 0L;
        for (var i = 0; i < 7; i++) fraction = (fraction * 10) + (i < digits.Length ? digits[i] - '0' : 0);
        return fraction;
    }

    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
    private static long DaysSince1970(int year, int month, int day)
    {
        if (month <= 2) year--;
        var era = year / 400;
        var yearOfEra = year - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146_097L) + dayOfEra - 719_468;
    }
}
