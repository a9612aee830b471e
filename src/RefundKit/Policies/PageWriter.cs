using System.Globalization;
using System.Text;

namespace RefundKit.Policies;

/// <summary>Writes a page's parts as CommonMark.</summary>
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

    // What would start a tag, an entity, emphasis, a link or code; a line break would start a block of its own, and so
    // would what looks like a heading or a point at the beginning.
    internal static string Plain(string text)
    {
        var safe = new StringBuilder(text.Length);
        text = text.TrimStart();
        if (text.Length > 0 && text[0] is '#' or '-' or '+' or '=') safe.Append('\\');
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0 && digits < text.Length && text[digits] is '.' or ')')
        {
            safe.Append(text, 0, digits).Append('\\');
            text = text[digits..];
        }

        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '<' or '>' or '|' or '[' or ']' or '&' or '~') safe.Append('\\');
            safe.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return safe.ToString();
    }
}
