using System.Reflection;
using Xunit;

namespace RefundKit.Tests.Documentation;

/// <summary>What the pages show is what the code does.</summary>
public class PageTests
{
    private static readonly IReadOnlyList<MarkdownBlock> Blocks = MarkdownBlocks.InRepository();

    private static readonly IReadOnlyList<CodeRegion> Regions = CodeRegions.InRepository();

    [Fact]
    public void There_is_a_readme_to_check() => Assert.Contains(Repository.PathOf("README.md"), MarkdownBlocks.Pages);

    [Fact]
    public void Every_csharp_block_is_equal_to_a_region_that_is_compiled_and_run() => Complaints.None(
        from block in Blocks
        where block.Language is "csharp" or "cs" or "c#"
        where !Regions.Any(region => region.IsShownBy(block.Content))
        select $"{block}: no #region doc:… of a snippet, a sample or the packaging consumer has this text");

    [Fact]
    public void Every_region_is_shown_on_a_page() =>
        Complaints.None(Regions.Where(region => !Blocks.Any(block => region.IsShownBy(block.Content))).Select(region => region.ToString()));

    [Fact]
    public void Region_names_are_unique() => Complaints.None(
        Regions.GroupBy(region => region.Name).Where(group => group.Count() > 1).Select(group => string.Join(", ", group)));

    /// <summary>The analyzers of xunit refuse a public method that is no test in a class with tests.</summary>
    [Fact]
    public void Every_file_of_snippets_has_tests_in_a_class_of_its_name() => Complaints.None(
        from region in Regions
        where region.File.Contains("/Snippets/", StringComparison.Ordinal)
        let name = $"RefundKit.Tests.Documentation.Snippets.{Path.GetFileNameWithoutExtension(region.File)}"
        where typeof(PageTests).Assembly.GetType(name)?.GetMethods().Any(IsTest) != true
        select $"{region.File} has no class {name} with tests");

    [Fact]
    public void Every_json_block_can_be_read() =>
        Complaints.None(Blocks.Where(JsonBlocks.Concerns).SelectMany(block => JsonBlocks.ComplaintsAbout(block)));

    [Fact]
    public void Every_link_inside_the_repository_leads_somewhere() => Complaints.None(
        from page in MarkdownBlocks.Pages
        from link in MarkdownLinks.In(File.ReadAllText(page))
        let complaint = MarkdownLinks.Complaint(page, link.Target)
        where complaint is not null
        select $"{Repository.NameOf(page)}({link.Line}): {complaint}");

    private static bool IsTest(MethodInfo method) =>
        method.GetCustomAttributes().Any(attribute => attribute is FactAttribute or TheoryAttribute);
}
