using System.Text;
using NodaTime;
using NodaTime.Text;
using RefundKit.Metrics;
using RefundKit.Problems;
using Xunit;

namespace RefundKit.Tests.Metrics;

public class EventLogTests
{
    private static (List<LogEvent> Events, EventLogReading Reading) Read(string text, EventLogOptions? options = null, params string[] attributes) =>
        Read(Encoding.UTF8.GetBytes(text), options, attributes);

    private static (List<LogEvent> Events, EventLogReading Reading) Read(byte[] bytes, EventLogOptions? options = null, params string[] attributes)
    {
        var events = new List<LogEvent>();
        using var stream = new TricklingStream(bytes);
        return (events, EventLog.Read(stream, options ?? new EventLogOptions(), attributes, events.Add));
    }

    /// <summary>Gives a few bytes at a time, as a pipe may.</summary>
    private sealed class TricklingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 7));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 7)]);
    }

    private static Instant At(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    [Theory]
    [InlineData("case,activity,timestamp\nA,open,2026-11-02T09:00:00Z\n")]
    [InlineData("\uFEFFCase ID;Activity;Complete Timestamp\r\nA;open;2026-11-02T09:00:00Z")]
    [InlineData("concept:name\ttime:timestamp\tcase:concept:name\nopen\t2026-11-02T09:00:00Z\tA\n")]
    [InlineData("case_id|extra|activity|timestamp\r\n\r\nA||open|2026-11-02 10:00:00+01:00\r\n\r\n")]
    [InlineData("\"case\",\"activity\",\"timestamp\"\r\"A\",\"open\",\"2026-11-02T09:00:00Z\"\r")]
    [InlineData("{\"case\":\"A\",\"activity\":\"open\",\"timestamp\":\"2026-11-02T09:00:00Z\"}\n")]
    [InlineData("{\"case\":\"A\",\"activity\":\"open\",\"timestamp\":1793610000}")]
    public void Separators_quotes_headers_and_line_ends_are_told_from_the_log(string text)
    {
        var (events, reading) = Read(text);

        Assert.Empty(reading.Problems);
        Assert.Equal(new LogEvent("A", "open", At("2026-11-02T09:00:00Z")), Assert.Single(events));
    }

    [Fact]
    public void Quoted_fields_hold_separators_line_ends_and_doubled_quotes()
    {
        var (events, reading) = Read("case,note,activity,timestamp\n\"A,1\",\"say \"\"hi\"\"\nthere\",\"the \"\"big\"\" one\",2026-11-02T09:00:00Z\nB,,x,2026-11-02T09:00:00Z\n",
            null, "note");

        Assert.Empty(reading.Problems);
        Assert.Equal(("A,1", "the \"big\" one"), (events[0].CaseId, events[0].Activity));
        Assert.Equal("say \"hi\"\nthere", events[0].Attributes!["note"]);
        Assert.False(events[1].Attributes!.ContainsKey("note"));
    }

    [Fact]
    public void A_quote_that_never_closes_costs_one_line_and_not_the_rest()
    {
        var (events, reading) = Read("case,activity,timestamp\nA,\"open,2026-11-02T09:00:00Z\nB,close,2026-11-02T09:00:00Z\n");

        Assert.Equal("B", Assert.Single(events).CaseId);
        Assert.Equal([new CountedProblem("unreadableRow", 1)], reading.Counts);
        Assert.Equal(new TextPosition(2, 1), Assert.Single(reading.Problems).Position);
    }

    [Fact]
    public void A_quote_inside_a_field_is_text()
    {
        var (events, _) = Read("case,activity,timestamp\nA,\"Big\" box,2026-11-02T09:00:00Z\nB,5\" pipe,2026-11-02T09:00:00Z\n");

        Assert.Equal(["\"Big\" box", "5\" pipe"], events.Select(happened => happened.Activity));
    }

    [Fact]
    public void A_row_that_is_no_event_is_counted_with_its_line()
    {
        var (events, reading) = Read("case,activity,timestamp\n,open,2026-11-02T09:00:00Z\nA,,2026-11-02T09:00:00Z\nA,open,soon\nA,open\nA,open,2026-11-02T09:00:00Z\n");

        Assert.Single(events);
        Assert.Equal((5, 1), (reading.Rows, reading.Events));
        Assert.Equal([new CountedProblem("missingActivity", 1), new CountedProblem("missingCase", 1), new CountedProblem("unreadableTimestamp", 2)], reading.Counts);
        Assert.Equal([2, 3, 4, 5], reading.Problems.Select(problem => problem.Position!.Value.Line));
        Assert.False(reading.HasErrors);
    }

    [Fact]
    public void An_unknown_column_is_refused_with_the_nearest_name()
    {
        var (events, reading) = Read("Order No,Step,When\nA,open,2026-11-02T09:00:00Z\n",
            new EventLogOptions { Name = "log.csv", Case = "order_no", Activity = "Stp", Timestamp = "When" });

        Assert.Empty(events);
        Assert.Equal(
            "log.csv(1,1): error RK8004: there is no column \"Stp\"; the log has \"Order No\", \"Step\", \"When\". Did you mean \"Step\"?",
            Assert.Single(reading.Problems).ToString());
    }

    [Fact]
    public void A_log_without_a_likely_column_says_which_it_has()
    {
        var (_, reading) = Read("a,b\n1,2\n");

        Assert.Equal(3, reading.Problems.Length);
        Assert.True(reading.HasErrors);
        Assert.Throws<ProblemException>(() => new MetricsCalculator().CalculateLog(new MemoryStream("a,b\n1,2\n"u8.ToArray())));
    }

    [Theory]
    [InlineData("2026-11-02T09:00:00.123456789Z", "2026-11-02T09:00:00.1234567Z")]
    [InlineData("2026-11-02T09:00:00,5+0530", "2026-11-02T03:30:00.5Z")]
    [InlineData("2026-11-02T09:00:00-08", "2026-11-02T17:00:00Z")]
    [InlineData("20261102T090000Z", "2026-11-02T09:00:00Z")]
    [InlineData("2026-11-02 09:00:00 UTC", "2026-11-02T09:00:00Z")]
    [InlineData("2026-11-02 09:00:00.250", "2026-11-02T09:00:00.25Z")]
    [InlineData("2026/11/02 09:00", "2026-11-02T09:00:00Z")]
    [InlineData("2026-11-02", "2026-11-02T00:00:00Z")]
    [InlineData("02.11.2026 09:05", "2026-11-02T09:05:00Z")]
    [InlineData("2-11-2026 9:05:07", "2026-11-02T09:05:07Z")]
    [InlineData("2-11-2026:9.05", "2026-11-02T09:05:00Z")]
    [InlineData("12/13/2010 8:26 PM", "2010-12-13T20:26:00Z")]
    [InlineData("13/12/2010 12:26 am", "2010-12-13T00:26:00Z")]
    [InlineData("1793610000", "2026-11-02T09:00:00Z")]
    [InlineData("1793610000.5", "2026-11-02T09:00:00.5Z")]
    [InlineData("1793610000123", "2026-11-02T09:00:00.123Z")]
    [InlineData("1793610000123456", "2026-11-02T09:00:00.123456Z")]
    [InlineData("2026-11-02T24:00:00Z", "2026-11-03T00:00:00Z")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    public void A_time_is_read_in_the_spellings_logs_use(string text, string expected)
    {
        var (events, _) = Read($"case;activity;timestamp\nA;open;{text}\n");

        Assert.Equal(At(expected), Assert.Single(events).At);
    }

    [Theory]
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("2026-02-29")]
    [InlineData("2026-11-02T25:00:00Z")]
    [InlineData("2026-11-02T09:61:00Z")]
    [InlineData("2026-11-02T09:00:00+19:00")]
    [InlineData("2026-11-02T09:00:00Zulu")]
    [InlineData("2026-11/02")]
    [InlineData("99999999999999999999999")]
    [InlineData("12345")]
    [InlineData("13:00 PM")]
    public void A_time_that_cannot_be_is_a_counted_problem(string text)
    {
        var (events, reading) = Read($"case;activity;timestamp\nA;open;{text}\n");

        Assert.Empty(events);
        Assert.Equal([new CountedProblem("unreadableTimestamp", 1)], reading.Counts);
    }

    [Fact]
    public void A_time_without_offset_is_utc_and_counted_unless_a_zone_is_given()
    {
        const string log = "case,activity,timestamp\nA,x,2026-07-01 12:00\nA,x,2026-12-01 12:00\nA,x,2026-10-25 02:30\nA,x,2026-03-29 02:30\n";

        var (utc, counted) = Read(log);
        var (berlin, reading) = Read(log, new EventLogOptions { Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"] });

        Assert.Equal(At("2026-07-01T12:00:00Z"), utc[0].At);
        Assert.Equal([new CountedProblem("timestampWithoutOffset", 4)], counted.Counts);
        Assert.Equal(
            [At("2026-07-01T10:00:00Z"), At("2026-12-01T11:00:00Z"), At("2026-10-25T00:30:00Z"), At("2026-03-29T01:30:00Z")],
            berlin.Select(happened => happened.At));
        Assert.Equal([new CountedProblem("ambiguousLocalTime", 1), new CountedProblem("skippedLocalTime", 1)], reading.Counts);
    }

    [Theory]
    [InlineData("case,activity,timestamp\nA,x,1/2/2010 8:00\nA,x,14/2/2010 8:00\nA,x,1/3/2010 8:00\n")]
    [InlineData("case,activity,timestamp\nA,x,\"1/2/2010 8:00\"\nA,\"x\"\"y\",\"14/2/2010 8:00\"\n\"A\",x,1/3/2010 8:00")]
    [InlineData("{\"case\":\"A\",\"activity\":\"x\",\"timestamp\":\"1/2/2010 8:00\"}\n{\"case\":\"A\",\"activity\":\"x\",\"timestamp\":\"14/2/2010 8:00\"}\n{\"case\":\"A\",\"activity\":\"x\",\"timestamp\":\"1/3/2010 8:00\"}")]
    public void The_order_of_slashed_dates_is_looked_for_before_the_first_event(string log)
    {
        var (events, reading) = Read(log);

        Assert.Equal([At("2010-02-01T08:00:00Z"), At("2010-02-14T08:00:00Z"), At("2010-03-01T08:00:00Z")], events.Select(happened => happened.At));
        Assert.Equal([new CountedProblem("timestampWithoutOffset", 3)], reading.Counts);
        Assert.Equal(DateOrder.DayFirst, reading.DateOrder);
    }

    [Fact]
    public void Slashed_dates_that_never_tell_their_order_are_month_first_and_counted()
    {
        const string log = "case,activity,timestamp\nA,x,1/2/2010 8:00\nA,x,4/4/2010 8:00\n";

        var (events, reading) = Read(log);
        var (told, plain) = Read(log, new EventLogOptions { DateOrder = DateOrder.DayFirst });

        Assert.Equal([At("2010-01-02T08:00:00Z"), At("2010-04-04T08:00:00Z")], events.Select(happened => happened.At));
        Assert.Contains(new CountedProblem("ambiguousDate", 1), reading.Counts);
        Assert.Contains(reading.Problems, problem => problem.Suggestion == "Say whether the day or the month comes first.");
        Assert.Equal(DateOrder.MonthFirst, reading.DateOrder);
        Assert.Equal(At("2010-02-01T08:00:00Z"), told[0].At);
        Assert.DoesNotContain(plain.Counts, counted => counted.Code == "ambiguousDate");
    }

    [Theory]
    [InlineData("13/2/2010", "2/13/2010", 4)]
    [InlineData("2/13/2010", "13/2/2010", 4)]
    public void Dates_of_two_orders_in_one_log_are_an_error_at_their_place(string first, string second, int line)
    {
        var log = $"case,activity,timestamp\nA,x,1/2/2010 8:00\nA,x,{first} 8:00\nA,x,{second} 8:00\nA,x,3/4/2010 8:00\n";

        var (_, reading) = Read(log);
        var (events, told) = Read(log, new EventLogOptions { DateOrder = DateOrder.DayFirst });

        var error = Assert.Single(reading.Problems, problem => problem.Severity == ProblemSeverity.Error);
        Assert.Equal(("RK8008", line), (error.Id, error.Position!.Value.Line));
        Assert.Equal("Say whether the day or the month comes first.", error.Suggestion);
        Assert.True(reading.HasErrors);
        Assert.False(told.HasErrors);
        Assert.Equal(3, events.Count);
        Assert.Contains(new CountedProblem("unreadableTimestamp", 1), told.Counts);
    }

    [Fact]
    public void An_order_told_beyond_what_is_looked_ahead_stops_the_reading_instead_of_changing_it()
    {
        var log = new StringBuilder("case,activity,timestamp,note\n");
        for (var i = 0; i < 2_000; i++) log.Append("A,x,1/2/2010 8:00,").Append('n', 1_000).Append('\n');
        var dayFirst = EventLog.Read(new MemoryStream(Encoding.UTF8.GetBytes(log + "A,x,14/2/2010 8:00,\n")), new EventLogOptions(), [], _ => { });
        var monthFirst = EventLog.Read(new MemoryStream(Encoding.UTF8.GetBytes(log + "A,x,2/14/2010 8:00,\n")), new EventLogOptions(), [], _ => { });

        Assert.Contains(dayFirst.Problems, problem => problem is { Id: "RK8008", Position.Line: 2_002 } && problem.Message.Contains("2000", StringComparison.Ordinal));
        Assert.False(monthFirst.HasErrors);
        Assert.Equal(2_001, monthFirst.Events);
    }

    [Fact]
    public void Journal_lines_bring_their_tenant_sequence_and_data()
    {
        var (events, reading) = Read("""
            {"schema":1,"tenant":"acme","case":"C-1","seq":1,"type":"messageReceived","v":1,"at":"2026-11-02T09:00:00Z","actor":{"kind":"customer","id":"u"},"data":{"from":"customer"}}
            {"schema":1,"tenant":"acme","case":"C-1","seq":2,"type":"replySent","v":1,"at":"2026-11-02T09:30:00Z","actor":{"kind":"agent","id":"x"},"data":{"automatic":false,"template":"sorry","nested":{"deep":[1,2]}}}
            {"schema":1,"tenant":"acme","case":"C-1","seq":3,"type":"sungTo","v":1,"at":"2026-11-02T09:30:00Z","data":null}

            not json
            [1]
            """, null, "automatic", "actor.kind");

        Assert.Equal(["messageReceived", "replySent", "sungTo"], events.Select(happened => happened.Activity));
        Assert.Equal(("acme/C-1", "2", "false", "agent"), (events[1].CaseId, events[1].Id, events[1].Attributes!["automatic"], events[1].Attributes!["actor.kind"]));
        Assert.Empty(events[2].Attributes!);
        Assert.Equal([new CountedProblem("unknownActivity", 1), new CountedProblem("unreadableRow", 2)], reading.Counts);
    }

    [Fact]
    public void The_metrics_of_a_journal_read_its_data()
    {
        const string journal = """
            {"schema":1,"tenant":"t","case":"1","seq":1,"type":"caseOpened","v":1,"at":"2026-11-02T09:00:00Z","data":{}}
            {"schema":1,"tenant":"t","case":"1","seq":2,"type":"replySent","v":1,"at":"2026-11-02T09:00:01Z","data":{"automatic":true}}
            {"schema":1,"tenant":"t","case":"1","seq":3,"type":"replySent","v":1,"at":"2026-11-02T09:10:00Z","data":{"automatic":false}}
            {"schema":1,"tenant":"t","case":"1","seq":3,"type":"replySent","v":1,"at":"2026-11-02T09:10:00Z","data":{"automatic":false}}
            {"schema":1,"tenant":"t","case":"1","seq":4,"type":"satisfactionRated","v":1,"at":"2026-11-02T09:20:00Z","data":{"score":4}}
            """;

        var report = new MetricsCalculator().CalculateLog(new MemoryStream(Encoding.UTF8.GetBytes(journal)));

        Assert.Equal(600, report.Metrics.Single(value => value.DefinitionId == "refundkit.firstReplyTime").Value);
        Assert.Equal(1, report.Metrics.Single(value => value.DefinitionId == "refundkit.csat.topBox").Value);
        Assert.Contains(new CountedProblem("duplicateEvent", 1), report.Problems);
    }

    [Fact]
    public void Xes_traces_are_cases_and_every_event_counts()
    {
        var (events, reading) = Read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <log xes.version="1.0" xmlns="http://www.xes-standard.org/">
              <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
              <global scope="event"><string key="concept:name" value="none"/></global>
              <string key="concept:name" value="the log"/>
              <trace>
                <string key="concept:name" value="173688"/><int key="AMOUNT_REQ" value="20000"/>
                <event><string key="concept:name" value="A_SUBMITTED"><string key="inner" value="no"/></string><date key="time:timestamp" value="2011-10-01T00:38:44.546+02:00"/><string key="lifecycle:transition" value="START"/></event>
                <event><string key="concept:name" value="A_SUBMITTED"/><date key="time:timestamp" value="2011-10-01T00:38:45+02:00"/></event>
              </trace>
              <trace><event><string key="concept:name" value="X"/></event><event><date key="time:timestamp" value="2011-10-01T00:38:45Z"/><string key="concept:name" value="Y"/></event></trace>
              <trace/>
            </log>
            """, null, "case:AMOUNT_REQ", "inner", "concept:name.inner");

        Assert.Equal(EventLogFormat.Xes, reading.Format);
        Assert.Equal([("173688", "A_SUBMITTED"), ("173688", "A_SUBMITTED"), ("#2", "Y")], events.Select(happened => (happened.CaseId, happened.Activity)));
        Assert.Equal(At("2011-09-30T22:38:44.546Z"), events[0].At);
        Assert.Equal("20000", events[0].Attributes!["case:AMOUNT_REQ"]);
        Assert.False(events[0].Attributes!.ContainsKey("inner"));
        Assert.Equal("no", events[0].Attributes!["concept:name.inner"]);
        Assert.Equal([new CountedProblem("unreadableTimestamp", 1)], reading.Counts);
    }

    [Theory]
    [InlineData("<!DOCTYPE log [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><log><trace><string key=\"concept:name\" value=\"&b;\"/></trace></log>")]
    [InlineData("<!DOCTYPE log SYSTEM \"file:///etc/passwd\"><log/>")]
    [InlineData("<log><trace><event></trace></log>")]
    [InlineData("<logs/>")]
    public void Xes_with_a_document_type_or_broken_markup_is_refused(string text)
    {
        var (events, reading) = Read(text);

        Assert.Empty(events);
        Assert.Equal("RK8007", Assert.Single(reading.Problems).Id);
    }

    [Fact]
    public void A_log_saved_as_utf_16_is_read_and_a_compressed_one_refused()
    {
        const string log = "case,activity,timestamp\nÄ,öffnen,2026-11-02T09:00:00Z\n";

        var (events, _) = Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(log)]);
        var (_, packed) = Read([0x1F, 0x8B, 8, 0, 0, 0]);

        Assert.Equal("Ä", Assert.Single(events).CaseId);
        Assert.Equal("RK8005", Assert.Single(packed.Problems).Id);
    }

    public static TheoryData<string> FilteredLogs =>
    [
        "case,activity,timestamp,lifecycle:transition,region\nA,x,2026-11-02T09:00:00Z,start,eu\nA,x,2026-11-02T10:00:00Z,\"complete\",\"eu\"\nA,y,never,start,us\nA,y,2026-11-02T11:00:00Z,complete,us\nA,z,2026-11-02T12:00:00Z,complete,\n",
        """
        {"case":"A","activity":"x","timestamp":"2026-11-02T09:00:00Z","lifecycle:transition":"start","region":"eu"}
        {"case":"A","activity":"x","timestamp":"2026-11-02T10:00:00Z","lifecycle:transition":"complete","region":"eu"}
        {"case":"A","activity":"y","timestamp":"never","lifecycle:transition":"start","region":"us"}
        {"case":"A","activity":"y","timestamp":"2026-11-02T11:00:00Z","lifecycle:transition":"complete","region":"us"}
        {"case":"A","activity":"z","timestamp":"2026-11-02T12:00:00Z","lifecycle:transition":"complete"}
        """,
        """
        <log><trace><string key="concept:name" value="A"/>
        <event><string key="concept:name" value="x"/><date key="time:timestamp" value="2026-11-02T09:00:00Z"/><string key="lifecycle:transition" value="start"/><string key="region" value="eu"/></event>
        <event><string key="concept:name" value="x"/><date key="time:timestamp" value="2026-11-02T10:00:00Z"/><string key="lifecycle:transition" value="complete"/><string key="region" value="eu"/></event>
        <event><string key="concept:name" value="y"/><date key="time:timestamp" value="never"/><string key="lifecycle:transition" value="start"/><string key="region" value="us"/></event>
        <event><string key="concept:name" value="y"/><date key="time:timestamp" value="2026-11-02T11:00:00Z"/><string key="lifecycle:transition" value="complete"/><string key="region" value="us"/></event>
        <event><string key="concept:name" value="z"/><date key="time:timestamp" value="2026-11-02T12:00:00Z"/><string key="lifecycle:transition" value="complete"/></event>
        </trace></log>
        """,
    ];

    [Theory]
    [MemberData(nameof(FilteredLogs))]
    public void Rows_are_chosen_by_the_values_of_columns_and_the_others_are_counted_apart(string log)
    {
        var (complete, reading) = Read(log, new EventLogOptions { Where = [new RowCondition("lifecycle:transition", ["complete"])] });
        var (european, _) = Read(log, new EventLogOptions { Where = [new RowCondition("lifecycle:transition", ["complete"]), new RowCondition("region", ["eu", ""])] });
        var all = new List<LogEvent>();
        var exported = EventLog.ReadAll(new MemoryStream(Encoding.UTF8.GetBytes(log)), new EventLogOptions { Where = [new RowCondition("region", ["us"])] }, all.Add);

        Assert.Equal(["x", "y", "z"], complete.Select(happened => happened.Activity));
        Assert.Equal((5, 3, 2), (reading.Rows, reading.Events, reading.LeftOut));
        Assert.Empty(reading.Problems);
        Assert.Equal(["x", "z"], european.Select(happened => happened.Activity));
        Assert.Equal("us", Assert.Single(all).Attributes!["region"]);
        Assert.Equal([new CountedProblem("unreadableTimestamp", 1)], exported.Counts);
    }

    [Theory]
    [MemberData(nameof(FilteredLogs))]
    public void A_condition_that_no_row_meets_is_remarked_on(string log)
    {
        var (none, reading) = Read(log, new EventLogOptions { Where = [new RowCondition("lifecycle:transition", ["Complete"]), new RowCondition("regoin", ["eu"])] });

        Assert.Empty(none);
        Assert.False(reading.HasErrors);
        Assert.Equal(
            ["warning RK8015: no row has the value asked for in \"lifecycle:transition\"; it has \"start\", \"complete\". Did you mean \"complete\"?", "warning RK8004: no row of the log has \"regoin\", by which rows are chosen."],
            reading.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_condition_needs_a_column_and_a_value()
    {
        foreach (var condition in (RowCondition[])[new("", ["x"]), new("region", []), new("region", default)])
            Assert.Throws<ArgumentException>(() => Read("case,activity,timestamp\n", new EventLogOptions { Where = [condition] }));
        Assert.Empty(new EventLogOptions { Where = default }.Where);
    }

    [Fact]
    public void Rows_of_a_journal_are_chosen_by_its_data_and_its_own_members()
    {
        var (events, _) = Read("""
            {"schema":1,"case":"1","seq":1,"type":"caseOpened","at":"2026-11-02T09:00:00Z","data":{"channel":"web"}}
            {"schema":1,"case":"1","seq":2,"type":"replySent","at":"2026-11-02T09:00:01Z","data":{}}
            {"schema":1,"case":"2","seq":1,"type":"caseOpened","at":"2026-11-02T09:00:00Z","data":{"channel":"mail"}}
            """, new EventLogOptions { Where = [new RowCondition("channel", ["web", "mail"]), new RowCondition("case", ["2"])] });

        Assert.Equal("2", Assert.Single(events).CaseId);
    }

    [Fact]
    public void Several_transitions_of_activities_are_remarked_on_unless_rows_are_chosen_by_them()
    {
        foreach (var log in (string[])[FilteredLogs.First().Data, FilteredLogs.Last().Data])
        {
            var problem = Assert.Single(Read(log).Reading.Problems, problem => problem.Id != "RK8010");
            Assert.Equal(("RK8012", ProblemSeverity.Warning), (problem.Id, problem.Severity));
            Assert.Contains("\"start\" and \"complete\"", problem.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Case ID,Activity,time:timestamp,event_id\nA,x,2026-11-02T09:00:00Z,1\n", "Case ID", "Activity", "time:timestamp", "event_id")]
    [InlineData("{\"ticket\":\"A\",\"type\":\"x\",\"at\":\"2026-11-02T09:00:00Z\"}", "ticket", "type", "at", null)]
    [InlineData("<log><trace><event><string key=\"concept:name\" value=\"x\"/><date key=\"time:timestamp\" value=\"2026-11-02T09:00:00Z\"/></event></trace></log>", "case:concept:name", "concept:name", "time:timestamp", null)]
    public void The_columns_that_were_taken_are_told(string log, string caseId, string activity, string timestamp, string? id) =>
        Assert.Equal(new EventLogColumns(caseId, activity, timestamp, id), Read(log).Reading.Columns);

    [Theory]
    [InlineData("case,activity,Start Time,complete_timestamp", "RK8013", "\"complete_timestamp\" is taken for the time of an event, and \"Start Time\" is not read")]
    [InlineData("case,activity,timestamp,Case", "RK8009", "the columns 1 and 4 are both called \"case\", and the first of them is taken")]
    public void Columns_that_may_be_meant_too_are_remarked_on(string header, string id, string message)
    {
        var (events, reading) = Read(header + "\nA,x,2026-11-02T09:00:00Z,2026-11-02T10:00:00Z\n");

        Assert.Single(events);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((id, ProblemSeverity.Warning, message), (problem.Id, problem.Severity, problem.Message));
    }

    [Fact]
    public void A_column_of_times_that_was_named_is_not_remarked_on() =>
        Assert.Empty(Read("case,activity,start_time,end_time\nA,x,2026-11-02T09:00:00Z,2026-11-02T10:00:00Z\n", new EventLogOptions { Timestamp = "start_time" }).Reading.Problems);

    [Theory]
    [InlineData("case,activity,timestamp\n")]
    [InlineData("<log><trace/></log>")]
    public void A_log_without_events_is_remarked_on(string log) =>
        Assert.Equal("warning RK8006: the log has no events.", Assert.Single(Read(log).Reading.Problems).ToString().Replace("input(1,1): ", "", StringComparison.Ordinal));

    [Fact]
    public void A_time_that_cannot_be_read_is_shown_with_the_forms_that_can()
    {
        var (_, reading) = Read("case,activity,timestamp\nA,open,2 Nov 2026\u001b[31m\u202E\nA,open,\nA,open," + new string('9', 100) + "\nA,open,1/2/2026\n");

        Assert.Equal(
            "warning RK8010: \"2 Nov 2026\\u001b[31m\\u202e\" is no time that can be read, and this row is left out (unreadableTimestamp); the first 3 are listed, all are counted. Times are written as in 2026-11-02T09:00:00+01:00, 2026-11-02 09:00, 02.11.2026 09:00, 11/2/2026 9:00 AM, or as a number since 1970.",
            (reading.Problems[0] with { Position = null }).ToString());
        Assert.StartsWith("this row has no time that can be read", reading.Problems[1].Message, StringComparison.Ordinal);
        Assert.StartsWith("\"" + new string('9', 59) + "…\" is no time", reading.Problems[2].Message, StringComparison.Ordinal);
        Assert.Contains(reading.Problems, problem => problem.Message.StartsWith("\"1/2/2026\" may be day or month first", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sep=;\r\n")]
    [InlineData("\uFEFFSEP=;\n")]
    [InlineData("\"sep=;\"\n")]
    public void The_first_line_by_which_excel_tells_the_separator_is_understood(string line)
    {
        var (events, reading) = Read(line + "case;activity;a,b,c,d,e;timestamp\nA;open;1,2,3,4,5;2026-11-02T09:00:00Z\nA;;;\n");

        Assert.Equal("open", Assert.Single(events).Activity);
        Assert.Equal(4, Assert.Single(reading.Problems).Position!.Value.Line);
    }

    [Theory]
    [InlineData("PK\u0003\u0004\u0014\0", "a zip file, as Excel workbooks (.xlsx) are")]
    [InlineData("[\n  {\"case\":\"A\",\"activity\":\"x\",\"timestamp\":\"2026-11-02T09:00:00Z\"}\n]", "a JSON array")]
    [InlineData("[]", "a JSON array")]
    [InlineData("{\"objectTypes\":[{\"name\":\"order\"}],\"eventTypes\":[]}", "(OCEL)")]
    [InlineData("{\n  \"ocel:global-log\": {\n}}", "(OCEL)")]
    public void What_is_no_log_is_told_with_advice(string text, string what)
    {
        var problem = Assert.Single(Read(text).Reading.Problems);

        Assert.Equal(("RK8014", ProblemSeverity.Error), (problem.Id, problem.Severity));
        Assert.Contains(what, problem.Message, StringComparison.Ordinal);
        Assert.NotNull(problem.Suggestion);
    }

    [Fact]
    public void A_header_in_brackets_and_a_member_called_events_are_no_arrays()
    {
        Assert.Single(Read("[Case],activity,timestamp\nA,open,2026-11-02T09:00:00Z\n", new EventLogOptions { Case = "[Case]" }).Events);
        Assert.Single(Read("{\"events\":3,\"case\":\"A\",\"activity\":\"x\",\"timestamp\":\"2026-11-02T09:00:00Z\"}").Events);
    }

    [Fact]
    public void A_document_type_is_told_in_plain_words()
    {
        var problem = Assert.Single(Read("<!DOCTYPE log SYSTEM \"log.dtd\"><log/>").Reading.Problems);

        Assert.StartsWith("the log has a document type (<!DOCTYPE …>), which is refused", problem.Message, StringComparison.Ordinal);
        Assert.Equal("Take it out of the file; XES needs none.", problem.Suggestion);
    }

    [Theory]
    [InlineData("case,activity,timestamp\nÄ,öffnen,2026-11-02T09:00:00Z\n")]
    [InlineData("{\"case\":\"Ä\",\"activity\":\"öffnen\",\"timestamp\":\"2026-11-02T09:00:00Z\"}\n")]
    [InlineData("<log><trace><string key=\"concept:name\" value=\"Ä\"/><event><string key=\"concept:name\" value=\"öffnen\"/><date key=\"time:timestamp\" value=\"2026-11-02T09:00:00Z\"/></event></trace></log>")]
    public void Utf_16_is_told_without_a_mark(string log)
    {
        foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            var happened = Assert.Single(Read(encoding.GetBytes(log)).Events);
            Assert.Equal(("Ä", "öffnen"), (happened.CaseId, happened.Activity));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData(" ")]
    public void An_empty_log_is_a_problem(string text) => Assert.True(Read(text).Reading.HasErrors);
}
