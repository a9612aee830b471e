using NodaTime;

namespace RefundKit.Law;

/// <summary>Whether a row covers a sale, and if not, why.</summary>
internal static class LegalScope
{
    /// <summary>Why the row gives no right in this sale; null where it gives one, be it on a condition that nobody has settled.</summary>
    public static LegalExemption? Exempt(LegalFloor row, LegalQuery query)
    {
        LegalExemption Because(LegalExemptionReason reason) => new(row, reason, row.Citation);

        if (!IsInForce(row, query.OrderedOn)) return Because(LegalExemptionReason.NotInForce);
        if (!row.SaleKinds.Contains(query.SaleKind)) return Because(LegalExemptionReason.SaleKind);
        if (row.ConsumersOnly && query.IsConsumer == false) return Because(LegalExemptionReason.NotConsumer);
        if (!row.ItemKinds.Contains(query.ItemKind)) return Because(LegalExemptionReason.ItemKind);
        if (row.Condition == LegalCondition.ShippedLate) return Because(LegalExemptionReason.OnlyWhenShippedLate);
        if (row.Window is null) return Because(LegalExemptionReason.NoSuchRight);
        if (IsTooSmall(row.OrderAbove, query.OrderTotal)) return Because(LegalExemptionReason.OrderTooSmall);
        foreach (var exclusion in row.Exclusions)
        {
            if (query.ItemTags.Contains(exclusion.Tag, StringComparer.Ordinal)) return new(row, LegalExemptionReason.ItemExcluded, exclusion.Citation, exclusion.Tag);
        }

        return row.Condition == LegalCondition.NotInformed && query.IsInformed == true ? Because(LegalExemptionReason.Informed) : null;
    }

    private static bool IsInForce(LegalFloor row, LocalDate? day) =>
        day is { } date ? !(date < row.ValidFrom) && !(date > row.ValidTo) : row.ValidTo is null;

    private static bool IsTooSmall(Money? above, Money? total) =>
        above is { } limit && total is { } amount && amount.Currency == limit.Currency && amount <= limit;
}
