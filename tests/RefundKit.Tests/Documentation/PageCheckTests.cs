using Xunit;

namespace RefundKit.Tests.Documentation;

/// <summary>The checks of <see cref="PageTests"/> themselves, tried on pages with faults.</summary>
public class PageCheckTests
{
    private const string Snippet = """
        using NodaTime;

        namespace Somewhere;

        public class Snippets
        {
            public void Adds()
            {
                #region doc:adding
                var sum = 1 + 1;

                if (sum > 1)
                    sum++;
                #endregion
            }
        }
        """;

    [Fact]
    public void Blocks_know_their_language_tags_and_line()
    {
        var blocks = MarkdownBlocks.In("p.md", "# Title\n\n```jsonc policy strict\n{}\n```\n\n~~~~\n```\n~~~~\n- a\n\n  ```sh\n  refundkit init\n    shop\n  ```\n");

        Assert.Equal(
            [("jsonc", 4, "{}\n"), ("", 8, "```\n"), ("sh", 13, "refundkit init\n  shop\n")],
            blocks.Select(block => (block.Language, block.Line, block.Content)));
        Assert.Equal(["policy", "strict"], blocks[0].Tags);
        Assert.Equal("p.md(4)", blocks[0].Place);
    }

    [Fact]
    public void Inline_code_with_three_backticks_opens_no_block() =>
        Assert.Empty(MarkdownBlocks.In("p.md", "```not a block``` in a sentence\n"));

    [Fact]
    public void An_open_block_runs_to_the_end_of_the_page() =>
        Assert.Equal("a\nb\n", Assert.Single(MarkdownBlocks.In("p.md", "```text\na\nb")).Content);

    [Theory]
    [InlineData("var sum = 1 + 1;\n\nif (sum > 1)\n    sum++;\n", true)]
    [InlineData("    var sum = 1 + 1;  \r\n\r\n    if (sum > 1)\r\n        sum++;\r\n", true)]
    [InlineData("using NodaTime;\n\nvar sum = 1 + 1;\n\nif (sum > 1)\n    sum++;\n", true)]
    [InlineData("using Somewhere.Else;\n\nvar sum = 1 + 1;\n\nif (sum > 1)\n    sum++;\n", false)]
    [InlineData("var sum = 1 + 2;\n\nif (sum > 1)\n    sum++;\n", false)]
    [InlineData("var sum = 1 + 1;\n\nif (sum > 1)\nsum++;\n", false)]
    [InlineData("var sum = 1 + 1;\n", false)]
    [InlineData("", false)]
    public void A_block_must_have_the_text_of_the_region(string block, bool equal) =>
        Assert.Equal(equal, Assert.Single(CodeRegions.In("s.cs", Snippet)).IsShownBy(block));

    [Fact]
    public void A_region_knows_its_name_and_line_and_leaves_out_directives_of_inner_regions()
    {
        var regions = CodeRegions.In("s.cs", "#region doc:outer\na();\n#region doc:inner\nb();\n#endregion\n#endregion\n#region other\n#endregion");

        Assert.Equal([("inner", 3, "b();"), ("outer", 1, "a();\nb();")], regions.Select(region => (region.Name, region.Line, region.Content)));
    }

    [Theory]
    [InlineData("json", "{\"a\":1}", true)]
    [InlineData("json", "{\"a\":1,}", false)]
    [InlineData("json", "{} // note", false)]
    [InlineData("jsonc", "{\"a\":1,} // note", true)]
    [InlineData("jsonc", "{\"a\":", false)]
    [InlineData("jsonl", "{}\n{}\n", true)]
    [InlineData("jsonl", "{}\n{\n", false)]
    [InlineData("json", "{}\n{}\n", false)]
    public void Json_is_read_as_its_language_says(string language, string content, bool fine) =>
        Assert.Equal(fine, !JsonBlocks.ComplaintsAbout(new MarkdownBlock("p.md", 1, language, content)).Any());

    [Fact]
    public void A_tag_hands_the_block_to_its_reader_and_an_unknown_tag_is_a_fault()
    {
        var readers = new Dictionary<string, Func<string, IEnumerable<string>>> { ["policy"] = text => [$"read {text}"] };

        Assert.Equal(["p.md(1): ```jsonc policy: read {}"], JsonBlocks.ComplaintsAbout(new MarkdownBlock("p.md", 1, "jsonc policy", "{}"), readers));
        Assert.Single(JsonBlocks.ComplaintsAbout(new MarkdownBlock("p.md", 1, "jsonc polic", "{}"), readers));
    }

    [Fact]
    public void Links_are_found_in_prose_and_not_in_code() => Assert.Equal(
        [(1, "a.md"), (2, "b.md#c"), (3, "d.png"), (3, "e.md"), (4, "f.md"), (5, "g.md")],
        MarkdownLinks.In("[a](a.md)\n[b](<b.md#c> \"title\")\n[![d](d.png)](e.md) `[x](x.md)`\n[ref]: f.md\n<a href=\"g.md\">\n```md\n[y](y.md)\n```\n")
            .Order());

    [Fact]
    public void Anchors_are_made_as_on_GitHub() => Assert.Equal(
        ["a-first-look", "fees--taxes", "fees--taxes-1", "given", "see-the-docs", "über-uns"],
        MarkdownLinks.Anchors("# A first look!\n## Fees & taxes ##\n### Fees & taxes\n<a id=\"given\"></a>\n## See [the docs](x.md)\n# Über uns\n```sh\n# no heading\n```\n").Order(StringComparer.Ordinal));

    [Fact]
    public void A_link_to_a_missing_file_or_heading_is_a_fault()
    {
        var folder = Directory.CreateTempSubdirectory("refundkit-links-").FullName;
        try
        {
            var page = Path.Combine(folder, "page.md");
            File.WriteAllText(page, "# Here\n");
            File.WriteAllText(Path.Combine(folder, "two words.md"), "## There\n");

            Assert.Null(MarkdownLinks.Complaint(page, "#here"));
            Assert.Null(MarkdownLinks.Complaint(page, "two%20words.md#there"));
            Assert.Null(MarkdownLinks.Complaint(page, "https://example.org/x#y"));
            Assert.NotNull(MarkdownLinks.Complaint(page, "#there"));
            Assert.NotNull(MarkdownLinks.Complaint(page, "two%20words.md#here"));
            Assert.NotNull(MarkdownLinks.Complaint(page, "three.md"));
            Assert.NotNull(MarkdownLinks.Complaint(page, page));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_link_out_of_the_repository_is_a_fault() =>
        Assert.NotNull(MarkdownLinks.Complaint(Repository.PathOf("README.md"), ".."));
}
