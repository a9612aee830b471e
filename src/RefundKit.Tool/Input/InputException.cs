using RefundKit.Problems;

namespace RefundKit.Tool;

/// <summary>An input that cannot be read at all; the problem says which and why.</summary>
internal sealed class InputException(Problem problem) : Exception(problem.ToString())
{
    public InputException(string id, string source, string message, string? suggestion = null)
        : this(new Problem { Id = id, Source = source, Message = message, Suggestion = suggestion })
    {
    }

    public Problem Problem { get; } = problem;
}
