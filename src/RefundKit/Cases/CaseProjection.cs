using System.Text.Json.Nodes;
using RefundKit.Json;

namespace RefundKit.Cases;

/// <summary>Writes the state of a case in the one spelling that equal states share.</summary>
internal static class CaseProjection
{
    public const int Schema = 1;

    public static string Write(RefundCase refundCase)
    {
        var json = Content(refundCase);
        json["schema"] = Schema;
        json["version"] = refundCase.Version;
        json["journalHash"] = refundCase.JournalHash;
        return CanonicalJson.Write(json);
    }

    /// <summary>What the case comes to, without how many events it took.</summary>
    public static JsonObject Content(RefundCase refundCase) => new()
    {
        ["tenant"] = refundCase.Id.Tenant,
        ["case"] = refundCase.Id.Id,
        ["status"] = refundCase.Status.ToString(),
        ["readOnly"] = refundCase.IsReadOnly,
        ["order"] = refundCase.Opened?.Order,
        ["decision"] = refundCase.Decision?.DecisionHash,
        ["outcome"] = refundCase.Outcome is { } outcome ? CaseWords.Of(outcome) : null,
        ["overridden"] = refundCase.OverriddenOutcome is not null,
        ["approval"] = refundCase.Approval is { } approval
            ? new JsonObject { ["decision"] = approval.DecisionHash, ["role"] = approval.Role, ["by"] = approval.Actor.Id, ["automatic"] = approval.Automatic }
            : null,
        ["attempts"] = Array(refundCase.Attempts, attempt => new JsonObject
        {
            ["id"] = attempt.Id,
            ["payment"] = attempt.Payment,
            ["amount"] = attempt.Amount.ToAmountString(),
            ["currency"] = attempt.Amount.Currency.Code,
            ["decision"] = attempt.DecisionHash,
            ["state"] = attempt.State.ToString(),
        }),
        ["promises"] = Array(refundCase.Promises, promise => new JsonObject
        {
            ["promise"] = promise.Promise,
            ["due"] = Timestamps.Write(promise.Due),
            ["state"] = promise.State.ToString(),
        }),
        ["tags"] = Array(refundCase.Tags, tag => tag),
        ["assignedTo"] = refundCase.AssignedTo,
        ["escalatedTo"] = refundCase.EscalatedTo,
        ["goodsReceived"] = refundCase.GoodsAreReceived,
        ["inspection"] = Array(refundCase.Inspection, line => new JsonObject
        {
            ["line"] = line.Line,
            ["condition"] = line.Condition,
            ["received"] = line.Received,
        }),
        ["resolution"] = refundCase.Resolution,
        ["score"] = refundCase.Score,
        ["erased"] = refundCase.IsErased,
        ["seen"] = Array(refundCase.Seen, key => key),
    };

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> write) => new([.. items.Select(write)]);
}
