using System.Globalization;
using System.Text;

namespace RefundKit.Policies;

/// <summary>Writes a page's parts as Markdown or HTML.</summary>
internal static class PageWriter
{
    public static string Markdown(IEnumerable<PageBlock> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            if (text.Length > 0) text.Append('\n');
            switch (block)
            {
                case PageBlock.Heading heading: text.Append('#', heading.Level).Append(' ').Append(Plain(heading.Text)).Append('\n'); break;
                case PageBlock.Paragraph paragraph: text.Append(Plain(paragraph.Text)).Append('\n'); break;
                case PageBlock.Authored authored: text.Append(authored.Markdown.Trim()).Append('\n'); break;
                case PageBlock.Points points:
                    for (var i = 0; i < points.Items.Length; i++)
                        text.Append(points.Numbered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : "- ").Append(Plain(points.Items[i])).Append('\n');
                    break;
            }
        }

        return text.ToString();
    }

    // What would start a tag, emphasis, a link or code; a line break would start a block of its own.
    internal static string Plain(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '<' or '>' or '|' or '[' or ']') safe.Append('\\');
            safe.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return safe.ToString();
    }

    public static string Html(IReadOnlyList<PageBlock> blocks, string language)
    {
        var title = blocks.OfType<PageBlock.Heading>().FirstOrDefault()?.Text ?? "";
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(Encode(language)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Encode(title)).Append("</title>\n</head>\n<body>\n<main>\n");
        foreach (var block in blocks)
        {
            switch (block)
            {
                case PageBlock.Heading heading:
                    html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level}>{Encode(heading.Text)}</h{heading.Level}>\n");
                    break;
                case PageBlock.Paragraph paragraph: html.Append("<p>").Append(Encode(paragraph.Text)).Append("</p>\n"); break;
                case PageBlock.Authored authored:
                    foreach (var part in authored.Markdown.Replace("\r\n", "\n", StringComparison.Ordinal).Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                        html.Append("<p>").Append(Encode(part)).Append("</p>\n");
                    break;
                case PageBlock.Points points:
                    var tag = points.Numbered ? "ol" : "ul";
                    html.Append('<').Append(tag).Append(">\n");
                    foreach (var item in points.Items) html.Append("<li>").Append(Encode(item)).Append("</li>\n");
                    html.Append("</").Append(tag).Append(">\n");
                    break;
            }
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static string Encode(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);
}
