using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>The final approval was given, bound to one decision.</summary>
public sealed record ApprovalGiven : CaseEvent
{
    /// <summary>The decision approved.</summary>
    public required string DecisionHash { get; init; }

    /// <summary>The role it was given in; <c>policy</c> where the policy asks no human.</summary>
    public required string Role { get; init; }

    /// <summary>Whether no human gave it, which only the policy can allow.</summary>
    public bool Automatic { get; init; }

    /// <inheritdoc/>
    public override string Type => "approvalGiven";

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("decisionHash", DecisionHash);
        json.WriteString("role", Role);
        json.WriteBoolean("automatic", Automatic);
    }

    internal static ApprovalGiven Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        DecisionHash = data.Text("decisionHash"),
        Role = data.Text("role"),
        Automatic = data.Flag("automatic"),
    };
}
