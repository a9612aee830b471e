using NodaTime;

namespace RefundKit.Policies;

/// <summary>A variation of a test's request, such as the same request one day later, and what must come out of it.</summary>
public sealed record PolicyTestCase
{
    /// <summary>What it shows, unique in its test.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// What differs from the test's request, as a JSON merge patch (RFC 7396): a member given replaces, objects are merged,
    /// lists are replaced whole, and null takes a member away.
    /// </summary>
    public string With { get; init; } = "{}";

    /// <summary>The instant to decide at; the test's where null, and the latest instant of the request where that is null too.</summary>
    public Instant? AsOf { get; init; }

    /// <summary>What must come out, as JSON; its members stand in the place of those of the same name in the test's <see cref="PolicyTest.Expect"/>.</summary>
    public string Expect { get; init; } = "{}";
}
