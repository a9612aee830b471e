using System.Globalization;
using System.Text;

namespace RefundKit.Policies;

/// <summary>
/// Writes a page's parts as one HTML document that stands by itself: no script, nothing loaded from elsewhere, a look of
/// its own that follows the reader's choice of light or dark and prints in black on white.
/// </summary>
internal static class PageHtml
{
    private const string Style = """
        :root { color-scheme: light dark; --text: #1f2328; --page: #ffffff; --line: #d1d9e0; --link: #0550ae; }
        @media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --page: #0d1117; --line: #3d444d; --link: #79c0ff; } }
        body { margin: 0; color: var(--text); background: var(--page); font: 1.0625rem/1.6 system-ui, sans-serif; }
        main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem; }
        h1 { font-size: 1.75rem; line-height: 1.25; }
        h2 { font-size: 1.25rem; margin-top: 2rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
        li { margin: .25rem 0; }
        a { color: var(--link); }
        @media print {
          :root { --text: #000000; --page: #ffffff; --line: #999999; --link: #000000; }
          main { max-width: none; padding: 0; }
          h1, h2 { break-after: avoid; }
          li { break-inside: avoid; }
        }

        """;

    public static string Write(IReadOnlyList<PageBlock> blocks, string language)
    {
        var title = blocks.OfType<PageBlock.Heading>().FirstOrDefault()?.Text ?? "";
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(Encode(language)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Encode(title)).Append("</title>\n")
            .Append("<style>\n").Append(Style.ReplaceLineEndings("\n")).Append("</style>\n</head>\n<body>\n<main>\n");
        foreach (var block in blocks)
        {
            switch (block)
            {
                case PageBlock.Heading heading:
                    html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level}>{Encode(heading.Text)}</h{heading.Level}>\n");
                    break;
                case PageBlock.Paragraph paragraph: html.Append("<p>").Append(Encode(paragraph.Text)).Append("</p>\n"); break;
                case PageBlock.Authored authored: PageMarkdown.Append(html, authored.Markdown); break;
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

    /// <summary>A text as content or value of an attribute. Control characters become U+FFFD, and marks that override the direction of a text are left out.</summary>
    public static string Encode(string text)
    {
        var safe = new StringBuilder(text.Length);
        Encode(safe, text);
        return safe.ToString();
    }

    public static void Encode(StringBuilder html, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '&': html.Append("&amp;"); break;
                case '<': html.Append("&lt;"); break;
                case '>': html.Append("&gt;"); break;
                case '"': html.Append("&quot;"); break;
                case '\'': html.Append("&#39;"); break;
                // Marks that turn the direction of what follows, beyond the text they stand in: a name could rearrange the page.
                case (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'): break;
                case not ('\t' or '\n' or '\r') when char.IsControl(c): html.Append('\uFFFD'); break;
                default: html.Append(c); break;
            }
        }
    }
}
