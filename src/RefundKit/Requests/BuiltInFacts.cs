using System.Collections.Immutable;
using RefundKit.Law;
using RefundKit.Orders;

namespace RefundKit.Requests;

/// <summary>The catalogue of facts that every request offers; <see cref="RequestFacts"/> computes their values.</summary>
internal static class BuiltInFacts
{
    private static readonly FactValue None = FactValue.Of(ImmutableArray<string>.Empty);
    private static readonly FactValue No = FactValue.Of(false);

    private static FactDefinition Fact(string name, FactType type, string description) => new() { Name = name, Type = type, Description = description };

    private static IReadOnlyList<string> Words<T>()
        where T : struct, Enum => [.. RequestReader.Words<T>().Keys];

    public static IEnumerable<FactDefinition> All =>
    [
        Fact("message", FactType.Message, "what the customer wrote") with { Supplier = FactSupplier.Customer },
        Fact("message.intent", FactType.Text, "what the customer wants, by the classifier") with
        {
            Phase = FactPhase.Intent, Supplier = FactSupplier.Customer, Words = Words<Messages.MessageIntent>(),
        },
        Fact("message.isRefundMatter", FactType.Boolean, "whether the request is about a refund, a return or an exchange") with { Phase = FactPhase.Intent },
        Fact("message.confidence", FactType.Number, "how sure the classifier is, from 0 to 1") with { Phase = FactPhase.Intent },
        Fact("message.origin", FactType.Text, "who read the message: lists, or the name of a host's model") with { Phase = FactPhase.Intent },
        Fact("message.language", FactType.Text, "the language of the message, as a BCP 47 tag") with { Phase = FactPhase.Intent },
        Fact("channel", FactType.Text, "the channel the request came through"),
        Fact("source.platform", FactType.Text, "the platform behind the channel"),
        Fact("source.account", FactType.Text, "the seller's account on the platform"),
        Fact("requestedBy.kind", FactType.Text, "who asks") with { Words = Words<RequesterKind>(), WhenAbsent = FactValue.Of("customer") },
        Fact("requestedAmount", FactType.Money, "the amount the customer asks for") with { Supplier = FactSupplier.Customer },
        Fact("customer.id", FactType.Text, "the customer"),
        Fact("customer.kind", FactType.Text, "consumer or business") with { Words = Words<CustomerKind>() },
        Fact("customer.orders", FactType.Number, "how many orders the customer has placed, this one included") with { IsWhole = true },
        Fact("customer.refunds", FactType.Number, "how many refunds the customer has had before") with { IsWhole = true },
        Fact("customer.refundedTotal", FactType.Money, "how much the customer was refunded before"),
        Fact("customer.tags", FactType.TextSet, "the customer's tags") with { WhenAbsent = None },
        Fact("shipTo.country", FactType.Text, "the country the goods went to, ISO 3166-1 alpha-2"),
        Fact("shipTo.region", FactType.Text, "the region the goods went to"),
        Fact("saleKind", FactType.Text, "how the sale was made") with { Words = Words<SaleKind>(), WhenAbsent = FactValue.Of("distance") },
        Fact("legal.basis", FactType.Text, "the legal ground of the request") with { Words = Words<LegalBasis>(), Supplier = FactSupplier.Customer },
        Fact("legal.informed", FactType.Boolean, "whether the customer was told of the right to withdraw"),
        Fact("order.id", FactType.Text, "the order") with { Supplier = FactSupplier.Customer },
        Fact("order.currency", FactType.Text, "the order's currency, ISO 4217"),
        Fact("order.market", FactType.Text, "the market the order was sold in"),
        Fact("order.tags", FactType.TextSet, "the order's tags") with { WhenAbsent = None },
        Fact("order.total", FactType.Money, "what the order came to, shipping, duties and tax included"),
        Fact("order.discount", FactType.Money, "what was taken off the order and its lines together"),
        Fact("order.captured", FactType.Money, "what was captured for the order, in the order's currency"),
        Fact("order.refunded", FactType.Money, "what has been refunded of the order, pending refunds included"),
        Fact("order.units", FactType.Number, "how many units the order has") with { IsWhole = true },
        Fact("order.placedOn", FactType.Date, "the day the order was placed, in the policy's zone"),
        Fact("order.deliveredOn", FactType.Date, "the day the last parcel was delivered, in the policy's zone"),
        Fact("order.daysSincePlaced", FactType.Number, "days from the order to the request, in the policy's zone; the day itself is 0") with { IsWhole = true },
        Fact("order.daysSincePaid", FactType.Number, "days from the payment to the request, in the policy's zone; the day itself is 0") with { IsWhole = true },
        Fact("order.daysSinceShipped", FactType.Number, "days from the dispatch to the request, in the policy's zone; the day itself is 0") with { IsWhole = true },
        Fact("order.daysSinceDelivered", FactType.Number, "days from the last delivery to the request, in the policy's zone; the day itself is 0") with { IsWhole = true },
        Fact("order.sincePlaced", FactType.Duration, "the time from the order to the request"),
        Fact("order.sinceDelivered", FactType.Duration, "the time from the last delivery to the request"),
        Fact("order.isDelivered", FactType.Boolean, "whether everything has been delivered") with { WhenAbsent = No },
        Fact("return.wanted", FactType.Text, "what the customer wants for it") with { Words = Words<WantedResolution>(), Supplier = FactSupplier.Customer },
        Fact("return.method", FactType.Text, "how the goods come back") with { Supplier = FactSupplier.Customer },
        Fact("return.lines", FactType.TextSet, "the order lines that come back") with { Supplier = FactSupplier.Customer },
        Fact("return.units", FactType.Number, "how many units come back, as announced") with { IsWhole = true, Supplier = FactSupplier.Customer },
        Fact("return.isComplete", FactType.Boolean, "whether everything of the order that can be refunded comes back") with { Supplier = FactSupplier.Customer },
        Fact("return.reasons", FactType.TextSet, "the reason codes of what comes back") with { Supplier = FactSupplier.Customer, Words = [.. ReasonCode.All.Select(reason => reason.Code)] },
        Fact("return.evidence", FactType.TextSet, "the kinds of evidence the customer sent, such as photo") with { Supplier = FactSupplier.Customer, WhenAbsent = None },
        Fact("return.hasPhoto", FactType.Boolean, "whether a photo is among the evidence") with { Supplier = FactSupplier.Customer, WhenAbsent = No },
        Fact("return.isDispatched", FactType.Boolean, "whether the customer proved that the goods were sent off") with { Supplier = FactSupplier.Customer, WhenAbsent = No },
        Fact("return.daysToDispatch", FactType.Number, "days from the request to the proof of dispatch, in the policy's zone; the day itself is 0") with { IsWhole = true, Supplier = FactSupplier.Customer },
        Fact("return.isReceived", FactType.Boolean, "whether the goods have reached the warehouse") with { Supplier = FactSupplier.Warehouse, WhenAbsent = No },
        Fact("return.isInspected", FactType.Boolean, "whether the goods have been inspected") with { Supplier = FactSupplier.Warehouse, WhenAbsent = No },
        Fact("return.receivedUnits", FactType.Number, "how many units the warehouse counted") with { IsWhole = true, Supplier = FactSupplier.Warehouse },
        Fact("window.isOpen", FactType.Boolean, "whether all that comes back is inside its return window") with { Phase = FactPhase.Window },
        Fact("window.daysLeft", FactType.Number, "days until the last day of the window; 0 on the last day, negative after it") with { IsWhole = true, Phase = FactPhase.Window },
        Fact("window.isExcluded", FactType.Boolean, "whether anything that comes back is excluded from returns") with { Phase = FactPhase.Window },
        Fact("window.hasLegalFloor", FactType.Boolean, "whether the law holds the window open") with { Phase = FactPhase.Window },
        Fact("quote.amount", FactType.Money, "what would be refunded in all") with { Phase = FactPhase.Quote },
        Fact("quote.goods", FactType.Money, "what would be refunded for the goods, gross, before fees") with { Phase = FactPhase.Quote },
        Fact("quote.hasDiscrepancy", FactType.Boolean, "whether the order's sums do not add up") with { Phase = FactPhase.Quote },
        Fact("resolution.kind", FactType.Text, "what the customer is given") with
        {
            Phase = FactPhase.Resolution,
            Words = ["originalPayment", "storeCredit", "exchange", "replacement", "keepIt", "giftCard", "bankTransfer", "repair", "donate"],
        },
        Fact("decision.outcome", FactType.Text, "the outcome of the decision") with
        {
            Phase = FactPhase.Outcome,
            Words = ["approve", "approvePartially", "deny", "needsReview", "needsInformation", "none"],
        },
        Fact("approval.role", FactType.Text, "the role that approves the refund") with { Phase = FactPhase.Approval },
        Item("item.sku", FactType.Text, "the stock keeping unit"),
        Item("item.name", FactType.Text, "the name of the item"),
        Item("item.category", FactType.Text, "the category"),
        Item("item.kind", FactType.Text, "goods, digital, service or giftCard") with { Words = Words<ItemKind>(), WhenAbsent = FactValue.Of("goods") },
        Item("item.tags", FactType.TextSet, "the item's tags") with { WhenAbsent = None },
        Item("item.quantity", FactType.Number, "how many units were ordered") with { IsWhole = true },
        Item("item.returnQuantity", FactType.Number, "how many units come back") with { IsWhole = true, Supplier = FactSupplier.Customer },
        Item("item.unitPrice", FactType.Money, "the price of one unit before discounts"),
        Item("item.total", FactType.Money, "the price of the line before discounts"),
        Item("item.reason", FactType.Text, "why it comes back") with { Supplier = FactSupplier.Customer, Words = [.. ReasonCode.All.Select(reason => reason.Code)] },
        Item("item.hasNote", FactType.Boolean, "true where the customer said more about it in their own words") with { Supplier = FactSupplier.Customer },
        Item("item.fault", FactType.Text, "who answers for the reason") with { Supplier = FactSupplier.Customer, Words = Words<Fault>() },
        Item("item.condition", FactType.Text, "the condition the inspection found") with { Supplier = FactSupplier.Warehouse },
        Item("item.receivedQuantity", FactType.Number, "how many units the warehouse counted") with { IsWhole = true, Supplier = FactSupplier.Warehouse },
        Item("item.daysSinceDelivered", FactType.Number, "days from the item's delivery to the request, in the policy's zone; the day itself is 0") with { IsWhole = true },
    ];

    private static FactDefinition Item(string name, FactType type, string description) => Fact(name, type, description) with { Scope = FactScope.Item };
}
