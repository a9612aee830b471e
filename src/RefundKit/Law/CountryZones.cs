using System.Collections.Frozen;
using NodaTime;
using NodaTime.TimeZones;

namespace RefundKit.Law;

/// <summary>The time zone in which a consumer's legal days end, where only their country or region is known.</summary>
/// <remarks>
/// A country of several zones is read by its westernmost where a day ends, and by its easternmost where one begins to
/// count: a window then never closes before it does at the consumer's own clock. Regions that decide the zone are named for
/// the countries where it matters; a region of two zones is read in the same way. Source: zone.tab of the TZDB that NodaTime
/// carries; the regions by ISO 3166-2.
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
        ("ES", "Europe/Madrid", "AN AR AS CB CE CL CM CT EX GA IB MC MD ML NC PV RI VC A AB AL AV B BA BI BU C CA CC CO CR CS CU GI GR GU H HU J L LE LO LU M MA MU NA O OR P PM PO S SA SE SG SO SS T TE TO V VA VI Z ZA"),
        ("ES", "Atlantic/Canary", "CN GC TF"),
        ("PT", "Europe/Lisbon", "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18"),
        ("PT", "Atlantic/Azores", "20"),
        ("PT", "Atlantic/Madeira", "30"));

    // The eastern zone of the regions that have two.
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> EasternRegions = ByRegion(
        ("US", "America/New_York", "FL IN KY MI TN"),
        ("US", "America/Chicago", "KS ND NE SD TX"),
        ("US", "America/Denver", "AZ ID NV OR"),
        ("US", "America/Anchorage", "AK"),
        ("CA", "America/St_Johns", "NL"),
        ("CA", "America/Halifax", "QC"),
        ("CA", "America/Toronto", "NU ON"),
        ("CA", "America/Edmonton", "BC SK"),
        ("AU", "Australia/Sydney", "NSW"),
        ("AU", "Australia/Eucla", "WA"),
        ("BR", "America/Noronha", "PE"),
        ("BR", "America/Manaus", "AM"));

    private static readonly FrozenDictionary<string, string> Countries = ByOffset(static (zones, offset) => zones.MinBy(offset)!);

    private static readonly FrozenDictionary<string, string> EasternCountries = ByOffset(static (zones, offset) => zones.MaxBy(offset)!);

    /// <summary>The zone, an id of the TZDB; null where the country is unknown.</summary>
    /// <param name="country">The country, ISO 3166-1 alpha-2 in any case.</param>
    /// <param name="region">The region, with or without the country; null, or one that is not in the data, takes the country's westernmost zone.</param>
    public static string? Of(string? country, string? region = null) =>
        Jurisdiction.Of(country, region) is { } place ? InRegion(Regions, place) ?? Settled.GetValueOrDefault(place.Country) ?? Countries.GetValueOrDefault(place.Country) : null;

    /// <summary>The zone whose date is the latest of those the consumer may live in: the day from which to count.</summary>
    /// <param name="country">The country, as for <see cref="Of"/>.</param>
    /// <param name="region">The region, as for <see cref="Of"/>.</param>
    public static string? EasternmostOf(string? country, string? region = null) => Jurisdiction.Of(country, region) is { } place
        ? InRegion(EasternRegions, place) ?? InRegion(Regions, place) ?? Settled.GetValueOrDefault(place.Country) ?? EasternCountries.GetValueOrDefault(place.Country)
        : null;

    private static string? InRegion(FrozenDictionary<string, FrozenDictionary<string, string>> regions, in Jurisdiction place) =>
        place.Region is not null && regions.TryGetValue(place.Country, out var own) ? own.GetValueOrDefault(place.Region) : null;

    private static FrozenDictionary<string, FrozenDictionary<string, string>> ByRegion(params (string Country, string Zone, string Regions)[] rows) =>
        rows.GroupBy(row => row.Country, StringComparer.Ordinal).ToFrozenDictionary(
            country => country.Key,
            country => country.SelectMany(row => row.Regions.Split(' ').Select(region => KeyValuePair.Create(region, row.Zone))).ToFrozenDictionary(StringComparer.Ordinal),
            StringComparer.Ordinal);

    // Winter and summer offsets are added up: Honolulu, without summer time, ends its days after Adak. At a tie the zone
    // that zone.tab names first.
    private static FrozenDictionary<string, string> ByOffset(Func<IEnumerable<TzdbZoneLocation>, Func<TzdbZoneLocation, int>, TzdbZoneLocation> choose)
    {
        var winter = Instant.FromUtc(2026, 1, 1, 12, 0);
        var summer = Instant.FromUtc(2026, 7, 1, 12, 0);
        return (TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
            .GroupBy(location => location.CountryCode, StringComparer.Ordinal)
            .ToFrozenDictionary(
                country => country.Key,
                country => choose(country, location =>
                {
                    var zone = DateTimeZoneProviders.Tzdb[location.ZoneId];
                    return zone.GetUtcOffset(winter).Seconds + zone.GetUtcOffset(summer).Seconds;
                }).ZoneId,
                StringComparer.Ordinal);
    }
}
