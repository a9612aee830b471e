using System.Collections.Immutable;

namespace RefundKit.Law;

/// <summary>
/// The item tags that the law looks at. A host sets them on an order line; without the tag the item counts as an ordinary
/// one, and the consumer keeps the right. Each jurisdiction takes only those its own statute names
/// (<see cref="LegalFloor.Exclusions"/>), without regard to case, and <c>_</c> or a space is as good as a hyphen;
/// <c>final-sale</c>, for one, means nothing against the right of withdrawal in the EU.
/// </summary>
public static class LegalItemTags
{
    /// <summary>Made to the consumer's specification or clearly personalised.</summary>
    public const string CustomMade = "custom-made";

    /// <summary>Spoils or expires quickly.</summary>
    public const string Perishable = "perishable";

    /// <summary>Sealed for health or hygiene, and unsealed after delivery.</summary>
    public const string UnsealedHygiene = "unsealed-hygiene";

    /// <summary>
    /// Sealed for health or hygiene, whether or not it still is; <c>hygiene</c> says the same. Where the warehouse finds it
    /// <c>opened</c> or <c>unsealed</c>, a human looks whether the right is lost.
    /// </summary>
    public const string SealedHygiene = "sealed-hygiene";

    /// <summary>A sealed recording or software, unsealed after delivery.</summary>
    public const string UnsealedMedia = "unsealed-media";

    /// <summary>A newspaper or magazine, other than a subscription.</summary>
    public const string Newspaper = "newspaper";

    /// <summary>Accommodation, transport, catering or leisure for a specific date or period.</summary>
    public const string DatedLeisure = "dated-leisure";

    /// <summary>Digital content whose supply began with the consumer's consent and acknowledgement that the right is lost.</summary>
    public const string DigitalBegun = "digital-begun";

    /// <summary>A service fully performed with the consumer's consent and acknowledgement that the right is lost.</summary>
    public const string ServicePerformed = "service-performed";

    /// <summary>Inseparably mixed with other goods after delivery.</summary>
    public const string MixedInseparably = "mixed-inseparably";

    /// <summary>Priced by a financial market that the seller cannot control.</summary>
    public const string MarketPriced = "market-priced";

    /// <summary>An urgent repair that the consumer called the seller for.</summary>
    public const string UrgentRepair = "urgent-repair";

    /// <summary>By its nature unfit for return, which the buyer confirmed for this very order.</summary>
    public const string NoReturnConfirmed = "no-return-confirmed";

    /// <summary>Destroyed or damaged by the buyer; opening the package to look does not count.</summary>
    public const string DamagedByBuyer = "damaged-by-buyer";

    /// <summary>Lost much of its value by the buyer's use, or by time so that it can hardly be sold again.</summary>
    public const string ValueLost = "value-lost";

    /// <summary>Used after the purchase.</summary>
    public const string Used = "used";

    /// <summary>Sold as is.</summary>
    public const string AsIs = "as-is";

    /// <summary>Sold as not returnable, and marked so on the item.</summary>
    public const string FinalSale = "final-sale";

    /// <summary>Comes back without its original package.</summary>
    public const string WithoutPackage = "without-package";

    /// <summary>Whether one of an item's tags is the given one, however it is spelt.</summary>
    internal static bool Has(ImmutableArray<string> tags, string tag)
    {
        foreach (var own in tags)
        {
            if (IsSame(own, tag)) return true;
        }

        return false;
    }

    private static bool IsSame(string own, string tag)
    {
        var text = own.AsSpan().Trim();
        if (text.Length != tag.Length) return false;
        for (var i = 0; i < tag.Length; i++)
        {
            if (Folded(text[i]) != Folded(tag[i])) return false;
        }

        return true;
    }

    private static char Folded(char letter) => letter is '_' or ' ' ? '-' : char.ToLowerInvariant(letter);
}
