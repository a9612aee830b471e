using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using RefundKit.Json;
using RefundKit.Messages;
using RefundKit.Orders;

namespace RefundKit.Requests;

/// <summary>
/// The facts of one request. Ages are measured at <see cref="RefundRequest.ReceivedAt"/> in the policy's zone. The later
/// phases of a decision put their results in as they come to them; until then those facts are unknown.
/// </summary>
internal sealed class RequestFacts(RefundRequest request, DateTimeZone zone) : IFactSource
{
    private MessageContent? _message;

    public RefundRequest Request { get; } = request;

    /// <summary>The days of the policy's zone.</summary>
    public ZonedDays Days { get; } = new(zone);

    /// <summary>What the message is about; set by the intent phase.</summary>
    public MessageUnderstanding? Understanding { get; set; }

    public bool? IsRefundMatter { get; set; }

    /// <summary>The lines that come back as the decision sees them: as announced, or the only ones that can.</summary>
    public ImmutableArray<ReturnLine> ReturnLines { get; set; } = request.Return?.Lines ?? [];

    /// <summary>What is wanted: as the return says, else as the message reads, else money.</summary>
    public WantedResolution Wanted =>
        Request.Return?.Wanted ?? (Understanding?.Intent == MessageIntent.RequestExchange ? WantedResolution.Exchange : WantedResolution.Refund);

    public bool? WindowIsOpen { get; set; }

    public int? WindowDaysLeft { get; set; }

    public bool? IsExcluded { get; set; }

    public bool? HasLegalFloor { get; set; }

    public Money? QuoteAmount { get; set; }

    public Money? QuoteGoods { get; set; }

    public bool? QuoteHasDiscrepancy { get; set; }

    public string? ResolutionKind { get; set; }

    public string? Outcome { get; set; }

    public string? ApprovalRole { get; set; }

    public FactValue Read(FactDefinition fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        FactValue value;
        if (!IsBuiltIn(fact)) value = HostFactReading.Read(fact, Request.Facts.GetValueOrDefault(fact.Name));
        else if (BuiltInReaders[fact.Index] is { } reader) value = reader(this);
        else return fact.WhenAbsent;
        if (!value.IsKnown) return fact.WhenAbsent;
        return value.Type == fact.Type || (value.Type == FactType.Text && fact.Type == FactType.Message) ? value : FactValue.Unknown;
    }

    private static bool IsBuiltIn(FactDefinition fact) =>
        (uint)fact.Index < (uint)BuiltInReaders.Length && FactCatalog.BuiltIn.Facts[fact.Index].Name == fact.Name;

    public int CountItems(ItemRange range) => range == ItemRange.Return ? ReturnLines.Length : Request.Order?.Lines.Length ?? 0;

    public FactValue ReadItem(ItemRange range, int index, FactDefinition fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var order = Request.Order;
        ReturnLine? wanted;
        OrderLine? line;
        if (range == ItemRange.Return)
        {
            wanted = ReturnLines[index];
            line = order?.FindLine(wanted.LineId);
        }
        else
        {
            line = order!.Lines[index];
            wanted = null;
            foreach (var candidate in ReturnLines)
            {
                if (string.Equals(candidate.LineId, line.Id, StringComparison.Ordinal)) wanted = candidate;
            }
        }

        if (!IsBuiltIn(fact) || ItemReaders[fact.Index] is not { } reader) return fact.WhenAbsent;
        var value = reader(this, line, wanted);
        return value.IsKnown ? value : fact.WhenAbsent;
    }

    private FactValue DaysSince(Instant? moment) =>
        moment is { } known ? FactValue.Of((decimal)Period.DaysBetween(Days.Of(known), Days.Of(Request.ReceivedAt))) : FactValue.Unknown;

    private FactValue DayOf(Instant? moment) => FactValue.OfNullable(Days.Of(moment));

    private FactValue Message()
    {
        if (Request.Message is not { } message) return FactValue.Unknown;
        _message ??= new MessageContent(
            message.Subject is null ? message.Text : message.Subject + "\n" + message.Text,
            Understanding ?? throw new InvalidOperationException("The intent phase comes before any condition."));
        return FactValue.Of(_message);
    }

