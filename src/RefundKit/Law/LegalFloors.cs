using System.Collections.Frozen;
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
    private readonly FrozenDictionary<string, LegalFloor[]> _byCountry;

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
        _byCountry = Rows.GroupBy(row => row.Country, StringComparer.Ordinal).ToFrozenDictionary(own => own.Key, own => own.ToArray(), StringComparer.Ordinal);
        DatedRows.ThrowIfTwice(Rows, row => row.Id, "legal floors");
    }

    /// <summary>The edition that comes with the package.</summary>
    public static LegalFloors Embedded { get; } = new("2026-11", [.. EuRows.All, .. EuropeRows.All, .. AsiaPacificRows.All, .. AmericasRows.All]);

    /// <summary>The edition's id, such as <c>2026-11</c>.</summary>
    public string Edition { get; }

    /// <summary>All rows, each with its citation, source, the day it was checked and its confidence.</summary>
    public ImmutableArray<LegalFloor> Rows { get; }

    /// <summary>A newer edition: the rows of other ids, and these after them.</summary>
    /// <param name="edition">The new edition's id; it is kept with every decision.</param>
    /// <param name="rows">Corrected and further rows, such as <c>row with { ValidTo = … }</c>.</param>
    /// <exception cref="ArgumentException">The edition has no id, or two of the rows have the same id.</exception>
    public LegalFloors With(string edition, params IEnumerable<LegalFloor> rows) => new(edition, DatedRows.Under(Rows, rows, row => row.Id));

    /// <summary>What the law holds for one item of one sale. Never throws for what it does not know; it says so.</summary>
    public LegalFinding Find(LegalQuery query)
    {
        if (Jurisdiction.Of(query.Country, query.Region) is not { } place) return new() { Status = LegalStatus.CountryMissing, Edition = Edition };

        var own = place.Country == EuMembership.Union ? [] : _byCountry.GetValueOrDefault(place.Country) ?? [];
        var union = EuMembership.Includes(place.Country, query.OrderedOn) ? _byCountry.GetValueOrDefault(EuMembership.Union) ?? [] : [];
        List<LegalFloor>? floors = null, conditional = null;
        List<LegalExemption>? exemptions = null;
        foreach (var row in union) Sort(row);
        foreach (var row in own) Sort(row);
        return new()
        {
            Status = floors is not null ? LegalStatus.Floor
                : conditional is not null ? LegalStatus.Conditional
                : exemptions?.Exists(exemption => SaysThereIsNone(exemption, query)) == true ? LegalStatus.NoRight
                : LegalStatus.Unknown,
            Floors = BestFirst(floors),
            Conditional = BestFirst(conditional),
            Exemptions = exemptions is null ? [] : [.. exemptions],
            IsRegionMissing = place.Region is null && Array.Exists(own, row => row.Region is not null),
            Edition = Edition,
        };

        void Sort(LegalFloor row)
        {
            if (!Concerns(row, place, query)) return;
            if (LegalScope.Exempt(row, query) is { } exemption) (exemptions ??= []).Add(exemption);
            else if (IsConditional(row, query)) (conditional ??= []).Add(row);
            else (floors ??= []).Add(row);
        }
    }

    /// <summary>The first of the floors that <see cref="Find"/> gives, at no more than the cost of looking; null where it gives none.</summary>
    internal LegalFloor? Best(in LegalQuery query)
    {
        if (Jurisdiction.Of(query.Country, query.Region) is not { } place) return null;
        LegalFloor? best = null;
        if (EuMembership.Includes(place.Country, query.OrderedOn)) Weigh(EuMembership.Union, query, ref best);
        if (place.Country != EuMembership.Union) Weigh(place.Country, query, ref best);
        return best;

        void Weigh(string country, in LegalQuery query, ref LegalFloor? best)
        {
            foreach (var row in _byCountry.GetValueOrDefault(country) ?? [])
            {
                if (Concerns(row, place, query) && !IsConditional(row, query) && LegalScope.WhyNot(row, query, out _) is null
                    && (best is null || ConsumerFavour.BestFirst.Compare(row, best) < 0)) best = row;
            }
        }
    }

    /// <summary>The floors of single regions that would count, be it on a condition nobody has settled, if the consumer lived in one of them; none where a region is given.</summary>
    internal IEnumerable<LegalFloor> InSomeRegion(LegalQuery query)
    {
        if (Jurisdiction.Of(query.Country, query.Region) is not { Region: null } place) return [];
        return (_byCountry.GetValueOrDefault(place.Country) ?? [])
            .Where(row => row.Region is not null && row.Basis == (query.Basis ?? LegalBasis.Withdrawal) && LegalScope.WhyNot(row, query, out _) is null);
    }

    private static bool Concerns(LegalFloor row, in Jurisdiction place, in LegalQuery query) =>
        row.Basis == (query.Basis ?? LegalBasis.Withdrawal) && (row.Region is null || row.Region == place.Region);

    private static bool IsConditional(LegalFloor row, in LegalQuery query) =>
        row.Condition == LegalCondition.Judgement || (row.Condition == LegalCondition.NotInformed && query.IsInformed is null);

    private static ImmutableArray<LegalFloor> BestFirst(List<LegalFloor>? floors)
    {
        if (floors is null) return [];
        if (floors.Count > 1) floors.Sort(ConsumerFavour.BestFirst);
        return [.. floors];
    }

    // A row that was not in force, or that is about shops and distance sales when something was sold at the door (where
    // most countries have another statute), is a gap in the data and no statement that the consumer has nothing.
    private static bool SaysThereIsNone(LegalExemption exemption, LegalQuery query) =>
        exemption.Reason != LegalExemptionReason.NotInForce
        && !(exemption.Reason == LegalExemptionReason.SaleKind && query.SaleKind == SaleKind.OffPremises);
}
