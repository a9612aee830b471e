using System.Collections.Immutable;
using NodaTime;
using RefundKit.Orders;

namespace RefundKit.Law;

/// <summary>The rows that an order of one day in one place may fall under: looked up once, and asked for each of its items.</summary>
internal readonly struct LocalLaw
{
    private readonly LegalFloors _edition;
    private readonly LegalFloor[] _union = [];
    private readonly LegalFloor[] _own = [];

    /// <param name="edition">The edition of the rows.</param>
    /// <param name="place">The place; null where no country is known, and so no row either.</param>
    /// <param name="orderedOn">The day of the order in the consumer's zone; null for today's law.</param>
    public LocalLaw(LegalFloors edition, Jurisdiction? place, LocalDate? orderedOn)
    {
        (_edition, Place) = (edition, place);
        if (place is not { } known) return;
        if (EuMembership.Includes(known.Country, orderedOn)) _union = edition.RowsOf(EuMembership.Union);
        if (known.Country != EuMembership.Union) _own = edition.RowsOf(known.Country);
    }

    /// <summary>The place; null where no country is known.</summary>
    public Jurisdiction? Place { get; }

    /// <summary>What the law holds for one item. The query's own place counts for nothing: the rows are those of <see cref="Place"/>.</summary>
    public LegalFinding Find(in LegalQuery query)
    {
        if (Place is not { } place) return new() { Status = LegalStatus.CountryMissing, Edition = _edition.Edition };
        var found = new Sorted();
        foreach (var row in _union) Sort(row, query, ref found);
        foreach (var row in _own) Sort(row, query, ref found);
        return new()
        {
            Status = found.Floors is not null ? LegalStatus.Floor
                : found.Conditional is not null ? LegalStatus.Conditional
                : SaysThereIsNone(found.Exemptions, query.SaleKind) ? LegalStatus.NoRight
                : LegalStatus.Unknown,
            Floors = BestFirst(found.Floors),
            Conditional = BestFirst(found.Conditional),
            Exemptions = found.Exemptions is null ? [] : [.. found.Exemptions],
            IsRegionMissing = place.Region is null && Array.Exists(_own, row => row.Region is not null),
            Edition = _edition.Edition,
        };
    }

    /// <summary>The first of the floors that <see cref="Find"/> gives, at no more than the cost of looking; null where it gives none.</summary>
    public LegalFloor? Best(in LegalQuery query)
    {
        LegalFloor? best = null;
        foreach (var row in _union) Weigh(row, query, ref best);
        foreach (var row in _own) Weigh(row, query, ref best);
        return best;
    }

    /// <summary>The floors of single regions that would count, be it on a condition nobody has settled, if the consumer lived in one of them; none where a region is given.</summary>
    public IEnumerable<LegalFloor> InSomeRegion(LegalQuery query) => Place is { Region: not null } ? []
        : _own.Where(row => row.Region is not null && row.Basis == (query.Basis ?? LegalBasis.Withdrawal) && LegalScope.WhyNot(row, query, out _) is null);

    private struct Sorted
    {
        public List<LegalFloor>? Floors;
        public List<LegalFloor>? Conditional;
        public List<LegalExemption>? Exemptions;
    }

    private void Sort(LegalFloor row, in LegalQuery query, ref Sorted found)
    {
        if (!Concerns(row, query)) return;
        if (LegalScope.Exempt(row, query) is { } exemption) (found.Exemptions ??= []).Add(exemption);
        else if (IsConditional(row, query)) (found.Conditional ??= []).Add(row);
        else (found.Floors ??= []).Add(row);
    }

    private void Weigh(LegalFloor row, in LegalQuery query, ref LegalFloor? best)
    {
        if (Concerns(row, query) && !IsConditional(row, query) && LegalScope.WhyNot(row, query, out _) is null
            && (best is null || ConsumerFavour.BestFirst.Compare(row, best) < 0)) best = row;
    }

    private bool Concerns(LegalFloor row, in LegalQuery query) =>
        row.Basis == (query.Basis ?? LegalBasis.Withdrawal) && (row.Region is null || row.Region == Place?.Region);

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
    private static bool SaysThereIsNone(List<LegalExemption>? exemptions, SaleKind saleKind) => exemptions is not null && exemptions.Exists(exemption =>
        exemption.Reason != LegalExemptionReason.NotInForce
        && !(exemption.Reason == LegalExemptionReason.SaleKind && saleKind == SaleKind.OffPremises));
}
