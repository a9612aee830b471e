using System.Collections.Immutable;
using NodaTime;

namespace RefundKit.Policies;

/// <summary>A test case that lives in the policy: a request, and what must come out.</summary>
public sealed record PolicyTest
{
    /// <summary>What it shows, as a sentence.</summary>
    public required string Name { get; init; }

    /// <summary>The request as JSON.</summary>
    public required string Request { get; init; }

    /// <summary>The instant to decide at; the latest instant of the request where null.</summary>
    public Instant? AsOf { get; init; }

    /// <summary>What must come out: the members of the decision to compare, as JSON; those left out may be anything.</summary>
    public required string Expect { get; init; }

    /// <summary>
    /// Variations of the request, each decided for itself; where there are any, the request as it stands is not. What
    /// <see cref="Expect"/> lists then holds for all of them. None unless the test says otherwise.
    /// </summary>
    public ImmutableArray<PolicyTestCase> Cases { get; init; } = [];
}
