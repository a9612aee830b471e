using System.Text.Json;
using NodaTime;

namespace RefundKit.Cases.Events;

/// <summary>A promise did not come true in time.</summary>
public sealed record PromiseBroken : CaseEvent
{
    /// <summary>The promise.</summary>
    public required string Promise { get; init; }

    /// <summary>When it was due.</summary>
    public required Instant Due { get; init; }

    /// <inheritdoc/>
    public override string Type => "promiseBroken";

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("promise", Promise);
        json.Time("due", Due);
    }

    internal static PromiseBroken Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        Promise = data.Text("promise"),
        Due = data.Time("due"),
    };
}
