using RefundKit.Json;
using RefundKit.Problems;

namespace RefundKit.Policies;

/// <summary>Remembers where in the file each part of a draft was read, so that a check made later can point there.</summary>
internal sealed class PolicyOrigins
{
    private readonly Dictionary<object, LocatedValue> _places = new(ReferenceEqualityComparer.Instance);

    /// <summary>The origins of a draft made in C#: there are none.</summary>
    public static PolicyOrigins None { get; } = new();

    public LocatedValue? Root { get; init; }

    public T Remember<T>(T part, LocatedValue? place)
        where T : class
    {
        if (place is not null) _places[part] = place;
        return part;
    }

    /// <summary>The place of a part, or of a member inside it; the nearest known place above where it has none of its own.</summary>
    public LocatedValue? Of(object? part, params ReadOnlySpan<string> members)
    {
        if (part is null || !_places.TryGetValue(part, out var place)) return Root;
        foreach (var member in members)
        {
            if (place[member] is not { } inner) return place;
            place = inner;
        }

        return place;
    }

    /// <summary>A problem at a part of the draft.</summary>
    public Problem Problem(object? part, string[] members, string id, string message, string? suggestion, ProblemSeverity severity = ProblemSeverity.Error)
    {
        if (Of(part, members) is { } place) return place.Problem(id, message, suggestion, severity);
        return new Problem { Id = id, Message = message, Suggestion = suggestion, Severity = severity, Path = members.Length > 0 ? string.Join('.', members) : null };
    }
}