    private static string Word<T>(T value)
        where T : struct, Enum => EnumWords<T>.Of(value);

    private static FactValue TextSet(IEnumerable<string> words) => FactValue.Of([.. words]);

    private static readonly Func<RequestFacts, FactValue>?[] BuiltInReaders = FactCatalog.BuiltIn.Facts
        .Select(fact => fact.Scope == FactScope.Item ? null : Readers.GetValueOrDefault(fact.Name))
        .ToArray();

    private static readonly ItemReader?[] ItemReaders = FactCatalog.BuiltIn.Facts
        .Select(fact => fact.Scope == FactScope.Item ? ReaderTable.OfItems.GetValueOrDefault(fact.Name) : null)
        .ToArray();

    private delegate FactValue ItemReader(RequestFacts facts, OrderLine? line, ReturnLine? wanted);

    /// <summary>The facts of the request that this type can read; a test holds it against the catalogue.</summary>
    internal static IReadOnlyDictionary<string, Func<RequestFacts, FactValue>> Readers => ReaderTable.All;

    internal static IEnumerable<string> ReadersOfItems => ReaderTable.OfItems.Keys;

    private static class ReaderTable
    {
        public static readonly Dictionary<string, Func<RequestFacts, FactValue>> All = new(StringComparer.Ordinal)
        {
            ["message"] = facts => facts.Message(),
            ["message.intent"] = facts => FactValue.OfNullable(facts.Understanding is { } known ? Word(known.Intent) : null),
            ["message.isRefundMatter"] = facts => FactValue.OfNullable(facts.IsRefundMatter),
            ["message.confidence"] = facts => facts.Understanding is { } known ? FactValue.Of((decimal)known.Confidence) : FactValue.Unknown,
            ["message.origin"] = facts => FactValue.OfNullable(facts.Understanding?.Origin),
            ["message.language"] = facts => FactValue.OfNullable(facts.Request.Message?.Language ?? facts.Understanding?.Language),
            ["channel"] = facts => FactValue.OfNullable(facts.Request.Channel),
            ["source.platform"] = facts => FactValue.OfNullable(facts.Request.Source?.Platform),
            ["source.account"] = facts => FactValue.OfNullable(facts.Request.Source?.Account),
            ["requestedBy.kind"] = facts => FactValue.Of(Word(facts.Request.RequestedBy.Kind)),
            ["requestedAmount"] = facts => FactValue.OfNullable(facts.Request.RequestedAmount),
            ["customer.id"] = facts => FactValue.OfNullable(facts.Request.Customer?.Id),
            ["customer.kind"] = facts => FactValue.OfNullable(facts.Request.Customer?.Kind is { } kind ? Word(kind) : null),
            ["customer.orders"] = facts => FactValue.OfNullable(facts.Request.Customer?.Orders),
            ["customer.refunds"] = facts => FactValue.OfNullable(facts.Request.Customer?.Refunds),
            ["customer.refundedTotal"] = facts => FactValue.OfNullable(facts.Request.Customer?.RefundedTotal),
            ["customer.tags"] = facts => facts.Request.Customer is { } customer ? FactValue.Of(customer.Tags) : FactValue.Unknown,
            ["shipTo.country"] = facts => FactValue.OfNullable(facts.Request.ShipTo?.Country),
            ["shipTo.region"] = facts => FactValue.OfNullable(facts.Request.ShipTo?.Region),
            ["saleKind"] = facts => FactValue.Of(Word(facts.Request.SaleKind)),
            ["legal.basis"] = facts => FactValue.OfNullable(facts.Request.Legal?.Basis is { } basis ? Word(basis) : null),
            ["legal.informed"] = facts => FactValue.OfNullable(facts.Request.Legal?.Informed),
            ["order.id"] = facts => FactValue.OfNullable(facts.Request.Order?.Id),
            ["order.currency"] = facts => FactValue.OfNullable(facts.Request.Order?.Currency.Code),
            ["order.market"] = facts => FactValue.OfNullable(facts.Request.Order?.Market),
            ["order.tags"] = facts => facts.Request.Order is { } order ? FactValue.Of(order.Tags) : FactValue.Unknown,
            ["order.total"] = facts => FactValue.OfNullable(facts.Request.Order is { } order ? OrderTotals.Total(order) : null),
            ["order.discount"] = facts => FactValue.OfNullable(facts.Request.Order is { } order ? OrderTotals.Discount(order) : null),
            ["order.captured"] = facts => FactValue.OfNullable(facts.Request.Order is { } order ? OrderTotals.Captured(order) : null),
            ["order.refunded"] = facts => FactValue.OfNullable(facts.Request.Order is { } order ? OrderTotals.Refunded(order) : (Money?)null),
            ["order.units"] = facts => facts.Request.Order is { } order ? FactValue.Of((decimal)order.Lines.Sum(line => (long)line.Quantity)) : FactValue.Unknown,
            ["order.placedOn"] = facts => facts.DayOf(facts.Request.Order?.PlacedAt),
            ["order.deliveredOn"] = facts => facts.DayOf(facts.Request.Order?.LastDelivery),
            ["order.daysSincePlaced"] = facts => facts.DaysSince(facts.Request.Order?.PlacedAt),
            ["order.daysSincePaid"] = facts => facts.DaysSince(facts.Request.Order?.PaidAt),
            ["order.daysSinceShipped"] = facts => facts.DaysSince(facts.Request.Order?.ShippedAt),
            ["order.daysSinceDelivered"] = facts => facts.DaysSince(facts.Request.Order?.LastDelivery),
            ["order.sincePlaced"] = facts => facts.Request.Order?.PlacedAt is { } placed ? FactValue.Of(facts.Request.ReceivedAt - placed) : FactValue.Unknown,
            ["order.sinceDelivered"] = facts => facts.Request.Order?.LastDelivery is { } delivered ? FactValue.Of(facts.Request.ReceivedAt - delivered) : FactValue.Unknown,
            ["order.isDelivered"] = facts => facts.Request.Order is { } order ? FactValue.Of(order.LastDelivery is not null) : FactValue.Unknown,
            ["return.wanted"] = facts => FactValue.OfNullable(facts.Request.Return?.Wanted is { } wanted ? Word(wanted) : null),
            ["return.method"] = facts => FactValue.OfNullable(facts.Request.Return?.Method),
            ["return.lines"] = facts => facts.ReturnLines.IsEmpty ? FactValue.Unknown : TextSet(facts.ReturnLines.Select(line => line.LineId)),
            ["return.units"] = facts => facts.ReturnLines.IsEmpty ? FactValue.Unknown : FactValue.Of((decimal)facts.ReturnLines.Sum(line => (long)line.Quantity)),
            ["return.isComplete"] = facts => facts.IsComplete(),
            ["return.reasons"] = facts => facts.Reasons(),
            ["return.evidence"] = facts => facts.Request.Return is { } wanted ? TextSet(wanted.Evidence.Select(evidence => evidence.Kind).Distinct(StringComparer.Ordinal)) : FactValue.Unknown,
            ["return.hasPhoto"] = facts => FactValue.OfNullable(facts.Request.Return?.Evidence.Any(evidence => string.Equals(evidence.Kind, "photo", StringComparison.OrdinalIgnoreCase))),
            ["return.isDispatched"] = facts => FactValue.Of(facts.Request.Return?.DispatchProofAt is not null),
            ["return.daysToDispatch"] = facts => facts.Request.Return?.DispatchProofAt is { } sent ? FactValue.Of((decimal)Period.DaysBetween(facts.Days.Of(facts.Request.ReceivedAt), facts.Days.Of(sent))) : FactValue.Unknown,
            ["return.isReceived"] = facts => FactValue.Of(facts.Request.Return?.ReceivedAt is not null),
            ["return.isInspected"] = facts => FactValue.Of(facts.Request.Return?.InspectedAt is not null),
            ["return.receivedUnits"] = facts => facts.ReceivedUnits(),
            ["window.isOpen"] = facts => FactValue.OfNullable(facts.WindowIsOpen),
            ["window.daysLeft"] = facts => FactValue.OfNullable(facts.WindowDaysLeft),
            ["window.isExcluded"] = facts => FactValue.OfNullable(facts.IsExcluded),
            ["window.hasLegalFloor"] = facts => FactValue.OfNullable(facts.HasLegalFloor),
            ["quote.amount"] = facts => FactValue.OfNullable(facts.QuoteAmount),
            ["quote.goods"] = facts => FactValue.OfNullable(facts.QuoteGoods),
            ["quote.hasDiscrepancy"] = facts => FactValue.OfNullable(facts.QuoteHasDiscrepancy),
            ["resolution.kind"] = facts => FactValue.OfNullable(facts.ResolutionKind),
            ["decision.outcome"] = facts => FactValue.OfNullable(facts.Outcome),
            ["approval.role"] = facts => FactValue.OfNullable(facts.ApprovalRole),
        };

