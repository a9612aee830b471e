namespace RefundKit.Tests.Documentation;

/// <summary>
/// The fenced blocks of the pages: the README and its neighbours at the top level, and everything under <c>docs/</c>.
/// Linked into each test project that compiles or runs what the pages show.
/// </summary>
internal static class MarkdownBlocks
{
    /// <summary>The pages of the repository, by full path; there may be no <c>docs/</c>.</summary>
    public static IReadOnlyList<string> Pages
    {
        get
        {
            var docs = Repository.PathOf("docs");
            var below = Directory.Exists(docs) ? Directory.EnumerateFiles(docs, "*.md", SearchOption.AllDirectories) : [];
            return [.. Directory.EnumerateFiles(Repository.Root, "*.md").Concat(below).Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>All blocks of all pages, in the order of the pages.</summary>
    public static IReadOnlyList<MarkdownBlock> InRepository() =>
        [.. Pages.SelectMany(page => In(Repository.NameOf(page), File.ReadAllText(page)))];

    public static IReadOnlyList<MarkdownBlock> In(string file, string text)
    {
        var blocks = new List<MarkdownBlock>();
        var lines = MarkdownLines.Of(text);
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Kind != MarkdownLineKind.Fence) continue;
            var fence = lines[at];
            var first = at + 1;
            while (at + 1 < lines.Count && lines[at + 1].Kind == MarkdownLineKind.Code) at++;
            var content = lines.Skip(first).Take(at + 1 - first).Select(line => Outdent(line.Text, fence.Indentation) + "\n");
            blocks.Add(new MarkdownBlock(file, first + 1, fence.Info, string.Concat(content)));
            at++;
        }

        return blocks;
    }

    private static string Outdent(string line, int columns)
    {
        var at = 0;
        while (at < columns && at < line.Length && line[at] == ' ') at++;
        return line[at..];
    }
}
