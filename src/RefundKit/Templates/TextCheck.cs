using System.Collections.Immutable;
using RefundKit.Liquid;
using RefundKit.Policies;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>Checks one text against the names of a reply.</summary>
internal static class TextCheck
{
    // Looking for the nearest name takes long, and nobody reads so many suggestions.
    private const int MostSuggested = 300;

    /// <param name="text">The text.</param>
    /// <param name="promises">The promises the policy makes to customers; null where any may be named.</param>
    /// <param name="own">The host's own names; null where any may be read.</param>
    /// <param name="step">The step the text is for; null for any.</param>
    public static ImmutableArray<Problem> Of(ReplyText text, IReadOnlyList<string>? promises, IReadOnlyDictionary<string, ReplyName>? own, ReplyStep? step)
    {
        var problems = new ProblemList();
        problems.AddRange(text.Problems);
        if (text.Read is not { } template) return problems.ToImmutable();
        var liquid = text.Liquid;
        var findings = new ShapeFindings(text, liquid);
        var read = ReadText.Of(liquid);
        findings.WrittenByHand(read.Text, read.OffsetOf);

        // What a text with errors comes to is not known: which names it reads is, where no tag is missing that may have made them.
        var catalogue = new ShapeCatalogue(promises, own, step);
        if (text.Template is not null) ShapeCheck.Run(template, catalogue, findings);
        problems.AddRange(findings.Found);
        var suggested = 0;
        var tagsAreKnown = !text.Problems.Any(problem => problem.Id == LiquidProblems.UnknownTag);
        foreach (var reference in template.References)
        {
            var asked = catalogue.Find(reference.Path);
            if (asked.Failure is { } failure && (tagsAreKnown || ReplyCatalogue.IsGroup(reference.Path.Split('.', '[')[0])))
                problems.Add(Problem(text, reference, TemplateProblems.UnknownName, ProblemSeverity.Error, failure, suggested++ < MostSuggested ? asked.Suggestion : null));
        }

        return problems.ToImmutable();
    }

    private static Problem Problem(ReplyText text, LiquidReference reference, string id, ProblemSeverity severity, string message, string? suggestion) => new()
    {
        Id = id,
        Severity = severity,
        Message = message,
        Suggestion = suggestion,
        Source = text.Name,
        Position = text.Original(reference.Position),
        Path = text.Path,
    };
}
