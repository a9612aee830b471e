using System.Text.Json;
using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Tool.Tests;

/// <summary>Amounts and quantities from hosts that err and from people who try: a problem with its place, and never an approval.</summary>
public sealed class HostileAmountTests : IDisposable
{
    private static readonly string[] Amounts =
    [
        "\"\"", "\" \"", "\"-\"", "\"-1.00\"", "\"-0.01\"", "\"+1.00\"", "\"1e2\"", "\"1E-2\"", "\"0x10\"", "\"NaN\"", "\"Infinity\"", "\"1,00\"", "\"1.000,00\"", "\"1_000\"", "\".5\"", "\"5.\"", "\"1.2.3\"",
        "\"0.001\"", "\"9.999999999999999999999999\"", "\"90000000000000.01\"", "\"99999999999999999999999999999999\"", "\"\\u0665\"", "\"\\uff11.00\"", "\"1.00\\u0000\"", "\"1.00 USD\"", "\"$1.00\"",
        "1", "1.00", "1e400", "-1", "true", "[]", "[\"1.00\"]", "{}", "{\"amount\":\"1.00\"}", "{\"amount\":\"-1.00\",\"currency\":\"USD\"}", "{\"amount\":\"1.00\",\"currency\":\"EUR\"}", "{\"amount\":\"1.00\",\"currency\":\"XXX\"}", "\"0\"", "\"0.00\"",
    ];

    private static readonly string[] Quantities = ["0", "-1", "2147483648", "9223372036854775808", "1e3", "1.5", "\"1\"", "null", "[]", "2"];

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string Line(string id, string? asked = null, string price = "\"10.00\"", string quantity = "1", string back = "1", string captured = "\"10.00\"") =>
        $$"""
        {"id":"{{id}}","receivedAt":"2026-11-20T09:00:00Z","shipTo":{"country":"US","region":"TX"},"order":{"id":"1","currency":"USD","placedAt":"2026-11-01T10:00:00Z","deliveredAt":"2026-11-05T10:00:00Z","lines":[{"id":"L","quantity":{{quantity}},"unitPrice":{{price}}}],"payments":[{"id":"P","captured":{{captured}}}]},"return":{"lines":[{"line":"L","quantity":{{back}},"reason":"changed-mind"}]}{{(asked is null ? "" : $",\"requestedAmount\":{asked}")}}}
        """.Trim();

    private List<JsonElement> Decide(IEnumerable<string> lines)
    {
        _folder.Write("requests.jsonl", string.Join('\n', lines));
        var run = _folder.Run("decide", "--policy", Repository.PathOf("samples", "refund-arithmetic", "policy.json"), "requests.jsonl");
        return [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private void AssertNoneIsApproved(IEnumerable<string> lines)
    {
        var hostile = lines.ToList();
        var decisions = Decide([.. hostile.SelectMany((line, i) => new[] { line, Line($"good-{i}") })]);
        Assert.Equal(hostile.Count * 2, decisions.Count);
        for (var i = 0; i < decisions.Count; i++)
        {
            var outcome = decisions[i].GetProperty("outcome").GetString();
            if (i % 2 == 1)
            {
                Assert.Equal(($"good-{i / 2}", "approve"), (decisions[i].GetProperty("id").GetString(), outcome));
                continue;
            }

            Assert.True(outcome == "needsReview", hostile[i / 2] + " became " + outcome);
            var problem = decisions[i].GetProperty("problems").EnumerateArray().First(found => found.GetProperty("severity").GetString() == "error");
            Assert.StartsWith("RK", problem.GetProperty("id").GetString(), StringComparison.Ordinal);
            Assert.False(string.IsNullOrEmpty(problem.GetProperty("path").GetString()));
        }
    }

    [Fact]
    public void An_amount_that_is_none_is_never_approved_and_stops_no_other_line() => AssertNoneIsApproved(Amounts.Select((amount, i) => Line($"bad-{i}", asked: amount)));

    [Fact]
    public void A_price_that_is_none_is_never_approved_either() =>
        AssertNoneIsApproved(Amounts.Where(amount => amount is not ("\"0\"" or "\"0.00\"")).Select((amount, i) => Line($"bad-{i}", price: amount)));

    [Fact]
    public void What_was_captured_is_read_as_strictly() => AssertNoneIsApproved(Amounts.Select((amount, i) => Line($"bad-{i}", captured: amount)));

    [Fact]
    public void Quantities_that_are_none_are_never_approved() => AssertNoneIsApproved(Quantities.Select((quantity, i) => Line($"bad-{i}", back: quantity)));

    [Fact]
    public void Nor_are_ordered_quantities_that_are_none() => AssertNoneIsApproved(Quantities.Where(quantity => quantity != "2").Select((quantity, i) => Line($"bad-{i}", quantity: quantity)));

    [Fact]
    public void Each_way_to_ask_wrongly_has_a_problem_of_its_own()
    {
        var ids = Decide([Line("a", "\"-1.00\""), Line("b", "\"0\""), Line("c", "\"0.001\""), Line("d", "\"90000000000000.01\""), Line("e", "{\"amount\":\"1.00\",\"currency\":\"EUR\"}"), Line("f", "\"10.01\""), Line("g", captured: "\"0\"")])
            .Select(decision => decision.GetProperty("problems")[0].GetProperty("id").GetString());
        Assert.Equal(["RK5004", "RK5005", "RK5015", "RK5011", "RK5007", "RK5006", "RK5009"], ids);
    }
}