        public static readonly Dictionary<string, ItemReader> OfItems = new(StringComparer.Ordinal)
        {
            ["item.sku"] = (_, line, _) => FactValue.OfNullable(line?.Sku),
            ["item.name"] = (_, line, _) => FactValue.OfNullable(line?.Name),
            ["item.category"] = (_, line, _) => FactValue.OfNullable(line?.Category),
            ["item.kind"] = (_, line, _) => FactValue.OfNullable(line is null ? null : Word(line.Kind)),
            ["item.tags"] = (_, line, _) => line is null ? FactValue.Unknown : FactValue.Of(line.Tags),
            ["item.quantity"] = (_, line, _) => FactValue.OfNullable(line?.Quantity),
            ["item.returnQuantity"] = (_, _, wanted) => FactValue.OfNullable(wanted?.Quantity),
            ["item.unitPrice"] = (_, line, _) => FactValue.OfNullable(line?.UnitPrice),
            ["item.total"] = (_, line, _) => FactValue.OfNullable(line is null ? null : OrderTotals.Price(line)),
            ["item.reason"] = (_, _, wanted) => FactValue.OfNullable(wanted?.Reason?.Code),
            ["item.hasNote"] = (_, _, wanted) => string.IsNullOrWhiteSpace(wanted?.Note) ? FactValue.Unknown : FactValue.Of(true),
            ["item.fault"] = (_, _, wanted) => FactValue.OfNullable(wanted?.Reason is { } reason ? Word(reason.Fault) : null),
            ["item.condition"] = (_, _, wanted) => FactValue.OfNullable(wanted?.Condition),
            ["item.receivedQuantity"] = (_, _, wanted) => FactValue.OfNullable(wanted?.ReceivedQuantity),
            ["item.daysSinceDelivered"] = (facts, line, _) => facts.DaysSince(line is null ? null : facts.Request.Order!.DeliveryOf(line.Id)),
        };
    }

