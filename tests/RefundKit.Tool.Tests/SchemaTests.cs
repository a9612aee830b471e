using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RefundKit.Messages;
using RefundKit.Metrics;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Tool.Tests;

/// <summary>The schemas and the readers say the same: neither knows a member the other does not.</summary>
public sealed partial class SchemaTests
{
    private static JsonObject Schema(string name) => JsonNode.Parse(File.ReadAllText(Repository.PathOf("docs", "schemas", name + ".schema.json")))!.AsObject();

    [Theory]
    [InlineData("policy")]
    [InlineData("request")]
    [InlineData("decision")]
    [InlineData("metrics")]
    public void The_command_prints_the_schema_of_the_documentation(string name)
    {
        var run = ToolRun.Of(Repository.Root, "schema", name);
        Assert.Equal((0, File.ReadAllText(Repository.PathOf("docs", "schemas", name + ".schema.json"))), (run.Code, run.Output));
    }

    [Fact]
    public void Every_member_of_a_policy_is_in_the_reader_and_the_schema() =>
        AssertSameMembers("policy", "src/RefundKit/Policies", ReadPolicy);

    [Fact]
    public void Every_member_of_a_request_is_in_the_reader_and_the_schema() =>
        AssertSameMembers("request", "src/RefundKit/Requests", ReadRequest);

