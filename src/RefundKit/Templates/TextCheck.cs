using System.Collections.Immutable;
using RefundKit.Liquid;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>Checks one text against the names of a reply.</summary>
internal static class TextCheck
{
    // Filters that calculate would take an amount for a number and lose its currency; those that cut would lose digits.
    private static readonly string[] Calculating =
        ["abs", "at_least", "at_most", "ceil", "divided_by", "floor", "minus", "modulo", "plus", "round", "times", "money", "slice", "truncate", "remove", "replace", "date"];

    public static ImmutableArray<Problem> Of(ReplyText text, IReadOnlyList<string>? promises)
    {
        var problems = new ProblemList();
        problems.AddRange(text.Problems);
        if (text.Template is not { } template) return problems.ToImmutable();
        var liquid = text.Liquid;
        var guards = Guards.Read(liquid, template.References);
        foreach (var reference in template.References)
        {
            var asked = NameLookup.Resolve(reference.Path, promises);
            if (asked.Failure is { } failure)
            {
                problems.Add(Problem(text, reference, TemplateProblems.UnknownName, ProblemSeverity.Error, failure, asked.Suggestion));
                continue;
            }

            if (asked.Name is not { } name) continue;
            if (name.Kind == NameKind.Money && reference.Required && asked.Part == "amount")
            {
                problems.Add(Problem(text, reference, TemplateProblems.FormattedByHand, ProblemSeverity.Error,
                    $"\"{reference.Path}\" prints an amount without its currency", $"Write {{{{ {reference.Path[..^".amount".Length]} }}}}; it is written as the reader's language does."));
            }
            else if (name.Kind is NameKind.Money or NameKind.Date && asked.Part is null && guards.FilterAfter(reference.Position, Calculating) is { } filter)
            {
                problems.Add(Problem(text, reference, TemplateProblems.FormattedByHand, ProblemSeverity.Error,
                    $"the filter \"{filter}\" cannot work with {(name.Kind == NameKind.Money ? "an amount" : "a day")}, which is a text in the reader's language", $"Write {{{{ {reference.Path} }}}} without it."));
            }

            if (reference.Required && name.Presence == Presence.Sometimes && !guards.Covers(reference))
            {
                problems.Add(Problem(text, reference, TemplateProblems.CanBeAbsent, ProblemSeverity.Warning,
                    $"\"{reference.Path}\" may have no value, and then there is no reply", $"Put it into {{% if {reference.Path} %}}, or add | default: '…'."));
            }
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
