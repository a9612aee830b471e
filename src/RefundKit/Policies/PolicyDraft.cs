using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using RefundKit.Languages;
using RefundKit.Problems;

namespace RefundKit.Policies;

/// <summary>
/// A policy being written: set what it says and call <see cref="Build"/>, which checks everything, reports all problems
/// together and gives a policy that never changes again. The JSON file is read into the same draft. Not thread-safe.
/// </summary>
public sealed record PolicyDraft
{
    /// <summary>The id, the same over all versions.</summary>
    public string Id { get; init; } = "";

    /// <summary>The version.</summary>
    public string Version { get; init; } = "";

    /// <summary>The name, as people read it.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The first day it is in force for new orders, in its zone; null for always.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day it is in force for new orders, included; null for no end.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The house's currency.</summary>
    public Currency Currency { get; init; }

    /// <summary>The house's zone, an id of the TZDB.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>The business calendar promises are counted with; null where none counts business days.</summary>
    public string? Calendar { get; init; }

    /// <summary>The languages the policy is written in, the main one first.</summary>
    public ImmutableArray<string> Languages { get; init; } = ["en"];

    /// <summary>The host's own facts.</summary>
    public ImmutableArray<HostFact> Facts { get; init; } = [];

    /// <summary>Conditions with a name, for the conditions below them.</summary>
    public ImmutableArray<NamedCondition> Conditions { get; init; } = [];

    /// <summary>The host's own names for reply templates, each once.</summary>
    public ImmutableArray<HostReplyName> ReplyNames { get; init; } = [];

    /// <summary>What binds the customer.</summary>
    public PolicyTerms Terms { get; init; } = new();

    /// <summary>How the house works.</summary>
    public PolicyOperations Operations { get; init; } = new();

    /// <summary>The reply templates.</summary>
    public ImmutableArray<ReplyTemplate> Templates { get; init; } = [];

    /// <summary>The texts of the two audiences.</summary>
    public PolicyTexts Texts { get; init; } = new();

    /// <summary>The policy's own test cases.</summary>
    public ImmutableArray<PolicyTest> Tests { get; init; } = [];

    /// <summary>What vendors add, as canonical JSON by vendor; hashed, not read.</summary>
    public ImmutableSortedDictionary<string, string> Extensions { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Checks the draft and makes the policy.</summary>
    /// <exception cref="ProblemException">The draft has errors; all problems are in the exception.</exception>
    public RefundPolicy Build() => TryBuild(out var policy, out var problems) ? policy : throw new ProblemException(problems);

    /// <summary>Checks the draft and makes the policy.</summary>
    /// <param name="policy">The policy; null where there are errors.</param>
    /// <param name="problems">All errors and warnings.</param>
    public bool TryBuild([NotNullWhen(true)] out RefundPolicy? policy, out ImmutableArray<Problem> problems)
    {
        var found = new ProblemList();
        policy = PolicyCompiler.Compile(this, PolicyOrigins.None, found);
        problems = found.ToImmutable();
        return policy is not null;
    }
}
