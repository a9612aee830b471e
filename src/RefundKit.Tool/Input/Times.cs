using NodaTime;
using NodaTime.Text;
using RefundKit.Policies;

namespace RefundKit.Tool;

/// <summary>Times on the command line; what is none is wrong usage.</summary>
internal static class Times
{
    private static readonly OffsetDateTimePattern ToTheMinute = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<G>");

    /// <summary>An instant, ISO 8601 with an offset or Z, of a year that a request may name too; seconds may be left out.</summary>
    public static Instant Instant(string option, string text)
    {
        var iso = text.EndsWith('z') ? text[..^1] + "Z" : text;
        var parsed = OffsetDateTimePattern.ExtendedIso.Parse(iso);
        if (!parsed.Success) parsed = ToTheMinute.Parse(iso);
        return parsed is { Success: true, Value.Year: >= 0 and <= 9800 } && parsed.Value.ToInstant() is var instant && instant.InUtc().Year is >= 1 and <= 9799
            ? instant
            : throw new UsageException($"{option}: \"{text}\" is no time of the years 1 to 9799 in ISO 8601 with an offset, such as 2026-11-22T09:30:00Z");
    }

    public static Instant? Optional(string option, string? text) => text is null ? null : Instant(option, text);

    public static LocalDate Date(string option, string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } parsed
            ? parsed.Value
            : throw new UsageException($"{option}: \"{text}\" is no date such as 2026-11-22");

    /// <summary>A span of time: whole numbers of d, h, m or s, such as <c>5d</c>, <c>36h</c> or <c>2d12h</c>; at most 100 years.</summary>
    public static Duration Span(string option, string text)
    {
        var total = Duration.Zero;
        var digits = 0L;
        var hasDigits = false;
        var isSpan = text.Length is > 0 and <= 32;
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter) && digits < 10_000_000_000)
            {
                digits = (digits * 10) + (letter - '0');
                hasDigits = true;
                continue;
            }

            var unit = letter switch { 'd' => 86_400L, 'h' => 3_600, 'm' => 60, 's' => 1, _ => 0 };
            isSpan &= hasDigits && unit > 0 && digits <= 3_200_000_000 / Math.Max(1, unit);
            if (!isSpan) break;
            total += Duration.FromSeconds(digits * unit);
            (digits, hasDigits) = (0, false);
        }

        return isSpan && !hasDigits ? total : throw new UsageException($"{option}: \"{text}\" is no span of time such as 5d, 36h or 2d12h");
    }

    /// <summary>The first day a policy is in force, for what has no time of its own: the machine's clock is never read, so that the same command gives the same answer tomorrow.</summary>
    public static Instant FirstDayOf(PolicyVersions policy)
    {
        var latest = policy.Versions[^1];
        return (latest.Draft.From ?? new LocalDate(2026, 1, 1)).AtStartOfDayInZone(latest.Zone).ToInstant();
    }

    public static string Write(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
