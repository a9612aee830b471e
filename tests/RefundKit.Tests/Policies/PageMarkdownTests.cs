using System.Text;
using System.Xml.Linq;
using CsCheck;
using RefundKit.Languages;
using RefundKit.Policies;
using Xunit;

namespace RefundKit.Tests.Policies;

public class PageMarkdownTests
{
    private static string Html(string markdown)
    {
        var html = new StringBuilder();
        PageMarkdown.Append(html, markdown);
        return html.ToString();
    }

    [Theory]
    [InlineData("One.\n\nTwo\nlines.", "<p>One.</p>\n<p>Two\nlines.</p>\n")]
    [InlineData("# Title\nText", "<h2>Title</h2>\n<p>Text</p>\n")]
    [InlineData("### Deeper ###", "<h3>Deeper</h3>\n")]
    [InlineData("- a\n- b\n  more\n\nafter", "<ul>\n<li>a</li>\n<li>b\nmore</li>\n</ul>\n<p>after</p>\n")]
    [InlineData("1. a\n2) b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n")]
    [InlineData("1. a\n\n2. b\n\nafter", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<p>after</p>\n")]
    [InlineData("- a\n\n\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")]
    [InlineData("3. x\n4. y", "<ol start=\"3\">\n<li>x</li>\n<li>y</li>\n</ol>\n")]
    [InlineData("- a\n\n1. b", "<ul>\n<li>a</li>\n</ul>\n<ol>\n<li>b</li>\n</ol>\n")]
    [InlineData("1. a\n\n# Title\n1. b", "<ol>\n<li>a</li>\n</ol>\n<h2>Title</h2>\n<ol>\n<li>b</li>\n</ol>\n")]
    [InlineData("- a\n1. b", "<ul>\n<li>a</li>\n</ul>\n<ol>\n<li>b</li>\n</ol>\n")]
    [InlineData("**very** *soon* __now__ _then_", "<p><strong>very</strong> <em>soon</em> <strong>now</strong> <em>then</em></p>\n")]
    [InlineData("snake_case_word and 2 * 3 * 4", "<p>snake_case_word and 2 * 3 * 4</p>\n")]
    [InlineData("**not closed", "<p>**not closed</p>\n")]
    [InlineData("a `code <b>` b", "<p>a <code>code &lt;b&gt;</code> b</p>\n")]
    [InlineData("[us](https://shop.example/a?b=1&c=2)", "<p><a href=\"https://shop.example/a?b=1&amp;c=2\">us</a></p>\n")]
    [InlineData("[**us**](mailto:help@shop.example)", "<p><a href=\"mailto:help@shop.example\"><strong>us</strong></a></p>\n")]
    [InlineData("[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>\n")]
    [InlineData("[x](data:text/html,y)", "<p>[x](data:text/html,y)</p>\n")]
    [InlineData("[x](//shop.example)", "<p>[x](//shop.example)</p>\n")]
    [InlineData("<img src=x onerror=\"y\">", "<p>&lt;img src=x onerror=&quot;y&quot;&gt;</p>\n")]
    [InlineData("\\*no\\* \\[emphasis\\]", "<p>*no* [emphasis]</p>\n")]
    [InlineData("30 days - or more", "<p>30 days - or more</p>\n")]
    public void A_safe_part_of_markdown_becomes_html(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Theory]
    [InlineData("\n# x", "\\# x")]
    [InlineData(" - x", "\\- x")]
    [InlineData("\r\n\t1. x", "1\\. x")]
    [InlineData("# x", "\\# x")]
    [InlineData("plain", "plain")]
    public void Plain_text_cannot_become_a_block_however_far_in_it_begins(string text, string markdown) => Assert.Equal(markdown, PageWriter.Plain(text));

    [Fact]
    public void Whatever_an_author_writes_the_html_is_well_formed_and_holds_only_known_elements()
    {
        string[] known = ["p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "code", "a"];
        string[] pieces = ["*", "**", "_", "__", "`", "[", "]", "(", ")", "](", "https://a.example/", "mailto:a@b", "<b>", "&", "\"", "\n", "\n\n", "- ", "1. ", "7. ", "# ", "\\", " ", "word", "字"];
        Gen.Int[0, pieces.Length - 1].Array[0, 40].Select(chosen => string.Concat(chosen.Select(i => pieces[i]))).Sample(markdown =>
        {
            var elements = XDocument.Parse("<x>" + Html(markdown) + "</x>").Root!.Descendants().ToList();
            return elements.All(element => known.Contains(element.Name.LocalName, StringComparer.Ordinal)
                && element.Attributes().All(attribute => (element.Name == "ol" && attribute.Name == "start") || element.Name == "a" && attribute.Name == "href" && (attribute.Value.StartsWith("https://", StringComparison.Ordinal) || attribute.Value.StartsWith("mailto:", StringComparison.Ordinal))));
        }, iter: 5000);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("**a ")]
    [InlineData("_a ")]
    [InlineData("`")]
    [InlineData("- *")]
    public void Marks_without_partners_stay_as_they_are_however_many_there_are(string mark)
    {
        var markdown = string.Concat(Enumerable.Repeat(mark, 20_000));

        Assert.Equal(markdown.Trim().Length, XElement.Parse("<x>" + Html(markdown).TrimEnd('\n') + "</x>").Value.Length + (mark.StartsWith('-') ? 2 : 0));
    }

    [Fact]
    public void The_html_page_stands_by_itself_and_nests_as_it_should()
    {
        foreach (var audience in new[] { Audience.Customer, Audience.Staff })
        {
            foreach (var language in LanguageTag.Written)
            {
                var page = PolicyPage.Print(PageSamples.CrossBorder, audience, language, PageFormat.Html);
                var wellFormed = page.Replace("<!DOCTYPE html>\n", "", StringComparison.Ordinal).Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal)
                    .Replace("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "", StringComparison.Ordinal);
                var root = XElement.Parse(wellFormed);

                Assert.Equal(language, root.Attribute("lang")!.Value);
                Assert.Equal(root.Descendants("h1").Single().Value, root.Descendants("title").Single().Value);
                Assert.DoesNotContain(root.Descendants(), element => element.Name.LocalName is "script" or "img" or "link" or "iframe");
                Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
                Assert.Contains("@media (prefers-color-scheme: dark)", page, StringComparison.Ordinal);
                Assert.Contains("@media print", page, StringComparison.Ordinal);
                Assert.All(root.Descendants("li"), item => Assert.Contains(item.Parent!.Name.LocalName, (string[])["ul", "ol"]));
            }
        }
    }

    [Theory]
    [InlineData("1. first", "1\\. first")]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("- no point", "\\- no point")]
    [InlineData("a_b &amp; <b>", "a\\_b \\&amp; \\<b\\>")]
    public void A_text_of_the_policy_cannot_become_markup_in_markdown(string name, string written)
    {
        var policy = (PageSamples.CrossBorder.Draft with { Name = LocalizedText.Of("en", name) }).Build();

        Assert.StartsWith("# " + written + "\n", PolicyPage.Print(policy, Audience.Customer, "en", PageFormat.Markdown), StringComparison.Ordinal);
    }
}
