using System.Collections.Frozen;
using NodaTime.TimeZones;

namespace RefundKit.Law;

/// <summary>The country codes there are, and those that people write in their place.</summary>
/// <remarks>The codes are those of zone.tab in the TZDB that NodaTime carries, which are ISO 3166-1's, and <c>XK</c>, by which carriers and the EU mean Kosovo.</remarks>
internal static class CountryCodes
{
    // Bouvet Island and Heard Island have no zone, since nobody lives there.
    private static readonly FrozenSet<string> Codes = (TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
        .Select(location => location.CountryCode).Concat(["BV", "HM", "XK"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a code, in capitals, is that of a country.</summary>
    public static bool Exist(string code) => Codes.Contains(code);

    /// <summary>The code in capitals; the Commission's and everyday <c>UK</c> and <c>EL</c> are ISO's GB and GR, so that nothing is lost over them.</summary>
    public static string Iso(string country) => country.Trim().ToUpperInvariant() switch { "UK" => "GB", "EL" => "GR", var iso => iso };

    /// <summary>The code as <see cref="Iso"/> reads it; null where none is given, or no country has it.</summary>
    public static string? Known(string? country) => country is null ? null
        : Exist(country) ? country
        : Iso(country) is var iso && Exist(iso) ? iso : null;
}
