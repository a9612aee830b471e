namespace RefundKit.Tests.Documentation;

/// <summary>A <c>#region doc:name</c> of a compiled file: what a C# block of a page must be equal to.</summary>
/// <param name="File">The file, named from the root of the repository.</param>
/// <param name="Line">The line of the directive, from 1.</param>
/// <param name="Name">The name after <c>doc:</c>.</param>
/// <param name="Content">The lines between, in the form of <see cref="CodeRegions.Normalize"/>.</param>
/// <param name="Usings">The using directives of the file, which a block may begin with although its region does not.</param>
internal sealed record CodeRegion(string File, int Line, string Name, string Content, IReadOnlySet<string> Usings)
{
    /// <summary>Whether the block shows this region: the same lines, perhaps after using directives that the file has too.</summary>
    public bool IsShownBy(string block)
    {
        var lines = CodeRegions.Normalize(block);
        while (lines != Content)
        {
            var end = lines.IndexOf('\n', StringComparison.Ordinal);
            if (end < 0 || !Usings.Contains(lines[..end])) return false;
            lines = lines[(end + 1)..].TrimStart('\n');
        }

        return true;
    }

    public override string ToString() => $"{File}({Line}): #region doc:{Name}";
}
