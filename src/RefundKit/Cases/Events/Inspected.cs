using System.Collections.Immutable;
using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>The goods were inspected.</summary>
public sealed record Inspected : CaseEvent
{
    /// <summary>What was found, by order line.</summary>
    public ImmutableArray<InspectedLine> Lines { get; init; } = [];

    /// <inheritdoc/>
    public override string Type => "inspected";

    internal override void Write(Utf8JsonWriter json) => json.List("lines", Lines, InspectedLine.Write);

    internal static Inspected Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        Lines = data.List("lines", InspectedLine.Read),
    };
}
