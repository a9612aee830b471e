using System.Text.Json;

namespace RefundKit.Cases.Effects;

/// <summary>Send a reply to the customer.</summary>
public sealed record SendReply : CaseEffect
{
    internal const string Name = "sendReply";

    /// <summary>The template.</summary>
    public required string Template { get; init; }

    /// <summary>The language, as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <inheritdoc/>
    public override string Kind => Name;

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("template", Template);
        json.WriteString("language", Language);
    }

    internal static SendReply Read(EventFields data) => new() { Key = data.Text("key"), Template = data.Text("template"), Language = data.Text("language") };
}
