using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Xunit;

namespace RefundKit.Tool.Tests;

public sealed class EventsCommandTests : IDisposable
{
    private const string Log = "Ticket,activity,timestamp,order\nT1,open,2026-11-01 09:00:00,1001\nT1,close,2026-11-03 12:00:00,\n";

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_log_is_written_as_csv_and_as_ocel()
    {
        _folder.Write("log.csv", Log);
        var csv = _folder.Run("events", "log.csv", "--to", "csv", "--zone", "Europe/Berlin");
        Assert.Equal((0, ""), (csv.Code, csv.Error));
        Assert.Equal("case_id,activity,timestamp,event_id,order\nT1,open,2026-11-01T08:00:00.000000Z,,1001\nT1,close,2026-11-03T11:00:00.000000Z,,\n", csv.Output);

        var ocel = _folder.Run("events", "log.csv", "--to", "ocel", "--zone", "Europe/Berlin", "--object", "order=order");
        Assert.Equal((0, ""), (ocel.Code, ocel.Error));
        var root = JsonDocument.Parse(ocel.Output).RootElement;
        Assert.Equal(["T1", "order:1001"], root.GetProperty("objects").EnumerateArray().Select(found => found.GetProperty("id").GetString()));
        Assert.EndsWith("]}\n", ocel.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gzipped_log_on_standard_input_is_read_and_what_comes_out_goes_into_metrics()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(Log));
        var csv = ToolRun.Of(_folder.Root, packed.ToArray(), "events", "-", "--to", "csv", "--zone", "UTC");
        Assert.Equal(0, csv.Code);
        _folder.Write("log.csv", Log);
        var before = _folder.Run("metrics", "log.csv", "--json", "--zone", "UTC");
        Assert.Equal(before.Output, ToolRun.Of(_folder.Root, Encoding.UTF8.GetBytes(csv.Output), "metrics", "-", "--json", "--zone", "UTC").Output);
    }

