using RefundKit.Problems;

namespace RefundKit.Policies;

/// <summary>Reports what is wrong with a draft at the place of the part it was read from.</summary>
internal sealed class PolicyReporter(PolicyOrigins origins, ProblemList problems)
{
    public void Fail(object? part, string[] members, string id, string message, string? suggestion = null) =>
        problems.Add(origins.Problem(part, members, id, message, suggestion));

    public void FailAtRoot(string member, string id, string message, string? suggestion = null) =>
        problems.Add(origins.Root?[member]?.Problem(id, message, suggestion) ?? new Problem { Id = id, Message = message, Suggestion = suggestion, Path = member });

    public void Warn(object? part, string[] members, string id, string message, string? suggestion = null) =>
        problems.Add(origins.Problem(part, members, id, message, suggestion, ProblemSeverity.Warning));

    /// <summary>The known name nearest to a misspelt one, as a sentence; null where none is near, and where nobody would read it.</summary>
    public string? Suggest(string given, IEnumerable<string> known) => problems.IsFull ? null : NameSuggestion.Sentence(given, known);

    public void Add(Problem problem) => problems.Add(problem);
}
