using System.Text.Json;
using Xunit;

namespace RefundKit.Tool.Tests;

public sealed class DiffTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public DiffTests() => _folder.Write("new.json", File.ReadAllText(WorkFolder.Policy)
        .Replace("\"version\": \"2026.1\"", "\"version\": \"2027.1\"", StringComparison.Ordinal)
        .Replace("\"from\": \"2026-01-01\"", "\"from\": \"2027-01-01\"", StringComparison.Ordinal)
        .Replace("\"id\": \"standard\", \"days\": 30", "\"id\": \"standard\", \"days\": 45", StringComparison.Ordinal)
        .Replace("item.unitPrice >= 300.00 USD", "item.unitPrice >= 500.00 USD", StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_diff_says_what_differs_for_whom_and_what_follows()
    {
        var run = _folder.Run("diff", WorkFolder.Policy, "new.json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("cross-border 2026.1 → cross-border 2027.1\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n- Return window “standard”: the length is now 45 days instead of 30 days. Better for customers.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n- Rule “high-value-electronics”: the condition is now “the price of one unit is at least $500.00” instead of “the price of one unit is at least $300.00”.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nThe customer's terms differ: the new ones bind orders placed from 1 January 2027; earlier orders keep theirs.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_can_be_chosen() =>
        Assert.Contains("退货期限“standard”", _folder.Run("diff", WorkFolder.Policy, "new.json", "--language", "zh-CN").Output, StringComparison.Ordinal);

    [Fact]
    public void Json_has_every_change_as_a_value_and_in_words()
    {
        var run = _folder.Run("diff", WorkFolder.Policy, "new.json", "--json");
        var diff = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.True(diff.GetProperty("termsChanged").GetBoolean());
        Assert.False(diff.GetProperty("approvalChanged").GetBoolean());
        var days = diff.GetProperty("changes").EnumerateArray().Single(change => change.GetProperty("path").GetString() == "terms.windows[standard].days");
        Assert.Equal(("changed", "terms", 30, 45, "better"), (days.GetProperty("kind").GetString(), days.GetProperty("section").GetString(), days.GetProperty("before").GetInt32(), days.GetProperty("after").GetInt32(), days.GetProperty("favour").GetString()));
    }

    [Fact]
    public void Two_policies_that_say_the_same_are_said_to() =>
        Assert.Equal((0, "cross-border 2026.1 → cross-border 2026.1\n\nThe two policies say the same.\n"), (_folder.Run("diff", WorkFolder.Policy, WorkFolder.Policy).Code, _folder.Run("diff", WorkFolder.Policy, WorkFolder.Policy).Output));

    [Fact]
    public void A_replay_begins_with_what_differs()
    {
        _folder.Write("r.jsonl", WorkFolder.Request);
        var run = _folder.Run("replay", "--baseline", WorkFolder.Policy, "--candidate", "new.json", "r.jsonl");
        Assert.StartsWith("cross-border 2026.1 → cross-border 2027.1\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Better for customers.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_cannot_be_read_is_a_problem()
    {
        _folder.Write("bad.json", "{\"format\":1}");
        var run = _folder.Run("diff", WorkFolder.Policy, "bad.json");
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Equal(1, _folder.Run("diff", WorkFolder.Policy, "missing.json").Code);
        Assert.Equal(2, _folder.Run("diff", WorkFolder.Policy).Code);
        Assert.Equal(2, _folder.Run("diff", "-", "-").Code);
    }

    [Theory]
    [InlineData("diff", "{policy}", "new.json", "--language", "")]
    [InlineData("diff", "{policy}", "new.json", "--json", "--language", " ")]
    [InlineData("text", "--policy", "{policy}", "--audience", "staff", "--language", "")]
    public void A_language_that_is_none_is_wrong_usage_and_nothing_is_written(params string[] arguments)
    {
        var run = _folder.Run(arguments.Select(argument => argument == "{policy}" ? WorkFolder.Policy : argument));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("refundkit: --language ", run.Error, StringComparison.Ordinal);
    }
}
