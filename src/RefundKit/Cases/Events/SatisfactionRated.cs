using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>The customer rated the handling.</summary>
public sealed record SatisfactionRated : CaseEvent
{
    /// <summary>From 1, the worst, to 5, the best.</summary>
    public required int Score { get; init; }

    /// <inheritdoc/>
    public override string Type => "satisfactionRated";

    internal override void Write(Utf8JsonWriter json) => json.WriteNumber("score", Score);

    internal static SatisfactionRated Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        Score = data.Number("score"),
    };
}
