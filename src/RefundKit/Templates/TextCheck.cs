using System.Collections.Immutable;
using RefundKit.Liquid;
using RefundKit.Liquid.Parsing;
using RefundKit.Policies;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>Checks one text against the names of a reply.</summary>
internal static class TextCheck
{
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
        foreach (var token in TemplateScanner.Scan(liquid, new ProblemList()))
        {
            if (token.Kind == TokenKind.Text) findings.WrittenByHand(liquid.Text[token.Start..token.End], start => token.Start + start);
        }

        // What a text with errors comes to is not known: which names it reads is, where no tag is missing that may have made them.
        var isWhole = text.Template is not null;
        if (isWhole) ShapeCheck.Run(template, new ShapeCatalogue(promises, own, step), findings);
        problems.AddRange(findings.Found);
        var guards = Guards.Read(liquid, template.References);
        var tagsAreKnown = !text.Problems.Any(problem => problem.Id == LiquidProblems.UnknownTag);
        foreach (var reference in template.References)
        {
            var asked = NameLookup.Resolve(reference.Path, promises, own);
            if (asked.Failure is { } failure)
            {
                if (tagsAreKnown || ReplyCatalogue.IsGroup(reference.Path.Split('.', '[')[0])) problems.Add(Problem(text, reference, TemplateProblems.UnknownName, ProblemSeverity.Error, failure, asked.Suggestion));
            }
            else if (isWhole && reference.Required)
            {
                MayBeAbsent(text, reference, asked, guards, step, findings, problems);
            }
        }

        return problems.ToImmutable();
    }

    private static void MayBeAbsent(ReplyText text, LiquidReference reference, NameLookup asked, Guards guards, ReplyStep? step, ShapeFindings findings, ProblemList problems)
    {
        // What prints as it is stored is wrong whether it is there or not, and names of the host's own are not known.
        var position = text.Original(reference.Position);
        if (asked.IsGroup ? findings.HasAt(position) : asked.Name is null || findings.HasAt(position, TemplateProblems.CanBeAbsent)) return;
        if (!guards.CoversItem(reference))
        {
            problems.Add(Problem(text, reference, TemplateProblems.CanBeAbsent, ProblemSeverity.Warning,
                $"\"{reference.Indexed}\" may have no value where the list is empty or shorter, and then there is no reply", "Go over the list with {% for %}, ask for its size in an {% if %}, or add | default: '…'."));
        }
        else if (asked.IsGroup)
        {
            // The item whose turn it is in a loop is there.
            if (reference.Indexed.EndsWith(ModelPath.LoopItem, StringComparison.Ordinal) || guards.Covers(reference, asked.Part)) return;
            problems.Add(Problem(text, reference, TemplateProblems.CanBeAbsent, ProblemSeverity.Warning,
                $"\"{reference.Path}\" is a group of names, which may have no value, and then there is no reply", "Write one of its names."));
        }
        else if (asked.Name is { } name && !name.IsSureAt(step) && !guards.Covers(reference, asked.Part))
        {
            var when = name.Presence == Presence.BySubject ? $" at the step \"{ReplySteps.Of(step!.Value)}\"" : "";
            problems.Add(Problem(text, reference, TemplateProblems.CanBeAbsent, ProblemSeverity.Warning,
                $"\"{reference.Path}\" may have no value{when}, and then there is no reply", $"Put it into {{% if {reference.Path} %}}, or add | default: '…'."));
        }
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
