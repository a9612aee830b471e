using NodaTime;
using NodaTime.Text;

namespace RefundKit.Json;

/// <summary>Instants as the contracts write them: ISO 8601 with an offset or Z, written back in UTC.</summary>
internal static class Timestamps
{
    public static bool TryParse(string text, out Instant instant)
    {
        var parsed = OffsetDateTimePattern.ExtendedIso.Parse(text);
        if (!parsed.Success && text.EndsWith('z')) parsed = OffsetDateTimePattern.ExtendedIso.Parse(text[..^1] + "Z");
        instant = parsed.Success ? parsed.Value.ToInstant() : default;
        return parsed.Success;
    }

    public static string Write(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
