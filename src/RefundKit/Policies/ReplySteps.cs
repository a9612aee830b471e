using System.Collections.Immutable;
using System.Text;
using RefundKit.Languages;

namespace RefundKit.Policies;

/// <summary>The words of the steps, which are the ids of the templates the library ships: <c>request-received</c>, <c>refund-sent</c>.</summary>
internal static class ReplySteps
{
    /// <summary>The steps by their words, in the order of a case.</summary>
    public static readonly IReadOnlyDictionary<string, ReplyStep> ByWord = Enum.GetValues<ReplyStep>().ToDictionary(Word, StringComparer.Ordinal);

    /// <summary>The words, in the order of a case.</summary>
    public static readonly ImmutableArray<string> Words = [.. Enum.GetValues<ReplyStep>().Select(Word)];

    /// <summary>The word of a step.</summary>
    public static string Of(ReplyStep step) => Words[(int)step];

    /// <summary>
    /// The languages in which the library's text stands in for a template of the policy that is not written in them: all that
    /// replies are written in, where the template has the id of the library's and is for the same step; else none.
    /// </summary>
    public static IReadOnlyList<string> StandIns(string id, ReplyTemplate? own) =>
        ByWord.TryGetValue(id, out var step) && (own?.Step is not { } declared || declared == step) ? LanguageTag.Written : [];

    /// <summary>The step of a template: the one it declares, else the one whose word is its id; null where it is made for any.</summary>
    public static ReplyStep? Of(ReplyTemplate template) =>
        template.Step ?? (ByWord.TryGetValue(template.Id, out var step) ? step : null);

    private static string Word(ReplyStep step)
    {
        var word = new StringBuilder();
        foreach (var letter in step.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0) word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
