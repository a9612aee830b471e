namespace RefundKit.Law;

/// <summary>A place as the rows, the zones and the calendars name it: capitals, and the region's code of ISO 3166-2 without its country.</summary>
internal readonly record struct Jurisdiction(string Country, string? Region)
{
    /// <summary>The place; null where no country is given, or one that does not exist. A region that nobody knows is none.</summary>
    public static Jurisdiction? Of(string? country, string? region) =>
        CountryCodes.Known(country) is { } code ? new Jurisdiction(code, string.IsNullOrWhiteSpace(region) ? null : RegionCodes.Of(code, region)) : null;
}
