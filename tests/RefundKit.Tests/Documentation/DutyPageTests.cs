using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using RefundKit.Duties;
using Xunit;

namespace RefundKit.Tests.Documentation;

/// <summary>The tables of promises-and-deadlines.md are the rows of the package. With REFUNDKIT_UPDATE_DOCS=1 they are written instead of compared.</summary>
public class DutyPageTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "promises-and-deadlines.md");

    [Fact]
    public void The_page_lists_exactly_the_marketplaces_deadlines() => Holds("marketplaces", Marketplaces());

    [Fact]
    public void The_page_lists_exactly_the_arrival_times() => Holds("arrivals", Arrivals());

    private static void Holds(string table, string rows)
    {
        var page = File.ReadAllText(Page);
        var (begin, end) = ($"<!-- {table} -->\n", $"<!-- end of {table} -->");
        var from = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var to = page.IndexOf(end, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("REFUNDKIT_UPDATE_DOCS") == "1") File.WriteAllText(Page, page[..from] + rows + page[to..]);

        Assert.Equal(rows, page[from..to]);
    }

    private static string Marketplaces()
    {
        var table = new StringBuilder("| row | site | in force | due | within | counted from | silence causes | confidence | source, checked |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var row in MarketplaceDeadlines.Embedded.Rows)
        {
            table.Append(CultureInfo.InvariantCulture, $"| `{row.Id}` | {row.Country ?? "all others"} | {Validity(row.ValidFrom, row.ValidTo)} | {Word(row.Duty)} | {Span(0, row.Within, row.Unit)} | {Word(row.From)} | {Word(row.Silence)} | {Word(row.Confidence)} | {Source(row.Source, row.CheckedOn)}{Note(row.Note)} |\n");
        }

        return table.ToString();
    }

    private static string Arrivals()
    {
        var table = new StringBuilder("| row | method | gateway | country | arrives | confidence | source, checked |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var row in ArrivalTimes.Embedded.Rows)
        {
            table.Append(CultureInfo.InvariantCulture, $"| `{row.Id}` | {row.Method ?? "any"} | {row.Gateway ?? "any other"} | {row.Country ?? "any other"} | {Span(row.Least, row.Most, row.Unit)} | {Word(row.Confidence)} | {Source(row.Source, row.CheckedOn)}{Note(row.Note)} |\n");
        }

        return table.ToString();
    }

    private static string Span(int least, int most, DutyUnit unit) => new DutyCount { After = "x", Least = least, Most = most, Unit = unit }.ToString().Replace(" after x", "", StringComparison.Ordinal);

    private static string Validity(LocalDate? from, LocalDate? to) => (from, to) switch
    {
        (null, null) => "always",
        ({ } first, null) => "from " + Day(first),
        (null, { } last) => "until " + Day(last),
        ({ } first, { } last) => $"{Day(first)} to {Day(last)}",
    };

    private static string Source(string source, LocalDate day) => $"{source}, {Day(day)}";

    private static string Note(string? note) => note is null ? "" : ". " + note;

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Word<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
