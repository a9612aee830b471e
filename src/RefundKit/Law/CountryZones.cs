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

    private static readonly (string Country, string Zone, string Regions)[] Western =
    [
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
        ("PT", "Atlantic/Madeira", "30"),
    ];

    // The eastern zone of the regions that have two.
    private static readonly (string Country, string Zone, string Regions)[] Eastern =
    [
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
        ("BR", "America/Manaus", "AM"),
    ];

    private static readonly FrozenDictionary<string, FrozenDictionary<string, ZoneSpan>> ByRegion = Western.GroupBy(row => row.Country, StringComparer.Ordinal).ToFrozenDictionary(
        country => country.Key,
        country => country.SelectMany(row => row.Regions.Split(' '), (row, region) => KeyValuePair.Create(region, new ZoneSpan(Zone(row.Zone), Zone(EasternOf(country.Key, region) ?? row.Zone))))
            .ToFrozenDictionary(StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ZoneSpan> ByCountry = (TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
        .GroupBy(location => location.CountryCode, StringComparer.Ordinal)
        .ToFrozenDictionary(country => country.Key, country => Settled.TryGetValue(country.Key, out var settled) ? new ZoneSpan(Zone(settled), Zone(settled)) : SpanOf(country), StringComparer.Ordinal);

    /// <summary>
    /// The zones that a place may lie in; null where zone.tab names none for its country. A place without a region, or with
    /// one that is not in the data, may lie anywhere in the country.
    /// </summary>
    public static ZoneSpan? Of(in Jurisdiction place)
    {
        if (place.Region is { } region && ByRegion.TryGetValue(place.Country, out var regions) && regions.TryGetValue(region, out var narrow)) return narrow;
        return ByCountry.TryGetValue(place.Country, out var wide) ? wide : null;
    }

    /// <summary>The zone in which a day of the place ends last, an id of the TZDB; null where the country is unknown.</summary>
    /// <param name="country">The country, ISO 3166-1 alpha-2 in any case.</param>
    /// <param name="region">The region, with or without the country; null, or one that is not in the data, takes the country's westernmost zone.</param>
    public static string? Of(string? country, string? region = null) => Jurisdiction.Of(country, region) is { } place ? Of(place)?.Westernmost.Id : null;

    private static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];

    private static string? EasternOf(string country, string region) =>
        Eastern.Where(row => row.Country == country && row.Regions.Split(' ').Contains(region)).Select(row => row.Zone).FirstOrDefault();

    // Winter and summer offsets are added up: Honolulu, without summer time, ends its days after Adak. At a tie the zone
    // that zone.tab names first.
    private static ZoneSpan SpanOf(IEnumerable<TzdbZoneLocation> locations)
    {
        var winter = Instant.FromUtc(2026, 1, 1, 12, 0);
        var summer = Instant.FromUtc(2026, 7, 1, 12, 0);
        var zones = locations.Select(location => Zone(location.ZoneId)).ToList();
        int Offset(DateTimeZone zone) => zone.GetUtcOffset(winter).Seconds + zone.GetUtcOffset(summer).Seconds;
        return new ZoneSpan(zones.MinBy(Offset)!, zones.MaxBy(Offset)!);
    }
}
