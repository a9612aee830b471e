using RefundKit.Liquid.Parsing;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>What is found while the values of a text are followed, each at its place once, and taken back where a loop is gone over again.</summary>
internal sealed class ShapeFindings(ReplyText text, SourceText liquid)
{
    private const int Most = 1_000;

    private readonly List<Problem> _found = [];

    public int Mark => _found.Count;

    public IReadOnlyList<Problem> Found => _found;

    public void BackTo(int mark) => _found.RemoveRange(mark, _found.Count - mark);

    public void Add(string id, ProblemSeverity severity, int offset, string message, string? suggestion)
    {
        var position = text.Original(liquid.PositionOf(offset));
        if (_found.Count == Most || _found.Exists(known => known.Id == id && known.Position == position)) return;
        _found.Add(new Problem { Id = id, Severity = severity, Message = message, Suggestion = suggestion, Source = text.Name, Position = position, Path = text.Path });
    }

    /// <summary>Whether something is said at a place already.</summary>
    /// <param name="position">The place.</param>
    /// <param name="id">What is said; null for anything.</param>
    public bool HasAt(TextPosition position, string? id = null) => _found.Exists(known => known.Position == position && (id is null || known.Id == id));

    /// <summary>What an author wrote by hand into a text that is printed, though only a decision knows it.</summary>
    /// <param name="printed">The text.</param>
    /// <param name="place">Where a character of it stands.</param>
    public void WrittenByHand(string printed, Func<int, int> place)
    {
        foreach (var (kind, start, length) in HandWritten.In(printed))
        {
            var written = printed.Substring(start, length);
            if (kind == HandWrittenKind.Amount)
                Add(TemplateProblems.AmountInText, ProblemSeverity.Error, place(start), $"the amount \"{written}\" is written by hand, and no decision stands behind it", "Write {{ refund.amount }} or another name of an amount.");
            else
                Add(TemplateProblems.SpanInText, ProblemSeverity.Warning, place(start), $"\"{written}\" is a promise without a date, which holds only as long as nobody changes the policy", "Name the day: {{ deadline.refund.by }}, {{ deadline.arrival.by }} or {{ return.sendBackBy }}.");
        }
    }
}
