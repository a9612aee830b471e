using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RefundKit.Json;
using RefundKit.Rules;
using static RefundKit.Policies.PolicyWriter;

namespace RefundKit.Policies;

/// <summary>
/// The hashes of a policy and of its parts. A part's hash covers what its conditions rest on: the word groups they search
/// for, the named conditions and the host facts they read, whatever stands between.
/// </summary>
internal static class PolicyHashes
{
    public static string Of(PolicyDraft draft) => Hash(PolicyWriter.Write(draft));

    /// <summary>What binds the customer, with what its days and amounts are counted in.</summary>
    public static string OfTerms(PolicyDraft draft)
    {
        var terms = draft.Terms;
        var json = PolicyTermsWriter.Write(terms);
        json["currency"] = draft.Currency.Code;
        json["timeZone"] = draft.TimeZone;
        Set(json, "calendar", draft.Calendar);
        AddVocabulary(json, draft, PolicyConditionList.OfTerms(terms));
        return Hash(json);
    }

    /// <summary>Who may approve what, and when no human need, with what the days of their conditions are counted in.</summary>
    public static string OfApproval(PolicyDraft draft)
    {
        var (approval, safeguards) = (draft.Operations.Approval, draft.Operations.Safeguards);
        var json = new JsonObject { ["approval"] = List(approval, PolicyOperationsWriter.Level), ["safeguards"] = PolicyOperationsWriter.Safeguards(safeguards), ["timeZone"] = draft.TimeZone };
        AddVocabulary(json, draft, PolicyConditionList.OfApproval(draft.Operations));
        return Hash(json);
    }

    /// <summary>The hash of a policy put together from others, from theirs.</summary>
    public static string OfParts(params ReadOnlySpan<string> hashes) => Hash(List(hashes.ToArray()));

    private static string Hash(JsonNode json) => "sha256:" + CanonicalJson.Hash(json);

    private static void AddVocabulary(JsonObject json, PolicyDraft draft, IEnumerable<Condition> conditions)
    {
        var words = new PolicyVocabulary(draft);
        foreach (var condition in conditions) words.Add(condition);
        Set(json, "facts", List(words.Facts.ToImmutableArray(), Meaning));
        var named = new JsonObject();
        foreach (var condition in words.Conditions) named[condition.Name] = ConditionJson.Write(condition.When);
        Set(json, "conditions", named);
        var groups = new JsonObject();
        foreach (var (name, group) in words.WordGroups) groups[name] = List(group);
        Set(json, "wordGroups", groups);
    }
}
