using NodaTime;
using NodaTime.Text;
using RefundKit.Messages;
using RefundKit.Orders;
using RefundKit.Requests;

namespace RefundKit.Tests.Decisions;

/// <summary>
/// A request that passes under <see cref="APolicy"/> as it stands: a jacket for 100.00, delivered to Texas nineteen days
/// ago, sent back, received and inspected. Each test changes only the facts it is about.
/// </summary>
internal sealed class ARequest
{
    private RefundRequest _request;

    private ARequest(RefundRequest request) => _request = request;

    public static ARequest ForARefund(string currency = "USD", string price = "100.00")
    {
        var money = Currency.Of(currency);
        return new ARequest(new RefundRequest
        {
            Id = "R-1",
            ReceivedAt = At("2026-11-20T15:00:00Z"),
            ShipTo = new Place("US", "TX"),
            Order = new OrderSnapshot
            {
                Id = "1001", Number = "#1001", Currency = money, PlacedAt = At("2026-10-25T15:00:00Z"), DeliveredAt = At("2026-11-01T15:00:00Z"),
                Lines = [new OrderLine { Id = "L1", Name = "Jacket", Category = "apparel", Quantity = 1, UnitPrice = Money.Parse(price, money) }],
                Payments = [new Payment { Id = "P1", Method = "card", Currency = money, Captured = Money.Parse(price, money) }],
            },
            Return = new ReturnRequest
            {
                Lines = [new ReturnLine { LineId = "L1", Quantity = 1, Reason = Reason("changed-mind"), ReceivedQuantity = 1, Condition = "unopened" }],
                ReceivedAt = At("2026-11-20T15:00:00Z"), InspectedAt = At("2026-11-20T16:00:00Z"),
            },
        });
    }

    public static Instant At(string text) => OffsetDateTimePattern.ExtendedIso.Parse(text).GetValueOrThrow().ToInstant();

    public static ReasonCode Reason(string code) => ReasonCode.TryParse(code, out var reason) ? reason : throw new ArgumentException(code, nameof(code));

    public RefundRequest Request => _request;

    public ARequest With(Func<RefundRequest, RefundRequest> change)
    {
        _request = change(_request);
        return this;
    }

    public ARequest Order(Func<OrderSnapshot, OrderSnapshot> change) => With(request => request with { Order = change(request.Order!) });

    public ARequest Return(Func<ReturnRequest, ReturnRequest> change) => With(request => request with { Return = change(request.Return!) });

    public ARequest Line(Func<OrderLine, OrderLine> change) => Order(order => order with { Lines = order.Lines.SetItem(0, change(order.Lines[0])) });

    public ARequest Back(Func<ReturnLine, ReturnLine> change) => Return(wanted => wanted with { Lines = wanted.Lines.SetItem(0, change(wanted.Lines[0])) });

    public ARequest Because(string? reason) => Back(line => line with { Reason = reason is null ? null : Reason(reason) });

    public ARequest ReceivedAt(string instant) => With(request => request with { ReceivedAt = At(instant) });

    public ARequest DeliveredAt(string? instant) => Order(order => order with { DeliveredAt = instant is null ? null : At(instant) });

    public ARequest ShippedTo(string? country, string? region = null) => With(request => request with { ShipTo = country is null ? null : new Place(country, region) });

    public ARequest Tagged(params string[] tags) => Line(line => line with { Tags = [.. tags] });

    public ARequest Customer(Func<CustomerProfile, CustomerProfile> change) => With(request => request with { Customer = change(request.Customer ?? new CustomerProfile()) });

    public ARequest StillWithTheCustomer() => Return(wanted => wanted with { ReceivedAt = null, InspectedAt = null })
        .Back(line => line with { ReceivedQuantity = null, Condition = null });

    public ARequest Saying(string text, MessageIntent intent, params MessageTopic[] topics) => With(request => request with
    {
        Message = new CustomerMessage { Text = text, Understanding = new MessageUnderstanding { Intent = intent, Topics = [.. topics], Confidence = 1, Origin = "test" } },
    });

    public ARequest In(string language) => With(request => request with
    {
        Message = (request.Message ?? new CustomerMessage { Text = "…", Understanding = new MessageUnderstanding { Intent = MessageIntent.RequestRefund, Confidence = 1, Origin = "test" } }) with { Language = language },
    });

    /// <summary>A second line of the order that comes back too.</summary>
    public ARequest AndLine(string id, string price, string reason = "changed-mind", params string[] tags)
    {
        var money = _request.Order!.Currency;
        return Order(order => order with
        {
            Lines = order.Lines.Add(new OrderLine { Id = id, Name = id, Category = "apparel", Quantity = 1, UnitPrice = Money.Parse(price, money), Tags = [.. tags] }),
            Payments = order.Payments.SetItem(0, order.Payments[0] with { Captured = order.Payments[0].Captured + Money.Parse(price, money) }),
        }).Return(wanted => wanted with
        {
            Lines = wanted.Lines.Add(new ReturnLine { LineId = id, Quantity = 1, Reason = Reason(reason), ReceivedQuantity = 1, Condition = "unopened" }),
        });
    }
}
