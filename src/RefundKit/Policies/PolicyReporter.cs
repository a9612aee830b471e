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

    public void Add(Problem problem) => problems.Add(problem);
}
