namespace RefundKit.Tests.Documentation;

/// <summary>A fenced block of a page.</summary>
/// <param name="File">The page, named from the root of the repository.</param>
/// <param name="Line">The line of the block's first line of content, from 1.</param>
/// <param name="Info">The words after the fence, as in <c>jsonc policy</c>: the language, then tags.</param>
/// <param name="Content">The lines between the fences, without the indentation of the fence, ended by LF.</param>
internal sealed record MarkdownBlock(string File, int Line, string Info, string Content)
{
    private string[] Words => Info.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The first word, in lower case; empty for a bare fence.</summary>
    public string Language => Words is [var first, ..] ? first.ToLowerInvariant() : "";

    /// <summary>The words after the language, such as <c>policy</c>.</summary>
    public IReadOnlyList<string> Tags => Words is [_, .. var tags] ? tags : [];

    public string Place => $"{File}({Line})";

    public override string ToString() => $"{Place}: ```{Info}";
}
