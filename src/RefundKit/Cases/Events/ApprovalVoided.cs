using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>The approval holds no more.</summary>
public sealed record ApprovalVoided : CaseEvent
{
    /// <summary>The decision that had been approved.</summary>
    public required string DecisionHash { get; init; }

    /// <summary>Why, as a code: <c>decision-changed</c>, <c>overridden</c>, or one of the host's.</summary>
    public required string ReasonCode { get; init; }

    /// <inheritdoc/>
    public override string Type => "approvalVoided";

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("decisionHash", DecisionHash);
        json.WriteString("reasonCode", ReasonCode);
    }

    internal static ApprovalVoided Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        DecisionHash = data.Text("decisionHash"),
        ReasonCode = data.Text("reasonCode"),
    };
}
