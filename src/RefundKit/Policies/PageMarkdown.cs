using System.Globalization;
using System.Text;

namespace RefundKit.Policies;

/// <summary>
/// What authors write in Markdown, as HTML: paragraphs, headings, flat lists, emphasis, code and links to http, https and
/// mailto addresses. Everything else, tags above all, is printed as it was written. A heading stands below the page's own.
/// </summary>
internal static class PageMarkdown
{
    private const int DeepestHeading = 6;

    public static void Append(StringBuilder html, string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var paragraph = new List<string>();
        string? list = null;
        var isApart = false;
        var item = new List<string>();
        foreach (var raw in lines)
        {
            var line = raw.Trim();
            var point = Point(line, out var tag, out var start);
            if (point is null && list is not null && !isApart && line.Length > 0 && Heading(line) == 0)
            {
                // A line that follows a point belongs to it.
                item.Add(line);
                continue;
            }

            CloseItem(html, item);
            if (tag != list && (point is not null || line.Length > 0)) CloseList(html, ref list);
            isApart = line.Length == 0;
            if (point is not null)
            {
                CloseParagraph(html, paragraph);
                if (list is null) OpenList(html, list = tag!, start);
                item.Add(point);
                continue;
            }

            if (line.Length == 0)
            {
                // A list goes on after a blank line if its next point comes then.
                CloseParagraph(html, paragraph);
            }
            else if (Heading(line) is var level and > 0)
            {
                CloseParagraph(html, paragraph);
                var below = Math.Min(DeepestHeading, Math.Max(2, level));
                html.Append("<h").Append(below).Append('>');
                PageInline.Append(html, line.AsSpan(level).Trim().TrimEnd('#').TrimEnd());
                html.Append("</h").Append(below).Append(">\n");
            }
            else
            {
                paragraph.Add(line);
            }
        }

        CloseItem(html, item);
        CloseList(html, ref list);
        CloseParagraph(html, paragraph);
    }

    private static int Heading(string line)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#') level++;
        return level is > 0 and <= DeepestHeading && level < line.Length && line[level] == ' ' ? level : 0;
    }

    private static string? Point(string line, out string? tag, out int start)
    {
        (tag, start) = (null, 1);
        if (line.Length > 2 && line[0] is '-' or '*' or '+' && line[1] == ' ')
        {
            tag = "ul";
            return line[2..].Trim();
        }

        var digits = 0;
        while (digits < line.Length && digits < 9 && char.IsAsciiDigit(line[digits])) digits++;
        if (digits == 0 || digits + 2 > line.Length || line[digits] is not ('.' or ')') || line[digits + 1] != ' ') return null;
        tag = "ol";
        start = int.Parse(line.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        return line[(digits + 2)..].Trim();
    }

    private static void OpenList(StringBuilder html, string tag, int start)
    {
        html.Append('<').Append(tag);
        if (start != 1) html.Append(CultureInfo.InvariantCulture, $" start=\"{start}\"");
        html.Append(">\n");
    }

    private static void CloseItem(StringBuilder html, List<string> item)
    {
        if (item.Count == 0) return;
        html.Append("<li>");
        PageInline.Append(html, string.Join('\n', item));
        html.Append("</li>\n");
        item.Clear();
    }

    private static void CloseList(StringBuilder html, ref string? list)
    {
        if (list is null) return;
        html.Append("</").Append(list).Append(">\n");
        list = null;
    }

    private static void CloseParagraph(StringBuilder html, List<string> paragraph)
    {
        if (paragraph.Count == 0) return;
        html.Append("<p>");
        PageInline.Append(html, string.Join('\n', paragraph));
        html.Append("</p>\n");
        paragraph.Clear();
    }
}
