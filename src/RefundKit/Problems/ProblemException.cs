using System.Collections.Immutable;

namespace RefundKit.Problems;

/// <summary>
/// Thrown by the <c>Parse</c> and <c>Build</c> methods, which promise a value, when the input has problems of severity
/// <see cref="ProblemSeverity.Error"/>. The <c>TryParse</c> methods return the same problems without throwing.
/// </summary>
public sealed class ProblemException : Exception
{
    /// <summary>Makes the exception for the problems found.</summary>
    /// <param name="problems">All problems found, warnings included, in the order of the input.</param>
    public ProblemException(IEnumerable<Problem> problems)
        : this([.. problems ?? throw new ArgumentNullException(nameof(problems))])
    {
    }

    private ProblemException(ImmutableArray<Problem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>All problems found, warnings included, in the order of the input.</summary>
    public ImmutableArray<Problem> Problems { get; }
}
