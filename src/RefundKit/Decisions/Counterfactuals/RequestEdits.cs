using System.Collections.Immutable;
using NodaTime;
using RefundKit.Law;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Requests;

namespace RefundKit.Decisions.Counterfactuals;

/// <summary>
/// Makes requests in which a fact has another value. Facts that a decision computes are set through what they come from;
/// those that stand for nothing anybody could change have no such request.
/// </summary>
internal sealed class RequestEdits(DecisionGrounds grounds)
{
    private readonly RefundRequest _request = grounds.Facts.Request;
    private readonly DateTimeZone _zone = grounds.Policy.Zone;

    /// <summary>The day the request arrived, where ages are counted.</summary>
    public LocalDate Asked => _request.ReceivedAt.InZone(_zone).Date;

    /// <summary>A request that arrived on another day at the same time of day.</summary>
    public Func<RefundRequest, RefundRequest?> ReceiveOn(LocalDate day) => request =>
    {
        var time = request.ReceivedAt.InZone(_zone).TimeOfDay;
        return request with { ReceivedAt = _zone.AtLeniently(day + time).ToInstant() };
    };

    /// <summary>How a request is made in which a fact has a value; null where it cannot be.</summary>
    public Func<RefundRequest, RefundRequest?>? Set(FactDefinition fact, string? line, FactValue value)
    {
        if (grounds.Policy.Draft.Facts.Any(own => own.Name == fact.Name)) return request => request with { Facts = request.Facts.SetItem(fact.Name, value) };
        return line is null ? OfRequest(fact.Name, value) : OfItem(fact.Name, line, value);
    }

    private Func<RefundRequest, RefundRequest?>? OfRequest(string fact, FactValue value) => fact switch
    {
        "channel" => request => request with { Channel = value.AsText },
        "source.platform" => request => request with { Source = new ChannelSource(value.AsText, request.Source?.Account) },
        "source.account" => request => request.Source is { } source ? request with { Source = source with { Account = value.AsText } } : null,
        "requestedBy.kind" => request => Word<RequesterKind>(value) is { } kind ? request with { RequestedBy = request.RequestedBy with { Kind = kind } } : null,
        "requestedAmount" or "quote.amount" => request => request with { RequestedAmount = value.AsMoney },
        "customer.id" => Customer(customer => customer with { Id = value.AsText }),
        "customer.kind" => Word<CustomerKind>(value) is { } kind ? Customer(customer => customer with { Kind = kind }) : null,
        "customer.orders" => Count(value) is { } count ? Customer(customer => customer with { Orders = count }) : null,
        "customer.refunds" => Count(value) is { } count ? Customer(customer => customer with { Refunds = count }) : null,
        "customer.refundedTotal" => Customer(customer => customer with { RefundedTotal = value.AsMoney }),
        "customer.tags" => Customer(customer => customer with { Tags = value.AsWords }),
        "shipTo.country" => request => request with { ShipTo = new Place(value.AsText.ToUpperInvariant()) },
        "shipTo.region" => request => request.ShipTo is { } place ? request with { ShipTo = place with { Region = value.AsText } } : null,
        "saleKind" => request => Word<SaleKind>(value) is { } kind ? request with { SaleKind = kind } : null,
        "legal.basis" => request => Word<LegalBasis>(value) is { } basis ? request with { Legal = (request.Legal ?? new LegalCircumstances()) with { Basis = basis } } : null,
        "legal.informed" => request => request with { Legal = (request.Legal ?? new LegalCircumstances()) with { Informed = value.AsFlag } },
        "order.market" => Order(order => order with { Market = value.AsText }),
        "order.tags" => Order(order => order with { Tags = value.AsWords }),
        "order.placedOn" => Order(order => order with { PlacedAt = Noon(value.AsDay) }),
        "order.deliveredOn" => Order(order => Delivered(order, value.AsDay)),
        "order.daysSincePlaced" => Before(value) is { } day ? Order(order => order with { PlacedAt = Noon(day) }) : null,
        "order.daysSincePaid" => Before(value) is { } day ? Order(order => order with { PaidAt = Noon(day) }) : null,
        "order.daysSinceShipped" => Before(value) is { } day ? Order(order => order with { ShippedAt = Noon(day) }) : null,
        "order.daysSinceDelivered" => Before(value) is { } day ? Order(order => Delivered(order, day)) : null,
        "order.isDelivered" => value.AsFlag ? Order(order => Delivered(order, Asked)) : null,
        "return.wanted" => Word<WantedResolution>(value) is { } wanted ? Return(asked => asked with { Wanted = wanted }) : null,
        "return.method" => Return(asked => asked with { Method = value.AsText }),
        "return.evidence" => Return(asked => asked with { Evidence = [.. value.AsWords.Select(kind => asked.Evidence.FirstOrDefault(own => own.Kind == kind) ?? new Evidence(kind, kind))] }),
        "return.lines" => Lines(lines => lines.RemoveAll(line => !value.AsWords.Contains(line.LineId, StringComparer.Ordinal))),
        "return.reasons" => value.AsWords is [var code] && Reason(code) is { } reason ? Lines(lines => [.. lines.Select(line => line with { Reason = line.Reason ?? reason })]) : null,
        "return.isDispatched" => Return(asked => asked with { DispatchProofAt = value.AsFlag ? Now(asked.DispatchProofAt) : null }),
        "return.isReceived" => Return(asked => asked with { ReceivedAt = value.AsFlag ? Now(asked.ReceivedAt) : null }),
        "return.isInspected" => Return(asked => asked with { InspectedAt = value.AsFlag ? Now(asked.InspectedAt) : null }),
        "message.intent" => Word<MessageIntent>(value) is { } intent ? Understood(known => known with { Intent = intent }) : null,
        "message" => value.Type == FactType.Message ? request => Said(request, value.AsMessage) : null,
        _ => null,
    };

