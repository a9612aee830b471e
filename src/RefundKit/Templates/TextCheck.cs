using System.Collections.Immutable;
using RefundKit.Liquid;
using RefundKit.Liquid.Parsing;
using RefundKit.Policies;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>Checks one text against the names of a reply.</summary>
internal static class TextCheck
{
    // Filters that calculate would take an amount for a number and lose its currency; those that cut would lose digits.
    private static readonly string[] Calculating =
        ["abs", "at_least", "at_most", "ceil", "divided_by", "floor", "minus", "modulo", "plus", "round", "times", "money", "slice", "truncate", "truncatewords", "split", "sum", "append", "prepend",
        "remove", "remove_first", "remove_last", "replace", "replace_first", "replace_last", "date"];

    /// <param name="text">The text.</param>
    /// <param name="promises">The promises the policy makes to customers; null where any may be named.</param>
    /// <param name="own">The host's own names; null where any may be read.</param>
    /// <param name="step">The step the text is for; null for any.</param>
    public static ImmutableArray<Problem> Of(ReplyText text, IReadOnlyList<string>? promises, IReadOnlyDictionary<string, ReplyName>? own, ReplyStep? step)
    {
        var problems = new ProblemList();
        problems.AddRange(text.Problems);
        if (text.Template is not { } template) return problems.ToImmutable();
        var liquid = text.Liquid;
        var guards = Guards.Read(liquid, template.References);
        WrittenByHand(text, liquid, problems);
        foreach (var reference in template.References)
        {
            var asked = NameLookup.Resolve(reference.Path, promises, own);
            if (asked.Failure is { } failure)
            {
                problems.Add(Problem(text, reference, TemplateProblems.UnknownName, ProblemSeverity.Error, failure, asked.Suggestion));
                continue;
            }

            if (asked.IsGroup && reference.Required && !guards.Covers(reference, asked.Part))
            {
                problems.Add(Problem(text, reference, TemplateProblems.CanBeAbsent, ProblemSeverity.Warning,
                    $"\"{reference.Path}\" is a group of names, which may have no value, and then there is no reply", "Write one of its names."));
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

            if (reference.Required && !guards.CoversItem(reference))
            {
                problems.Add(Problem(text, reference, TemplateProblems.CanBeAbsent, ProblemSeverity.Warning,
                    $"\"{reference.Indexed}\" may have no value where the list is empty or shorter, and then there is no reply", "Go over the list with {% for %}, ask for its size in an {% if %}, or add | default: '…'."));
            }
            else if (reference.Required && !name.IsSureAt(step) && !guards.Covers(reference, asked.Part))
            {
                var when = name.Presence == Presence.BySubject ? $" at the step \"{ReplySteps.Of(step!.Value)}\"" : "";
                problems.Add(Problem(text, reference, TemplateProblems.CanBeAbsent, ProblemSeverity.Warning,
                    $"\"{reference.Path}\" may have no value{when}, and then there is no reply", $"Put it into {{% if {reference.Path} %}}, or add | default: '…'."));
            }
        }

        return problems.ToImmutable();
    }

    // Only a decision knows what is paid and by when; a number in a text is true until the policy changes.
    private static void WrittenByHand(ReplyText text, SourceText liquid, ProblemList problems)
    {
        foreach (var token in TemplateScanner.Scan(liquid, new ProblemList()))
        {
            if (token.Kind != TokenKind.Text) continue;
            foreach (var (kind, start, length) in HandWritten.In(liquid.Text[token.Start..token.End]))
            {
                var written = liquid.Text.Substring(token.Start + start, length);
                problems.Add(new Problem
                {
                    Id = kind == HandWrittenKind.Amount ? TemplateProblems.AmountInText : TemplateProblems.SpanInText,
                    Severity = kind == HandWrittenKind.Amount ? ProblemSeverity.Error : ProblemSeverity.Warning,
                    Message = kind == HandWrittenKind.Amount
                        ? $"the amount \"{written}\" is written by hand, and no decision stands behind it"
                        : $"\"{written}\" is a promise without a date, which holds only as long as nobody changes the policy",
                    Suggestion = kind == HandWrittenKind.Amount ? "Write {{ refund.amount }} or another name of an amount." : "Name the day: {{ deadline.refund.by }}, {{ deadline.arrival.by }} or {{ return.sendBackBy }}.",
                    Source = text.Name,
                    Position = text.Original(liquid.PositionOf(token.Start + start)),
                    Path = text.Path,
                });
            }
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
