using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RefundKit.Rules;
using static RefundKit.Policies.PolicyWriter;

namespace RefundKit.Policies;

/// <summary>Writes how the house works, defaults left out.</summary>
internal static class PolicyOperationsWriter
{
    public static JsonObject Write(PolicyOperations operations)
    {
        var json = new JsonObject();
        Set(json, "teams", List(operations.Teams));
        Set(json, "tags", List(operations.Tags));
        Set(json, "approval", List(operations.Approval, Level));
        Set(json, "safeguards", Safeguards(operations.Safeguards));
        Set(json, "paymentOrder", List(operations.PaymentOrder));
        Set(json, "promises", List(operations.Promises, Promise));
        var groups = new JsonObject();
        foreach (var (name, words) in operations.WordGroups) groups[name] = List(words);
        Set(json, "wordGroups", groups);
        if (operations.HitPolicy != HitPolicy.All) json["hitPolicy"] = Word(operations.HitPolicy);
        Set(json, "acknowledge", operations.Acknowledge);
        Set(json, "rules", List(operations.Rules, Rule));
        return json;
    }

    public static JsonObject Level(ApprovalLevel level)
    {
        var json = new JsonObject { ["role"] = level.Role };
        Set(json, "below", Amounts(level.Below));
        SetCondition(json, "when", level.When);
        return json;
    }

    public static JsonObject Safeguards(Safeguards safeguards)
    {
        var json = new JsonObject();
        Set(json, "refundAfter", RefundAfter(safeguards.RefundAfter));
        if (!safeguards.HumanApproval) json["finalApproval"] = "noneWhen";
        SetCondition(json, "noApprovalWhen", safeguards.NoApprovalWhen);
        if (safeguards.ReviewFromRefunds is { } limit) json["reviewFromRefunds"] = limit;
        return json;
    }

    // Where nothing else applies the goods are inspected first, so that saying it at the end says nothing.
    private static JsonNode? RefundAfter(ImmutableArray<RefundTiming> timings)
    {
        var said = timings is [.., { After: RefundPoint.Inspected, When: null }] ? timings[..^1] : timings;
        if (said is [{ When: null } always]) return Word(always.After);
        return List(said, timing =>
        {
            var json = new JsonObject { ["after"] = Word(timing.After) };
            SetCondition(json, "when", timing.When);
            return json;
        });
    }

    private static JsonObject Rule(Rule rule)
    {
        var json = new JsonObject { ["id"] = rule.Id };
        Set(json, "description", Text(rule.Description));
        json["when"] = ConditionJson.Write(rule.When);
        var then = new JsonObject();
        Set(then, "tag", List(rule.Then.Tags));
        Set(then, "assign", rule.Then.AssignTo);
        Set(then, "escalate", rule.Then.EscalateTo);
        if (rule.Then.Priority is { } priority) then["priority"] = Word(priority);
        Set(then, "reply", rule.Then.Reply);
        if (rule.Then.Propose is { } outcome) then["propose"] = Word(outcome);
        Set(then, "because", Text(rule.Then.Because));
        Set(then, "ask", List(rule.Then.Ask));
        if (rule.Then.AnswerPolicy) then["answerPolicy"] = true;
        json["then"] = then;
        if (rule.Stop) json["stop"] = true;
        return json;
    }
}
