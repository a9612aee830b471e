using System.Text.Json.Nodes;
using RefundKit.Json;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>
/// What an approval is bound to. Everything that changes what is paid, to whom, on which proof or under which rules
/// changes the hash; the instant, tags, reply, deadlines, prose and trace do not. Golden vectors are in the documentation.
/// </summary>
internal static class DecisionHash
{
    public static string Of(RefundDecision decision) => "rk1:" + CanonicalJson.Hash(Content(decision));

    /// <summary>The canonical JSON that is hashed.</summary>
    public static string Canonical(RefundDecision decision) => CanonicalJson.Write(Content(decision));

    private static JsonObject Content(RefundDecision decision)
    {
        var quote = decision.Refund;
        var content = new JsonObject
        {
            ["approvalHash"] = decision.Policy.ApprovalHash,
            ["case"] = decision.RequestId,
            ["currency"] = quote?.Amount.Currency.Code,
            ["duties"] = quote?.Duties.MinorUnits ?? 0,
            ["evidence"] = CanonicalJson.Hash(EvidenceOf(decision)),
            ["fees"] = Array(quote?.Fees, fee => new JsonObject { ["amount"] = fee.Amount.MinorUnits, ["kind"] = fee.Kind }),
            ["goodwill"] = quote?.Goodwill.MinorUnits ?? 0,
            ["lines"] = Array(quote?.Lines, line => new JsonObject
            {
                ["gross"] = line.Gross.MinorUnits,
                ["line"] = line.LineId,
                ["net"] = line.Net.MinorUnits,
                ["quantity"] = line.Quantity,
                ["tax"] = line.Tax.MinorUnits,
            }),
            ["order"] = decision.Request.Order?.Id,
            ["payee"] = decision.Request.Customer?.Id,
            ["payments"] = Array(quote?.Payments, payment => new JsonObject { ["amount"] = payment.Amount.MinorUnits, ["payment"] = payment.PaymentId }),
            ["resolution"] = ResolutionOf(decision.Resolution),
            ["shipping"] = quote?.Shipping.MinorUnits ?? 0,
            ["tenant"] = decision.Tenant,
            ["termsHash"] = decision.Policy.TermsHash,
        };

        // Only where they are: the hashes of refunds without an exchange or shipping stay what they were.
        if (quote?.Due is { } due) content["due"] = due.MinorUnits;
        if (decision.Request.Return is { ExchangeFor: { IsDefaultOrEmpty: false } items })
        {
            content["exchangeFor"] = Array<ExchangeItem>(items, item => new JsonObject
            {
                ["name"] = item.Name,
                ["quantity"] = item.Quantity,
                ["sku"] = item.Sku,
                ["unitPrice"] = item.UnitPrice.MinorUnits,
            });
        }

        if (quote is { ShippingCharges.IsEmpty: false })
        {
            content["shippingCharges"] = Array<QuoteShipping>(quote.ShippingCharges, charge => new JsonObject
            {
                ["charge"] = charge.ShippingId,
                ["gross"] = charge.Gross.MinorUnits,
                ["net"] = charge.Net.MinorUnits,
                ["tax"] = charge.Tax.MinorUnits,
            });
        }

        return content;
    }

    private static JsonObject? ResolutionOf(Resolution? resolution) => resolution is null
        ? null
        : new JsonObject
        {
            ["bonus"] = resolution.Bonus?.MinorUnits,
            ["cap"] = resolution.Cap?.MinorUnits,
            ["kind"] = DecisionWords.Of(resolution.Kind),
        };

    // What the goods and proofs were at the decision: an inspection that comes later voids an approval given before it.
    private static JsonObject EvidenceOf(RefundDecision decision)
    {
        var returned = decision.Request.Return;
        return new JsonObject
        {
            ["dispatchProofAt"] = Stamp(returned?.DispatchProofAt),
            ["evidence"] = Array(returned?.Evidence, evidence => new JsonObject { ["kind"] = evidence.Kind, ["ref"] = evidence.Reference }),
            ["inspectedAt"] = Stamp(returned?.InspectedAt),
            ["lines"] = Array(returned?.Lines, line => new JsonObject
            {
                ["condition"] = line.Condition,
                ["line"] = line.LineId,
                ["received"] = line.ReceivedQuantity,
            }),
            ["receivedAt"] = Stamp(returned?.ReceivedAt),
        };
    }

    private static string? Stamp(NodaTime.Instant? instant) => instant is { } known ? Timestamps.Write(known) : null;

    private static JsonArray Array<T>(System.Collections.Immutable.ImmutableArray<T>? items, Func<T, JsonNode> write) =>
        new([.. (items ?? []).Select(write)]);
}
