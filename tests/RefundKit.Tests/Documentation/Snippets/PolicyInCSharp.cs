using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Documentation.Snippets;

public class PolicyInCSharp
{
    [Fact]
    public void A_policy_written_in_csharp_is_the_one_of_the_file()
    {
        #region doc:policy-in-csharp
        var policy = new PolicyDraft
        {
            Id = "shop",
            Version = "1",
            Currency = Currency.Of("USD"),
            TimeZone = "America/New_York",
            Terms = new PolicyTerms { Windows = [new ReturnWindow { Id = "standard", Days = 30 }] },
            Operations = new PolicyOperations
            {
                Rules = [new Rule { Id = "late", When = Condition.Parse("order.daysSinceDelivered > 30"), Then = new RuleActions { Tags = ["late"] } }],
            },
        }.Build();
        #endregion

        Assert.Equal(
            RefundPolicy.Parse("""
                { "format": 1, "id": "shop", "version": "1", "currency": "USD", "timeZone": "America/New_York",
                  "terms": { "windows": [{ "id": "standard", "days": 30 }] },
                  "operations": { "rules": [{ "id": "late", "when": "order.daysSinceDelivered > 30", "then": { "tag": "late" } }] } }
                """),
            policy);
    }

    [Fact]
    public void A_request_is_looked_at_again_in_the_customers_favour()
    {
        var old = RefundPolicy.Parse("""{ "format": 1, "id": "p", "version": "1", "currency": "USD", "timeZone": "UTC", "inForce": { "until": "2026-10-31" }, "terms": { "windows": [{ "id": "w", "days": 14 }] } }""");
        var now = RefundPolicy.Parse("""{ "format": 1, "id": "p", "version": "2", "currency": "USD", "timeZone": "UTC", "inForce": { "from": "2026-11-01" }, "terms": { "windows": [{ "id": "w", "days": 30 }] } }""");
        var request = RefundRequest.Parse("""
            { "id": "R-1", "receivedAt": "2026-11-20T00:00:00Z", "shipTo": { "country": "US" }, "return": { "lines": [{ "line": "L1", "quantity": 1, "reason": "changed-mind" }] },
              "order": { "id": "1", "currency": "USD", "placedAt": "2026-10-20T00:00:00Z", "deliveredAt": "2026-10-25T00:00:00Z", "lines": [{ "id": "L1", "quantity": 1, "unitPrice": "10.00" }] } }
            """);
        var today = request.ReceivedAt;
        #region doc:decide-favouring
        var versions = new PolicyVersions(old, now);
        var first = versions.Decide(request, today, ReferenceData.Embedded);            // the terms of the order's day
        var again = versions.DecideFavouring(request, today, ReferenceData.Embedded);   // of those and today's, the better of each
        #endregion

        Assert.Equal((Outcome.Deny, Outcome.NeedsInformation), (first.Outcome, again.Outcome));
        Assert.Equal("2", again.Policy.Favoured!.Version);
    }
}
