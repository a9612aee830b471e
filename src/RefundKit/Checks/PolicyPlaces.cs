using System.Globalization;
using RefundKit.Json;
using RefundKit.Policies;
using RefundKit.Problems;

namespace RefundKit.Checks;

/// <summary>Reports problems at paths of a policy, with line and column where the policy was read from a text.</summary>
internal sealed class PolicyPlaces(RefundPolicy policy, ProblemList problems)
{
    public void Fail(string path, string id, string message, string? suggestion = null) => Report(path, id, ProblemSeverity.Error, message, suggestion);

    public void Warn(string path, string id, string message, string? suggestion = null, string? example = null) =>
        Report(path, new Problem { Id = id, Severity = ProblemSeverity.Warning, Message = message, Suggestion = suggestion, Example = example });

    public void Report(string path, string id, ProblemSeverity severity, string message, string? suggestion) =>
        Report(path, new Problem { Id = id, Severity = severity, Message = message, Suggestion = suggestion });

    private void Report(string path, Problem problem)
    {
        problem = problem with { Path = path };
        if (policy.Source is { } root)
        {
            var place = Find(root, path);
            problem = problem with { Source = root.Source.Name, Position = place.Position };
        }

        problems.Add(problem);
    }

    /// <summary>The value at a path such as <c>operations.rules[3].when</c>, or the nearest there is above it.</summary>
    internal static LocatedValue Find(LocatedValue root, string path)
    {
        var place = root;
        foreach (var step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.'))
        {
            var next = step is ['[', .. var index, ']'] && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
                ? place.Children.ElementAtOrDefault(i)
                : place[step];
            if (next is null) return place;
            place = next;
        }

        return place;
    }
}
