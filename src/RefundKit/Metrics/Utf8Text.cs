using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace RefundKit.Metrics;

/// <summary>Texts and times of a log as they are written out.</summary>
internal static class Utf8Text
{
    public const int MostTime = 28;

    /// <summary>The same bytes, or valid UTF-8 where they are none: what stands for nothing becomes U+FFFD.</summary>
    public static ReadOnlySpan<byte> Valid(ReadOnlySpan<byte> text) =>
        Utf8.IsValid(text) ? text : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text));

    /// <summary>
    /// ISO 8601 in UTC, with six digits of a second's fraction and a seventh where it is one: pandas takes the first row's form for
    /// all, and would refuse a column where some times have a fraction and others none. Times beyond the years 1 to 9999 become their ends.
    /// </summary>
    /// <param name="ticks">Ticks of 100 ns since 1970 in UTC.</param>
    /// <param name="target">At least <see cref="MostTime"/> bytes.</param>
    /// <returns>How many bytes were written.</returns>
    public static int WriteTime(long ticks, Span<byte> target)
    {
        var time = new DateTime(Math.Clamp(ticks, -DateTime.UnixEpoch.Ticks, DateTime.MaxValue.Ticks - DateTime.UnixEpoch.Ticks) + DateTime.UnixEpoch.Ticks, DateTimeKind.Utc);
        time.TryFormat(target, out var written, "yyyy-MM-dd'T'HH:mm:ss'.'ffffff", CultureInfo.InvariantCulture);
        if (time.Ticks % 10 != 0) target[written++] = (byte)('0' + (time.Ticks % 10));
        target[written++] = (byte)'Z';
        return written;
    }
}
