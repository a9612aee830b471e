using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules.Analysis;

namespace RefundKit.Checks;

/// <summary>The order and the return of an <see cref="ExampleRequest"/>.</summary>
internal sealed class ExampleOrder
{
    private const int UsualPrice = 40;
    private readonly RefundPolicy _policy;
    private readonly RuleExample _example;
    private readonly Instant _received;
    private readonly Currency _currency;
    private readonly List<Line> _lines = [];

    private sealed record Line(ImmutableSortedDictionary<string, FactValue> Facts, bool ComesBack)
    {
        public int Quantity { get; init; } = 1;

        public long UnitPrice { get; init; }
    }

    public ExampleOrder(RefundPolicy policy, RuleExample example, Instant received, long? amount)
    {
        (_policy, _example, _received) = (policy, example, received);
        _currency = Find("order.currency") is { } code && Currency.TryParse(code.AsText, out var named) ? named
            : Find("order.currency") is not null ? Currency.Of("SEK")
            : Amounts().Select(money => (Currency?)money.Currency).FirstOrDefault() ?? policy.Draft.Currency;
        foreach (var item in example.Items(ItemRange.Return)) _lines.Add(new Line(item, true));
        foreach (var item in example.Items(ItemRange.Order)) _lines.Add(new Line(item, false));
        if (!_lines.Exists(line => line.ComesBack)) _lines.Add(_lines.Count == 0 ? new Line(ImmutableSortedDictionary<string, FactValue>.Empty, true) : Take(0) with { ComesBack = true });
        Price(amount is { } mended ? Written(mended) : null);
    }

    /// <summary>Whether some fact is about the order or what comes back.</summary>
    public bool IsAsked => IsReturnAsked || Asked("order.") || Asked("requestedAmount") || !_example.Items(ItemRange.Order).IsEmpty;

    public bool IsReturnAsked => Asked("return.") || Asked("window.") || Asked("quote.") || !_example.Items(ItemRange.Return).IsEmpty;

    public JsonObject Order()
    {
        var order = new JsonObject { ["id"] = Find("order.id")?.AsText ?? "1001", ["currency"] = _currency.Code };
        var delivered = Delivered();
        var placed = Find("order.placedOn") is { } day ? Noon(day.AsDay) : Find("order.sincePlaced") is { } span ? ExampleDays.Before(_received, span.AsSpan) : Ago("order.daysSincePlaced");
        Put(order, "placedAt", placed ?? (delivered is { } known && known < _received ? ExampleDays.Before(known, Duration.FromDays(3)) : null));
        Put(order, "paidAt", Ago("order.daysSincePaid"));
        Put(order, "shippedAt", Ago("order.daysSinceShipped"));
        Put(order, "deliveredAt", delivered);
        if (Find("order.market") is { } market) order["market"] = market.AsText;
        if (Find("order.tags") is { } tags) order["tags"] = ExampleRequest.Plain(tags);
        order["lines"] = new JsonArray([.. _lines.Select((line, i) => OrderLine(line, i))]);
        var captured = Minor("order.captured") ?? Total;
        if (Find("quote.hasDiscrepancy") is { AsFlag: true } && captured == Total) captured += _currency.Scale;
        var payment = new JsonObject { ["id"] = "P1", ["captured"] = Text(captured) };
        if (Minor("order.refunded") is { } refunded and > 0) payment["refunded"] = Text(refunded);
        order["payments"] = new JsonArray(payment);
        return order;
    }

    public JsonObject Return()
    {
        var wanted = new JsonObject { ["wanted"] = Find("return.wanted")?.AsText ?? "refund" };
        if (Find("return.method") is { } method) wanted["method"] = method.AsText;
        if (Find("return.evidence") is { } evidence)
            wanted["evidence"] = new JsonArray([.. evidence.AsWords.Select((kind, i) => new JsonObject { ["kind"] = kind, ["ref"] = FormattableString.Invariant($"e{i + 1}") })]);
        if (Find("return.isDispatched") is { AsFlag: true }) Put(wanted, "dispatchProofAt", _received);
        if (Find("return.isReceived") is { AsFlag: true } || Find("return.receivedUnits") is not null) Put(wanted, "receivedAt", _received);
        if (Find("return.isInspected") is { AsFlag: true }) Put(wanted, "inspectedAt", _received);
        wanted["lines"] = new JsonArray([.. _lines.Select((line, i) => (line, i)).Where(pair => pair.line.ComesBack).Select(pair => ReturnLine(pair.line, pair.i))]);
        return wanted;
    }

    private long Total => Written(_lines.Sum(line => (decimal)line.UnitPrice * line.Quantity));

    private FactValue? Find(string name) => _example.Facts.TryGetValue(name, out var value) ? value : null;

    private bool Asked(string start) => _example.Facts.Keys.Any(name => name.StartsWith(start, StringComparison.Ordinal));

    private IEnumerable<Money> Amounts() => _example.Facts.Where(pair => pair.Key != "customer.refundedTotal").Select(pair => pair.Value)
        .Concat(_example.Items(ItemRange.Return).Concat(_example.Items(ItemRange.Order)).SelectMany(item => item.Values))
        .Where(value => value.Type == FactType.Money).Select(value => value.AsMoney);

    private long? Minor(string name) => Find(name) is { } value ? Written(value.Scalar) : null;

