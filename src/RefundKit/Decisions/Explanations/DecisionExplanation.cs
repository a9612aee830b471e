using System.Collections.Immutable;
using System.Text;
using RefundKit.Policies;

namespace RefundKit.Decisions.Explanations;

/// <summary>A decision in the words of its reader: sections of lines, to show as they are or as text. Immutable and thread-safe.</summary>
public sealed record DecisionExplanation
{
    /// <summary>Whom it is written for.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The language it is written in, a BCP 47 tag among those written.</summary>
    public required string Language { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The sections that have something to say.</summary>
    public required ImmutableArray<ExplanationSection> Sections { get; init; }

    /// <summary>The explanation as plain text with line breaks of <c>\n</c>.</summary>
    public string ToText()
    {
        var text = new StringBuilder(Title).Append('\n');
        foreach (var section in Sections)
        {
            text.Append('\n').Append(section.Heading).Append('\n');
            foreach (var line in section.Lines) text.Append(' ', 2 + (line.Level * 2)).Append(OneLine(line.Text)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The explanation as Markdown with line breaks of <c>\n</c>; what facts and messages hold is escaped.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder("## ").Append(PageWriter.Plain(Title)).Append('\n');
        foreach (var section in Sections)
        {
            text.Append("\n### ").Append(PageWriter.Plain(section.Heading)).Append("\n\n");
            foreach (var line in section.Lines) text.Append(' ', line.Level * 2).Append("- ").Append(PageWriter.Plain(line.Text)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The plain text.</summary>
    public override string ToString() => ToText();

    /// <inheritdoc/>
    public bool Equals(DecisionExplanation? other) =>
        other is not null && (Audience, Language, Title) == (other.Audience, other.Language, other.Title) && Sections.AsSpan().SequenceEqual(other.Sections.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Audience, Language, Title, Sections.Length);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
