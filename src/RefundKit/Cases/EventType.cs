using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace RefundKit.Cases;

/// <summary>How the events of one type are read.</summary>
/// <param name="Name">The name in the journal.</param>
/// <param name="Read">Reads data of the current version.</param>
internal sealed record EventType(string Name, Func<EventFields, CaseEvent> Read)
{
    /// <summary>From version 1 to 2, from 2 to 3, …; each returns new data, or the data it was given with members changed.</summary>
    public ImmutableArray<Func<JsonObject, JsonObject>> Upcasters { get; init; } = [];

    public int Version => Upcasters.Length + 1;
}
