using NodaTime;
using RefundKit.Desk;
using RefundKit.Orders;
using RefundKit.Requests;

namespace RefundKit.Samples;

/// <summary>
/// The shop's own orders, payments and customers, and what its warehouse has seen come back. A request brings the order's
/// number; this brings the rest.
/// </summary>
internal sealed class OrderBook : IOrderSource
{
    private readonly Dictionary<string, RefundRequest> _orders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Instant At, string Condition)> _returns = new(StringComparer.Ordinal);

    public OrderBook()
    {
        Sold("400-0000000-0000001", "Dana Brooks", "US-TX", Item("TSHIRT-W-M", "T-shirt", "apparel", "34.90 USD"), Day(11, 3), Day(11, 9));
        Sold("302-0000000-0000002", "Jonas Weber", "DE", Item("FROTHER-2", "Milk frother", "kitchen", "39.00 EUR"), Day(11, 2), Day(11, 10));
        Sold("12-00000-00001", "Grace Kim", "US-WA", Item("HP-900", "Headphones", "electronics", "399.00 USD"), Day(11, 5), Day(11, 12));
        Sold("12-00000-00002", "Marcus Reed", "US-OH", Item("MUG-SET", "Mug set", "kitchen", "24.00 USD"), Day(11, 13), Day(11, 19));
        Sold("1005", "Lena Hoffmann", "AT", Item("JACKET-OUT", "Outlet jacket", "apparel", "59.00 EUR") with { Tags = ["final-sale"] }, Day(11, 9), Day(11, 14));
        Sold("1006", "Paul Carter", "US-TX", Item("SNEAKER-9", "Sneakers", "apparel", "74.00 USD"), Day(9, 25), Day(10, 1));
        Sold("1007", "王芳", "US-CA", Item("KETTLE-1", "Kettle", "kitchen", "46.00 USD"), Day(11, 1), Day(11, 6));
        Sold("1008", "李雷", "US-CA", Item("JACKET-L", "Jacket", "apparel", "89.00 USD"), Day(11, 4), Day(11, 10));
        Sold("1009", "Zoe Park", "US-NY", Item("LAMP-3", "Lamp", "home", "52.00 USD"), Day(11, 19), null);
        Sold("1010", "Sam Ortiz", "US-FL", Item("GIFT-50", "Gift card", "vouchers", "50.00 USD") with { Kind = ItemKind.GiftCard }, Day(11, 16), Day(11, 16));
    }

    /// <summary>An order of which a channel names only the number: no lines, and no currency, rather than a guessed one.</summary>
    public static OrderSnapshot Named(string number) => new() { Id = number, Currency = default };

    /// <summary>The warehouse has opened a parcel and looked at what is in it.</summary>
    public void CameBack(string order, Instant at, string condition) => _returns[order] = (at, condition);

    public Task<RefundRequest> CompleteAsync(RefundRequest request, CancellationToken cancellationToken)
    {
        if (request.Order is null || !_orders.TryGetValue(request.Order.Id, out var known)) return Task.FromResult(request);
        return Task.FromResult(request with
        {
            Order = known.Order,
            Customer = known.Customer,
            ShipTo = known.ShipTo,
            Legal = known.Legal,
            Return = request.Return is { } announced && _returns.TryGetValue(request.Order.Id, out var back)
                ? announced with
                {
                    ReceivedAt = back.At,
                    InspectedAt = back.At,
                    Lines = [.. announced.Lines.Select(line => line with { ReceivedQuantity = line.Quantity, Condition = back.Condition })],
                }
                : request.Return,
        });
    }

    private void Sold(string number, string customer, string place, OrderLine line, Instant placed, Instant? delivered)
    {
        var price = line.UnitPrice!.Value;
        _orders.Add(number, new RefundRequest
        {
            Id = number,
            ReceivedAt = placed,
            Customer = new CustomerProfile { Id = $"customer-{_orders.Count + 1}", Name = customer, Kind = CustomerKind.Consumer },
            ShipTo = new Place(place[..2], place.Length > 2 ? place[3..] : null),
            Legal = new LegalCircumstances { Informed = true },
            Order = new OrderSnapshot
            {
                Id = number,
                Number = number.Length == 4 ? "#" + number : number,
                Currency = price.Currency,
                PlacedAt = placed,
                DeliveredAt = delivered,
                TaxIncluded = true,
                Lines = [line],
                Payments =
                [
                    new Payment
                    {
                        Id = $"pay-{number}", Method = "card", Currency = price.Currency, Captured = price,
                        Refunded = Money.Zero(price.Currency), Pending = Money.Zero(price.Currency),
                    },
                ],
            },
        });
    }

    private static OrderLine Item(string sku, string name, string category, string price) => new()
    {
        Id = sku, Sku = sku, Name = name, Category = category, Quantity = 1, UnitPrice = Money.Parse(price[..^4], Currency.Of(price[^3..])),
    };

    private static Instant Day(int month, int day) => Instant.FromUtc(2026, month, day, 17, 0);
}
