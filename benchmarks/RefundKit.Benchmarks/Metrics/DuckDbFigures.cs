using DuckDB.NET.Data;
using RefundKit.Metrics;

namespace RefundKit.Benchmarks.Metrics;

/// <summary>The figures by DuckDB on one thread, over a table in memory with a column for each attribute, loaded beforehand.</summary>
internal sealed class DuckDbFigures : IDisposable
{
    private const string Cases = """
        create or replace temp table facts as
        with one as (
          select case_id,
            min(happened) filter (activity in ('messageReceived', 'caseOpened')) as start,
            min(happened) filter (activity = 'caseOpened') as opened,
            min(happened) filter (activity = 'caseResolved') as first_end,
            max(happened) filter (activity = 'caseResolved') as last_end,
            max(happened) filter (activity = 'caseReopened') as reopened
          from events group by case_id),
        wrote as (
          select distinct m.case_id from events m join one on m.case_id = one.case_id
          where m.activity = 'messageReceived' and m.happened > one.opened and m.happened < one.first_end)
        select one.*, wrote.case_id is not null as wrote,
          reopened is not null and reopened > last_end as is_open
        from one left join wrote on one.case_id = wrote.case_id
        where first_end is not null;
        """;

    private const string Resolution = """
        select count(*), avg(s), quantile_cont(s, 0.5), quantile_cont(s, 0.9), quantile_cont(s, 0.95)
        from (select (last_end - start)::double as s from facts where not is_open);
        """;

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckDbFigures(LogEvent[] journal)
    {
        _connection.Open();
        Execute("set threads = 1; create table events (case_id varchar, activity varchar, happened bigint, reason varchar, score integer);");
        using var appender = _connection.CreateAppender("events");
        foreach (var happened in journal)
        {
            var score = happened.Attributes?.GetValueOrDefault("score");
            var row = appender.CreateRow().AppendValue(happened.CaseId).AppendValue(happened.Activity).AppendValue(happened.At.ToUnixTimeSeconds()).AppendValue(happened.Attributes?.GetValueOrDefault("reason"));
            (score is null ? row.AppendNullValue() : row.AppendValue(int.Parse(score, System.Globalization.CultureInfo.InvariantCulture))).EndRow();
        }
    }

    public JournalFigures Figures()
    {
        Execute(Cases);
        var times = Row(Resolution);
        var first = Row("select avg(case when (reopened is null or reopened <= first_end) and not wrote then 1.0 else 0.0 end) from facts;");
        var satisfied = Row("select avg(case when score >= 4 then 1.0 else 0.0 end) from events where activity = 'satisfactionRated';");
        var reasons = new List<string>();
        using var command = _connection.CreateCommand();
        command.CommandText = "select reason, count(*) as n from events where activity = 'caseOpened' group by reason order by n desc, reason;";
        using var reader = command.ExecuteReader();
        while (reader.Read()) reasons.Add($"{reader.GetString(0)} {reader.GetInt64(1)}");
        return new JournalFigures(
            Convert.ToInt64(times[0], System.Globalization.CultureInfo.InvariantCulture), Number(times[1]), Number(times[2]), Number(times[3]), Number(times[4]), Number(first[0]), Number(satisfied[0]), string.Join(", ", reasons));
    }

    public void Dispose() => _connection.Dispose();

    private static double Number(object value) => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture);

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private object[] Row(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        reader.Read();
        var row = new object[reader.FieldCount];
        reader.GetValues(row);
        return row;
    }
}
