using RefundKit.Json;
using RefundKit.Problems;

namespace RefundKit.Checks;

/// <summary>The members a decision can have, so that a misspelled expectation is a problem and not a difference.</summary>
internal static class DecisionShape
{
    private static readonly string[] Outcomes = ["approve", "approvePartially", "deny", "needsReview", "needsInformation", "none"];
    private static readonly string[] Resolution = ["kind", "bonus", "cap"];

    /// <summary>The names by the path of the object they stand in; a list's entries stand in the list's path.</summary>
    private static readonly Dictionary<string, string[]> Members = new(StringComparer.Ordinal)
    {
        [""] =
        [
            "schema", "id", "asOf", "outcome", "intent", "tags", "assignTo", "escalateTo", "priority", "reply", "resolution", "alternatives", "refund",
            "approval", "window", "sendBackBy", "deadlines", "needs", "reasons", "citations", "policy", "data", "decisionHash", "problems", "rules",
        ],
        ["reply"] = ["template", "language"],
        ["resolution"] = Resolution,
        ["alternatives"] = Resolution,
        ["refund"] = ["amount", "currency", "lines", "shipping", "shippingCharges", "duties", "goodwill", "fees", "payments", "discrepancies", "due"],
        ["refund.lines"] = ["line", "quantity", "net", "tax", "gross"],
        ["refund.shippingCharges"] = ["charge", "net", "tax", "gross"],
        ["refund.fees"] = ["kind", "amount"],
        ["refund.payments"] = ["payment", "amount"],
        ["refund.discrepancies"] = ["code", "expected", "actual", "subject"],
        ["approval"] = ["required", "role", "due"],
        ["window"] = ["anchor", "first", "lastDay", "zone", "id", "open"],
        ["deadlines"] = ["promise", "source", "rule", "earliest", "latest", "zone", "calendar", "projected", "overdue", "duty", "silence"],
        ["needs"] = ["fact", "from"],
        ["reasons"] = ["code", "args", "audience", "text"],
        ["policy"] = ["id", "version", "termsHash", "hash"],
        ["data"] = ["edition"],
        ["problems"] = ["id", "severity", "message", "suggestion", "line", "column", "path"],
    };

    /// <summary>Checks what a test expects.</summary>
    /// <param name="expected">The test's <c>expect</c>.</param>
    /// <param name="rules">The ids of the policy's rules, which <c>rules</c> may name.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Check(LocatedValue expected, IReadOnlyCollection<string> rules, ProblemList problems)
    {
        if (expected.Kind != LocatedKind.Object)
        {
            problems.Add(expected.Problem("RK1320", $"\"expect\" is {expected.Described}, and must be an object", "Write {\"outcome\": \"approve\"}."));
            return;
        }

        Check(expected, "", problems);
        if (expected["rules"] is { } named) CheckRules(named, rules, problems);
        if (expected["outcome"] is { Kind: LocatedKind.Text } outcome && !Outcomes.Contains(outcome.Text, StringComparer.Ordinal))
        {
            problems.Add(outcome.Problem(
                "RK1321", $"a decision's outcome is never \"{LocatedValue.Shorten(outcome.Text)}\"", NameSuggestion.Sentence(outcome.Text, Outcomes) ?? $"Use one of: {string.Join(", ", Outcomes)}."));
        }
    }

    private static void CheckRules(LocatedValue named, IReadOnlyCollection<string> rules, ProblemList problems)
    {
        if (named.Kind is not (LocatedKind.Object or LocatedKind.Array))
        {
            problems.Add(named.Problem("RK1321", $"\"rules\" is {named.Described}, and must be a list or an object", "Write [\"vip\"] for exactly the rules that match, or {\"vip\": true, \"late\": false}."));
            return;
        }

        foreach (var item in named.Children)
        {
            var id = named.Kind == LocatedKind.Array ? item.Kind == LocatedKind.Text ? item.Text : null : item.Name;
            if (id is null) problems.Add(item.Problem("RK1321", $"a rule is named by its id, and this is {item.Described}"));
            else if (!rules.Contains(id)) problems.Add(item.Problem("RK1360", $"the policy has no rule \"{LocatedValue.Shorten(id)}\"", NameSuggestion.Sentence(id, rules)));
            else if (named.Kind == LocatedKind.Object && !IsResult(item))
                problems.Add(item.Problem("RK1321", $"a rule is never {item.Described}", "Use true, false, \"unknown\", or \"notTried\" for a rule behind one that ends the walk."));
        }
    }

    private static bool IsResult(LocatedValue value) =>
        value.Kind is LocatedKind.True or LocatedKind.False || (value.Kind == LocatedKind.Text && RuleResults.Words.Contains(value.Text, StringComparer.Ordinal));

    private static void Check(LocatedValue value, string path, ProblemList problems)
    {
        if (value.Kind == LocatedKind.Array)
        {
            foreach (var item in value.Children) Check(item, path, problems);
            return;
        }

        if (value.Kind != LocatedKind.Object || !Members.TryGetValue(path, out var known)) return;
        foreach (var member in value.Children)
        {
            var inner = path.Length == 0 ? member.Name! : $"{path}.{member.Name}";
            if (known.Contains(member.Name!, StringComparer.Ordinal)) Check(member, inner, problems);
            else problems.Add(member.Problem("RK1320", $"a decision never has \"{LocatedValue.Shorten(inner)}\"", NameSuggestion.Sentence(member.Name!, known)));
        }
    }
}
