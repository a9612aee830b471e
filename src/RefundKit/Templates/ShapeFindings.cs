using RefundKit.Liquid.Parsing;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>What is found while the values of a text are followed, each at its place once, and taken back where a loop is gone over again.</summary>
internal sealed class ShapeFindings(ReplyText text, SourceText liquid)
{
    private const int Most = 1_000;

    private readonly List<Problem> _found = [];
    private readonly HashSet<(string Id, TextPosition Position)> _said = [];

    // What was taken back and not found again; not more than is kept.
    private readonly List<Problem> _takenBack = [];

    public int Mark => _found.Count;

    public IReadOnlyList<Problem> Found => _found;

    public void BackTo(int mark)
    {
        for (var i = mark; i < _found.Count; i++)
        {
            _said.Remove((_found[i].Id, _found[i].Position!.Value));
            if (_takenBack.Count < Most) _takenBack.Add(_found[i]);
        }

        _found.RemoveRange(mark, _found.Count - mark);
    }

    /// <summary>Says again what was taken back, where it was not found once more because nothing was gone over to its end.</summary>
    public void Restore()
    {
        foreach (var problem in _takenBack) Add(problem);
    }

    public void Add(string id, ProblemSeverity severity, int offset, string message, string? suggestion)
    {
        if (_found.Count == Most) return;
        Add(new Problem { Id = id, Severity = severity, Message = message, Suggestion = suggestion, Source = text.Name, Position = text.Original(liquid.PositionOf(offset)), Path = text.Path });
    }

    private void Add(Problem problem)
    {
        if (_found.Count < Most && _said.Add((problem.Id, problem.Position!.Value))) _found.Add(problem);
    }

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