    // A member of a metric belongs to some measures: what the readers of all of them know is what the schema has.
    [Fact]
    public void Every_member_of_a_metric_is_in_the_reader_and_the_schema()
    {
        var schema = Schema("metrics")["definitions"]!;
        var properties = schema["definition"]!["properties"]!.AsObject();
        var words = Directory.EnumerateFiles(Repository.PathOf("src/RefundKit/Metrics"), "*.cs").SelectMany(file => Word().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Concat(properties.Select(property => property.Key)).Except(["measure", "from"]).Distinct().ToList();
        var known = new HashSet<string> { "measure", "from" };
        foreach (var measure in Texts(properties["measure"]!["enum"]!))
        {
            var unknown = Unknown($"{{\"measure\":\"{measure}\",{string.Join(',', words.Select(word => $"\"{word}\":null"))}}}");
            Assert.NotEmpty(unknown);
            known.UnionWith(words.Except(unknown));
        }

        Assert.Equal(properties.Select(property => property.Key).Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
        foreach (var (inner, member, wrap) in ((string, JsonNode, string)[])
        [
            ("condition", schema["condition"]!["anyOf"]![1]!, "\"measure\":\"caseShare\",\"hits\":"), ("event", schema["event"]!["anyOf"]![1]!, "\"measure\":\"eventShare\",\"of\":"),
            ("exclusion", schema["exclusion"]!, "\"measure\":\"count\",\"exclusions\":"), ("table", schema["table"]!, "\"measure\":\"score\",\"tables\":"),
            ("where", schema["where"]!["additionalProperties"]!["anyOf"]![1]!, "\"measure\":\"eventShare\",\"of\":{\"activity\":\"a\",\"where\":{\"a\":"),
        ])
        {
            var unknown = Unknown($"{{{wrap}{{{string.Join(',', words.Select(word => $"\"{word}\":null"))}}}{(inner == "where" ? "}}" : "")}}}");
            Assert.Equal(member["properties"]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal), words.Except(unknown).Except(["extensions"]).Order(StringComparer.Ordinal));
        }
    }

    private static HashSet<string> Unknown(string definition)
    {
        MetricDefinitionFile.TryParse(System.Text.Encoding.UTF8.GetBytes($"{{\"definitions\":[{definition}]}}"), null, out _, out var problems);
        return [.. problems.Where(problem => problem.Id == "RK1006").Select(problem => problem.Path!.Split('.')[^1])];
    }

    private static IEnumerable<Problem> ReadPolicy(string text) => RefundPolicy.TryParse(text, out _, out var problems) ? problems : problems;

    private static IEnumerable<Problem> ReadRequest(string text) => RefundRequest.TryParse(text, out _, out var problems) ? problems : problems;

    // Every word that the reader's source writes in quotes, or the schema names, is tried as a member of every object: the
    // reader reports those it does not know (RK1006), and those must be the ones the schema does not have.
    private static void AssertSameMembers(string name, string sources, Func<string, IEnumerable<Problem>> read)
    {
        var schema = Schema(name);
        var objects = Objects(schema, schema, "", [], 0).DistinctBy(found => found.Path).ToList();
        var words = Directory.EnumerateFiles(Repository.PathOf(sources), "*.cs").SelectMany(file => Word().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Concat(objects.SelectMany(found => found.Members)).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(objects.Count > 10, "The schema holds objects.");
        foreach (var found in objects)
        {
            var text = found.Document(string.Join(',', words.Select(word => $"{JsonSerializer.Serialize(word)}:null")));
            var unknown = read(text).Where(problem => problem.Id == "RK1006").Select(problem => problem.Path!.Split('.')[^1]).ToHashSet();
            Assert.NotEmpty(unknown);
            Assert.Equal(
                found.Members.Where(member => member is not ("$schema" or "extensions")).Order(StringComparer.Ordinal),
                words.Where(word => !unknown.Contains(word) && word is not ("$schema" or "extensions")));
        }
    }

    private sealed record SchemaObject(string Path, IReadOnlyList<string> Members, Func<string, string> Document);

    private static IEnumerable<SchemaObject> Objects(JsonObject root, JsonObject node, string path, List<Func<string, string>> wrap, int depth)
    {
        if (depth > 14) yield break;
        while (node["$ref"]?.GetValue<string>() is { } reference) node = root["definitions"]![reference.Split('/')[^1]]!.AsObject();
        foreach (var branch in (node["oneOf"] ?? node["allOf"])?.AsArray() ?? [])
        {
            foreach (var found in Objects(root, branch!.AsObject(), path, wrap, depth + 1)) yield return found;
        }

        if (node["items"] is JsonObject item)
        {
            foreach (var found in Objects(root, item, path + "[]", [.. wrap, inner => $"[{inner}]"], depth + 1)) yield return found;
        }

        // Texts by language and amounts by currency are dictionaries of closed names, and conditions have one member by
        // their form: the readers report those in words of their own.
        if (node["properties"] is not JsonObject properties)
        {
            if (node["additionalProperties"] is JsonObject values)
            {
                foreach (var found in Objects(root, values, path + ".*", [.. wrap, inner => $"{{\"en\":{inner}}}"], depth + 1)) yield return found;
            }

            yield break;
        }

        var names = properties.Select(member => member.Key).ToList();
        var isByLanguage = names.Contains("zh-Hans");
        var isCondition = names is ["all"] or ["any"] or ["not"] or ["anyItem"] or ["everyItem"];
        var isEmpty = names.Count == 0;
        var isAmount = names is ["amount", "currency"] && path.EndsWith(".absent", StringComparison.Ordinal);
        if (!isByLanguage && !isCondition && !isEmpty && !isAmount)
            yield return new SchemaObject(path, names, inner => wrap.AsEnumerable().Reverse().Aggregate($"{{{inner}}}", (text, outer) => outer(text)));
        foreach (var (name, member) in properties)
        {
            if (member is null || (isByLanguage && name != "en") || names is ["all"] or ["any"] or ["not"] || path.EndsWith(".all[]", StringComparison.Ordinal)) continue;
            foreach (var found in Objects(root, member.AsObject(), $"{path}.{name}", [.. wrap, inner => $"{{{JsonSerializer.Serialize(name)}:{inner}}}"], depth + 1)) yield return found;
        }
    }

    [Fact]
    public void The_words_of_the_schemas_are_those_of_the_code()
    {
        var policy = Schema("policy");
        Assert.Equal(FactCatalog.BuiltIn.Facts.Select(fact => fact.Name), Texts(policy["definitions"]!["factName"]!["anyOf"]![0]!["enum"]!));
        var request = Schema("request")["properties"]!;
        var understanding = request["message"]!["properties"]!["understanding"]!["properties"]!;
        Assert.Equal(Enum.GetNames<MessageIntent>().Select(Camel), Texts(understanding["intent"]!["enum"]!));
        Assert.Equal(MessageTopic.All.Select(topic => topic.Id), Texts(understanding["topics"]!["items"]!["enum"]!));
        Assert.Equal(
            ReasonCode.All.Select(reason => reason.Code).Order(StringComparer.Ordinal),
            Texts(request["return"]!["properties"]!["lines"]!["items"]!["properties"]!["reason"]!["enum"]!).Order(StringComparer.Ordinal));
    }

    // The message of RK1009 lists what the reader takes, so an enum is compared by asking for a word that is none.
    [Theory]
    [InlineData("policy")]
    [InlineData("request")]
    public void Every_enum_is_the_list_the_reader_takes(string name)
    {
        var schema = Schema(name);
        var compared = 0;
        foreach (var found in Objects(schema, schema, "", [], 0).DistinctBy(found => found.Path))
        {
            var properties = PropertiesAt(schema, found.Members);
            foreach (var (member, words) in properties)
            {
                var text = found.Document($"{JsonSerializer.Serialize(member)}:\"no-such-word\"");
                var problems = name == "policy" ? ReadPolicy(text) : ReadRequest(text);
                if (problems.FirstOrDefault(problem => problem.Id == "RK1009" && problem.Message.Contains(" is none of ", StringComparison.Ordinal)) is not { } refused) continue;
                compared++;
                Assert.Equal(refused.Message.Split(" is none of ")[1].Split(", ").Order(StringComparer.Ordinal), words.Order(StringComparer.Ordinal));
            }
        }

        Assert.True(compared > 4, $"{compared} enums were compared.");
    }

    private static IEnumerable<(string Member, IReadOnlyList<string> Words)> PropertiesAt(JsonNode node, IReadOnlyList<string> members)
    {
        if (node is JsonObject branch && branch["properties"] is JsonObject properties && properties.Select(member => member.Key).SequenceEqual(members))
        {
            foreach (var (member, schema) in properties)
            {
                var words = schema?["enum"] ?? (schema?["oneOf"] as JsonArray)?[0]?["enum"];
                if (words is JsonArray list) yield return (member, Texts(list));
            }

            yield break;
        }

        foreach (var child in node is JsonObject all ? all.Select(member => member.Value) : node is JsonArray list ? list : [])
        {
            if (child is null) continue;
            foreach (var found in PropertiesAt(child, members)) yield return found;
        }
    }

    [Theory]
    [InlineData("policy")]
    [InlineData("request")]
    [InlineData("decision")]
    [InlineData("metrics")]
    public void Everything_in_a_schema_is_described(string name)
    {
        foreach (var node in Nodes(Schema(name)).Where(node => node["type"] is JsonValue && !node.ContainsKey("$schema")))
            Assert.True(node["description"]?.GetValue<string>() is { Length: > 2 }, node.ToJsonString());
    }

    [Fact]
    public void What_decide_writes_is_what_the_schema_of_a_decision_has()
    {
        using var folder = new WorkFolder();
        folder.Write("requests.jsonl", WorkFolder.Request + "\n{}\n");
        var run = folder.Run("decide", "--policy", WorkFolder.Policy, "--explain", "requests.jsonl");
        var definitions = Schema("decision")["definitions"]!;
        AssertFits(JsonNode.Parse(run.Lines[0])!, definitions["decision"]!.AsObject(), definitions);
        AssertFits(JsonNode.Parse(run.Lines[1])!, definitions["refused"]!.AsObject(), definitions);
    }

    private static void AssertFits(JsonNode? value, JsonObject schema, JsonNode definitions)
    {
        while ((schema["$ref"] ?? (schema["allOf"] as JsonArray)?[0]?["$ref"])?.GetValue<string>() is { } reference) schema = definitions[reference.Split('/')[^1]]!.AsObject();
        if (schema["enum"] is JsonArray words) Assert.Contains(value!.GetValue<string>(), Texts(words));
        if (value is JsonArray items && schema["items"] is JsonObject item)
        {
            foreach (var one in items) AssertFits(one, item, definitions);
        }

        if (value is not JsonObject members || schema["properties"] is not JsonObject properties) return;
        foreach (var required in Texts(schema["required"] ?? new JsonArray())) Assert.True(members.ContainsKey(required), required);
        foreach (var (name, member) in members)
        {
            Assert.True(properties.ContainsKey(name), name);
            AssertFits(member, properties[name]!.AsObject(), definitions);
        }
    }

    private static IEnumerable<JsonObject> Nodes(JsonNode? node)
    {
        if (node is JsonObject own) yield return own;
        var children = node is JsonObject members ? members.Where(member => member.Key is not ("examples" or "default" or "enum")).Select(member => member.Value) : node as JsonArray ?? [];
        foreach (var child in children.ToList())
        {
            foreach (var found in Nodes(child)) yield return found;
        }
    }

    private static string[] Texts(JsonNode list) => [.. list.AsArray().Select(word => word!.GetValue<string>())];

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    [GeneratedRegex("\"([a-z][a-zA-Z]+)\"")]
    private static partial Regex Word();
}
