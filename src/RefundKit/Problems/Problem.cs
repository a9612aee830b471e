using System.Text;

namespace RefundKit.Problems;

/// <summary>
/// Something wrong with an input: a policy, a request, a template, a payload, an event log. Problems are values, all of
/// those found are reported together, and none is ever a reason to approve. Immutable and thread-safe.
/// </summary>
public sealed record Problem
{
    /// <summary>The stable id, <c>RK</c> and four digits; every id is explained in the documentation.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the input is refused or only remarked on.</summary>
    public ProblemSeverity Severity { get; init; } = ProblemSeverity.Error;

    /// <summary>One plain English sentence without a final full stop, naming what was found and what is allowed.</summary>
    public required string Message { get; init; }

    /// <summary>What to try, as a whole sentence such as <c>Did you mean "sorry_late"?</c>; null where nothing is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The name of the input, usually a file name; null for a text handed in without one.</summary>
    public string? Source { get; init; }

    /// <summary>Where in the input; null where the input has no text, such as a policy made by the builder.</summary>
    public TextPosition? Position { get; init; }

    /// <summary>The member the problem is about, as in <c>operations.rules[3].when</c>; null where there is none.</summary>
    public string? Path { get; init; }

    /// <summary>What shows the problem, such as a request as JSON of one line; null where there is nothing to show.</summary>
    public string? Example { get; init; }

    /// <summary>The line a compiler would print: <c>policy.json(12,9): error RK1007: sentence. Did you mean …?</c></summary>
    public override string ToString()
    {
        var line = new StringBuilder();
        if (Source is not null || Position is not null)
        {
            line.Append(Source ?? "input");
            if (Position is { } position) line.Append('(').Append(position.ToString()).Append(')');
            line.Append(": ");
        }

        line.Append(Severity == ProblemSeverity.Error ? "error " : "warning ").Append(Id).Append(": ").Append(Message);
        if (Message.Length > 0 && Message[^1] is not ('.' or '?' or '!')) line.Append('.');
        if (Suggestion is not null) line.Append(' ').Append(Suggestion);
        if (Example is not null) line.Append(" For example: ").Append(Example);
        return line.ToString();
    }
}
