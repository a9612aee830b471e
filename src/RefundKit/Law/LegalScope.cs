using NodaTime;

namespace RefundKit.Law;

/// <summary>Whether a row covers a sale, and if not, why.</summary>
internal static class LegalScope
{
    private static readonly string[] Harms = ["used", "worn", "damaged"];

    /// <summary>Why the row gives no right in this sale; null where it gives one, be it on a condition that nobody has settled.</summary>
    public static LegalExemption? Exempt(LegalFloor row, in LegalQuery query) =>
        WhyNot(row, query, out var exclusion) is { } reason ? new(row, reason, exclusion?.Citation ?? row.Citation, exclusion?.Tag) : null;

    /// <summary>The reason alone, and the exclusion where the item is left out.</summary>
    public static LegalExemptionReason? WhyNot(LegalFloor row, in LegalQuery query, out LegalExclusion? exclusion)
    {
        exclusion = null;
        if (!IsInForce(row, query.OrderedOn)) return LegalExemptionReason.NotInForce;
        if (!row.SaleKinds.Contains(query.SaleKind)) return LegalExemptionReason.SaleKind;
        if (row.ConsumersOnly && query.IsConsumer == false) return LegalExemptionReason.NotConsumer;
        if (!row.ItemKinds.Contains(query.ItemKind)) return LegalExemptionReason.ItemKind;
        if (row.Condition == LegalCondition.ShippedLate) return LegalExemptionReason.OnlyWhenShippedLate;
        if (row.Window is null && row.Condition != LegalCondition.Judgement) return LegalExemptionReason.NoSuchRight;
        if (IsTooSmall(row.OrderAbove, query.OrderTotal)) return LegalExemptionReason.OrderTooSmall;
        if (query.TermsDays >= row.UnlessTermsGiveDays) return LegalExemptionReason.TermsSuffice;
        foreach (var known in row.Exclusions)
        {
            if (!LegalItemTags.Has(query.ItemTags, known.Tag)) continue;
            exclusion = known;
            return LegalExemptionReason.ItemExcluded;
        }

        return row.Condition == LegalCondition.NotInformed && query.IsInformed == true ? LegalExemptionReason.Informed : null;
    }

    /// <summary>The condition found, where goods in it may no longer be intact; null for any other.</summary>
    public static string? HarmOf(string? condition)
    {
        foreach (var harm in Harms)
        {
            if (harm.Equals(condition, StringComparison.OrdinalIgnoreCase)) return harm;
        }

        return null;
    }

    /// <summary>Whether the row leaves out what is no longer intact, and the condition found may be just that. No tag says so: it was found later.</summary>
    public static bool MayLeaveOut(LegalFloor row, string? condition)
    {
        if (HarmOf(condition) is not { } harm) return false;
        foreach (var known in row.Exclusions)
        {
            if (known.Tag == LegalItemTags.ValueLost || known.Tag == (harm == "damaged" ? LegalItemTags.DamagedByBuyer : LegalItemTags.Used)) return true;
        }

        return false;
    }

    private static bool IsInForce(LegalFloor row, LocalDate? day) =>
        day is { } date ? !(date < row.ValidFrom) && !(date > row.ValidTo) : row.ValidTo is null;

    private static bool IsTooSmall(Money? above, Money? total) =>
        above is { } limit && total is { } amount && amount.Currency == limit.Currency && amount <= limit;
}
