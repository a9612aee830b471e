using System.Text.Json;
using Xunit;

namespace RefundKit.Tool.Tests;

public sealed class MetricsCommandTests : IDisposable
{
    private const string Log = "Ticket,activity,timestamp\nT1,open,2026-11-01T09:00:00Z\nT2,open,2026-11-01T10:00:00Z\nT1,close,2026-11-03T12:00:00Z\n";

    private readonly WorkFolder _folder = new();

    public MetricsCommandTests() => _folder.Write("log.csv", Log);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_table_says_which_columns_it_is_made_from()
    {
        Assert.Equal("case: \"Ticket\", activity: \"activity\", time: \"timestamp\"", _folder.Run("metrics", "log.csv").Lines[0]);
        _folder.Write("dates.csv", "case id,event,date,event_id\nT1,open,13/1/2026,1\nT1,close,14/1/2026,2\n");
        Assert.Equal("case: \"case id\", activity: \"event\", time: \"date\", id: \"event_id\", dates: day first; 1 of 2 rows left out by --where", _folder.Run("metrics", "dates.csv", "--where", "event=open").Lines[0]);
    }

    [Fact]
    public void Rows_are_chosen_by_columns_for_metrics_and_for_events()
    {
        _folder.Write("parts.csv", "case,activity,timestamp,lifecycle:transition\nA,x,2026-11-02T09:00:00Z,start\nA,x,2026-11-02T10:00:00Z,complete\nA,y,2026-11-02T11:00:00Z,abort\n");
        Assert.Contains("parts.csv: warning RK8012: ", _folder.Run("metrics", "parts.csv").Error, StringComparison.Ordinal);
        Assert.Contains("Choose rows with --where, such as --where lifecycle:transition=complete, if an activity is to count once.", _folder.Run("metrics", "parts.csv").Error, StringComparison.Ordinal);
        var chosen = _folder.Run("metrics", "parts.csv", "--where", "lifecycle:transition=complete", "--where", "lifecycle:transition=abort", "--where", "activity=y", "--json");
        Assert.Equal((0, ""), (chosen.Code, chosen.Error));
        Assert.Equal(1, JsonDocument.Parse(chosen.Output).RootElement.GetProperty("events").GetInt32());
        Assert.Equal(2, _folder.Run("events", "parts.csv", "--to", "csv", "--where", "lifecycle:transition=complete").Lines.Length);
        Assert.Equal(2, _folder.Run("metrics", "parts.csv", "--where", "complete").Code);
        Assert.Contains("warning RK8004: no row of the log has \"lifecycle\", by which rows are chosen", _folder.Run("metrics", "parts.csv", "--where", "lifecycle=complete").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--from 2026-11-03 is not before --to 2026-11-01: no case lies between them", "--from", "2026-11-03", "--to", "2026-11-01")]
    [InlineData("--baseline-from 2026-10-03 is not before --baseline-to 2026-10-01: no case lies between them", "--from", "2026-11-01", "--to", "2026-11-03", "--baseline-from", "2026-10-03", "--baseline-to", "2026-10-01")]
    [InlineData("--target: \"0d\" is no time that a case could keep", "--target", "0d")]
    [InlineData("--reconcile: \"refundkit.firstReplyTime\" is one definition, and two are needed", "--reconcile", "refundkit.firstReplyTime")]
    public void What_cannot_be_meant_is_wrong_usage(string message, params string[] arguments)
    {
        var run = _folder.Run(["metrics", "log.csv", .. arguments]);
        Assert.Equal((2, "", "refundkit: " + message + "\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void A_day_alone_is_a_period() => Assert.Equal(0, _folder.Run("metrics", "log.csv", "--from", "2026-11-01", "--to", "2026-11-01").Code);

    [Fact]
    public void A_definition_of_a_group_that_is_named_again_is_asked_for_once()
    {
        var group = _folder.Run("metrics", "log.csv", "--definition", "stages", "--json");
        var again = _folder.Run("metrics", "log.csv", "--definition", "stages", "--definition", "refundkit.stage.label", "--definition", "stages", "--json");
        Assert.Equal((0, group.Output), (again.Code, again.Output));
        Assert.Equal(0, _folder.Run("metrics", "log.csv", "--definition", "refundkit.stage.label", "--definition", "all").Code);
        Assert.Contains("RK8002", _folder.Run("metrics", "log.csv", "--definition", "refundkit.stage.label", "--definition", "refundkit.stage.label").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("refundkit.CSAT", "\"refundkit.csat.")]
    [InlineData("csat", "\"refundkit.csat.")]
    [InlineData("REFUNDKIT.FIRSTREPLYTIME", "\"refundkit.firstReplyTime\"")]
    public void An_id_in_other_letters_or_without_its_end_gets_a_suggestion(string id, string suggestion) =>
        Assert.Contains("Did you mean " + suggestion, _folder.Run("metrics", "log.csv", "--definition", id).Error, StringComparison.Ordinal);

    [Fact]
    public void A_log_said_to_be_grouped_in_which_cases_come_back_is_remarked_on()
    {
        var run = _folder.Run("metrics", "log.csv", "--grouped");
        Assert.Equal(0, run.Code);
        Assert.Equal("log.csv: warning RK8016: the events of a case do not stand together in the log; cases that came back after another and count again: 1. Read it without --grouped.\n", run.Error);
        Assert.Equal("", _folder.Run("metrics", "log.csv").Error);
    }

    [Fact]
    public void What_turns_text_around_is_an_escape_on_the_terminal()
    {
        _folder.Write("odd.csv", "case,activity,timestamp\nA,re\u202Edunf,2026-11-01T09:00:00Z\nA,x\u2066\u200F\u2028y,2026-11-01T10:00:00Z\n");
        var run = _folder.Run("metrics", "odd.csv");
        Assert.Contains("re\\u202edunf", run.Output, StringComparison.Ordinal);
        Assert.Contains("x\\u2066\\u200f\\u2028y", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, c => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format);
    }
}
