using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>A closed case is open again.</summary>
public sealed record CaseReopened : CaseEvent
{
    /// <summary>Why, as a code such as <c>refund-failed</c>.</summary>
    public required string ReasonCode { get; init; }

    /// <inheritdoc/>
    public override string Type => "caseReopened";

    internal override void Write(Utf8JsonWriter json) => json.WriteString("reasonCode", ReasonCode);

    internal static CaseReopened Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        ReasonCode = data.Text("reasonCode"),
    };
}
