using System.Text.Json;
using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Tool.Tests;

public sealed class DefinitionFileTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public DefinitionFileTests() => _folder.Write("log.csv", "case,activity,timestamp\nA,x,2026-11-06T16:00:00Z\nA,y,2026-11-09T10:00:00Z\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_definitions_of_a_file_are_reported_after_our_own_and_found_by_their_ids()
    {
        string[] sample = ["metrics", "samples/events/journal.csv", "--definitions", "samples/events/definitions.json", "--json"];
        var own = Ids(ToolRun.Of(Repository.Root, "metrics", "samples/events/journal.csv", "--json"));

        Assert.Equal([.. own, "acme.refundWithin3Days", "acme.firstReplyWithin8Hours", "acme.oneReply", "acme.amazonReasons"], Ids(ToolRun.Of(Repository.Root, sample)));
        Assert.Equal(["acme.oneReply", "zendesk.oneTouch"], Ids(ToolRun.Of(Repository.Root, [.. sample, "--definition", "acme.oneReply", "--definition", "zendesk.oneTouch"])));
        var misspelt = ToolRun.Of(Repository.Root, [.. sample, "--definition", "acme.oneReplie"]);
        Assert.Equal(1, misspelt.Code);
        Assert.Contains("Did you mean \"acme.oneReply\"?", misspelt.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clock_may_be_a_calendar_file_of_the_house()
    {
        _folder.Write("desk.json", """{"id":"desk","timeZone":"UTC","hours":{"mon":[["09:00","17:00"]],"fri":[["09:00","17:00"]]}}""");
        _folder.Write("own.json", """{"definitions":[{"id":"a","formula":"f","measure":"duration","start":"x","end":"y","clock":"desk"}]}""");

        var run = _folder.Run("metrics", "log.csv", "--definitions", "own.json", "--calendar", "desk.json", "--definition", "a", "--json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(7_200, JsonDocument.Parse(run.Output).RootElement.GetProperty("metrics")[0].GetProperty("value").GetDouble());
        var without = _folder.Run("metrics", "log.csv", "--definitions", "own.json");
        Assert.Equal((1, ""), (without.Code, without.Output));
        Assert.StartsWith("own.json(1,92): error RK4001: there is no calendar \"desk\"", without.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_reconciled_with_the_definitions_of_the_package_and_each_other()
    {
        _folder.Write("one.json", """{"definitions":[{"id":"a","formula":"f","measure":"duration","start":"x","end":"y"}]}""");
        _folder.Write("two.json", """{"definitions":[{"id":"b","from":"a","clock":"mon-fri"}]}""");
        _folder.Write("same.json", """{"definitions":[{"id":"a","from":"a"}]}""");

        var run = _folder.Run("metrics", "log.csv", "--definitions", "one.json", "--definitions", "two.json", "--reconcile", "a", "b", "--json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(["a", "b"], Ids(run));
        Assert.StartsWith("same.json(1,23): error RK8020: ", _folder.Run("metrics", "log.csv", "--definitions", "one.json", "--definitions", "same.json").Error, StringComparison.Ordinal);
        Assert.Contains("error RK8030: ", Amounts().Error, StringComparison.Ordinal);
    }

    private ToolRun Amounts()
    {
        _folder.Write("amounts.json", """{"definitions":[{"id":"a","formula":"f","measure":"amount","events":"y"},{"id":"b","from":"a","attribute":"fee"}]}""");
        return _folder.Run("metrics", "log.csv", "--definitions", "amounts.json");
    }

    private static IEnumerable<string> Ids(ToolRun run) =>
        JsonDocument.Parse(run.Output).RootElement.GetProperty("metrics").EnumerateArray().Select(metric => metric.GetProperty("id").GetString()!);
}
