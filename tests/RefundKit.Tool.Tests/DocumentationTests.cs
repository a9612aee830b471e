using System.Globalization;
using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Tool.Tests;

/// <summary>Every command line the pages show is run as it stands.</summary>
public sealed class DocumentationTests
{
    /// <summary>A command line of a page, the exit code it ends with, and the output the page shows after it.</summary>
    internal sealed record ShownCommand(string Place, string Line, int Code, string? Output);

    [Fact]
    public void Every_command_of_the_pages_does_what_they_say()
    {
        var wrong = new List<string>();
        foreach (var shown in Commands(MarkdownBlocks.InRepository()))
        {
            var run = ToolRun.Of(Repository.Root, Split(shown.Line).Skip(1));
            if (run.Code != shown.Code) wrong.Add($"{shown.Place}: {shown.Line}\nended with {run.Code}: {run.Error}");
            else if (shown.Output is { } output && output != run.Output + run.Error) wrong.Add($"{shown.Place}: {shown.Line}\nsaid: {run.Output}{run.Error}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void A_shown_command_is_found_with_its_code_and_its_output()
    {
        var blocks = MarkdownBlocks.In("page.md", "```sh exit=1\n# a remark\nrefundkit check 'a b.json'\n```\n\n```text\nwhat it says\n```\n\n```console\n$ refundkit schema \\\n  policy\n```\n");
        var found = Commands(blocks).ToList();
        Assert.Equal(["refundkit check 'a b.json'", "refundkit schema policy"], found.Select(shown => shown.Line));
        Assert.Equal([1, 0], found.Select(shown => shown.Code));
        Assert.Equal(["what it says\n", null], found.Select(shown => shown.Output));
        Assert.Equal(["refundkit", "check", "a b.json"], Split(found[0].Line));
    }

    internal static IEnumerable<ShownCommand> Commands(IReadOnlyList<MarkdownBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Language is not ("sh" or "console")) continue;
            var code = block.Tags.FirstOrDefault(tag => tag.StartsWith("exit=", StringComparison.Ordinal)) is { } tag ? int.Parse(tag[5..], CultureInfo.InvariantCulture) : 0;
            var lines = block.Content.Replace("\\\n", "", StringComparison.Ordinal).Split('\n')
                .Select(line => string.Join(' ', (line.StartsWith("$ ", StringComparison.Ordinal) ? line[2..] : line).Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                .Where(line => line.StartsWith("refundkit ", StringComparison.Ordinal)).ToList();
            var next = i + 1 < blocks.Count && blocks[i + 1] is { Language: "text" or "json" } after && after.File == block.File ? after.Content : null;
            foreach (var line in lines) yield return new ShownCommand(block.Place, line, code, lines.Count == 1 ? next : null);
        }
    }

    /// <summary>The words of a line as a shell would see them: quotes group, and there is nothing else.</summary>
    internal static List<string> Split(string line)
    {
        var words = new List<string>();
        var word = new System.Text.StringBuilder();
        var quote = '\0';
        var began = false;
        foreach (var c in line)
        {
            if (quote != '\0' && c == quote) quote = '\0';
            else if (quote != '\0') word.Append(c);
            else if (c is '\'' or '"')
            {
                quote = c;
                began = true;
            }
            else if (c != ' ') word.Append(c);
            else if (word.Length > 0 || began)
            {
                words.Add(word.ToString());
                word.Clear();
                began = false;
            }
        }

        if (word.Length > 0 || began) words.Add(word.ToString());
        return words;
    }
}
