using System.Collections.Frozen;
using NodaTime;
using NodaTime.TimeZones;

namespace RefundKit.Law;

/// <summary>The time zone in which a consumer's legal days end, where only their country or region is known.</summary>
/// <remarks>
/// A country of several zones is read by its westernmost, where a day ends last: a window then never closes before it does
/// at the consumer's own clock. Regions that decide the zone are named for the countries where it matters; a region of two
/// zones is read by its westernmost as well. Source: zone.tab of the TZDB that NodaTime carries; the regions by ISO 3166-2.
/// </remarks>
internal static class CountryZones
{
    // China keeps Beijing time by law; the TZDB's Asia/Urumqi is local custom.
    private static readonly Dictionary<string, string> Settled = new(StringComparer.Ordinal) { ["CN"] = "Asia/Shanghai" };

    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Regions = ByRegion(
        ("US", "America/New_York", "CT DE DC GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV"),
        ("US", "America/Chicago", "AL AR FL IA IL IN KY LA MI MN MO MS OK TN WI"),
        ("US", "America/Denver", "CO KS MT ND NE NM SD TX UT WY"),
        ("US", "America/Phoenix", "AZ"),
        ("US", "America/Los_Angeles", "CA ID NV OR WA"),
        ("US", "America/Adak", "AK"),
        ("US", "Pacific/Honolulu", "HI"),
        ("CA", "America/Halifax", "NB NL NS PE"),
        ("CA", "America/Toronto", "QC"),
        ("CA", "America/Winnipeg", "MB ON"),
        ("CA", "America/Regina", "SK"),
        ("CA", "America/Edmonton", "AB NT NU"),
        ("CA", "America/Vancouver", "BC"),
        ("CA", "America/Whitehorse", "YT"),
        ("AU", "Australia/Sydney", "ACT VIC"),
        ("AU", "Australia/Broken_Hill", "NSW"),
        ("AU", "Australia/Brisbane", "QLD"),
        ("AU", "Australia/Hobart", "TAS"),
        ("AU", "Australia/Adelaide", "SA"),
        ("AU", "Australia/Darwin", "NT"),
        ("AU", "Australia/Perth", "WA"),
        ("BR", "America/Sao_Paulo", "AL AP BA CE DF ES GO MA MG PA PB PE PI PR RJ RN RS SC SE SP TO"),
        ("BR", "America/Cuiaba", "MS MT RO RR"),
        ("BR", "America/Rio_Branco", "AC"),
        ("BR", "America/Eirunepe", "AM"),
        ("ES", "Europe/Madrid", "AN AR AS C CB CE CL CM CT EX GA IB M MC MD ML NC PV RI VC B V SE"),
        ("ES", "Atlantic/Canary", "CN GC TF"),
        ("PT", "Atlantic/Azores", "20"),
        ("PT", "Atlantic/Madeira", "30"));

    private static readonly FrozenDictionary<string, string> Countries = Westernmost();

    /// <summary>The zone, an id of the TZDB; null where the country is unknown.</summary>
    /// <param name="country">The country, ISO 3166-1 alpha-2 in any case.</param>
    /// <param name="region">The region, with or without the country; null, or one that is not in the data, takes the country's westernmost zone.</param>
    public static string? Of(string? country, string? region = null)
    {
        if (Jurisdiction.Of(country, region) is not { } place) return null;
        if (place.Region is not null && Regions.TryGetValue(place.Country, out var own) && own.TryGetValue(place.Region, out var zone)) return zone;
        return Settled.GetValueOrDefault(place.Country) ?? Countries.GetValueOrDefault(place.Country);
    }

    private static FrozenDictionary<string, FrozenDictionary<string, string>> ByRegion(params (string Country, string Zone, string Regions)[] rows) =>
        rows.GroupBy(row => row.Country, StringComparer.Ordinal).ToFrozenDictionary(
            country => country.Key,
            country => country.SelectMany(row => row.Regions.Split(' ').Select(region => KeyValuePair.Create(region, row.Zone))).ToFrozenDictionary(StringComparer.Ordinal),
            StringComparer.Ordinal);

    // Winter and summer offsets are added up: Honolulu, without summer time, ends its days after Adak. At a tie the zone
    // that zone.tab names first.
    private static FrozenDictionary<string, string> Westernmost()
    {
        var winter = Instant.FromUtc(2026, 1, 1, 12, 0);
        var summer = Instant.FromUtc(2026, 7, 1, 12, 0);
        return (TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
            .GroupBy(location => location.CountryCode, StringComparer.Ordinal)
            .ToFrozenDictionary(
                country => country.Key,
                country => country.MinBy(location =>
                {
                    var zone = DateTimeZoneProviders.Tzdb[location.ZoneId];
                    return zone.GetUtcOffset(winter).Seconds + zone.GetUtcOffset(summer).Seconds;
                })!.ZoneId,
                StringComparer.Ordinal);
    }
}
