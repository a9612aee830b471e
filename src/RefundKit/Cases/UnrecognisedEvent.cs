using System.Text.Json;

namespace RefundKit.Cases;

/// <summary>
/// An event that this version of RefundKit cannot read: of an unknown type, of a newer version of its type, or with data
/// that does not fit. Its stored bytes are kept and stay in the hash chain; the case becomes read-only.
/// </summary>
public sealed record UnrecognisedEvent : CaseEvent
{
    internal UnrecognisedEvent(string type, int version) => (Type, TypeVersion) = (type, version);

    /// <inheritdoc/>
    public override string Type { get; }

    /// <inheritdoc/>
    public override int TypeVersion { get; }

    // A read-only case takes no further events, so that the stored line is the only one there ever is.
    internal override void Write(Utf8JsonWriter json) => throw new InvalidOperationException("An event that cannot be read is not written again.");
}
