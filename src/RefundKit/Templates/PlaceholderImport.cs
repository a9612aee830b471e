using RefundKit.Liquid;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>
/// Turns reply texts written for other houses' software into Liquid with the names of a reply. Stateless and thread-safe;
/// never throws for what a text contains. What is Liquid with the names of a reply already stays as it is, also where
/// <see cref="TemplateLinter"/> refuses it; a text without placeholders comes back unchanged, and a text that was converted
/// once is not changed by converting it again.
/// </summary>
public static class PlaceholderImport
{
    /// <summary>
    /// Converts a text. A fallback of the source becomes <c>| default: '…'</c>; a name that may have no value and had none gets
    /// none, and <see cref="TemplateLinter"/> reports it.
    /// </summary>
    /// <param name="source">
    /// The text, of at most 65,536 UTF-16 code units, as a template is; a longer one comes back unchanged with an error (RK3000).
    /// </param>
    /// <param name="dialect">
    /// The dialect it is written in; null to read all of them at once and say which it was. Words in brackets that a reply
    /// knows are read in every dialect, as they are in every reply.
    /// </param>
    /// <param name="name">The name for problems, usually a file name; null for none.</param>
    public static ImportedTemplate Convert(string source, PlaceholderDialect? dialect = null, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (dialect is { } given && !Enum.IsDefined(given)) throw new ArgumentOutOfRangeException(nameof(dialect));
        return source.Length > LiquidParseOptions.Default.MaxSourceLength ? TooLong(source, dialect, name) : new PlaceholderConversion(source, dialect, name).Run();
    }

    private static ImportedTemplate TooLong(string source, PlaceholderDialect? dialect, string? name) => new()
    {
        Liquid = source,
        Dialect = dialect ?? PlaceholderDialect.Liquid,
        Problems =
        [
            new Problem
            {
                Id = LiquidProblems.SourceTooLong,
                Message = $"the text has {source.Length} characters, more than the {LiquidParseOptions.Default.MaxSourceLength} allowed in a template",
                Suggestion = "Import its parts as templates of their own.",
                Source = name,
                Position = new TextPosition(1, 1),
            },
        ],
    };
}