    [Fact]
    public void A_gzipped_log_that_was_cut_off_is_a_problem_and_not_half_a_log()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var i = 0; i < 50_000; i++) gzip.Write(Encoding.UTF8.GetBytes(i == 0 ? "case,activity,timestamp\n" : $"C{i},x,2026-11-02T09:00:00Z\n"));
        }

        _folder.Write("log.csv.gz", packed.ToArray());
        Assert.Equal(0, _folder.Run("metrics", "log.csv.gz").Code);
        _folder.Write("log.csv.gz", packed.ToArray()[..(int)(packed.Length / 2)]);
        foreach (var arguments in (string[][])[["metrics", "log.csv.gz"], ["events", "log.csv.gz", "--to", "ocel"]])
        {
            var run = _folder.Run(arguments);
            Assert.Equal((1, ""), (run.Code, run.Output));
            Assert.Contains("error RK9005: the log cannot be read to its end", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Problems_name_the_option_that_helps()
    {
        _folder.Write("log.csv", Log);
        Assert.Contains("is read as UTC (timestampWithoutOffset); the first 3 are listed, all are counted. Name the zone of these times with --zone, such as --zone Europe/Berlin.", _folder.Run("events", "log.csv", "--to", "csv").Error, StringComparison.Ordinal);
        Assert.Contains("with --zone", _folder.Run("metrics", "log.csv").Error, StringComparison.Ordinal);

        _folder.Write("odd.csv", "Tiket,activity,timestamp\nT1,open,2026-11-01T09:00:00Z\n");
        var odd = _folder.Run("metrics", "odd.csv");
        Assert.Equal((1, "odd.csv(1,1): error RK8003: no column looks like the case; the log has \"Tiket\", \"activity\", \"timestamp\". Name the column of the case with --case. Is it \"Tiket\"?\n"), (odd.Code, odd.Error));
        Assert.Contains("there is no column \"tikt\"; the log has \"Tiket\", \"activity\", \"timestamp\". Did you mean \"Tiket\"?", _folder.Run("events", "odd.csv", "--to", "csv", "--case", "tikt").Error, StringComparison.Ordinal);

        _folder.Write("formula.csv", "case,activity,timestamp\nT1,=1+1,2026-11-01T09:00:00Z\n");
        var formula = _folder.Run("events", "formula.csv", "--to", "csv");
        Assert.Equal((0, "formula.csv: warning RK8011: a spreadsheet would take cells for formulas and run them: 1 of them. Write it with --for-spreadsheet before it is opened in one.\n"), (formula.Code, formula.Error));
        Assert.Equal(1, _folder.Run("events", "formula.csv", "--to", "csv", "--strict").Code);
        Assert.Contains(",'=1+1", _folder.Run("events", "formula.csv", "--to", "csv", "--for-spreadsheet").Output.Replace("T1,'", ",'", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_dates_and_the_column_of_the_id_are_options()
    {
        _folder.Write("dates.csv", "case,activity,timestamp,nr\nA,open,1/2/2026 9:00,7\nA,close,3/2/2026 9:00,8\n");
        Assert.Contains("(ambiguousDate); the first 3 are listed, all are counted. Say whether the day or the month comes first with --date-order dayFirst or --date-order monthFirst.", _folder.Run("metrics", "dates.csv").Error, StringComparison.Ordinal);
        var told = _folder.Run("events", "dates.csv", "--to", "csv", "--date-order", "dayFirst", "--id", "nr", "--zone", "UTC");
        Assert.Equal((0, "", "case_id,activity,timestamp,event_id\nA,open,2026-02-01T09:00:00.000000Z,7\nA,close,2026-02-03T09:00:00.000000Z,8\n"), (told.Code, told.Error, told.Output));
        Assert.Equal(1, _folder.Run("metrics", "dates.csv", "--id", "no").Code);

        _folder.Write("both.csv", "case,activity,timestamp\nA,open,13/2/2026 9:00\nA,close,2/13/2026 9:00\n");
        var both = _folder.Run("metrics", "both.csv", "--zone", "UTC");
        Assert.Equal((1, ""), (both.Code, both.Output));
        Assert.Equal("both.csv(3,1): error RK8008: this date has its month first, and another of the log its day. Say whether the day or the month comes first with --date-order dayFirst or --date-order monthFirst.\n", both.Error);
    }

    [Theory]
    [InlineData("firstReplyTime", "Did you mean \"refundkit.firstReplyTime\"?")]
    [InlineData("firstReplyTme", "Did you mean \"refundkit.firstReplyTime\"?")]
    public void A_definition_without_whose_it_is_gets_its_full_id(string id, string suggestion)
    {
        _folder.Write("log.csv", Log);
        var run = _folder.Run("metrics", "log.csv", "--definition", id);
        Assert.Equal(1, run.Code);
        Assert.Contains(suggestion.TrimEnd('?'), run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("metrics", "log.csv", "--target", "5d", "--from", "2026-11-01", "--to", "2026-11-02", "--baseline-from", "2026-10-01", "--baseline-to", "2026-10-02")]
    [InlineData("metrics", "log.csv", "--json", "--format", "html")]
    [InlineData("events", "log.csv")]
    [InlineData("events", "log.csv", "--to", "xes")]
    [InlineData("events", "log.csv", "--to", "csv", "--object", "order=order")]
    [InlineData("events", "log.csv", "--to", "csv", "--values-as-text")]
    [InlineData("events", "log.csv", "--to", "ocel", "--for-spreadsheet")]
    [InlineData("events", "log.csv", "--to", "ocel", "--object", "order=case")]
    [InlineData("events", "log.csv", "--to", "ocel", "--object", "=x")]
    [InlineData("events", "log.csv", "--to", "csv", "--zone", "Berlin")]
    public void Options_that_have_no_effect_together_are_wrong_usage(params string[] arguments)
    {
        _folder.Write("log.csv", Log);
        var run = _folder.Run(arguments);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("refundkit: ", run.Error.Replace("Option '--to' is required.", "refundkit: ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_that_cannot_be_read_gives_no_data()
    {
        _folder.Write("broken.xes", "<log><trace><event></trace></log>");
        foreach (var to in (string[])["csv", "ocel"])
        {
            var run = _folder.Run("events", "broken.xes", "--to", to);
            Assert.Equal((1, ""), (run.Code, run.Output));
            Assert.StartsWith("broken.xes(1,", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(1, _folder.Run("events", "nowhere.csv", "--to", "csv").Code);
    }

    [Fact]
    public void Somebody_who_watches_a_long_log_sees_how_far_it_is_and_then_no_line()
    {
        var (error, time) = LongRead(isTerminal: true, secondsPerLook: 2);
        Assert.Matches(@"^\rlog\.csv: [\d,]+ rows, \d+ %", error);
        Assert.Contains(", 100 %", error, StringComparison.Ordinal);
        Assert.EndsWith(" \r", error, StringComparison.Ordinal);
        Assert.True(time.Looks > 2);
    }

    [Fact]
    public void Nobody_sees_a_line_of_a_short_read_or_in_a_file()
    {
        Assert.Equal("", LongRead(isTerminal: true, secondsPerLook: 0).Error);
        Assert.Equal("", LongRead(isTerminal: false, secondsPerLook: 2).Error);
    }

    [Fact]
    public void The_line_is_written_at_most_four_times_a_second()
    {
        var (error, time) = LongRead(isTerminal: true, secondsPerLook: 0.1, rows: 1_200_000);
        Assert.True(time.Looks > 15);
        Assert.InRange(error.Count(letter => letter == '\r'), 2, 3 + (int)(time.Looks * 0.1 * 4));
    }

    private (string Error, SteppingTime Time) LongRead(bool isTerminal, double secondsPerLook, int rows = 200_000)
    {
        var log = new StringBuilder("case,activity,timestamp\n");
        for (var i = 0; i < rows; i++) log.Append("A,x,2026-11-02T09:00:00Z\n");
        _folder.Write("log.csv", log.ToString());
        var time = new SteppingTime(TimeSpan.FromSeconds(secondsPerLook));
        using var error = new StringWriter { NewLine = "\n" };
        using var output = new MemoryStream();
        var shell = new Shell(Stream.Null, output, error, _folder.Root) { ErrorIsTerminal = isTerminal, Time = time };
        Assert.Equal(0, Cli.Run(["events", "log.csv", "--to", "csv"], shell));
        return (error.ToString(), time);
    }

    /// <summary>A clock that goes on by a step whenever somebody looks.</summary>
    private sealed class SteppingTime(TimeSpan step) : TimeProvider
    {
        public int Looks { get; private set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => ++Looks * step.Ticks;
    }
}
