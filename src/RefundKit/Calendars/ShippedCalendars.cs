using System.Collections.Immutable;

namespace RefundKit.Calendars;

/// <summary>
/// The calendars of the package: one calendar file each, embedded, read when first asked for. A country's calendar knows
/// days and not hours, so each of its business days is open from midnight to midnight; its zone is that of its largest
/// market. The notes on doubtful days stand in the files.
/// </summary>
internal static class ShippedCalendars
{
    public const string Edition = "2026-11";

    public static ImmutableArray<string> Ids { get; } =
    [
        "24x7", "AU", "AU-NSW", "AU-VIC", "BR", "CA", "CA-ON", "CA-QC", "CN", "DE", "DE-BY", "ES", "FR", "GB-ENG", "GB-SCT",
        "IN", "IT", "JP", "KR", "NL", "PL", "US", "US-CA", "mon-fri",
    ];

    /// <summary>Other names of the same calendar. England and Wales have one list of bank holidays.</summary>
    public static ImmutableArray<(string Alias, string Id)> Aliases { get; } =
        [("GB", "GB-ENG"), ("GB-EAW", "GB-ENG"), ("GB-WLS", "GB-ENG"), ("UK", "GB-ENG")];

    public static BusinessCalendar Load(string id)
    {
        using var stream = typeof(ShippedCalendars).Assembly.GetManifestResourceStream($"RefundKit.Calendars.{id}.json")
            ?? throw new InvalidOperationException($"the package lacks its calendar {id}");
        var text = new byte[stream.Length];
        stream.ReadExactly(text);
        return BusinessCalendar.Parse(text, $"{id}.json");
    }
}
