namespace RefundKit.Problems;

/// <summary>How much a <see cref="Problem"/> weighs.</summary>
public enum ProblemSeverity
{
    /// <summary>Worth a look; the input is used all the same.</summary>
    Warning,

    /// <summary>The input is refused, or the part of it that the problem names.</summary>
    Error,
}
