using System.Text;
using System.Text.RegularExpressions;
using RefundKit.Metrics;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Documentation;

/// <summary>Pages whose content follows from the code. With REFUNDKIT_UPDATE_DOCS=1 the facts page is written instead of compared.</summary>
public partial class ReferencePageTests
{
    [Fact]
    public void The_page_of_facts_lists_exactly_the_catalogue()
    {
        var path = Path.Combine(Repository.Root, "docs", "facts.md");
        var page = FactsPage();
        if (Environment.GetEnvironmentVariable("REFUNDKIT_UPDATE_DOCS") == "1") File.WriteAllText(path, page);

        Assert.Equal(page, File.ReadAllText(path));
    }

    [Fact]
    public void The_page_of_metric_definitions_lists_exactly_those_there_are()
    {
        var path = Path.Combine(Repository.Root, "docs", "metric-definitions.md");
        var page = MetricsPage();
        if (Environment.GetEnvironmentVariable("REFUNDKIT_UPDATE_DOCS") == "1") File.WriteAllText(path, page);

        Assert.Equal(page, File.ReadAllText(path));
    }

    private static string MetricsPage()
    {
        var page = new StringBuilder();
        page.Append("# Metric definitions\n\nWhat each value means, one line a definition. Vendors give one name to different formulas; those here reproduce what they publish,\non the events of the journal. A report has our own by default; `--definition` takes an id, `stages`, `returns`, `vendors` or `all`\n([Metrics](metrics.md)).\n");
        foreach (var (heading, definitions) in new[] { ("Our own", MetricDefinitions.Own), ("Stages and more (`stages`)", MetricDefinitions.Stages), ("Returns and money (`returns`)", MetricDefinitions.Returns), ("Vendors (`vendors`)", MetricDefinitions.Vendors) })
        {
            page.Append("\n## ").Append(heading).Append("\n\n| id | in | formula | period by | source |\n| --- | --- | --- | --- | --- |\n");
            foreach (var definition in definitions)
                page.Append("| `").Append(definition.Id).Append("` | ").Append(definition.Measure.Unit.ToString().ToLowerInvariant()).Append(" | ").Append(definition.Formula).Append(" | ").Append(definition.Period switch { PeriodAnchor.CaseStart => "first event", PeriodAnchor.CaseEnd => "last event", _ => "measured event" }).Append(" | ").Append(definition.Source ?? "").Append(" |\n");
        }

        return page.ToString();
    }

    [Fact]
    public void The_page_of_problems_explains_every_id_in_the_code_and_no_other()
    {
        var inCode = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => IdInCode().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var onPage = IdOnPage().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "problems.md")))
            .Select(match => match.Groups[1].Value);

        Assert.Equal(inCode, onPage);
    }

    [Fact]
    public void The_page_of_the_decision_hash_shows_the_golden_vectors()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "decision-hash.md"));
        using var vectors = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "RefundKit.Tests", "Decisions", "Data", "decision-hash.json")));

        foreach (var vector in vectors.RootElement.GetProperty("vectors").EnumerateArray())
        {
            Assert.Contains(vector.GetProperty("canonical").GetString() + "\n" + vector.GetProperty("decisionHash").GetString(), page, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("\"(RK[0-9]{4})\"")]
    private static partial Regex IdInCode();

    [GeneratedRegex(@"^\| (RK[0-9]{4}) \| \S", RegexOptions.Multiline)]
    private static partial Regex IdOnPage();

    private static string FactsPage()
    {
        var page = new StringBuilder();
        page.Append("""
            # Facts that conditions can read

            A fact that is not known makes a condition unknown, unless the last column gives the value that counts then. *From*
            says who can supply it. Facts of one item live inside `anyItem` and `everyItem`, and in the `items` of windows,
            exclusions and fees. A phase after "facts" can be read only by what comes later: see
            [the phases](way-of-the-data.md#the-phases-of-a-decision).

            An auction held online, as on eBay, is `distance`: `auction` is one that consumers can attend in person, and while
            `legal.attendable` does not say so, a human looks at what would be refused. What the law makes of regions, conditions and tags stands under
            [legal floors](legal-floors.md).

            | fact | type | phase | from | says | if absent |
            | --- | --- | --- | --- | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var fact in FactCatalog.BuiltIn.Facts)
        {
            var words = fact.Words.Count is > 0 and <= 8 ? $" ({string.Join(", ", fact.Words)})" : "";
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{fact.Name}` | {Word(fact.Type)} | {Word(fact.Phase)} | {Word(fact.Supplier)} | {fact.Description}{words} | {(fact.WhenAbsent.IsKnown ? fact.WhenAbsent : "unknown")} |\n");
        }

        return page.ToString();
    }

    private static string Word<T>(T value)
        where T : struct, Enum =>
        value switch
        {
            FactType.TextSet => "words",
            FactType.Boolean => "flag",
            _ => value.ToString().ToLowerInvariant(),
        };
}
