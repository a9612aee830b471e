using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Json;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Checks;

/// <summary>Runs the test cases a policy carries. Pure: the same policy and data give the same results.</summary>
public static class PolicyTestRunner
{
    private const int MaxBytes = 1 << 20;

    /// <summary>
    /// Decides the request of each test at its instant, or at the latest instant the request names, and compares what the
    /// test lists of the decision: an object member by member, a list of texts exactly, a list of objects entry by entry
    /// with as many entries. A member expected to be null must be missing. <c>rules</c> names the rules that match: as a list
    /// exactly those, in the order of the policy, as an object one by one.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="data">Calendars, law and word lists.</param>
    /// <returns>One result per test, or per variation of a test that has any, in the order of the policy.</returns>
    public static ImmutableArray<PolicyTestResult> Run(RefundPolicy policy, ReferenceData data)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(data);
        var rules = policy.Operations.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Cases(policy).Select(test => Run(policy, test, rules, data))];
    }

    private sealed record Case(string Name, string Request, Instant? AsOf, string Expect, PolicyTestPlaces At);

    private static IEnumerable<Case> Cases(RefundPolicy policy)
    {
        for (var i = 0; i < policy.Draft.Tests.Length; i++)
        {
            var test = policy.Draft.Tests[i];
            if (test.Cases.IsEmpty) yield return new Case(test.Name, test.Request, test.AsOf, test.Expect, new PolicyTestPlaces(policy, i, null));
            for (var j = 0; j < test.Cases.Length; j++)
            {
                var variation = test.Cases[j];
                yield return new Case(
                    $"{test.Name}: {variation.Name}",
                    Text(JsonMergePatch.Apply(JsonNode.Parse(test.Request), JsonNode.Parse(variation.With))),
                    variation.AsOf ?? test.AsOf,
                    Text(Overlaid(JsonNode.Parse(test.Expect), JsonNode.Parse(variation.Expect))),
                    new PolicyTestPlaces(policy, i, j));
            }
        }
    }

    // Null is an expectation of its own here, so the members of the variation replace, and nothing is taken away.
    private static JsonNode? Overlaid(JsonNode? shared, JsonNode? own)
    {
        if (shared is not JsonObject all || own is not JsonObject more) return own;
        foreach (var (name, value) in more) all[name] = value?.DeepClone();
        return all;
    }

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";

    private static PolicyTestResult Run(RefundPolicy policy, Case test, IReadOnlyCollection<string> rules, ReferenceData data)
    {
        var result = new PolicyTestResult { Name = test.Name, Path = test.At.Path, Position = test.At.Position };
        var problems = new ProblemList();
        if (!RefundRequest.TryParse(test.Request, out var request, out var found)) problems.AddRange(Inside("request", found, policy, test.At));
        var read = new ProblemList();
        var expected = LocatedJson.Read(Encoding.UTF8.GetBytes(test.Expect), null, read, MaxBytes, comments: false);
        if (expected is not null) DecisionShape.Check(expected, rules, read);
        problems.AddRange(Inside("expect", read.ToImmutable(), policy, test.At));
        if (request is null || expected is null || problems.HasErrors) return result with { Problems = problems.ToImmutable() };

        var decision = policy.Decide(request, test.AsOf ?? request.LatestInstant(), data);
        var actual = LocatedJson.Read(Encoding.UTF8.GetBytes(Json(decision, expected)), null, problems, int.MaxValue, comments: false)
            ?? throw new InvalidOperationException("A decision writes JSON that can be read.");
        var differences = ImmutableArray.CreateBuilder<PolicyTestDifference>();
        ExpectedPart.Compare(expected, actual, differences);
        return result with
        {
            Decision = decision,
            Differences = [.. differences.Select(difference => difference with { Position = test.At.Of("expect." + difference.Path) })],
        };
    }

    private static string Json(RefundDecision decision, LocatedValue expected)
    {
        var json = decision.ToJson();
        if (expected["rules"] is not { } rules) return json;
        JsonNode results = rules.Kind == LocatedKind.Array ? RuleResults.Matching(decision) : RuleResults.ById(decision);
        return string.Concat(json.AsSpan(0, json.Length - 1), ",\"rules\":", results.ToJsonString(), "}");
    }

    private static IEnumerable<Problem> Inside(string member, IEnumerable<Problem> problems, RefundPolicy policy, PolicyTestPlaces at) =>
        from problem in problems
        where problem.Severity == ProblemSeverity.Error
        let path = string.IsNullOrEmpty(problem.Path) ? member : $"{member}.{problem.Path}"
        let position = at.Of(path)
        select problem with { Source = position is null ? null : policy.Source!.Source.Name, Position = position, Path = path };
}
