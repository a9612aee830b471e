using System.Text.Json;

namespace RefundKit.Cases.Effects;

/// <summary>Ask the gateway what became of an attempt.</summary>
public sealed record LookUpRefund : CaseEffect
{
    internal const string Name = "lookUpRefund";

    /// <summary>The attempt's id.</summary>
    public required string Attempt { get; init; }

    /// <summary>The payment.</summary>
    public required string Payment { get; init; }

    /// <summary>The amount of the attempt.</summary>
    public required Money Amount { get; init; }

    /// <inheritdoc/>
    public override string Kind => Name;

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("attempt", Attempt);
        json.WriteString("payment", Payment);
        json.Amount(Amount);
    }

    internal static LookUpRefund Read(EventFields data) => new()
    {
        Key = data.Text("key"),
        Attempt = data.Text("attempt"),
        Payment = data.Text("payment"),
        Amount = data.Amount(),
    };
}
