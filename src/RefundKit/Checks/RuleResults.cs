using System.Text.Json.Nodes;
using RefundKit.Decisions;
using RefundKit.Rules;

namespace RefundKit.Checks;

/// <summary>What became of the rules in a decision, as a test may expect it.</summary>
internal static class RuleResults
{
    private const string Unknown = "unknown";
    private const string NotTried = "notTried";

    /// <summary>The results that are neither true nor false.</summary>
    public static readonly string[] Words = [Unknown, NotTried];

    /// <summary>The ids of the rules that match, in the order of the policy.</summary>
    public static JsonArray Matching(RefundDecision decision) =>
        new([.. decision.Trace.Rules.Where(rule => rule.Result == Truth.True).Select(rule => (JsonNode)JsonValue.Create(rule.Rule))]);

    /// <summary>The result of every rule by its id.</summary>
    public static JsonObject ById(RefundDecision decision)
    {
        var results = new JsonObject();
        foreach (var rule in decision.Trace.Rules) results[rule.Rule] = Of(rule.Result);
        return results;
    }

    private static JsonValue Of(Truth? result) => result switch
    {
        Truth.True => JsonValue.Create(true),
        Truth.False => JsonValue.Create(false),
        Truth.Unknown => JsonValue.Create(Unknown),
        _ => JsonValue.Create(NotTried),
    };
}
