namespace RefundKit.Rules.Evaluation;

/// <summary>One step of a program: asks one thing, and takes from both masks the conditions that the answer rules out.</summary>
internal abstract class ProgramStep
{
    /// <summary>Whether it belongs to the second half of the walk.</summary>
    public required bool IsLate { get; init; }

    /// <summary>Cheap steps come first, so that a costly one may be spared.</summary>
    public abstract int Cost { get; }

    /// <summary>Whether it is worth finding out first that nobody asks any more.</summary>
    public bool IsCostly => Cost >= 2;

    public abstract void Run(ref ConditionContext context, Span<ulong> yes, Span<ulong> possible);

    /// <summary>Whether one of the conditions still possible asks this.</summary>
    public abstract bool IsAskedBy(ReadOnlySpan<ulong> live);
}
