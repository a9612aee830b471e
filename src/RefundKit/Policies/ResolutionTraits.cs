namespace RefundKit.Policies;

/// <summary>What follows from the way a request is settled.</summary>
internal static class ResolutionTraits
{
    /// <summary>Whether the goods come back; they do not where the customer keeps or donates them.</summary>
    public static bool GoodsComeBack(this ResolutionKind kind) => kind is not (ResolutionKind.KeepIt or ResolutionKind.Donate);

    /// <summary>Whether it is credit with the shop, which may have a bonus.</summary>
    public static bool IsCredit(this ResolutionKind kind) => kind is ResolutionKind.StoreCredit or ResolutionKind.GiftCard;

    /// <summary>Whether an item settles it and no money beside it, which would pay twice.</summary>
    public static bool IsSettledByAnItem(this ResolutionKind kind) => kind is ResolutionKind.Exchange or ResolutionKind.Replacement or ResolutionKind.Repair;

    /// <summary>Whether the money goes back to the payments it came from.</summary>
    public static bool IsPaidBack(this ResolutionKind kind) => kind is ResolutionKind.OriginalPayment or ResolutionKind.KeepIt or ResolutionKind.Donate;
}
