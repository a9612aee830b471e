namespace RefundKit.Law;

/// <summary>A place as the rows name it: capitals, and the region without its country.</summary>
internal readonly record struct Jurisdiction(string Country, string? Region)
{
    /// <summary>The place; null where no country is given.</summary>
    public static Jurisdiction? Of(string? country, string? region)
    {
        if (string.IsNullOrWhiteSpace(country)) return null;

        // The Commission's and everyday codes beside ISO's; a floor must not be lost over them.
        var code = country.Trim().ToUpperInvariant() switch { "UK" => "GB", "EL" => "GR", var iso => iso };
        var part = string.IsNullOrWhiteSpace(region) ? null : region.Trim().ToUpperInvariant();
        return new Jurisdiction(code, part is not null && part.StartsWith(code + "-", StringComparison.Ordinal) ? part[(code.Length + 1)..] : part);
    }
}
