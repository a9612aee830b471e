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
    internal static LocatedValue Find(LocatedValue root, string path) => Find(root, path, out _);

    /// <summary>The value at a path, or the nearest there is above it.</summary>
    /// <param name="root">Where the path begins.</param>
    /// <param name="path">The path.</param>
    /// <param name="beyond">What of the path is not there; empty where the value itself was found.</param>
    internal static LocatedValue Find(LocatedValue root, string path, out string beyond)
    {
        var place = root;
        beyond = path;
        while (beyond.Length > 0 && Step(place, beyond, out var length) is { } next)
        {
            place = next;
            beyond = beyond[length..].TrimStart('.');
        }

        return place;
    }

    private static LocatedValue? Step(LocatedValue place, string path, out int length)
    {
        length = path.IndexOf(']', StringComparison.Ordinal) + 1;
        if (path[0] == '[') return int.TryParse(path.AsSpan(1, Math.Max(0, length - 2)), NumberStyles.None, CultureInfo.InvariantCulture, out var i) ? place.Children.ElementAtOrDefault(i) : null;

        // A name may hold points itself, as that of a host's fact does.
        foreach (var child in place.Children)
        {
            if (child.Name is not { Length: > 0 } name || !path.StartsWith(name, StringComparison.Ordinal)) continue;
            length = name.Length;
            if (length == path.Length || path[length] is '.' or '[') return child;
        }

        return null;
    }
}
