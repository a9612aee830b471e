using System.Text.Json.Nodes;
using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Tool.Tests;

/// <summary>What is due on a marketplace, from the command line to the decision.</summary>
public sealed class MarketplaceTests
{
    private static readonly Lazy<Dictionary<string, JsonObject>> Decisions = new(() =>
    {
        var run = ToolRun.Of(Repository.Root, "decide", "--policy", WorkFolder.Policy, "samples/requests/marketplaces.jsonl");
        Assert.Equal(0, run.Code);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject()).ToDictionary(decision => decision["id"]!.GetValue<string>());
    });

    [Theory]
    [InlineData("AMZ-DE", "firstReply", "marketplace", "2026-11-21T09:30:00Z", "lateMetric", "amazon-message")]
    [InlineData("AMZ-DE", "refund", "marketplace", "2026-11-25", "automaticRefund", "amazon-refund")]
    [InlineData("AMZ-DE", "arrival", "policy", "2026-12-10", null, "5 to 10 business days after processed")]
    [InlineData("EBAY-US", "returnDecision", "marketplace", "2026-11-26T07:59:59Z", "buyerMayEscalate", "sellerResponseDue.respondByDate")]
    [InlineData("WMT-US", "refund", "marketplace", "2026-11-22T16:00:00Z", "automaticRefund", "walmart-refund")]
    [InlineData("ETSY-US", "solution", "marketplace", "2026-11-22T18:00:00Z", "buyerMayEscalate", "etsy-help-request")]
    [InlineData("ETSY-US", "firstReply", "marketplace", "2026-11-21T18:00:00Z", "lateMetric", "etsy-message")]
    [InlineData("TT-TH", "returnDecision", "marketplace", "2026-11-21", "automaticApproval", "tiktok-request-th")]
    public void A_request_of_a_marketplace_says_what_is_due(string request, string duty, string source, string latest, string? silence, string rule)
    {
        var due = Assert.Single(Decisions.Value[request]["deadlines"]!.AsArray(), deadline => deadline!["duty"]?.GetValue<string>() == duty)!;

        Assert.Equal((source, latest, silence), (due["source"]!.GetValue<string>(), due["latest"]!.GetValue<string>(), due["silence"]?.GetValue<string>()));
        Assert.Contains(rule, due["rule"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_of_the_houses_own_counts_its_business_hours()
    {
        using var folder = new WorkFolder();
        folder.Write("support.json", """{ "id": "support", "edition": "3", "timeZone": "Europe/Berlin", "hours": { "mon": [["09:00", "17:00"]], "tue": [["09:00", "17:00"]], "wed": [["09:00", "17:00"]], "thu": [["09:00", "17:00"]], "fri": [["09:00", "17:00"]] } }""");
        folder.Write("policy.json", """
            { "format": 1, "id": "p", "version": "1", "currency": "EUR", "timeZone": "Europe/Berlin", "calendar": "support",
              "terms": { "windows": [{ "id": "w", "days": 30 }], "promises": [{ "id": "first-response", "after": "requestReceived", "within": { "businessHours": 4 } }] } }
            """);
        folder.Write("requests.jsonl", WorkFolder.Request.Replace("T10:00:00Z", "T15:00:00Z", StringComparison.Ordinal));

        var decided = folder.Run("decide", "--policy", "policy.json", "--calendar", "support.json", "requests.jsonl");
        Assert.Equal((1, 0), (folder.Run("check", "policy.json").Code, folder.Run("check", "--calendar", "support.json", "policy.json").Code));
        Assert.Equal(0, decided.Code);

        // Friday, 16:00 in Berlin: an hour today, three on Monday.
        var decision = JsonNode.Parse(decided.Output)!;
        Assert.Equal(("2026-11-23T11:00:00Z", "support@3"), (decision["deadlines"]![0]!["latest"]!.GetValue<string>(), decision["deadlines"]![0]!["calendar"]!.GetValue<string>()));
        Assert.Contains("support@3", decision["data"]!["edition"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decide", "--policy", "policy.json", "requests.jsonl")]
    [InlineData("test", "policy.json")]
    [InlineData("replay", "--baseline", "policy.json", "--candidate", "policy.json", "requests.jsonl")]
    public void Nothing_is_decided_by_a_policy_whose_calendar_does_not_exist(params string[] arguments)
    {
        using var folder = new WorkFolder();
        folder.Write("policy.json", """
            { "format": 1, "id": "p", "version": "1", "currency": "EUR", "timeZone": "Europe/Berlin", "calendar": "nowhere",
              "terms": { "windows": [{ "id": "w", "days": 30 }] } }
            """);
        folder.Write("requests.jsonl", WorkFolder.Request + "\n" + WorkFolder.Request);

        var run = folder.Run(arguments);

        Assert.Equal(1, run.Code);
        Assert.Equal(2, run.Error.Split("RK1301").Length);
    }

    [Fact]
    public void A_calendar_that_cannot_be_used_refuses_the_input()
    {
        using var folder = new WorkFolder();
        folder.Write("broken.json", "{}");
        folder.Write("one.json", """{ "id": "a", "timeZone": "UTC", "hours": { "mon": [["09:00", "17:00"]] } }""");

        Assert.Equal(1, folder.Run("check", "--calendar", "broken.json", WorkFolder.Policy).Code);
        Assert.Equal(1, folder.Run("decide", "--policy", WorkFolder.Policy, "--calendar", "absent.json", "--message", "hello").Code);
        Assert.Equal(2, folder.Run("check", "--calendar", "one.json", "--calendar", "one.json", WorkFolder.Policy).Code);
    }

    [Fact]
    public void A_country_whose_business_days_nobody_knows_is_said()
    {
        var problems = Decisions.Value["TT-TH"]["problems"]!.AsArray();

        Assert.Contains(problems, problem => problem!["id"]!.GetValue<string>() == "RK5052");
    }
}
