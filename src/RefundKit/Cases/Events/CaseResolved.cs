using System.Text.Json;

namespace RefundKit.Cases.Events;

/// <summary>The case is closed.</summary>
public sealed record CaseResolved : CaseEvent
{
    /// <summary>How it ended, such as <c>refund</c>, <c>storeCredit</c>, <c>exchange</c>, <c>denied</c>.</summary>
    public required string Resolution { get; init; }

    /// <summary>Whether no human closed it.</summary>
    public bool Automatic { get; init; }

    /// <inheritdoc/>
    public override string Type => "caseResolved";

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("resolution", Resolution);
        json.WriteBoolean("automatic", Automatic);
    }

    internal static CaseResolved Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        Resolution = data.Text("resolution"),
        Automatic = data.Flag("automatic"),
    };
}
