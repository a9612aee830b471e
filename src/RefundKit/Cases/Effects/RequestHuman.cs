using System.Text.Json;

namespace RefundKit.Cases.Effects;

/// <summary>Put the case before a human: something is in doubt that no rule answers.</summary>
public sealed record RequestHuman : CaseEffect
{
    internal const string Name = "requestHuman";

    /// <summary>Why, as a code such as <c>refund-failed</c>.</summary>
    public required string ReasonCode { get; init; }

    /// <summary>What it is about: an attempt, a payment, an effect; null where it is the case as a whole.</summary>
    public string? Subject { get; init; }

    /// <inheritdoc/>
    public override string Kind => Name;

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("reasonCode", ReasonCode);
        json.Text("subject", Subject);
    }

    internal static RequestHuman Read(EventFields data) => new() { Key = data.Text("key"), ReasonCode = data.Text("reasonCode"), Subject = data.Find("subject") };
}
