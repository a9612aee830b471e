using NodaTime;
using NodaTime.Text;

namespace RefundKit.Json;

/// <summary>Instants as the contracts write them: ISO 8601 with an offset or Z, written back in UTC.</summary>
internal static class Timestamps
{
    // Leaves two centuries before the end of the calendar, so that no zone, window or promise runs past it.
    private const int LastYear = 9799;

    // Seconds may be left out, as people write times.
    private static readonly OffsetDateTimePattern ToTheMinute = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<G>");

    /// <summary>Reads a time of the years 1 to 9799 in UTC, in which it is written back; seconds may be left out, the offset may not.</summary>
    public static bool TryParse(string text, out Instant instant)
    {
        instant = default;
        if (text.EndsWith('z')) text = text[..^1] + "Z";
        var parsed = OffsetDateTimePattern.ExtendedIso.Parse(text);
        if (!parsed.Success) parsed = ToTheMinute.Parse(text);

        // Its own year first, since the ends of time have no instant in every offset.
        if (!parsed.Success || parsed.Value.Year is < 0 or > LastYear + 1) return false;
        var read = parsed.Value.ToInstant();
        if (read.InUtc().Year is < 1 or > LastYear) return false;
        instant = read;
        return true;
    }

    public static string Write(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
