using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace RefundKit.Orders;

/// <summary>
/// Why something comes back, in RefundKit's own codes, with the fault that decides who pays. A platform's code that has no
/// counterpart becomes <see cref="Other"/> and keeps its raw text; nothing is guessed. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The codes and their counterparts follow the reason lists of Shopify (ReturnReason, API 2026-01), eBay
/// (ReturnReasonEnum), Amazon seller-fulfilled returns (<c>CR-…</c>, <c>AMZ-PG-…</c>) and Amazon FBA customer returns. Two
/// public mappers disagree on <c>CR-ORDERED_WRONG_ITEM</c>; by Amazon's wording the buyer ordered wrongly.
/// </remarks>
public sealed record ReasonCode
{
    private ReasonCode(string code, Fault fault) => (Code, Fault) = (code, fault);

    /// <summary>RefundKit's code, such as <c>arrived-damaged</c>.</summary>
    public string Code { get; }

    /// <summary>Who answers for it.</summary>
    public Fault Fault { get; }

    /// <summary>The platform's own code or text; null where the reason came in RefundKit's codes.</summary>
    public string? Raw { get; private init; }

    /// <summary>A reason that is none of the others.</summary>
    public static ReasonCode Other { get; } = new("other", Fault.None);

    /// <summary>All codes of RefundKit, in a fixed order.</summary>
    public static ImmutableArray<ReasonCode> All { get; } =
    [
        new("defective", Fault.Seller), new("arrived-damaged", Fault.Carrier), new("wrong-item", Fault.Seller),
        new("extra-item", Fault.Seller), new("not-as-described", Fault.Seller), new("counterfeit", Fault.Seller),
        new("missing-parts", Fault.Seller), new("not-compatible", Fault.Buyer), new("size-too-small", Fault.Buyer),
        new("size-too-large", Fault.Buyer), new("wrong-size", Fault.Buyer), new("style", Fault.Buyer), new("colour", Fault.Buyer),
        new("changed-mind", Fault.Buyer), new("statutory-withdrawal", Fault.None), new("better-price", Fault.Buyer),
        new("ordered-by-mistake", Fault.Buyer), new("arrived-late", Fault.Carrier), new("never-arrived", Fault.Carrier),
        new("undeliverable", Fault.Carrier), new("unauthorised", Fault.None), Other,
    ];

    private static readonly Dictionary<string, ReasonCode> ByCode = All.ToDictionary(reason => reason.Code, StringComparer.Ordinal);

