using System.Collections.Frozen;
using System.Collections.Immutable;

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
    public LegalFinding Find(LegalQuery query) => At(query).Find(query);

    /// <summary>The first of the floors that <see cref="Find"/> gives, at no more than the cost of looking; null where it gives none.</summary>
    internal LegalFloor? Best(in LegalQuery query) => At(query).Best(query);

    private LocalLaw At(in LegalQuery query) => new(this, Jurisdiction.Of(query.Country, query.Region), query.OrderedOn);

    /// <summary>The rows of a country, or of the Union.</summary>
    internal LegalFloor[] RowsOf(string country) => _byCountry.TryGetValue(country, out var rows) ? rows : [];
}
