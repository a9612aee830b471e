using System.Globalization;
using System.Text;
using RefundKit.Policies;
using RefundKit.Templates;
using RefundKit.Tests.Templates;
using Xunit;

namespace RefundKit.Tests.Documentation;

/// <summary>
/// The pages on reply templates: their Liquid is checked and rendered, and the page of names follows from the catalogue. With
/// REFUNDKIT_UPDATE_DOCS=1 that page is written instead of compared.
/// </summary>
public class TemplatePageTests
{
    [Fact]
    public void The_page_of_names_lists_exactly_the_catalogue()
    {
        var path = Path.Combine(Repository.Root, "docs", "template-names.md");
        var page = NamesPage();
        if (Environment.GetEnvironmentVariable("REFUNDKIT_UPDATE_DOCS") == "1") File.WriteAllText(path, page);

        Assert.Equal(page, File.ReadAllText(path));
    }

    [Fact]
    public void Every_template_on_the_page_of_templates_passes_the_linter_and_renders()
    {
        var blocks = MarkdownBlocks.InRepository().Where(block => block.File == "docs/templates.md" && block.Language == "liquid").ToList();

        Assert.NotEmpty(blocks);
        Complaints.None(
            from block in blocks
            from complaint in TemplateLinter.Lint(block.Content, "t").Select(problem => problem.ToString())
                .Concat(ReplyPolicies.Reply(block.Content).Problems.Select(problem => problem.ToString()))
            select $"{block}: {complaint}");
    }

    private static string NamesPage()
    {
        var page = new StringBuilder();
        page.Append("""
            # Names that reply templates can read

            *In a reply* says when a name has a value: always; in replies on its subject, at the steps given; or sometimes, and
            then it needs a guard or a default ([how](templates.md#what-may-be-missing)). `[]` is an item of a list, `*` the id
            of a promise of the policy. Names of the host's own stand under `extra`.

            An amount prints with its currency and has `amount` and `currency`; a day prints with its weekday and has `iso`,
            `year`, `month`, `day`, `weekday` (1 is Monday) and `withoutWeekday`; words print in the reader's language and have
            `code`; a text or a list has `size`.

            | name | kind | in a reply | says |
            | --- | --- | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var name in ReplyCatalogue.All)
            page.Append(CultureInfo.InvariantCulture, $"| `{name.Path}` | {Kind(name.Kind)} | {When(name)} | {name.Description} |\n");
        page.Append("\nThe steps of a case, which are also the ids of the templates that RefundKit brings: ");
        page.AppendJoin(", ", Enum.GetValues<ReplyStep>().Select(step => $"`{ReplySteps.Of(step)}`")).Append(".\n");
        return page.ToString();
    }

    private static string Kind(NameKind kind) => kind switch
    {
        NameKind.Money => "amount",
        NameKind.Date => "day",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string When(ReplyName name) => name.Presence switch
    {
        Presence.Always => "always",
        Presence.Sometimes => "sometimes",
        _ when name.Steps.Length == Enum.GetValues<ReplyStep>().Length => "at every step",
        _ => string.Join(", ", name.Steps.Select(step => $"`{ReplySteps.Of(step)}`")),
    };
}
