using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Tests.Decisions;
using Xunit;

namespace RefundKit.Tests.Policies;

/// <summary>
/// A policy by membership, as the ABCD dialogues have it (asappresearch/abcd, data/guidelines.json, MIT): a level names
/// what is enough, and any of it will do. The cases at the boundaries read "within 90 days" as up to 90.
/// </summary>
public sealed class TieredPolicyTests
{
    private static readonly RefundPolicy Tiers = RefundPolicy.Parse("""
        { "format": 1, "id": "tiers", "version": "1", "currency": "USD", "timeZone": "UTC",
          "facts": [
            { "name": "member.level", "type": "text", "words": ["guest", "bronze", "silver", "gold"], "absent": "guest" },
            { "name": "return.isInPackaging", "type": "flag", "from": "customer", "absent": false }
          ],
          "conditions": [
            { "name": "hasProof", "when": "return.evidence has receipt" },
            { "name": "hasProofOrPackaging", "when": { "any": ["hasProof is true", "return.isInPackaging is true"] } },
            { "name": "guest.mayReturn", "when": { "all": ["member.level is guest", { "any": ["hasProof is true", "order.daysSincePlaced <= 30"] }] } },
            { "name": "bronze.mayReturn", "when": { "all": ["member.level is bronze", { "any": ["hasProofOrPackaging is true", "order.daysSincePlaced <= 90"] }] } },
            { "name": "silver.mayReturn", "when": { "all": ["member.level is silver", { "any": ["hasProofOrPackaging is true", "order.daysSincePlaced <= 182"] }] } }
          ],
          "terms": { "windows": [
            { "id": "gold", "days": "unlimited", "when": "member.level is gold" },
            { "id": "others", "days": "unlimited", "when": { "any": ["guest.mayReturn is true", "bronze.mayReturn is true", "silver.mayReturn is true"] } },
            { "id": "none", "days": 0 }
          ] },
          "operations": { "safeguards": { "refundAfter": "request" } } }
        """);

    [Theory]
    [InlineData("guest", 30, false, false, true)]
    [InlineData("guest", 31, false, true, false)]
    [InlineData("guest", 31, true, false, true)]
    [InlineData("bronze", 90, false, false, true)]
    [InlineData("bronze", 91, false, true, true)]
    [InlineData("bronze", 91, false, false, false)]
    [InlineData("silver", 170, false, false, true)]
    [InlineData("silver", 183, false, false, false)]
    [InlineData("gold", 4_000, false, false, true)]
    [InlineData(null, 31, false, false, false)]
    public void A_level_of_membership_decides_what_is_enough(string? level, int days, bool receipt, bool packaging, bool mayReturn)
    {
        var request = ARequest.ForARefund().Order(order => order with { PlacedAt = ARequest.At("2026-11-20T00:00:00Z") - NodaTime.Duration.FromDays(days) })
            .Return(back => back with { Evidence = receipt ? [new Evidence("receipt", "e1")] : [] })
            .With(given => given with
            {
                Facts = level is null ? given.Facts : given.Facts.Add("member.level", FactValue.Of(level)).Add("return.isInPackaging", FactValue.Of(packaging)),
            });

        Assert.Equal(mayReturn ? Outcome.Approve : Outcome.Deny, Tiers.Decide(request.Request, request.Request.LatestInstant()).Outcome);
    }
}
