using System.Collections.Immutable;

namespace RefundKit.Policies;

/// <summary>A part of a page, whatever it is printed as. Its texts are plain; the writer escapes them.</summary>
internal abstract record PageBlock
{
    private protected PageBlock()
    {
    }

    public sealed record Heading(int Level, string Text) : PageBlock;

    public sealed record Paragraph(string Text) : PageBlock;

    /// <summary>What an author wrote in Markdown, filled in: it stands as it is in Markdown, and in HTML as <see cref="PageMarkdown"/> reads it.</summary>
    public sealed record Authored(string Markdown) : PageBlock;

    public sealed record Points(ImmutableArray<string> Items, bool Numbered = false) : PageBlock;
}
