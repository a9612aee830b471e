using System.Collections.Immutable;
using System.Globalization;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Benchmarks.Decisions;

/// <summary>A shop's policy with 25 triage rules, and a return of three lines whose message has been read already.</summary>
internal static class DecisionWorkload
{
    private const string Terms = """
        { "format": 1, "id": "shop", "version": "1", "currency": "USD", "timeZone": "America/New_York", "calendar": "US",
          "terms": {
            "windows": [
              { "id": "defects", "days": 365, "items": "item.fault in [seller, carrier]" },
              { "id": "standard", "days": 30 }],
            "exclusions": [{ "id": "final-sale", "items": "item.tags has final-sale", "because": { "en": "Final sale." } }],
            "fees": [
              { "id": "restocking", "kind": "restocking", "percent": "15", "items": "item.condition is opened" },
              { "id": "way-back", "kind": "returnShipping", "amount": { "USD": "6.95" }, "faults": ["buyer"] }],
            "resolutions": [{ "id": "money-back", "kind": "originalPayment" }, { "id": "credit", "kind": "storeCredit", "bonusPercent": "10", "cap": { "USD": "25.00" } }],
            "promises": [
              { "id": "processed", "after": "goodsReceived", "within": { "businessDays": 2 } },
              { "id": "on-account", "after": "processed", "within": { "businessDays": [5, 10] } }] },
          "operations": {
            "teams": ["returns", "care"],
            "approval": [{ "role": "agent", "below": { "USD": "50.00" } }, { "role": "supervisor", "below": { "USD": "500.00" } }, { "role": "manager" }],
            "promises": [{ "id": "approval", "after": "inspected", "within": { "hours": 24 } }] } }
        """;

    private static readonly string[] Lines =
    [
        "order.daysSinceDelivered <= 30", "order.total >= 300.00 USD", "customer.orders < 3", "customer.refunds > 4", "shipTo.country in [DE, FR, GB]", "shipTo.country is US",
        "quote.amount >= 200.00 USD", "quote.amount < 20.00 USD", "return.reasons has defective", "channel in [amazon, ebay]", "customer.tags has vip", "order.market is eu",
    ];

    public static RefundPolicy Policy { get; } = (RefundPolicy.Parse(Terms).Draft is var draft
        ? draft with { Operations = draft.Operations with { WordGroups = Groups, Rules = [.. Enumerable.Range(0, 25).Select(Rule)] } }
        : draft).Build();

    public static RefundRequest Request { get; } = RefundRequest.Parse("""
        { "id": "R-1", "receivedAt": "2026-11-20T15:00:00Z", "channel": "shopify",
          "message": { "text": "Hello, I would like to send back my order and get a refund. The jacket is too small and I changed my mind about the two shirts; everything is unworn, with its labels. The parcel went off on Tuesday from the office, and your warehouse has it. Could you tell me when I get the money? Thanks, Ana", "language": "en",
                       "understanding": { "intent": "requestRefund", "topics": ["refund", "return"], "confidence": 0.95, "origin": "lists" } },
          "customer": { "id": "C-1", "kind": "consumer", "orders": 7, "refunds": 1, "tags": ["newsletter"] }, "shipTo": { "country": "US", "region": "NY" },
          "order": { "id": "1001", "currency": "USD", "placedAt": "2026-11-01T10:00:00Z", "paidAt": "2026-11-01T10:00:05Z", "shippedAt": "2026-11-03T08:00:00Z", "deliveredAt": "2026-11-07T15:00:00Z", "discount": "10.00",
                     "lines": [
                       { "id": "L1", "sku": "J-1", "name": "Jacket", "category": "clothing", "quantity": 1, "unitPrice": "129.00", "tax": "10.32" },
                       { "id": "L2", "sku": "S-1", "name": "Shirt", "category": "clothing", "quantity": 2, "unitPrice": "39.00", "tax": "6.24" },
                       { "id": "L3", "sku": "B-1", "name": "Belt", "category": "accessories", "quantity": 1, "unitPrice": "25.00", "tax": "2.00" }],
                     "shipping": [{ "id": "S1", "price": "5.00", "tax": "0.40" }],
                     "payments": [{ "id": "P1", "method": "card", "currency": "USD", "captured": "245.96" }] },
          "return": { "wanted": "refund", "method": "parcel", "receivedAt": "2026-11-19T09:00:00Z", "inspectedAt": "2026-11-19T11:00:00Z",
                      "lines": [
                        { "line": "L1", "quantity": 1, "reason": "size-too-small", "receivedQuantity": 1, "condition": "unopened" },
                        { "line": "L2", "quantity": 2, "reason": "changed-mind", "receivedQuantity": 2, "condition": "unopened" },
                        { "line": "L3", "quantity": 1, "reason": "changed-mind", "receivedQuantity": 1, "condition": "opened" }] } }
        """);

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> Groups => ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        Rules.TicketWords.Groups.Select(group => KeyValuePair.Create(group.Group, group.Words.Select(word => $"*{word}*").ToImmutableArray())));

    // Every rule has words and two facts, as the rules of the triage workload have; two in five propose a review.
    private static Rule Rule(int i)
    {
        var group = Rules.TicketWords.Groups[i % Rules.TicketWords.Groups.Length].Group;
        return new Rule
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"r{i}"),
            When = Condition.All(Condition.Parse($"message contains any {group}"), Condition.Parse(Lines[i % Lines.Length]), Condition.Parse(Lines[(i * 5 + 3) % Lines.Length])),
            Then = new RuleActions { Tags = [group], AssignTo = i % 2 == 0 ? "returns" : "care", Propose = i % 5 < 2 && i % Lines.Length is 1 or 3 ? Outcome.NeedsReview : null },
        };
    }
}
