namespace RefundKit.Templates;

/// <summary>
/// What a text is for, which decides how values are encoded. Only values are: the template's own text is the author's. In
/// every medium, values lose control characters (line feed and tab stay) and bidirectional overrides.
/// </summary>
public enum TextMedium
{
    /// <summary>Plain text.</summary>
    Plain,

    /// <summary>HTML: the five characters with a meaning there are written as entities.</summary>
    Html,

    /// <summary>Markdown: characters with a meaning there get a backslash.</summary>
    Markdown,

    /// <summary>One line of a mail header: line breaks, the template's own included, become one space.</summary>
    Header,
}
