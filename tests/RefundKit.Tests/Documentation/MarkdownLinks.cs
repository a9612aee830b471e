using System.Text;
using System.Text.RegularExpressions;

namespace RefundKit.Tests.Documentation;

/// <summary>The links of a page, and the anchors that its headings and <c>id</c> attributes make.</summary>
internal static partial class MarkdownLinks
{
    /// <summary>The targets of all links and images outside code, with the line they stand on.</summary>
    public static IEnumerable<(int Line, string Target)> In(string text)
    {
        var lines = MarkdownLines.Of(text);
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Kind != MarkdownLineKind.Prose) continue;
            var prose = InlineCode().Replace(lines[at].Text, "");
            // An image may be the text of a link: it is looked for on its own.
            var links = Inline().Matches(prose).Concat(Image().Matches(prose)).Concat(Reference().Matches(prose)).Concat(Html().Matches(prose));
            foreach (var target in links.Select(link => link.Groups["target"].Value).Distinct()) yield return (at + 1, target);
        }
    }

    /// <summary>Why a link of that page leads nowhere; null where it leads somewhere, or out of the repository by address.</summary>
    public static string? Complaint(string page, string target)
    {
        if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal)) return null;
        var parts = target.Split('#', 2);
        var path = Uri.UnescapeDataString(parts[0]);
        var file = path.Length == 0 ? page : Path.GetFullPath(path, Path.GetDirectoryName(page)!);
        if (Path.IsPathRooted(path)) return $"\"{target}\" starts at the root of a disk; write it relative to the page";
        if (IsInRepository(page) && !IsInRepository(file)) return $"\"{target}\" leaves the repository";
        if (!Path.Exists(file)) return $"\"{target}\" does not exist";
        if (parts.Length == 1 || !file.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) return null;
        return Anchors(File.ReadAllText(file)).Contains(parts[1]) ? null : $"\"{target}\": the page has no heading #{parts[1]}";
    }

    /// <summary>The anchors as GitHub makes them: lower case, punctuation dropped, spaces as hyphens, repeats numbered.</summary>
    public static IReadOnlySet<string> Anchors(string text)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in MarkdownLines.Of(text).Where(line => line.Kind == MarkdownLineKind.Prose))
        {
            foreach (var id in Id().Matches(line.Text).Select(match => match.Groups["id"].Value)) anchors.Add(id);
            if (Heading().Match(line.Text) is not { Success: true } heading) continue;
            var anchor = AnchorOf(Inline().Replace(heading.Groups["text"].Value, "${text}"));
            var free = anchor;
            for (var number = 1; !anchors.Add(free); number++) free = $"{anchor}-{number}";
        }

        return anchors;
    }

    private static bool IsInRepository(string path) =>
        path == Repository.Root || path.StartsWith(Repository.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string AnchorOf(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var character in heading.Trim())
        {
            if (character == ' ') anchor.Append('-');
            else if (char.IsLetterOrDigit(character) || character is '-' or '_') anchor.Append(char.ToLowerInvariant(character));
        }

        return anchor.ToString();
    }

    [GeneratedRegex(@"(`+)(?!`).*?(?<!`)\1(?!`)")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\[(?<text>(?:[^\[\]]|\[[^\]]*\](?:\([^)]*\))?)*)\]\(\s*<?(?<target>[^\s)>]+)>?(?:\s+""[^""]*"")?\s*\)")]
    private static partial Regex Inline();

    [GeneratedRegex(@"!\[[^\]]*\]\(\s*<?(?<target>[^\s)>]+)")]
    private static partial Regex Image();

    [GeneratedRegex(@"^\s{0,3}\[[^\]]+\]:\s*<?(?<target>[^\s>]+)>?")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\b(?:href|src)=""(?<target>[^""]+)""")]
    private static partial Regex Html();

    [GeneratedRegex(@"\b(?:id|name)=""(?<id>[^""]+)""")]
    private static partial Regex Id();

    [GeneratedRegex(@"^ {0,3}#{1,6}\s+(?<text>.+?)(?:\s+#+)?\s*$")]
    private static partial Regex Heading();
}
