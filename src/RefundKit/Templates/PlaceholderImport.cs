namespace RefundKit.Templates;

/// <summary>
/// Turns reply texts written for other houses' software into Liquid with the names of a reply. Stateless and thread-safe;
/// never throws for what a text contains. What is Liquid already stays as it is, a text without placeholders comes back
/// unchanged, and a text that was converted once is not changed by converting it again.
/// </summary>
public static class PlaceholderImport
{
    /// <summary>
    /// Converts a text. A fallback of the source becomes <c>| default: '…'</c>; a name that may have no value and had none gets
    /// none, and <see cref="TemplateLinter"/> reports it.
    /// </summary>
    /// <param name="source">The text, of any length; what is longer than a template may be is refused where it is parsed.</param>
    /// <param name="dialect">
    /// The dialect it is written in; null to read all of them at once and say which it was. Words in brackets that a reply
    /// knows are read in every dialect, as they are in every reply.
    /// </param>
    /// <param name="name">The name for problems, usually a file name; null for none.</param>
    public static ImportedTemplate Convert(string source, PlaceholderDialect? dialect = null, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (dialect is { } given && !Enum.IsDefined(given)) throw new ArgumentOutOfRangeException(nameof(dialect));
        return new PlaceholderConversion(source, dialect, name).Run();
    }
}
