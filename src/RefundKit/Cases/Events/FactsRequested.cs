using System.Collections.Immutable;
using System.Text.Json;
using RefundKit.Requests;

namespace RefundKit.Cases.Events;

/// <summary>Facts were asked for without which nothing may be decided.</summary>
public sealed record FactsRequested : CaseEvent
{
    /// <summary>Of whom.</summary>
    public required FactSupplier From { get; init; }

    /// <summary>The names of the facts.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    /// <inheritdoc/>
    public override string Type => "factsRequested";

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("from", CaseWords.Of(From));
        json.Texts("facts", Facts);
    }

    internal static FactsRequested Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        From = CaseWords.SupplierOf(data.Text("from")),
        Facts = data.Texts("facts"),
    };
}
