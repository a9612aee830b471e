using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.Documentation;

public sealed class ImportPageTests
{
    private static readonly string[] Rows = [.. File.ReadLines(Repository.PathOf("docs", "importing-templates.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2)];

    [Fact]
    public void Every_name_that_is_converted_is_on_the_page_and_no_other() => Assert.Equal(
        ImportDialects.All.SelectMany(dialect => dialect.Names.Select(pair => $"`{dialect.Shape.Replace("*", pair.Key, StringComparison.Ordinal)}` → `{pair.Value.Path}`")).Order(StringComparer.Ordinal),
        Rows.Select(row => row.Split('|')).Select(cells => $"{cells[2].Trim()} → {cells[3].Trim().Split(' ')[0]}").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_dialect_names_its_source() => Assert.Equal(
        ImportDialects.All.Length,
        Rows.Select(row => row.Split('|')).Count(cells => cells[1].Trim().Length > 0 && cells[4].Trim().Length > 0));
}
