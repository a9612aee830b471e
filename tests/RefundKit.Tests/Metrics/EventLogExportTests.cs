using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CsCheck;
using NodaTime;
using NodaTime.Text;
using RefundKit.Cases;
using RefundKit.Metrics;
using RefundKit.Tests.Cases;
using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Tests.Metrics;

public class EventLogExportTests
{
    private const string Xes = """
        <?xml version="1.0" encoding="UTF-8"?>
        <log xmlns="http://www.xes-standard.org/">
          <trace><string key="concept:name" value="T1"/><float key="amount" value="12.50"/><string key="owner" value="A"/>
            <event><string key="concept:name" value="open"/><date key="time:timestamp" value="2026-11-02T09:00:00+01:00"/><string key="org:resource" value="Zoë"/></event>
            <event><string key="concept:name" value="close"/><date key="time:timestamp" value="2026-11-02T10:00:00+01:00"/><boolean key="ok" value="true"/></event>
          </trace>
          <trace><string key="concept:name" value="T2"/><float key="amount" value="7"/>
            <event><string key="concept:name" value="open"/><date key="time:timestamp" value="2026-11-02T09:00:00.5+01:00"/></event>
          </trace>
        </log>
        """;

    private static readonly Gen<string> Word = Gen.Char["abc019,;|\"'\t\r\n =+-@éß漢€."].Array[1, 8].Select(letters => new string(letters));