    // Beyond what a request can say an amount stays at the end of it, and the sums of some stay numbers.
    private static long Written(decimal units) => (long)Math.Clamp(units, -Money.Limit, Money.Limit);

    private Line Take(int i)
    {
        var line = _lines[i];
        _lines.RemoveAt(i);
        return line;
    }

    // Lines with a price of their own keep it; the rest of what is asked for goes to the first line that has none.
    private void Price(long? amount)
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            var facts = _lines[i].Facts;
            var quantity = Count(facts, "item.quantity") ?? Math.Max(1, Count(facts, "item.returnQuantity") ?? 1);
            if (_lines.Count == 1) quantity = Units("order.units") ?? Math.Max(quantity, Units("return.units") ?? 1);
            long? own = facts.TryGetValue("item.unitPrice", out var price) ? Written(price.Scalar) : facts.TryGetValue("item.total", out var all) ? Written(all.Scalar) / quantity : null;
            _lines[i] = _lines[i] with { Quantity = quantity, UnitPrice = own ?? -1 };
        }

        var goal = amount ?? Minor("quote.amount") ?? Minor("quote.goods") ?? Minor("order.total");
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].UnitPrice >= 0) continue;
            var units = _lines[i].ComesBack && _lines.Count == 1 ? Units("return.units") ?? _lines[i].Quantity : _lines[i].Quantity;
            _lines[i] = _lines[i] with { UnitPrice = goal is { } left && _lines[i].ComesBack ? Math.Max(0, left / units) : UsualPrice * _currency.Scale };
            if (_lines[i].ComesBack) goal = null;
        }

        // What the order comes to beyond what comes back stays with the customer.
        if (Minor("order.total") is { } total && total - Total is > 0 and var rest && (Minor("quote.amount") ?? Minor("quote.goods")) is not null)
            _lines.Add(new Line(ImmutableSortedDictionary<string, FactValue>.Empty, false) { UnitPrice = rest });
    }

    private int? Units(string name) => Find(name) is { } value ? (int)Math.Clamp(value.Scalar, 1, 1_000) : null;

    private static int? Count(ImmutableSortedDictionary<string, FactValue> facts, string name) =>
        facts.TryGetValue(name, out var value) ? (int)Math.Clamp(value.Scalar, 1, 1_000) : null;

    private Instant Noon(LocalDate day) => ExampleDays.Noon(day, _policy.Zone);

    private Instant? Ago(string name) => Find(name) is { } days ? DaysAgo(days.Scalar) : null;

    private Instant DaysAgo(decimal days) => Noon(ExampleDays.Plus(_received.InZone(_policy.Zone).Date, -(int)Math.Clamp(days, -10_000, 100_000)));

    private Instant? Delivered()
    {
        if (Find("order.deliveredOn") is { } day) return Noon(day.AsDay);
        if (Ago("order.daysSinceDelivered") is { } known) return known;
        if (_lines.Select(line => line.Facts.TryGetValue("item.daysSinceDelivered", out var days) ? (decimal?)days.Scalar : null).FirstOrDefault(days => days is not null) is { } item) return DaysAgo(item);
        if (Find("window.isOpen") is { AsFlag: false }) return DaysAgo(3_650);
        return Find("order.isDelivered") is { AsFlag: true } || Find("window.isOpen") is not null ? DaysAgo(1) : null;
    }

    private JsonObject OrderLine(Line line, int i)
    {
        var order = new JsonObject { ["id"] = Id(i), ["quantity"] = line.Quantity, ["unitPrice"] = Text(line.UnitPrice) };
        foreach (var (name, value) in line.Facts)
        {
            if (name is "item.sku" or "item.name" or "item.category" or "item.kind" or "item.tags") order[name["item.".Length..]] = ExampleRequest.Plain(value);
        }

        return order;
    }

    private JsonObject ReturnLine(Line line, int i)
    {
        var units = Count(line.Facts, "item.returnQuantity") ?? Math.Min(line.Quantity, Units("return.units") ?? line.Quantity);
        var back = new JsonObject { ["line"] = Id(i), ["quantity"] = units };
        if (Reason(line, i) is { } reason) back["reason"] = reason;
        if (line.Facts.TryGetValue("item.condition", out var condition)) back["condition"] = condition.AsText;
        if (line.Facts.TryGetValue("item.receivedQuantity", out var received)) back["receivedQuantity"] = ExampleRequest.Plain(received);
        else if (Units("return.receivedUnits") is { } all) back["receivedQuantity"] = all;
        return back;
    }

    private string? Reason(Line line, int i)
    {
        if (line.Facts.TryGetValue("item.reason", out var code)) return code.AsText;
        if (line.Facts.TryGetValue("item.fault", out var fault))
            return ReasonCode.All.FirstOrDefault(reason => reason.Fault.ToString().Equals(fault.AsText, StringComparison.OrdinalIgnoreCase))?.Code;
        return Find("return.reasons") is { AsWords: { IsEmpty: false } reasons } ? reasons[Math.Min(i, reasons.Length - 1)] : Find("return.reasons") is not null ? ReasonCode.Other.Code : null;
    }

    private static string Id(int i) => FormattableString.Invariant($"L{i + 1}");

    private string Text(long units) => new Money(units, _currency).ToAmountString();

    private static void Put(JsonObject place, string name, Instant? at)
    {
        if (at is { } known) place[name] = InstantPattern.General.Format(known);
    }
}
