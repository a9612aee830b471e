using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>A reply went out.</summary>
public sealed record ReplySent : CaseEvent
{
    /// <summary>The template.</summary>
    public required string Template { get; init; }

    /// <summary>The language, as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The version of the template; null where the host wrote the reply.</summary>
    public string? TemplateVersion { get; init; }

    /// <summary>The hash of the template as it was used, so that a year later it is known which wording went out; null where the host wrote the reply.</summary>
    public string? TemplateHash { get; init; }

    /// <summary>The channel; null where the host did not say.</summary>
    public string? Channel { get; init; }

    /// <summary>Whether no human wrote or approved it.</summary>
    public bool Automatic { get; init; }

    /// <summary>The key of the effect it fulfils; null where a human sent it.</summary>
    public string? Effect { get; init; }

    /// <inheritdoc/>
    public override string Type => "replySent";

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("template", Template);
        json.WriteString("language", Language);
        json.Text("templateVersion", TemplateVersion);
        json.Text("templateHash", TemplateHash);
        json.Text("channel", Channel);
        json.WriteBoolean("automatic", Automatic);
        json.Text("effect", Effect);
    }

    internal static ReplySent Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        Template = data.Text("template"),
        Language = data.Text("language"),
        TemplateVersion = data.Find("templateVersion"),
        TemplateHash = data.Find("templateHash"),
        Channel = data.Find("channel"),
        Automatic = data.Flag("automatic"),
        Effect = data.Find("effect"),
    };
}
