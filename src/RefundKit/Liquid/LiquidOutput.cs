namespace RefundKit.Liquid;

/// <summary>
/// What the text is for, which decides how values are written. A value is encoded once, where it is printed and after
/// its filters; the template's own text is the author's and stays as written.
/// </summary>
internal enum LiquidOutput
{
    /// <summary>Plain text: control characters other than line feed and tab, and bidirectional overrides, are left out of values.</summary>
    Text,

    /// <summary>
    /// As <see cref="Text"/>, and the five characters with a meaning in HTML are written as entities. What the filters
    /// <c>escape</c>, <c>escape_once</c> and <c>newline_to_br</c> return, and what <c>capture</c> holds, is HTML already
    /// and is not encoded again.
    /// </summary>
    Html,

    /// <summary>One line, as a mail header needs: line breaks, the template's own included, become a single space.</summary>
    Header,

    /// <summary>As <see cref="Text"/>, and characters with a meaning in Markdown get a backslash.</summary>
    Markdown,

    /// <summary>Values as they are, for measuring against other implementations.</summary>
    Raw,
}
