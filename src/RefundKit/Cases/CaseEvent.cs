using System.Text.Json;
using NodaTime;

namespace RefundKit.Cases;

/// <summary>
/// Something that happened in a case. The set is closed; each type has a name and a version in the journal. An event holds
/// opaque references, codes, amounts and hashes, and no text that a person wrote. Immutable and thread-safe.
/// </summary>
public abstract record CaseEvent
{
    private protected CaseEvent()
    {
    }

    /// <summary>When it happened, by the clock of whoever recorded it. The order of a journal is its sequence, not this.</summary>
    public required Instant At { get; init; }

    /// <summary>Who did it.</summary>
    public required Actor Actor { get; init; }

    /// <summary>The type's name in the journal, such as <c>decisionMade</c>.</summary>
    public abstract string Type { get; }

    /// <summary>The version of the type's data, from 1.</summary>
    public virtual int TypeVersion => 1;

    internal abstract void Write(Utf8JsonWriter json);
}
