using NodaTime;
using RefundKit.Problems;

namespace RefundKit.Templates.Channels;

/// <summary>One thing about a text and the channel it is meant for. Immutable and thread-safe.</summary>
public sealed record ChannelFinding
{
    /// <summary>The stable id, <c>RK33</c> and two digits; every id is explained in the documentation.</summary>
    public required string Id { get; init; }

    /// <summary>The channel's id.</summary>
    public required string Channel { get; init; }

    /// <summary>How much it weighs.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>One plain English sentence with the figures, without a full stop.</summary>
    public required string Message { get; init; }

    /// <summary>What to try, as a whole sentence; null where nothing helps.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Where in the text; null for what is about all of it.</summary>
    public TextPosition? Position { get; init; }

    /// <summary>What was found there: the link, the address, the number, the tag; null for what is about all of it.</summary>
    public string? Found { get; init; }

    /// <summary>How much there is, in <see cref="Unit"/> for a length; null where nothing is counted.</summary>
    public long? Used { get; init; }

    /// <summary>How much there may be, included; null where nothing is counted.</summary>
    public long? Most { get; init; }

    /// <summary>What a length is counted in; null for everything else.</summary>
    public TextUnit? Unit { get; init; }

    /// <summary>When the window closes or closed; null for everything else.</summary>
    public Instant? ClosesAt { get; init; }

    /// <summary>The finding as a problem; null for a note.</summary>
    /// <param name="source">The name of the text, usually a file name; null for none.</param>
    /// <param name="path">The member of the policy file; null for none.</param>
    internal Problem? AsProblem(string? source, string? path) => Severity == FindingSeverity.Note ? null : new Problem
    {
        Id = Id,
        Severity = Severity == FindingSeverity.Error ? ProblemSeverity.Error : ProblemSeverity.Warning,
        Message = Message,
        Suggestion = Suggestion,
        Source = source,
        Position = Position,
        Path = path,
    };
}
