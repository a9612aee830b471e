using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Tests.Policies;

/// <summary>Laws of the policy model over generated drafts.</summary>
public sealed class PolicyLawsTests
{
    private static readonly JsonSchema Schema = JsonSchema.Read(Repository.PathOf("docs", "schemas", "policy.schema.json"));

    private static RefundPolicy Read(string json) => RefundPolicy.TryParse(json, out var policy, out var problems) ? policy : throw new ProblemException(problems);

    [Fact]
    public void What_is_written_reads_back_as_the_same_policy_with_the_same_hashes() => PolicyDrafts.Valid.Sample(draft =>
    {
        var policy = draft.Build();
        var again = Read(policy.ToJson());

        Assert.Equal(policy, again);
        Assert.Equal((policy.Hash, policy.TermsHash, policy.ApprovalHash), (again.Hash, again.TermsHash, again.ApprovalHash));
        Assert.Equal(policy.ToJson(), again.ToJson());
        Assert.Equal(again, again.Draft.Build());
    }, iter: 300);

    [Fact]
    public void The_order_of_members_and_comments_change_no_hash() => Gen.Select(PolicyDrafts.Valid, Gen.Int).Sample((draft, seed) =>
    {
        var policy = draft.Build();
        var again = Read("// a comment\n" + Shuffled(JsonNode.Parse(policy.ToJson())!, seed).ToJsonString() + "/* and another */");

        Assert.Equal((policy.Hash, policy.TermsHash, policy.ApprovalHash), (again.Hash, again.TermsHash, again.ApprovalHash));
    }, iter: 200);