    private static readonly Gen<string> Value = Gen.OneOf(
        Word, Gen.Int.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)), OneOf("true", "False", "1.50", "-3.0E-5", "007", "12E4", "2026-11-02", "2026-11-02T09:00:00+01:00", "123456789012345678"));

    private static readonly Gen<LogEvent> Event = Gen.Select(
        Word, OneOf("caseOpened", "refundSettled", "labelSent", "x,\"y\""), Gen.Long[-10_000_000_000, 300_000_000_000_000_000],
        Gen.OneOf(Gen.Const((string?)null), Word.Select(word => (string?)word)),
        Gen.Select(OneOf("order", "customer", "attempt", "reference", "case:owner", "note", "event_id", "n"), Value).Array[0, 5])
        .Select((caseId, activity, ticks, id, attributes) => new LogEvent(caseId, activity, Instant.FromUnixTimeTicks(ticks))
        {
            Id = id,
            Attributes = attributes.Length == 0 ? null : attributes.GroupBy(pair => pair.Item1).ToDictionary(group => group.Key, group => group.First().Item2, StringComparer.Ordinal),
        });

    private static readonly Gen<object?> JournalValue = Gen.OneOf(
        OneOf("", "true", "customer", "agent", "5", "great", "12.50", "EUR", "a;b", " late ").Select(text => (object?)text),
        Gen.Bool.Select(value => (object?)value), Gen.Int[0, 6].Select(number => (object?)number), Gen.Const((object?)null),
        OneOf("late", "a;b", "", "\"q\"").Array[0, 3].Select(list => (object?)list));

    private static readonly Gen<(string Case, string Type, string At, Dictionary<string, object?> Data)> JournalLine = Gen.Select(
        OneOf("A", "B", "C"), OneOf("messageReceived", "caseOpened", "decisionMade", "replySent", "refundSettled", "satisfactionRated", "caseResolved", "caseReopened"),
        Gen.Long[0, 500_000_000_000].Select(ticks => InstantPattern.ExtendedIso.Format(Instant.FromUnixTimeTicks(17_900_000_000_000_000 + ticks))),
        Gen.Select(OneOf("from", "reason", "rules", "outcome", "automatic", "score", "scale", "amount", "currency", "channel", "startedBy", "Note"), JournalValue).Array[0, 6]
            .Select(pairs => pairs.GroupBy(pair => pair.Item1).ToDictionary(group => group.Key, group => group.First().Item2, StringComparer.Ordinal)));

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(index => words[index]);

    private static (string Csv, EventLogReading Reading) ToCsv(string log, EventLogExportOptions? options = null, EventLogOptions? reading = null)
    {
        using var output = new MemoryStream();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(log));
        var read = EventLogExport.ToCsv(input, reading ?? new EventLogOptions(), output, options);
        return (Encoding.UTF8.GetString(output.ToArray()), read);
    }

    private static (OcelFile Ocel, EventLogReading Reading) ToOcel(string log, EventLogExportOptions? options = null)
    {
        using var output = new MemoryStream();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(log));
        var read = EventLogExport.ToOcel(input, new EventLogOptions(), output, options);
        var file = OcelFile.Parse(output.ToArray());
        Complaints.None(file.Complaints(options?.ValuesAsText ?? false));
        return (file, read);
    }

    private static List<LogEvent> ReadAll(string log)
    {
        var events = new List<LogEvent>();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(log));
        var problems = EventLog.ReadAll(input, new EventLogOptions(), events.Add).Problems;
        if (events.Count == 0) Assert.Equal(["RK8006"], problems.Select(problem => problem.Id));
        else Assert.Empty(problems);
        return events;
    }

    private static string Text(LogEvent happened) =>
        $"{happened.CaseId}|{happened.Activity}|{happened.At}|{happened.Id}|{string.Join('&', (happened.Attributes ?? new Dictionary<string, string>()).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"))}";

    private static void AssertSameMetrics(string log, string export)
    {
        using var before = new MemoryStream(Encoding.UTF8.GetBytes(log));
        using var after = new MemoryStream(Encoding.UTF8.GetBytes(export));
        var options = new MetricsOptions { Definitions = MetricDefinitions.All, Resource = "note", Attributes = ["channel"], Target = Duration.FromHours(5) };
        Assert.Equal(Encoding.UTF8.GetString(new MetricsCalculator().CalculateLog(before, null, options).ToUtf8Json()), Encoding.UTF8.GetString(new MetricsCalculator().CalculateLog(after, null, options).ToUtf8Json()));
    }

    [Fact]
    public void Every_column_of_a_csv_log_is_carried_over_whatever_it_is_called()
    {
        var (csv, reading) = ToCsv("Ticket;Event;At;note;;note;case_id\nT1;open;2026-11-02T09:00:00Z;\"a;\"\"b\"\"\";x;y;z\nT2;open;2026-11-02 10:00:00.1234567+01:00;;;;\n",
            reading: new EventLogOptions { Case = "Ticket" });

        Assert.Empty(reading.Problems);
        Assert.Equal(
            "case_id,activity,timestamp,event_id,note,column_2,note_2,case_id_2\n" +
            "T1,open,2026-11-02T09:00:00.000000Z,,\"a;\"\"b\"\"\",x,y,z\n" +
            "T2,open,2026-11-02T09:00:00.1234567Z,,,,,\n", csv);
    }

    [Fact]
    public void An_export_is_read_by_its_own_columns_whatever_its_attributes_are_called()
    {
        var (csv, _) = ToCsv("Ticket,What,When,case,concept:name,time:timestamp\nT1,open,2026-11-02T09:00:00Z,a,b,c\n", reading: new EventLogOptions { Case = "Ticket", Activity = "What", Timestamp = "When" });

        Assert.Equal("T1|open|2026-11-02T09:00:00Z||case=a&concept:name=b&time:timestamp=c", Text(Assert.Single(ReadAll(csv))));
    }

    [Fact]
    public void A_journal_keeps_all_that_its_lines_say_under_the_names_that_metrics_read()
    {
        var change = RefundCase.New(CaseBuilder.Id).Receive(CaseBuilder.Request(), "m-1", CaseBuilder.Now, CaseBuilder.Customer);
        var journal = string.Concat(change.Entries.Select(entry => entry + "\n"));
        var (csv, _) = ToCsv(journal);
        var events = ReadAll(csv);

        Assert.Equal(change.Entries.Select(entry => entry.Event.Type), events.Select(happened => happened.Activity));
        var opened = events.Single(happened => happened.Activity == "caseOpened");
        Assert.Equal(("acme/R-1", "email", "1001", "customer", "acme"), (opened.CaseId, opened.Attributes!["channel"], opened.Attributes["order"], opened.Attributes["actor.kind"], opened.Attributes["tenant"]));
        Assert.Equal(64, opened.Attributes["hash"].Length);
        var (ocel, _) = ToOcel(journal);
        Assert.Contains("order=order:acme/1001", OcelFile.Related(ocel.Events.Single(happened => happened.GetProperty("type").GetString() == "caseOpened")));
        Assert.Equal(["customer=customer:acme/C-1", "order=order:acme/1001"], OcelFile.Related(ocel.Objects.Single(found => found.GetProperty("id").GetString() == "acme/R-1")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{\"case\":\"A\",\"activity\":\"x\",\"timestamp\":\"2026-11-02T09:00:00Z\",\"tags\":[\"a\",{\"b\":1}],\"deep\":{\"er\":1.50}}\n{\"case\":\"A\",\"activity\":\"x\",\"timestamp\":\"2026-11-02T09:00:00Z\",\"late\":true}")]
    public void Members_that_come_late_and_arrays_are_carried_over(string log)
    {
        var (csv, _) = ToCsv(log);

        Assert.Equal("case_id,activity,timestamp,event_id,tags,deep.er,late\nA,x,2026-11-02T09:00:00.000000Z,,\"[\"\"a\"\",{\"\"b\"\":1}]\",1.50,\nA,x,2026-11-02T09:00:00.000000Z,,,,true\n", csv);
    }

    [Fact]
    public void A_xes_log_keeps_the_attributes_of_its_traces_and_events()
    {
        var (csv, _) = ToCsv(Xes);
        Assert.StartsWith("case_id,activity,timestamp,event_id,case:amount,case:owner,org:resource,ok\nT1,open,2026-11-02T08:00:00.000000Z,,12.50,A,Zoë,\n", csv, StringComparison.Ordinal);

        var (ocel, _) = ToOcel(Xes);
        Assert.Equal("""{"amount":"float","owner":"string"}""", JsonSerializer.Serialize(ocel.ObjectTypes["case"]));
        Assert.Equal(["12.50", "7"], ocel.Objects.Select(found => OcelFile.Attribute(found, "amount")));
        Assert.Equal("boolean", ocel.EventTypes["close"]["ok"]);
        Assert.Equal("1970-01-01T00:00:00.000000Z", ocel.Objects[0].GetProperty("attributes")[0].GetProperty("time").GetString());
    }

    [Fact]
    public void An_attribute_of_a_case_that_changes_has_both_values_each_since_its_time()
    {
        var (ocel, _) = ToOcel("case,activity,timestamp,case:owner\nA,x,2026-11-02T09:00:00Z,Ann\nA,x,2026-11-02T10:00:00Z,Ben\nA,x,2026-11-02T11:00:00Z,Ben\n");

        Assert.Equal(["1970-01-01T00:00:00.000000Z Ann", "2026-11-02T10:00:00.000000Z Ben"],
            ocel.Objects[0].GetProperty("attributes").EnumerateArray().Select(attribute => $"{attribute.GetProperty("time")} {attribute.GetProperty("value")}"));
    }

    [Theory]
    [InlineData("09 Ann,08 Ben", "1970 Ben,09 Ann")]
    [InlineData("09 Ann,11 Ann,10 Ben", "1970 Ann,10 Ben,11 Ann")]
    [InlineData("09 Ann,11 Ann,12 Ann,10 Ben", "1970 Ann,10 Ben,11 Ann")]
    [InlineData("12 Ann,11 Ann,09 Ann", "1970 Ann")]
    [InlineData("12 Ann,11 Ben,10 Cem,09 Ben", "1970 Ben,10 Cem,11 Ben,12 Ann")]
    [InlineData("10 Ann,09 Ann,11 Ben", "1970 Ann,11 Ben")]
    public void A_case_has_the_state_of_its_events_in_time_however_they_come(string events, string states)
    {
        var rows = events.Split(',').Select(happened => happened.Split(' ')).Select(happened => $"A,x,2026-11-02T{happened[0]}:00:00Z,{happened[1]}\n");
        var (ocel, _) = ToOcel("case,activity,timestamp,case:owner\n" + string.Concat(rows));

        var found = ocel.Objects[0].GetProperty("attributes").EnumerateArray().Select(attribute =>
        {
            var time = attribute.GetProperty("time").GetString()!;
            return $"{(time.StartsWith("1970", StringComparison.Ordinal) ? "1970" : time[11..13])} {attribute.GetProperty("value")}";
        });
        Assert.Equal(states, string.Join(',', found));
    }

    [Fact]
    public void What_a_case_was_before_1970_stands_before_what_it_was_later()
    {
        var (ocel, _) = ToOcel("case,activity,timestamp,case:owner\nA,x,1960-11-02T09:00:00Z,Ann\nA,x,1965-11-02T09:00:00Z,Ben\n");

        Assert.Equal(["1960", "1965"], ocel.Objects[0].GetProperty("attributes").EnumerateArray().Select(attribute => attribute.GetProperty("time").GetString()![..4]));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ocel")]
    public void A_header_of_one_name_repeated_takes_time_in_proportion_to_its_length(string to)
    {
        const int Columns = 60_000;
        var log = $"case,activity,timestamp{string.Concat(Enumerable.Repeat(",x", Columns))}\nA,x,2026-11-02T09:00:00Z,1\n";
        var watch = Stopwatch.StartNew();
        if (to == "csv") Assert.Contains($",x_{Columns}\n", ToCsv(log).Csv, StringComparison.Ordinal);
        else Assert.Equal("A", Assert.Single(ToOcel(log).Ocel.Objects).GetProperty("id").GetString());

        // A search for a free number that begins anew each time takes minutes.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void One_case_of_many_events_takes_time_in_proportion_to_them()
    {
        const int Events = 250_000;
        var log = new StringBuilder("case,activity,timestamp,case:step,order\n");
        for (var i = 0; i < Events; i++) log.Append(System.Globalization.CultureInfo.InvariantCulture, $"A,caseOpened,2026-11-02T09:00:00Z,{i},{i}\n");
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(log.ToString()));
        using var output = new MemoryStream();
        var watch = Stopwatch.StartNew();
        Assert.Empty(EventLogExport.ToOcel(input, new EventLogOptions(), output).Problems);

        // About a second; with a walk over what is known for each event it grows with the square of their number.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 15);
    }

    [Theory]
    [InlineData("5", "-7", "integer")]
    [InlineData("5", "1.50", "float")]
    [InlineData("5", "great", "string")]
    [InlineData("true", "False", "boolean")]
    [InlineData("true", "1", "string")]
    [InlineData("007", "8", "string")]
    [InlineData("12E4", "13E4", "string")]
    [InlineData("1.0E-5", "2", "float")]
    [InlineData("1234567890123456", "1", "string")]
    [InlineData("2026-11-02T09:00:00+01:00", "2026-11-02T09:00Z", "time")]
    [InlineData("2026-11-02", "2026-11-03", "string")]
    [InlineData("1.", ".5", "string")]
    [InlineData("--1", "+1", "string")]
    public void The_type_of_an_attribute_is_one_that_all_its_values_have(string one, string other, string type)
    {
        var log = $"case,activity,timestamp,n\nA,x,2026-11-02T09:00:00Z,{one}\nA,x,2026-11-02T09:00:00Z,{other}\n";

        Assert.Equal(type, ToOcel(log).Ocel.EventTypes["x"]["n"]);
        Assert.Equal(type, ToOcel(log, new EventLogExportOptions { ValuesAsText = true }).Ocel.EventTypes["x"]["n"]);
    }

    [Fact]
    public void Columns_name_objects_where_they_are_said_to()
    {
        const string Log = "case,activity,timestamp,Order No,item\nA,x,2026-11-02T09:00:00Z,1,\nB,x,2026-11-02T09:00:00Z,1,A\n";
        var (ocel, _) = ToOcel(Log, new EventLogExportOptions { Objects = [new("order_no", "order"), new("item", "item")] });

        Assert.Equal(["A", "order:1", "B", "item:A"], ocel.Objects.Select(found => found.GetProperty("id").GetString()));
        Assert.Equal(["case=B", "order=order:1", "item=item:A"], OcelFile.Related(ocel.Events[1]));
        Assert.Equal("string", ocel.EventTypes["x"]["Order No"]);

        using var output = new MemoryStream();
        var reading = EventLogExport.ToOcel(new MemoryStream(Encoding.UTF8.GetBytes(Log)), new EventLogOptions(), output, new EventLogExportOptions { Objects = [new("itm", "item")] });
        Assert.Equal("error RK8004: there is no attribute \"itm\" in the log. Did you mean \"item\"?", Assert.Single(reading.Problems).ToString());
        Assert.Equal(0, output.Length);
        Assert.Throws<ArgumentException>(() => new OcelEventLogWriter(output, new EventLogExportOptions { Objects = [new("item", "case")] }));
    }

    [Fact]
    public void The_id_of_a_case_that_looks_like_another_object_is_not_taken_for_it()
    {
        var (ocel, _) = ToOcel("case,activity,timestamp,order\norder:1,caseOpened,2026-11-02T09:00:00Z,1\ncase:order:1,caseOpened,2026-11-02T09:00:00Z,1\n");

        Assert.Equal(["case:order:1", "order:1", "case:case:order:1"], ocel.Objects.Select(found => found.GetProperty("id").GetString()));
        Assert.Equal(["case", "order", "case"], ocel.Objects.Select(found => found.GetProperty("type").GetString()));
    }

    [Fact]
    public void What_a_spreadsheet_would_run_is_said_and_disarmed_only_for_a_spreadsheet()
    {
        const string Log = "case,activity,timestamp,note\n-5,open,2026-11-02T09:00:00Z,=1+1\nB,@x,2026-11-02T09:00:00Z,+49 170\nC,-,2026-11-02T09:00:00Z,-3.5\n";
        var (plain, reading) = ToCsv(Log);
        var (guarded, quiet) = ToCsv(Log, new EventLogExportOptions { ForSpreadsheet = true });

        Assert.Contains(",=1+1\n", plain, StringComparison.Ordinal);
        Assert.Equal("warning RK8011: a spreadsheet would take cells for formulas and run them: 3 of them. Write the log for a spreadsheet before it is opened in one.", Assert.Single(reading.Problems).ToString());
        Assert.StartsWith("\uFEFFcase_id,", guarded, StringComparison.Ordinal);
        Assert.Contains("\n-5,open,2026-11-02T09:00:00.000000Z,,'=1+1\nB,'@x,2026-11-02T09:00:00.000000Z,,'+49 170\nC,-,2026-11-02T09:00:00.000000Z,,-3.5\n", guarded, StringComparison.Ordinal);
        Assert.Empty(quiet.Problems);
    }

    [Theory]
    [InlineData("x;=1+1", "x;'=1+1")]
    [InlineData("x; \"=1+1", "x; \"'=1+1")]
    [InlineData("a\n=1\t@b|+c(1)", "a\n'=1\t'@b|'+c(1)")]
    [InlineData(" =1+1", " '=1+1")]
    [InlineData("\u00A0=1+1", "\u00A0'=1+1")]
    [InlineData("\t=1+1", "\t'=1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＠a", "'＠a")]
    [InlineData("\u001B=1+1\u0000\u0085", "'=1+1")]
    [InlineData("\u0000", "")]
    [InlineData("1;-2;+3", "1;-2;+3")]
    [InlineData("a;-;b - c", "a;-;b - c")]
    [InlineData("ａ＝b, é\u00A0", "ａ＝b, é\u00A0")]
    public void A_cell_for_a_spreadsheet_runs_nothing_whatever_separates_cells_there(string cell, string written)
    {
        using var output = new MemoryStream();
        using var writer = new CsvEventLogWriter(output, ["note"], new EventLogExportOptions { ForSpreadsheet = true });
        writer.Add(new LogEvent("A", "x", CaseBuilder.Now) { Attributes = new Dictionary<string, string> { ["note"] = cell } });
        writer.Complete();

        Assert.Equal(written, Assert.Single(ReadAll(Encoding.UTF8.GetString(output.ToArray()))).Attributes!.GetValueOrDefault("note", ""));
    }

    [Fact]
    public void Metrics_of_a_log_are_those_of_its_export()
    {
        var log = File.ReadAllText(Repository.PathOf("samples", "events", "journal.csv"));
        var (csv, _) = ToCsv(log);
        using var before = new MemoryStream(Encoding.UTF8.GetBytes(log));
        using var after = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var options = new MetricsOptions { Definitions = MetricDefinitions.All };

        Assert.Equal(new MetricsCalculator().CalculateLog(before, null, options).ToUtf8Json(), new MetricsCalculator().CalculateLog(after, null, options).ToUtf8Json());
    }

    private const string NestedXes = """
        <log><trace><string key="concept:name" value="T1"><string key="origin" value="shop"/></string><string key="zip" value="10115"/>
          <container key="address"><string key="city" value="Berlin"/><container key="geo"><float key="lat" value="52.5"/></container></container>
          <event><string key="concept:name" value="open"/><date key="time:timestamp" value="2026-11-02T09:00:00Z"/>
            <list key="items"><values><string key="sku" value="1001"/><string key="sku" value="1002"/><int key="count" value="2"/></values></list>
            <string key="amount" value="7"><string key="currency" value="EUR"/></string></event>
          <event><string key="concept:name" value="open"/><date key="time:timestamp" value="2026-11-02T10:00:00Z"/><list key="items"><values><string key="sku" value="7"/></values></list></event>
        </trace></log>
        """;

    [Fact]
    public void Attributes_of_xes_inside_others_are_named_after_both()
    {
        var (csv, read) = ToCsv(NestedXes);

        Assert.Empty(read.Problems);
        Assert.Equal(
            """
            case_id,activity,timestamp,event_id,case:concept:name.origin,case:zip,case:address.city,case:address.geo.lat,items.sku,items.count,amount,amount.currency
            T1,open,2026-11-02T09:00:00.000000Z,,shop,10115,Berlin,52.5,"1001;1002",2,7,EUR
            T1,open,2026-11-02T10:00:00.000000Z,,shop,10115,Berlin,52.5,7,,,

            """, csv);
    }

    [Fact]
    public void What_xes_says_is_text_stays_text_in_ocel()
    {
        var (ocel, _) = ToOcel(NestedXes);

        Assert.Equal(("string", "string", "integer"), (ocel.EventTypes["open"]["amount"], ocel.EventTypes["open"]["items.sku"], ocel.EventTypes["open"]["items.count"]));
        Assert.Equal(("string", "float"), (ocel.ObjectTypes["case"]["zip"], ocel.ObjectTypes["case"]["address.geo.lat"]));
    }

    [Fact]
    public void Attributes_of_xes_inside_very_many_others_are_left_out()
    {
        var log = new StringBuilder("<log><trace><event><string key=\"concept:name\" value=\"x\"/><date key=\"time:timestamp\" value=\"2026-11-02T09:00:00Z\"/>");
        for (var i = 0; i < 1_000; i++) log.Append("<string key=\"k\" value=\"v\">");
        for (var i = 0; i < 1_000; i++) log.Append("</string>");
        var (csv, read) = ToCsv(log.Append("</event></trace></log>").ToString());

        Assert.False(read.HasErrors);
        Assert.Equal(4 + 16, csv.Split('\n')[0].Split(',').Length);
    }

    [Fact]
    public void Metrics_of_a_journal_are_those_of_its_export_whatever_it_holds() => JournalLine.Array[1, 40].Sample(lines =>
    {
        var log = string.Concat(lines.Select((line, i) => JsonSerializer.Serialize(new { schema = 1, tenant = "acme", @case = line.Case, seq = i, type = line.Type, at = line.At, data = line.Data }) + "\n"));
        AssertSameMetrics(log, ToCsv(log).Csv);
    }, iter: 200);

    [Fact]
    public void Metrics_of_objects_are_those_of_their_export_whatever_they_hold() => JournalLine.Array[1, 40].Sample(lines =>
    {
        var log = string.Concat(lines.Select(line => JsonSerializer.Serialize(
            new Dictionary<string, object?>(line.Data) { ["Ticket"] = line.Case, ["event"] = line.Type, ["time"] = line.At }.Reverse().ToDictionary()) + "\n"));
        AssertSameMetrics(log, ToCsv(log).Csv);
    }, iter: 200);

    [Theory]
    [InlineData("""["a;b","c"]""", "a,b|c")]
    [InlineData("""["a","b",null]""", "a|b")]
    [InlineData("[]", "")]
    [InlineData("""[""]""", "")]
    [InlineData("\"\"", "")]
    public void A_list_has_the_same_values_in_a_log_and_in_its_export(string rules, string values)
    {
        var log = $$"""{"case":"A","activity":"decisionMade","timestamp":"2026-11-02T09:00:00Z","rules":{{rules}}}{{"\n"}}""";
        foreach (var read in (string[])[log, ToCsv(log).Csv])
        {
            using var input = new MemoryStream(Encoding.UTF8.GetBytes(read));
            var report = new MetricsCalculator().CalculateLog(input, null, new MetricsOptions { Definitions = MetricDefinitions.FindAll(["refundkit.rulesHit"]) });
            Assert.Equal(values, string.Join('|', report.Metrics[0].Breakdown!.Value.Select(entry => entry.Key).Order(StringComparer.Ordinal)));
        }
    }

    [Fact]
    public void A_member_is_found_as_a_column_is_and_an_empty_value_is_none()
    {
        const string Json = "{\"case\":\"A\",\"activity\":\"x\",\"timestamp\":\"2026-11-02T09:00:00Z\",\"Order No\":\"1\"}\n{\"case\":\"A\",\"activity\":\"x\",\"timestamp\":\"2026-11-02T09:00:00Z\",\"Order No\":\"2\",\"order_no\":\"3\"}\n{\"case\":\"A\",\"activity\":\"x\",\"timestamp\":\"2026-11-02T09:00:00Z\",\"order_no\":\"\"}\n";
        const string Empty = """<log xmlns="http://www.xes-standard.org/"><trace><string key="concept:name" value="T1"/><event><string key="concept:name" value="x"/><string key="order_no" value=""/><date key="time:timestamp" value="2026-11-02T09:00:00Z"/></event></trace></log>""";

        Assert.Equal(["1", "3", null], Orders(Json));
        Assert.Equal([null], Orders(Empty));
        Assert.Equal([""], ToCsv(Empty).Csv.Split('\n')[1..^1].Select(row => row.Split(',')[^1]));

        static List<string?> Orders(string log)
        {
            var orders = new List<string?>();
            using var input = new MemoryStream(Encoding.UTF8.GetBytes(log));
            Assert.Empty(EventLog.Read(input, new EventLogOptions(), ["order_no"], happened => orders.Add(happened.Attributes!.GetValueOrDefault("order_no"))).Problems);
            return orders;
        }
    }

    [Fact]
    public void What_was_written_as_csv_is_read_back() => Event.Array[0, 20].Sample(events =>
    {
        using var output = new MemoryStream();
        var names = events.SelectMany(happened => happened.Attributes?.Keys ?? []).Where(name => name != "event_id").Distinct().Order(StringComparer.Ordinal).ToList();
        using var writer = new CsvEventLogWriter(output, names);
        foreach (var happened in events) writer.Add(happened);
        writer.Complete();
        var expected = events.Select(happened => happened with { Attributes = happened.Attributes?.Where(pair => pair.Key != "event_id").ToDictionary() });

        Assert.Equal(expected.Select(Text), ReadAll(Encoding.UTF8.GetString(output.ToArray())).Select(Text));
    }, iter: 300);

    [Fact]
    public void Whatever_a_log_holds_its_ocel_is_sound() => Event.Array[0, 20].Sample(events =>
    {
        foreach (var asText in (bool[])[false, true])
        {
            using var output = new MemoryStream();
            using var writer = new OcelEventLogWriter(output, new EventLogExportOptions { ValuesAsText = asText, Objects = [.. OcelObjectSource.Journal, new("n", "thing")] });
            foreach (var happened in events) writer.Add(happened);
            writer.Complete();
            var file = OcelFile.Parse(output.ToArray());

            Complaints.None(file.Complaints(asText));
            Assert.Equal(events.Select(happened => (happened.Activity, happened.At)), file.Events.Select(found => (found.GetProperty("type").GetString()!, InstantPattern.ExtendedIso.Parse(found.GetProperty("time").GetString()!).Value)));
            Assert.Equal(events.Select(happened => happened.CaseId).Distinct(StringComparer.Ordinal).Count(), file.Objects.Count(found => found.GetProperty("type").GetString() == "case"));
        }
    }, iter: 300);

    [Fact]
    public void Events_wait_in_the_file_of_the_host_and_the_log_is_the_same()
    {
        var opened = 0;
        var options = new EventLogExportOptions
        {
            SpillFile = () =>
            {
                opened++;
                return new MemoryStream();
            },
        };

        Assert.Equal(ToCsv(Xes).Csv, ToCsv(Xes, options).Csv);
        Assert.Equal(ToOcel(Xes).Ocel.Root.ToString(), ToOcel(Xes, options).Ocel.Root.ToString());
        Assert.Equal(2, opened);
        ToCsv("case,activity,timestamp\nA,x,2026-11-02T09:00:00Z\n", options);
        Assert.Equal(2, opened);
    }

    [Fact]
    public void Nothing_is_written_of_a_log_that_cannot_be_read()
    {
        Assert.Equal("", ToCsv("a,b\n1,2\n").Csv);
        Assert.True(ToCsv(Xes[..^30]).Reading.HasErrors);
        Assert.Equal("", ToCsv(Xes[..^30]).Csv);
        using var output = new MemoryStream();
        Assert.True(EventLogExport.ToOcel(new MemoryStream("{}"u8.ToArray()), new EventLogOptions(), output).HasErrors);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void An_empty_log_has_its_header_and_its_arrays()
    {
        Assert.Equal("case_id,activity,timestamp,event_id\n", ToCsv("case,activity,timestamp\n").Csv);
        Assert.Equal("""{"eventTypes":[],"objectTypes":[{"name":"case","attributes":[]}],"events":[],"objects":[]}""", ToOcel("case,activity,timestamp\n").Ocel.Root.ToString());
    }

    [Fact]
    public void Bytes_that_are_no_text_are_written_as_text()
    {
        using var output = new MemoryStream();
        byte[] log = [.. "case,activity,timestamp\nA\u0001,x"u8, 0xFF, .. ",2026-11-02T09:00:00Z\n"u8];
        EventLogExport.ToCsv(new MemoryStream(log), new EventLogOptions(), output);
        Assert.EndsWith("A\u0001,x\uFFFD,2026-11-02T09:00:00.000000Z,\n", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
        output.SetLength(0);
        EventLogExport.ToOcel(new MemoryStream(log), new EventLogOptions(), output);
        Complaints.None(OcelFile.Parse(output.ToArray()).Complaints());
    }

    [Fact]
    public void A_writer_that_is_complete_takes_nothing_more()
    {
        using var output = new MemoryStream();
        using var writer = new OcelEventLogWriter(output);
        writer.Complete();

        Assert.Throws<InvalidOperationException>(writer.Complete);
        Assert.Throws<InvalidOperationException>(() => writer.Add(new LogEvent("A", "x", CaseBuilder.Now)));
        Assert.Throws<ArgumentException>(() => new CsvEventLogWriter(output, ["a", "a"]));
        using var csv = new CsvEventLogWriter(output, []);
        Assert.Throws<ArgumentException>(() => csv.Add(new LogEvent("", "x", CaseBuilder.Now)));
        csv.Complete();
        Assert.Throws<InvalidOperationException>(csv.Complete);
        Assert.Throws<InvalidOperationException>(() => csv.Add(new LogEvent("A", "x", CaseBuilder.Now)));
    }

    [Fact]
    public void A_csv_writer_that_is_only_disposed_of_has_written_all()
    {
        using var output = new MemoryStream();
        using (var writer = new CsvEventLogWriter(output, []))
        {
            writer.Add(new LogEvent("A", "x", CaseBuilder.Now));
        }

        Assert.Equal(2, Encoding.UTF8.GetString(output.ToArray()).Count(letter => letter == '\n'));
    }

    [Fact]
    public void Events_that_could_not_be_kept_are_not_written_a_second_time()
    {
        using var output = new MemoryStream();
        using var writer = new OcelEventLogWriter(output, new EventLogExportOptions { SpillFile = () => new HalfWritten() });
        var large = new LogEvent("A", "x", CaseBuilder.Now) { Attributes = new Dictionary<string, string> { ["text"] = new('a', 100_000) } };

        Assert.Throws<IOException>(() => writer.Add(large));
        Assert.Throws<InvalidOperationException>(() => writer.Add(large));
        Assert.Throws<InvalidOperationException>(writer.Complete);
    }

    [Fact]
    public void Memory_in_pages_gives_back_what_was_written_from_anywhere()
    {
        using var memory = new PagedMemory();
        var bytes = new byte[5_000_000];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)(i * 31 >> 3);
        for (var i = 0; i < bytes.Length; i += 70_001) memory.Write(bytes.AsSpan(i, Math.Min(70_001, bytes.Length - i)));
        memory.Position = 1_048_570;
        var read = new byte[bytes.Length - 1_048_570];
        memory.ReadExactly(read);

        Assert.Equal(bytes.Length, memory.Length);
        Assert.Equal(bytes[1_048_570..], read);
        Assert.Equal(0, memory.Read(read));
    }

    [Fact]
    public void A_log_without_events_lacks_no_object()
    {
        var (ocel, reading) = ToOcel("case,activity,timestamp,order_id\n", new EventLogExportOptions { Objects = [new("order_id", "order")] });

        Assert.Equal("RK8006", Assert.Single(reading.Problems).Id);
        Assert.Empty(ocel.Events);
    }

    private sealed class HalfWritten : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            base.Write(buffer, offset, count / 2);
            throw new IOException("No space left on device");
        }
    }

    [Fact]
    public void A_host_hears_how_far_a_log_is_read_and_once_when_it_ends()
    {
        var heard = new Heard();
        var log = new StringBuilder("case,activity,timestamp\n");
        for (var i = 0; i < 100_000; i++) log.Append("A,x,2026-11-02T09:00:00Z\n");
        var bytes = Encoding.UTF8.GetBytes(log.ToString());
        EventLog.Read(new MemoryStream(bytes), new EventLogOptions { Progress = heard }, [], _ => { });

        Assert.Equal(new EventLogProgress(bytes.Length, 100_000), heard.All[^1]);
        Assert.InRange(heard.All.Count, 3, 4);
        Assert.Equal(heard.All.OrderBy(progress => progress.Bytes), heard.All);

        heard.All.Clear();
        EventLog.Read(new MemoryStream(), new EventLogOptions { Progress = heard }, [], _ => { });
        Assert.Equal([new EventLogProgress(0, 0)], heard.All);
        heard.All.Clear();
        EventLog.Read(new MemoryStream(Encoding.UTF8.GetBytes(Xes)), new EventLogOptions { Progress = heard }, [], _ => { });
        Assert.Equal([new EventLogProgress(Encoding.UTF8.GetByteCount(Xes), 3)], heard.All);
    }

    private sealed class Heard : IProgress<EventLogProgress>
    {
        public List<EventLogProgress> All { get; } = [];

        public void Report(EventLogProgress value) => All.Add(value);
    }
}