    private static readonly Dictionary<string, Dictionary<string, string>> Counterparts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["shopify"] = Table(
            "DEFECTIVE=defective WRONG_ITEM=wrong-item NOT_AS_DESCRIBED=not-as-described SIZE_TOO_SMALL=size-too-small " +
            "SIZE_TOO_LARGE=size-too-large STYLE=style COLOR=colour UNWANTED=changed-mind"),
        ["ebay"] = Table(
            "DEFECTIVE_ITEM=defective EXPIRED_ITEM=defective ARRIVED_DAMAGED=arrived-damaged ORDERED_DIFFERENT_ITEM=wrong-item " +
            "NOT_AS_DESCRIBED=not-as-described DIFFERENT_FROM_LISTING=not-as-described FAKE_OR_COUNTERFEIT=counterfeit " +
            "MISSING_PARTS=missing-parts DOES_NOT_FIT=not-compatible WRONG_SIZE=wrong-size NO_LONGER_NEED_ITEM=changed-mind " +
            "NO_REASON=changed-mind RETURNING_GIFT=changed-mind WITHDRAW_FROM_PURCHASE_CONTRACT=statutory-withdrawal " +
            "FOUND_BETTER_PRICE=better-price ORDERED_ACCIDENTALLY=ordered-by-mistake ORDERED_WRONG_ITEM=ordered-by-mistake " +
            "ARRIVED_LATE=arrived-late BUYER_REFUSED_TO_PICKUP=undeliverable"),
        ["amazon"] = Table(
            "CR-DEFECTIVE=defective CR-QUALITY_UNACCEPTABLE=defective AMZ-PG-BAD-ITEM=defective CR-DAMAGED_BY_CARRIER=arrived-damaged " +
            "CR-DAMAGED_BY_FC=arrived-damaged AMZ-PG-DAMAGED=arrived-damaged CR-SWITCHEROO=wrong-item CR-EXTRA_ITEM=extra-item " +
            "CR-NOT_AS_DESCRIBED=not-as-described AMZ-PG-BAD-DESC=not-as-described CR-MISSING_PARTS=missing-parts " +
            "CR-NOT_COMPATIBLE=not-compatible AMZ-PG-APP-TOO-SMALL=size-too-small AMZ-PG-APP-TOO-LARGE=size-too-large " +
            "AMZ-PG-APP-STYLE=style CR-UNWANTED_ITEM=changed-mind CR-NO_REASON_GIVEN=changed-mind CR-FOUND_BETTER_PRICE=better-price " +
            "CR-ORDERED_WRONG_ITEM=ordered-by-mistake AMZ-PG-MISORDERED=ordered-by-mistake CR-MISSED_ESTIMATED_DELIVERY=arrived-late " +
            "AMZ-PG-APP-TOO-LATE=arrived-late UND-UNKNOWN=undeliverable CR-UNAUTHORIZED_PURCHASE=unauthorised " +
            "DEFECTIVE=defective QUALITY_UNACCEPTABLE=defective DAMAGED_BY_CARRIER=arrived-damaged DAMAGED_BY_FC=arrived-damaged " +
            "SWITCHEROO=wrong-item EXTRA_ITEM=extra-item NOT_AS_DESCRIBED=not-as-described MISSING_PARTS=missing-parts " +
            "NOT_COMPATIBLE=not-compatible PART_NOT_COMPATIBLE=not-compatible APPAREL_TOO_SMALL=size-too-small " +
            "APPAREL_TOO_LARGE=size-too-large APPAREL_STYLE=style DID_NOT_LIKE_COLOR=colour DID_NOT_LIKE_FABRIC=style " +
            "UNWANTED_ITEM=changed-mind NO_REASON_GIVEN=changed-mind FOUND_BETTER_PRICE=better-price ORDERED_WRONG_ITEM=ordered-by-mistake " +
            "MISORDERED=ordered-by-mistake MISSED_ESTIMATED_DELIVERY=arrived-late NEVER_ARRIVED=never-arrived " +
            "UNDELIVERABLE_CARRIER_MISS_SORTED=undeliverable UNDELIVERABLE_FAILED_DELIVERY_ATTEMPTS=undeliverable " +
            "UNDELIVERABLE_INSUFFICIENT_ADDRESS=undeliverable UNDELIVERABLE_MISSING_LABEL=undeliverable UNDELIVERABLE_REFUSED=undeliverable " +
            "UNDELIVERABLE_UNCLAIMED=undeliverable UNDELIVERABLE_UNKNOWN=undeliverable UNAUTHORIZED_PURCHASE=unauthorised"),
    };

    /// <summary>The reason of one of RefundKit's own codes; false where there is none of that name.</summary>
    public static bool TryParse([NotNullWhen(true)] string? code, [NotNullWhen(true)] out ReasonCode? reason)
    {
        reason = null;
        return code is not null && ByCode.TryGetValue(code, out reason);
    }

    /// <summary>
    /// The reason a platform's code stands for, raw code kept; <see cref="Other"/> with the raw code where the platform or
    /// the code is unknown.
    /// </summary>
    /// <param name="platform"><c>shopify</c>, <c>ebay</c> or <c>amazon</c>.</param>
    /// <param name="code">The platform's code, as it was sent.</param>
    public static ReasonCode FromPlatform(string platform, string code)
    {
        ArgumentNullException.ThrowIfNull(platform);
        ArgumentNullException.ThrowIfNull(code);
        var known = Counterparts.TryGetValue(platform, out var table) && table.TryGetValue(code, out var own) ? ByCode[own] : Other;
        return known.WithRaw(code);
    }

    /// <summary>The reason with a platform's own code or text kept beside it.</summary>
    internal ReasonCode WithRaw(string raw) => this with { Raw = raw };

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static Dictionary<string, string> Table(string pairs) =>
        pairs.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
}
