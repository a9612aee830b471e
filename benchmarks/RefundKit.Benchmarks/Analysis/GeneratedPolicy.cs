using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RefundKit.Benchmarks.Analysis;

/// <summary>
/// Policies of any number of rules from a fixed seed: each rule a conjunction of words of a group, no words of another, days
/// since delivery, total, categories, currencies, orders and refunds before, as in a triage that has grown for years.
/// </summary>
internal static class GeneratedPolicy
{
    private const int Groups = 12, RefundWords = 51, OtherWords = 150, Teams = 20;

    /// <summary>A policy as its JSON.</summary>
    /// <param name="rules">How many rules.</param>
    /// <param name="first">Whether only the first matching rule acts.</param>
    public static byte[] Json(int rules, bool first)
    {
        var random = new Random(7);
        var groups = new JsonObject();
        for (var group = 0; group < Groups; group++)
        {
            var count = group == 0 ? RefundWords : OtherWords / (Groups - 1);
            groups[$"group-{group}"] = new JsonArray([.. Enumerable.Range(0, count).Select(i => JsonValue.Create(Word(random) + (i % 3 == 0 ? "*" : "")))]);
        }

        var all = new JsonArray();
        for (var i = 0; i < rules; i++) all.Add(Rule(i, random));
        return JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["format"] = 1, ["id"] = "generated", ["version"] = "1", ["currency"] = "USD", ["timeZone"] = "UTC", ["calendar"] = "US",
            ["terms"] = new JsonObject { ["windows"] = new JsonArray(new JsonObject { ["id"] = "standard", ["days"] = 30 }) },
            ["operations"] = new JsonObject
            {
                ["teams"] = new JsonArray([.. Enumerable.Range(0, Teams).Select(team => JsonValue.Create($"team-{team}"))]),
                ["wordGroups"] = groups,
                ["hitPolicy"] = first ? "first" : "all",
                ["rules"] = all,
            },
        });
    }

    private static JsonObject Rule(int i, Random random)
    {
        var lines = new JsonArray($"message contains any group-{(random.Next(3) == 0 ? 0 : random.Next(Groups))}");
        if (random.Next(3) == 0) lines.Add(new JsonObject { ["not"] = $"message contains any group-{random.Next(Groups)}" });
        if (random.Next(2) == 0) lines.Add(Text($"order.daysSinceDelivered {(random.Next(2) == 0 ? "<=" : ">")} {random.Next(90)}"));
        if (random.Next(2) == 0) lines.Add(Text($"order.total {(random.Next(2) == 0 ? "<" : ">=")} {random.Next(500)}.00 {Currency(random)}"));
        if (random.Next(3) == 0) lines.Add(Text($"order.currency in [{Currency(random)}, {Currency(random)}]"));
        if (random.Next(4) == 0) lines.Add(new JsonObject { ["anyItem"] = new JsonObject { ["over"] = "order", ["all"] = new JsonArray(Text($"item.category in [category-{random.Next(12)}, category-{random.Next(12)}]")) } });
        if (random.Next(3) == 0) lines.Add(Text($"customer.orders >= {random.Next(1, 20)}"));
        if (random.Next(3) == 0) lines.Add(Text($"customer.refunds < {random.Next(1, 10)}"));
        var then = new JsonObject { ["tag"] = $"tag-{i}" };
        if (random.Next(2) == 0) then["assign"] = $"team-{i % Teams}";
        if (random.Next(5) == 0) then["priority"] = "high";
        if (random.Next(10) == 0) then["propose"] = random.Next(4) == 0 ? "deny" : random.Next(3) == 0 ? "approve" : "needsReview";
        var rule = new JsonObject { ["id"] = $"rule-{i}", ["when"] = new JsonObject { ["all"] = lines }, ["then"] = then };
        if (random.Next(40) == 0) rule["stop"] = true;
        return rule;
    }

    private static JsonValue Text(FormattableString line) => JsonValue.Create(line.ToString(CultureInfo.InvariantCulture));

    private static string Currency(Random random) => random.Next(4) switch { 0 => "USD", 1 => "EUR", 2 => "GBP", _ => "CNY" };

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(4, 11)).Select(_ => (char)('a' + random.Next(26))));
}
