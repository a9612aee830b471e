using System.Collections.Frozen;
using NodaTime;

namespace RefundKit.Law;

/// <summary>Which countries the law of the Union binds, by day.</summary>
/// <remarks>
/// Source: the accession treaties. The United Kingdom counts until 2020-12-31, the end of the transition period, in which
/// Union law still applied there. Territories with a country code of their own that Union law reaches (the outermost regions
/// of France, Åland) follow their state.
/// </remarks>
internal static class EuMembership
{
    /// <summary>The code that rows of the Union carry in place of a country.</summary>
    public const string Union = "EU";

    private sealed record Membership(string Country, LocalDate From, LocalDate? To = null)
    {
        public bool IsIn(LocalDate? day) => day is { } date ? date >= From && !(date > To) : To is null;
    }

    private static readonly (string Place, string State)[] Territories = [("AX", "FI"), ("GF", "FR"), ("GP", "FR"), ("MF", "FR"), ("MQ", "FR"), ("RE", "FR"), ("YT", "FR")];

    private static readonly Membership[] Members =
    [
        .. Joined(1958, 1, 1, "BE", "DE", "FR", "IT", "LU", "NL"),
        .. Joined(1973, 1, 1, "DK", "IE"),
        new("GB", new LocalDate(1973, 1, 1), new LocalDate(2020, 12, 31)),
        .. Joined(1981, 1, 1, "GR"),
        .. Joined(1986, 1, 1, "ES", "PT"),
        .. Joined(1995, 1, 1, "AT", "FI", "SE"),
        .. Joined(2004, 5, 1, "CY", "CZ", "EE", "HU", "LT", "LV", "MT", "PL", "SI", "SK"),
        .. Joined(2007, 1, 1, "BG", "RO"),
        .. Joined(2013, 7, 1, "HR"),
    ];

    private static readonly FrozenDictionary<string, Membership> ByPlace = Members.Select(member => KeyValuePair.Create(member.Country, member))
        .Concat(Territories.Select(territory => KeyValuePair.Create(territory.Place, Array.Find(Members, member => member.Country == territory.State)!)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The members on a day; null for those of today's data.</summary>
    public static IEnumerable<string> On(LocalDate? day) => Members.Where(member => member.IsIn(day)).Select(member => member.Country);

    public static bool Includes(string country, LocalDate? day) => ByPlace.TryGetValue(country, out var member) && member.IsIn(day);

    private static IEnumerable<Membership> Joined(int year, int month, int day, params string[] countries) =>
        countries.Select(country => new Membership(country, new LocalDate(year, month, day)));
}
