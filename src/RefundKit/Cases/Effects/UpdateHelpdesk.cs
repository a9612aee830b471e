using System.Collections.Immutable;
using System.Text.Json;

namespace RefundKit.Cases.Effects;

/// <summary>Bring the host's own ticket in line with the case. What is null or empty stays as it is there.</summary>
public sealed record UpdateHelpdesk : CaseEffect
{
    internal const string Name = "updateHelpdesk";

    /// <summary>The tags to add.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The team or person to assign to.</summary>
    public string? AssignTo { get; init; }

    /// <summary>The role to escalate to.</summary>
    public string? EscalateTo { get; init; }

    /// <summary>The priority.</summary>
    public string? Priority { get; init; }

    /// <inheritdoc/>
    public override string Kind => Name;

    internal override void Write(Utf8JsonWriter json)
    {
        json.Texts("tags", Tags);
        json.Text("assignTo", AssignTo);
        json.Text("escalateTo", EscalateTo);
        json.Text("priority", Priority);
    }

    internal static UpdateHelpdesk Read(EventFields data) => new()
    {
        Key = data.Text("key"),
        Tags = data.Texts("tags"),
        AssignTo = data.Find("assignTo"),
        EscalateTo = data.Find("escalateTo"),
        Priority = data.Find("priority"),
    };
}
