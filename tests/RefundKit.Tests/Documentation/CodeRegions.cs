namespace RefundKit.Tests.Documentation;

/// <summary>The regions that pages may show: in the snippets, which are tests, in the samples and in the packaging consumer, which are run.</summary>
internal static class CodeRegions
{
    private const string Opening = "#region doc:";

    private static readonly string[] Folders =
    [
        "tests/RefundKit.Tests/Documentation/Snippets", "tests/RefundKit.Packaging.Tests/Consumer", "samples",
    ];

    public static IReadOnlyList<CodeRegion> InRepository() =>
    [
        .. from folder in Folders
           where Directory.Exists(Repository.PathOf(folder))
           from file in Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           from region in In(Repository.NameOf(file), File.ReadAllText(file))
           select region,
    ];

    /// <summary>The regions of one file; a region inside a region belongs to both, without the directives.</summary>
    public static IReadOnlyList<CodeRegion> In(string file, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var usings = lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';')).ToHashSet();
        var open = new Stack<(int Line, string? Name)>();
        var regions = new List<CodeRegion>();
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].Trim();
            if (line.StartsWith("#region", StringComparison.Ordinal))
            {
                open.Push((at, line.StartsWith(Opening, StringComparison.Ordinal) ? line[Opening.Length..].Trim() : null));
            }
            else if (line.StartsWith("#endregion", StringComparison.Ordinal) && open.TryPop(out var begun) && begun.Name is not null)
            {
                var inside = lines[(begun.Line + 1)..at].Where(inner => !IsRegionDirective(inner));
                regions.Add(new CodeRegion(file, begun.Line + 1, begun.Name, Normalize(string.Join('\n', inside)), usings));
            }
        }

        return regions;
    }

    /// <summary>The text without common indentation, without space at the ends of lines, and without blank lines around it.</summary>
    public static string Normalize(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).ToList();
        while (lines.Count > 0 && lines[0].Length == 0) lines.RemoveAt(0);
        while (lines.Count > 0 && lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
        var common = lines.Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart(' ').Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[common..]));
    }

    private static bool IsRegionDirective(string line) =>
        line.TrimStart().StartsWith("#region", StringComparison.Ordinal) || line.TrimStart().StartsWith("#endregion", StringComparison.Ordinal);
}