    private Func<RefundRequest, RefundRequest?>? OfItem(string fact, string line, FactValue value) => fact switch
    {
        "item.sku" => Line(line, own => own with { Sku = value.AsText }),
        "item.name" => Line(line, own => own with { Name = value.AsText }),
        "item.category" => Line(line, own => own with { Category = value.AsText }),
        "item.kind" => Word<ItemKind>(value) is { } kind ? Line(line, own => own with { Kind = kind }) : null,
        "item.tags" => Line(line, own => own with { Tags = value.AsWords }),
        "item.reason" => Reason(value.AsText) is { } reason ? Back(line, own => own with { Reason = reason }) : null,
        "item.fault" => ReasonCode.All.FirstOrDefault(reason => string.Equals(reason.Fault.ToString(), value.AsText, StringComparison.OrdinalIgnoreCase)) is { } reason
            ? Back(line, own => own with { Reason = reason })
            : null,
        "item.condition" => Back(line, own => own with { Condition = value.AsText }),
        "item.receivedQuantity" => Count(value) is { } count ? Back(line, own => own with { ReceivedQuantity = count }) : null,
        "item.returnQuantity" => Count(value) is { } count and > 0 ? Back(line, own => own with { Quantity = count }) : null,
        "item.daysSinceDelivered" => Before(value) is { } day ? Order(order => Delivered(order, day)) : null,
        _ => null,
    };

    private static int? Count(FactValue value) =>
        value.Scalar is >= 0 and <= int.MaxValue && decimal.Truncate(value.Scalar) == value.Scalar ? (int)value.Scalar : null;

    private static T? Word<T>(FactValue value)
        where T : struct, Enum => RequestReader.Words<T>().TryGetValue(value.AsText, out var word) ? word : null;

    private static ReasonCode? Reason(string code) => ReasonCode.TryParse(code, out var reason) ? reason : null;

    /// <summary>The day that is a number of days before the request arrived; null where there is no such day.</summary>
    private LocalDate? Before(FactValue age) => Math.Abs(age.Scalar) <= 36_500 ? Asked.PlusDays(-(int)age.Scalar) : null;

    private Instant Noon(LocalDate day) => _zone.AtLeniently(day + new LocalTime(12, 0)).ToInstant();

    private Instant Now(Instant? known) => known ?? _request.LatestInstant();

    // What is known stays as it is: only what nobody has said is filled in.
    private OrderSnapshot Delivered(OrderSnapshot order, LocalDate day) => order with
    {
        DeliveredAt = order.Parcels.IsEmpty ? Noon(day) : order.DeliveredAt,
        Parcels = [.. order.Parcels.Select(parcel => parcel.DeliveredAt is null ? parcel with { DeliveredAt = Noon(day) } : parcel)],
    };

    private static Func<RefundRequest, RefundRequest?> Customer(Func<CustomerProfile, CustomerProfile> change) =>
        request => request with { Customer = change(request.Customer ?? new CustomerProfile()) };

    private static Func<RefundRequest, RefundRequest?> Order(Func<OrderSnapshot, OrderSnapshot> change) =>
        request => request.Order is { } order ? request with { Order = change(order) } : null;

    private static Func<RefundRequest, RefundRequest?> Return(Func<ReturnRequest, ReturnRequest> change) =>
        request => request with { Return = change(request.Return ?? new ReturnRequest()) };

    private static Func<RefundRequest, RefundRequest?> Line(string id, Func<OrderLine, OrderLine> change) =>
        Order(order => order with { Lines = [.. order.Lines.Select(line => line.Id == id ? change(line) : line)] });

    /// <summary>Changes what comes back; where nobody named it, what the decision took it to be.</summary>
    private Func<RefundRequest, RefundRequest?> Lines(Func<ImmutableArray<ReturnLine>, ImmutableArray<ReturnLine>> change) => request =>
    {
        var named = request.Return is { Lines.IsEmpty: false } asked ? asked.Lines : grounds.Facts.ReturnLines;
        var changed = change(named);
        return changed.IsEmpty ? null : request with { Return = (request.Return ?? new ReturnRequest()) with { Lines = changed } };
    };

    private Func<RefundRequest, RefundRequest?> Back(string id, Func<ReturnLine, ReturnLine> change) =>
        Lines(lines => [.. lines.Select(line => line.LineId == id ? change(line) : line)]);

    private static Func<RefundRequest, RefundRequest?> Understood(Func<MessageUnderstanding, MessageUnderstanding> change) => request =>
        request.Message is { Understanding: { } known } message ? request with { Message = message with { Understanding = change(known) } } : null;

    // The subject and the text are one for the search of words; here they are one text.
    private static RefundRequest? Said(RefundRequest request, MessageContent content) => request.Message is { } message
        ? request with { Message = message with { Subject = null, Text = content.Text, Understanding = content.Understanding } }
        : null;
}
