using System.Collections.Immutable;
using RefundKit.Orders;

namespace RefundKit.Law;

/// <summary>
/// One edition of the legal floors: what consumers may demand whatever a policy says. Information, not legal advice.
/// Immutable and thread-safe.
/// </summary>
/// <example><code>var finding = LegalFloors.Embedded.Find(new LegalQuery { Country = "DE", OrderedOn = new LocalDate(2026, 11, 1) });</code></example>
public sealed class LegalFloors
{
    /// <summary>Makes an edition of rows, for a host that keeps its own or newer ones.</summary>
    /// <param name="edition">The edition's id, such as <c>2026-11</c>; it is kept with every decision.</param>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentException">The edition has no id, or two rows have the same id.</exception>
    public LegalFloors(string edition, IEnumerable<LegalFloor> rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(edition);
        ArgumentNullException.ThrowIfNull(rows);
        Edition = edition;
        Rows = [.. rows];
        if (Rows.GroupBy(row => row.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two legal floors have the id \"{twice.Key}\".", nameof(rows));
        }
    }

    /// <summary>The edition that comes with the package.</summary>
    public static LegalFloors Embedded { get; } = new("2026-11", [.. EuRows.All, .. EuropeRows.All, .. AsiaPacificRows.All, .. AmericasRows.All]);

    /// <summary>The edition's id, such as <c>2026-11</c>.</summary>
    public string Edition { get; }

    /// <summary>All rows, each with its citation, source, the day it was checked and its confidence.</summary>
    public ImmutableArray<LegalFloor> Rows { get; }

    /// <summary>What the law holds for one item of one sale. Never throws for what it does not know; it says so.</summary>
    public LegalFinding Find(LegalQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (Jurisdiction.Of(query.Country, query.Region) is not { } place) return new() { Status = LegalStatus.CountryMissing, Edition = Edition };

        var basis = query.Basis ?? LegalBasis.Withdrawal;
        var floors = new List<LegalFloor>();
        var conditional = new List<LegalFloor>();
        var exemptions = ImmutableArray.CreateBuilder<LegalExemption>();
        foreach (var row in Rows)
        {
            if (row.Basis != basis || !place.IsUnder(row, query.OrderedOn)) continue;
            if (LegalScope.Exempt(row, query) is { } exemption) exemptions.Add(exemption);
            else if (row.Condition == LegalCondition.NotInformed && query.IsInformed is null) conditional.Add(row);
            else floors.Add(row);
        }

        return new()
        {
            Status = floors.Count > 0 ? LegalStatus.Floor
                : conditional.Count > 0 ? LegalStatus.Conditional
                : exemptions.Any(exemption => SaysThereIsNone(exemption, query)) ? LegalStatus.NoRight
                : LegalStatus.Unknown,
            Floors = [.. floors.Order(ConsumerFavour.BestFirst)],
            Conditional = [.. conditional.Order(ConsumerFavour.BestFirst)],
            Exemptions = exemptions.ToImmutable(),
            IsRegionMissing = place.Region is null && Rows.Any(row => row.Region is not null && row.Country == place.Country),
            Edition = Edition,
        };
    }

    // A row that was not in force, or that is about shops and distance sales when something was sold at the door (where
    // most countries have another statute), is a gap in the data and no statement that the consumer has nothing.
    private static bool SaysThereIsNone(LegalExemption exemption, LegalQuery query) =>
        exemption.Reason != LegalExemptionReason.NotInForce
        && !(exemption.Reason == LegalExemptionReason.SaleKind && query.SaleKind == SaleKind.OffPremises);
}
