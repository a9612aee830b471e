using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using RefundKit.Cases.Events;

namespace RefundKit.Cases;

/// <summary>
/// The types of events by name. Each has its current version, a reader for the data of that version, and for every older
/// version one upcaster to the next: a pure function from data to data. Stored bytes are never rewritten.
/// </summary>
internal sealed class EventCatalogue(IEnumerable<EventType> types)
{
    private readonly FrozenDictionary<string, EventType> _types = types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    public static EventCatalogue Current { get; } = new(
    [
        new("messageReceived", MessageReceived.Read), new("caseOpened", CaseOpened.Read), new("contextGathered", ContextGathered.Read),
        new("decisionMade", DecisionMade.Read), new("factsRequested", FactsRequested.Read), new("replySent", ReplySent.Read),
        new("tagged", Tagged.Read), new("assigned", Assigned.Read), new("escalated", Escalated.Read),
        new("labelSent", LabelSent.Read), new("returnScanned", ReturnScanned.Read), new("goodsReceived", GoodsReceived.Read),
        new("inspected", Inspected.Read), new("approvalGiven", ApprovalGiven.Read), new("approvalVoided", ApprovalVoided.Read),
        new("refundReserved", RefundReserved.Read), new("refundSubmitted", RefundSubmitted.Read), new("refundSettled", RefundSettled.Read),
        new("refundFailed", RefundFailed.Read), new("refundReversed", RefundReversed.Read), new("refundUnknown", RefundUnknown.Read),
        new("promiseMade", PromiseMade.Read), new("promiseKept", PromiseKept.Read), new("promiseBroken", PromiseBroken.Read),
        new("overridden", Overridden.Read), new("caseResolved", CaseResolved.Read), new("caseReopened", CaseReopened.Read),
        new("satisfactionRated", SatisfactionRated.Read), new("erased", Erased.Read),
    ]);

    public IEnumerable<string> Names => _types.Keys;

    /// <summary>The event of stored data; an <see cref="UnrecognisedEvent"/> where it cannot be read.</summary>
    public CaseEvent Read(string name, int version, NodaTime.Instant at, Actor actor, JsonElement data)
    {
        if (_types.TryGetValue(name, out var type) && version >= 1 && version <= type.Version)
        {
            try
            {
                return version == type.Version
                    ? type.Read(new EventFields(at, actor, data))
                    : type.Read(new EventFields(at, actor, Upcast(type, version, data)));
            }
            catch (Exception e) when (e is FormatException or InvalidOperationException or ArgumentException)
            {
                // Falls through: what cannot be read is kept, not guessed.
            }
        }

        return new UnrecognisedEvent(name, version) { At = at, Actor = actor };
    }

    private static JsonElement Upcast(EventType type, int version, JsonElement data)
    {
        var current = JsonNode.Parse(data.GetRawText())?.AsObject() ?? throw new FormatException("The data is no object.");
        for (; version < type.Version; version++) current = type.Upcasters[version - 1](current);
        using var document = JsonDocument.Parse(current.ToJsonString());
        return document.RootElement.Clone();
    }
}
