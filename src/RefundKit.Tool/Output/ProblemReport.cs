using RefundKit.Problems;

namespace RefundKit.Tool;

/// <summary>Writes problems to standard error, one line each, and keeps the score for the exit code.</summary>
internal sealed class ProblemReport(TextWriter error)
{
    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public void Add(Problem problem)
    {
        if (problem.Severity == ProblemSeverity.Error) Errors++;
        else Warnings++;
        error.WriteLine(Printable(problem.ToString()));
    }

    public void AddRange(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems) Add(problem);
    }

    public void Error(string id, string? source, string message, string? suggestion = null, TextPosition? position = null) =>
        Add(new Problem { Id = id, Source = source, Message = message, Suggestion = suggestion, Position = position });

    /// <summary>0 where all is well, 1 where something was refused, or only warned about under <c>--strict</c>.</summary>
    public int ExitCode(bool strict) => Errors > 0 || (strict && Warnings > 0) ? ExitCodes.Problems : ExitCodes.Fine;

    /// <summary>The text on one line and without what a terminal would obey: names come from files of strangers.</summary>
    public static string Printable(string text) => PrintableText.Of(text);
}
