using System.Collections.Immutable;

namespace RefundKit.Rules.Analysis;

/// <summary>Something an analysis of rules found. Immutable and thread-safe.</summary>
public sealed record RuleFinding
{
    /// <summary>What kind of thing.</summary>
    public required RuleFindingKind Kind { get; init; }

    /// <summary>The ids of the rules concerned: the one it is about first, then those that make it so. Empty where it is about all.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>One plain English sentence without a final full stop, in the words of the conditions.</summary>
    public required string Message { get; init; }

    /// <summary>What to try, as a whole sentence; null where nothing suggests itself.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Facts for which it really is so; given with contradictions and with what no rule answers, null otherwise.</summary>
    public RuleExample? Example { get; init; }

    /// <summary>How the example was shown: its facts, or the request made of them.</summary>
    internal string? Shown { get; init; }

    /// <summary>Whether what leaves nothing for the rule matches everything.</summary>
    internal bool IsBehindAll { get; init; }

    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
