using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace RefundKit.Messages;

/// <summary>
/// What a message is about, as a condition names it: <c>message mentions damaged</c>. The set is closed, its ids are
/// kebab-case and stable. A message has any number of topics. Immutable and thread-safe; compare by reference.
/// </summary>
public sealed class MessageTopic
{
    private static readonly ImmutableArray<MessageTopic>.Builder Known = ImmutableArray.CreateBuilder<MessageTopic>();

    private MessageTopic(string id)
    {
        Id = id;
        Index = Known.Count;
        Known.Add(this);
    }

    /// <summary>Money back, in any wording, unless the message says it is not wanted.</summary>
    public static MessageTopic Refund { get; } = new("refund");

    /// <summary>Goods going back, unless the message says they do not.</summary>
    public static MessageTopic Return { get; } = new("return");

    /// <summary>Another article, size or a replacement in place of the goods.</summary>
    public static MessageTopic Exchange { get; } = new("exchange");

    /// <summary>An order or contract to be stopped.</summary>
    public static MessageTopic Cancellation { get; } = new("cancellation");

    /// <summary>The rules of the house: windows, conditions, costs, a money-back guarantee.</summary>
    public static MessageTopic Policy { get; } = new("policy");

    /// <summary>The state of a refund under way.</summary>
    public static MessageTopic TrackingRefund { get; } = new("tracking-refund");

    /// <summary>Broken, torn, leaking or otherwise hurt on the way.</summary>
    public static MessageTopic Damaged { get; } = new("damaged");

    /// <summary>Does not work, or stopped working.</summary>
    public static MessageTopic Defective { get; } = new("defective");

    /// <summary>Something else came than was ordered.</summary>
    public static MessageTopic WrongItem { get; } = new("wrong-item");

    /// <summary>A part or an article of the parcel was not in it.</summary>
    public static MessageTopic MissingItem { get; } = new("missing-item");

    /// <summary>The parcel never came, or is lost.</summary>
    public static MessageTopic NotReceived { get; } = new("not-received");

    /// <summary>The delivery is or was late.</summary>
    public static MessageTopic Late { get; } = new("late");

    /// <summary>Too small, too large, does not fit.</summary>
    public static MessageTopic Size { get; } = new("size");

    /// <summary>Poor make, cheap material, a disappointment.</summary>
    public static MessageTopic Quality { get; } = new("quality");

    /// <summary>Differs from the picture or the description, or is not genuine.</summary>
    public static MessageTopic NotAsDescribed { get; } = new("not-as-described");

    /// <summary>No longer wanted, bought by mistake.</summary>
    public static MessageTopic ChangedMind { get; } = new("changed-mind");

    /// <summary>Credit, a voucher or a gift card in place of money.</summary>
    public static MessageTopic StoreCredit { get; } = new("store-credit");

    /// <summary>A dispute at the bank or the payment service, made or threatened.</summary>
    public static MessageTopic Chargeback { get; } = new("chargeback");

    /// <summary>Charged twice or too much.</summary>
    public static MessageTopic DuplicateCharge { get; } = new("duplicate-charge");

    /// <summary>Warranty, guarantee or repair.</summary>
    public static MessageTopic Warranty { get; } = new("warranty");

    /// <summary>The difference to a lower price.</summary>
    public static MessageTopic PriceAdjustment { get; } = new("price-adjustment");

    /// <summary>Postage of the delivery or of the way back.</summary>
    public static MessageTopic ShippingCost { get; } = new("shipping-cost");

    /// <summary>The delivery address is to be changed.</summary>
    public static MessageTopic AddressChange { get; } = new("address-change");

    /// <summary>An invoice or receipt.</summary>
    public static MessageTopic Invoice { get; } = new("invoice");

    /// <summary>Where a parcel is, when an order comes.</summary>
    public static MessageTopic OrderStatus { get; } = new("order-status");

    /// <summary>Anger, or the wish to complain.</summary>
    public static MessageTopic Complaint { get; } = new("complaint");

    /// <summary>A lawyer, a court, a consumer authority or the police.</summary>
    public static MessageTopic LegalThreat { get; } = new("legal-threat");

    /// <summary>All topics, in the order in which a message's topics are listed.</summary>
    public static ImmutableArray<MessageTopic> All { get; } = Known.ToImmutable();

    /// <summary>The id as written in policies and on the command line, such as <c>not-received</c>.</summary>
    public string Id { get; }

    internal int Index { get; }

    /// <summary>Finds a topic by its exact id.</summary>
    /// <param name="id">The id, in lower case; null finds nothing.</param>
    /// <param name="topic">The topic, or null where the id names none.</param>
    public static bool TryGet(string? id, [NotNullWhen(true)] out MessageTopic? topic)
    {
        topic = null;
        foreach (var known in All)
        {
            if (string.Equals(known.Id, id, StringComparison.Ordinal)) topic = known;
        }

        return topic is not null;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal static ImmutableArray<MessageTopic> FromMask(ulong mask)
    {
        var topics = ImmutableArray.CreateBuilder<MessageTopic>();
        foreach (var topic in All)
        {
            if ((mask >> topic.Index & 1) != 0) topics.Add(topic);
        }

        return topics.ToImmutable();
    }
}
