using System.Collections.Immutable;

namespace RefundKit.Law;

/// <summary>A place where an offered window is below the law.</summary>
/// <param name="Country">The country.</param>
/// <param name="Region">The region, where the place names one.</param>
/// <param name="Floor">The floor it falls short of: the most favourable one of that place.</param>
/// <param name="Kind">In what.</param>
/// <param name="RequiredDays">The days after the start event that the law demands, the last one included.</param>
/// <param name="OfferedDays">The days after its anchor that the policy offers, the last one included; null where it never ends.</param>
internal sealed record LegalShortfall(string Country, string? Region, LegalFloor Floor, LegalShortfallKind Kind, int RequiredDays, int? OfferedDays)
{
    // Longer than any run of weekend and holidays that a window could roll over.
    private const int LongestRoll = 7;

    /// <summary>
    /// Where a window is below the law, in the order of its places; at most one entry for each. Rights that exist only where
    /// the seller failed to inform are left out: a policy that is checked is one that is shown.
    /// </summary>
    public static ImmutableArray<LegalShortfall> Of(OfferedWindow window, LegalFloors law)
    {
        var shortfalls = ImmutableArray.CreateBuilder<LegalShortfall>();
        foreach (var (country, region) in window.Places)
        {
            var finding = law.Find(new LegalQuery
            {
                Country = country, Region = region, SaleKind = window.SaleKind, ItemKind = window.ItemKind, ItemTags = window.ItemTags,
                OrderedOn = window.OrderedOn, IsInformed = true,
            });
            if (finding.Floors is [var floor, ..] && Compare(window, floor) is var (kind, required, offered))
            {
                shortfalls.Add(new(country, region, floor, kind, required, offered));
            }
        }

        return shortfalls.ToImmutable();
    }

    private static (LegalShortfallKind Kind, int Required, int? Offered)? Compare(OfferedWindow window, LegalFloor floor)
    {
        if (window.Days is not { } days) return null;
        var rule = floor.Window!;
        var required = ConsumerFavour.DaysAfterStart(rule);
        var offered = window.LastDayIncluded ? days : days - 1;

        if (offered < required) return (LegalShortfallKind.TooShort, required, offered);
        if (rule.Start == LegalStartEvent.Delivery && window.Anchor != WindowAnchor.Delivered) return (LegalShortfallKind.StartsTooEarly, required, offered);
        if (rule.RollsToWorkingDay && !window.RollsToWorkingDay && offered < required + LongestRoll) return (LegalShortfallKind.DoesNotRoll, required, offered);
        return null;
    }
}
