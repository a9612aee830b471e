#region doc:first-sample
using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Requests;

var policy = RefundPolicy.Parse("""
    { "format": 1, "id": "shop", "version": "1", "currency": "USD", "timeZone": "UTC",
      "terms": { "windows": [{ "id": "standard", "days": 30, "from": "delivered" }] } }
    """);
var request = RefundRequest.Parse("""
    { "id": "R-1", "receivedAt": "2026-11-22T09:30:00Z", "message": { "text": "I want my money back" },
      "order": { "id": "1001", "currency": "USD", "deliveredAt": "2026-11-07T15:00:00Z",
                 "lines": [{ "id": "L1", "quantity": 1, "unitPrice": "29.90" }] } }
    """);
var decision = policy.Decide(request, asOf: request.ReceivedAt);
Console.WriteLine($"{decision.Outcome}, {decision.Refund!.Amount}: {decision.Reasons[0].Text}");
#endregion