    private FactValue Reasons()
    {
        // One line without a reason leaves the whole set unknown: it might hold any code.
        var count = 0;
        for (var i = 0; i < ReturnLines.Length; i++)
        {
            if (ReturnLines[i].Reason is null) return FactValue.Unknown;
            if (IsFirstOfItsReason(i)) count++;
        }

        if (count == 0) return FactValue.Unknown;
        var codes = new string[count];
        for (var i = ReturnLines.Length - 1; i >= 0; i--)
        {
            if (IsFirstOfItsReason(i)) codes[--count] = ReturnLines[i].Reason!.Code;
        }

        return FactValue.Of(ImmutableCollectionsMarshal.AsImmutableArray(codes));
    }

    private bool IsFirstOfItsReason(int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (ReturnLines[i].Reason?.Code == ReturnLines[index].Reason?.Code) return false;
        }

        return true;
    }

    private FactValue IsComplete()
    {
        if (Request.Order is not { Lines.IsEmpty: false } order || ReturnLines.IsEmpty) return FactValue.Unknown;
        var coming = new Dictionary<string, long>(ReturnLines.Length, StringComparer.Ordinal);
        foreach (var wanted in ReturnLines) coming[wanted.LineId] = coming.GetValueOrDefault(wanted.LineId) + wanted.Quantity;
        return FactValue.Of(order.Lines.All(line => coming.GetValueOrDefault(line.Id) >= line.RefundableQuantity));
    }

    private FactValue ReceivedUnits()
    {
        if (ReturnLines.IsEmpty || ReturnLines.Any(line => line.ReceivedQuantity is null)) return FactValue.Unknown;
        return FactValue.Of((decimal)ReturnLines.Sum(line => (long)line.ReceivedQuantity!.Value));
    }
}
