using System.Collections.Immutable;
using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>Tags were set; they add to those before.</summary>
public sealed record Tagged : CaseEvent
{
    /// <summary>The tags.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <inheritdoc/>
    public override string Type => "tagged";

    internal override void Write(Utf8JsonWriter json) => json.Texts("tags", Tags);

    internal static Tagged Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        Tags = data.Texts("tags"),
    };
}