    // Word groups, templates, texts by language and amounts are dictionaries, whose order means nothing either.
    private static JsonNode Shuffled(JsonNode node, int seed) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => unchecked((uint)(member.Key.Sum(c => c * 31) * (seed | 1)))).ThenBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Shuffled(member.Value, seed)))),
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Shuffled(item, seed))]),
        _ => node.DeepClone(),
    };

    [Fact]
    public void What_is_written_fits_the_schema() => PolicyDrafts.Valid.Sample(draft => Assert.Empty(Schema.Complaints(JsonNode.Parse(draft.Build().ToJson()))), iter: 200);

    [Fact]
    public void A_policy_with_a_member_the_schema_does_not_have_is_refused_by_both() => Gen.Select(PolicyDrafts.Valid, Gen.Int[0, 10_000]).Sample((draft, place) =>
    {
        var json = JsonNode.Parse(draft.Build().ToJson())!;
        var objects = Objects(json, "").Where(found => !found.Path.StartsWith(".tests", StringComparison.Ordinal) && !found.Path.StartsWith(".extensions", StringComparison.Ordinal)).ToList();
        objects[place % objects.Count].Node["no-such-member"] = "x";

        Assert.NotEmpty(Schema.Complaints(json));
        Assert.False(RefundPolicy.TryParse(json.ToJsonString(), out _, out _));
    }, iter: 200);

    private static IEnumerable<(string Path, JsonObject Node)> Objects(JsonNode? node, string path)
    {
        // A template or a word group may have any name, and is no object of fixed members.
        if (node is JsonObject own && path is not (".templates" or ".operations.wordGroups")) yield return (path, own);
        var children = node is JsonObject members ? members.Select(member => ($"{path}.{member.Key}", member.Value)) : node is JsonArray items ? items.Select(item => (path + "[]", item)) : [];
        foreach (var found in children.ToList().SelectMany(child => Objects(child.Item2, child.Item1))) yield return found;
    }

    [Fact]
    public void Every_policy_of_the_repository_fits_the_schema()
    {
        var options = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        string[] files = [.. Directory.EnumerateFiles(Repository.PathOf("samples", "policies"), "*.json"), Repository.PathOf("src", "RefundKit.Tool", "Starter", "policy.json")];
        Assert.True(files.Length > 1);
        foreach (var file in files) Assert.Empty(Schema.Complaints(JsonNode.Parse(File.ReadAllText(file), documentOptions: options)).Select(complaint => $"{file}: {complaint}"));
        foreach (var block in MarkdownBlocks.InRepository().Where(block => block.Language == "jsonc" && block.Content.Contains("\"format\": 1", StringComparison.Ordinal)))
            Assert.Empty(Schema.Complaints(JsonNode.Parse(block.Content, documentOptions: options)).Select(complaint => $"{block}: {complaint}"));
    }

    [Fact]
    public void Every_example_of_the_schema_is_a_condition_and_every_fact_has_one()
    {
        var root = JsonNode.Parse(File.ReadAllText(Repository.PathOf("docs", "schemas", "policy.schema.json")))!;
        var examples = root["definitions"]!["condition"]!["oneOf"]![0]!["examples"]!.AsArray().Select(line => line!.GetValue<string>()).ToList();
        var policy = new PolicyDraft { Id = "p", Version = "1", Currency = Currency.Of("USD") };
        foreach (var line in examples)
        {
            if (line == "always") continue;
            var isOfItem = line.StartsWith("item.", StringComparison.Ordinal);
            var when = Condition.Parse(line);
            policy = policy with
            {
                Operations = policy.Operations with
                {
                    WordGroups = policy.Operations.WordGroups.SetItem("refund-words", ["refund"]),
                    Rules = policy.Operations.Rules.Add(new Rule { Id = line, When = isOfItem ? Condition.AnyItem(ItemRange.Return, when) : when, Then = new RuleActions { Tags = ["t"] } }),
                },
            };
        }

        policy.Build();
        Assert.All(FactCatalog.BuiltIn.Facts, fact => Assert.Contains(examples, line => line.StartsWith(fact.Name + " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_kinds_that_a_condition_can_read_are_those_the_policy_can_give()
    {
        Assert.True(FactCatalog.BuiltIn.TryFind("resolution.kind", out var kind));
        Assert.Equal(Enum.GetValues<ResolutionKind>().Select(PolicyWriter.Word), kind.Words);
    }

    [Fact]
    public void A_draft_that_says_what_no_file_can_say_is_refused_with_the_problem_of_the_file()
    {
        static string[] Problems(PolicyDraft draft)
        {
            Assert.False(draft.TryBuild(out _, out var problems));
            Assert.All(problems, problem => Assert.Null(problem.Position));
            return [.. problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.Id).Distinct()];
        }

        var shop = new PolicyDraft { Id = "shop", Version = "1", Currency = Currency.Of("USD") };
        Assert.Equal(["RK1011"], Problems(shop with { Terms = new PolicyTerms { SendBackDays = 0 } }));
        Assert.Equal(["RK1011"], Problems(shop with { Terms = new PolicyTerms { Windows = [new ReturnWindow { Id = "w", Days = -1 }] } }));
        Assert.Equal(["RK1013"], Problems(shop with { Terms = new PolicyTerms { Fees = [new FeeRule { Id = "f", Kind = FeeKind.Restocking, BasisPoints = 10_001 }] } }));
        Assert.Equal(["RK1009"], Problems(shop with { Terms = new PolicyTerms { Shipping = (RefundShare)9 } }));
        Assert.Equal(["RK1202"], Problems(shop with { Languages = ["tlh"] }));
        Assert.Equal(["RK1206"], Problems(shop with { Operations = new PolicyOperations { WordGroups = new PolicyOperations().WordGroups.Add("empty", []) } }));
        Assert.Equal(["RK1228"], Problems(shop with { Name = Languages.LocalizedText.Of("en", "half a \ud800 pair") }));
        Assert.Equal(["RK1008"], Problems(shop with { Currency = default }));
        Assert.Equal(["RK1010"], Problems(shop with { Id = "" }));
        Assert.Equal(["RK1114"], Problems(shop with { Templates = [new ReplyTemplate { Id = "a" }, new ReplyTemplate { Id = "a" }] }));
    }

    [Fact]
    public void A_draft_says_everything_that_is_wrong_with_it_together()
    {
        var draft = new PolicyDraft
        {
            Id = "shop", Version = "1", Currency = Currency.Of("USD"), TimeZone = "Mars/Olympus", Terms = new PolicyTerms { SendBackDays = 0, Fees = [new FeeRule { Id = "f", Kind = FeeKind.Restocking }] },
            Operations = new PolicyOperations { Rules = [new Rule { Id = "r", When = Condition.Parse("order.idd is known"), Then = new RuleActions { Reply = "none" } }] },
        };

        Assert.False(draft.TryBuild(out _, out var problems));
        Assert.Equal(["RK1007", "RK1011", "RK1102", "RK1203", "RK1209"], problems.Select(problem => problem.Id).Order(StringComparer.Ordinal));
    }
}
