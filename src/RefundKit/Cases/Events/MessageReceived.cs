using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>A message arrived. Its text stays with the host; the digest proves which text it was.</summary>
public sealed record MessageReceived : CaseEvent
{
    /// <summary>Who wrote it: <see cref="ActorKind.Customer"/> or <see cref="ActorKind.Staff"/>.</summary>
    public required ActorKind From { get; init; }

    /// <summary>The channel; null where it is not known.</summary>
    public string? Channel { get; init; }

    /// <summary>The id of the message in its channel; a second arrival of the same id is no second message.</summary>
    public required string MessageId { get; init; }

    /// <summary><c>sha256:</c> and the hash of the text as received; null where the host gave no text.</summary>
    public string? Digest { get; init; }

    /// <inheritdoc/>
    public override string Type => "messageReceived";

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("from", CaseWords.Of(From));
        json.Text("channel", Channel);
        json.WriteString("messageId", MessageId);
        json.Text("digest", Digest);
    }

    internal static MessageReceived Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        From = CaseWords.ActorOf(data.Text("from")),
        Channel = data.Find("channel"),
        MessageId = data.Text("messageId"),
        Digest = data.Find("digest"),
    };
}
