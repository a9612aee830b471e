using RefundKit.Decisions.Counterfactuals;
using RefundKit.Messages;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions.Explanations;

/// <summary>
/// The lines of a condition that answer for its truth: of one that failed those that failed, of one that held those that
/// made it hold; with the value seen, how far it lies from the limit, and the words found.
/// </summary>
internal sealed class ConditionLines(DecisionGrounds grounds, ReasonWriter write)
{
    public IEnumerable<ExplanationLine> Of(ConditionView view, int level)
    {
        switch (view.Joint)
        {
            case ConditionJoint.Line: return [new ExplanationLine(Leaf(view), level)];
            case ConditionJoint.NoItems: return [new ExplanationLine(Whole(view), level)];
            case ConditionJoint.All when view.Condition is not ItemCondition && view.Line is null: return Parts(view, level);
            case ConditionJoint.All when view.Condition is not ItemCondition:
                return Parts(view, level + 1).Prepend(new ExplanationLine(write.Fill("line.item", ("item", grounds.Facts.Request.Order?.FindLine(view.Line!)?.Name ?? view.Line!)), level));
            case ConditionJoint.Any when view.Parts.Length == 1: return Of(view.Parts[0], level);
            default: return Parts(view, level + 1).Prepend(new ExplanationLine(Whole(view), level));
        }
    }

    // A part with another truth than the whole had no say in it; what a negation turns round has.
    private IEnumerable<ExplanationLine> Parts(ConditionView view, int level) => view.Parts
        .Where(part => view.Joint is ConditionJoint.Not or ConditionJoint.Same || part.Truth == view.Truth)
        .SelectMany(part => Of(part, level));

    private string Whole(ConditionView view) => write.Fill("line.cond." + PolicyWriter.Word(view.Truth), ("condition", write.Condition(view.Condition)));

    private string Leaf(ConditionView leaf) => write.Fill("line.seen", ("text", Whole(leaf)), ("actual", Seen(leaf)));

    private string Seen(ConditionView leaf)
    {
        var actual = write.Value(leaf.Actual);
        var line = (FactCondition)leaf.Condition;
        if (line.Operator == ConditionOperator.ContainsAny && leaf is { Actual: { IsKnown: true, Type: FactType.Message or FactType.Text } }) return Found(leaf.Actual, line, actual);
        if (line.Operator is not (ConditionOperator.Less or ConditionOperator.LessOrEqual or ConditionOperator.Greater or ConditionOperator.GreaterOrEqual)) return actual;
        if (!leaf.Actual.IsKnown || LineEdits.Bounds(line.Value).ToList() is not [var limit] || LineEdits.Distance(limit, leaf.Actual) is not { } distance || distance == 0) return actual;
        return write.Fill(
            distance > 0 ? "line.over" : "line.under",
            ("actual", actual),
            ("limit", write.Value(limit)),
            ("distance", write.Value(limit.Type == FactType.Money ? FactValue.Of(new Money((long)Math.Abs(distance), limit.AsMoney.Currency)) : FactValue.Of(Math.Abs(distance)))));
    }

    private string Found(FactValue value, FactCondition line, string topics)
    {
        var text = value.Type == FactType.Message ? value.AsMessage.Text : value.AsText;
        var words = line.Value switch
        {
            ConditionValue.Word group => grounds.Policy.Rules.Vocabulary.WordGroups.GetValueOrDefault(group.Text, []),
            ConditionValue.List list => [.. list.Items.OfType<ConditionValue.Word>().Select(word => word.Text)],
            _ => [],
        };
        var hits = FoundWords.In(text, words);
        return hits.IsEmpty ? topics : write.Fill("line.found", ("actual", topics), ("words", write.List(hits.Select(hit => Place(text, hit)))));
    }

    private string Place(string text, WordHit hit) => write.Fill("line.found.word", ("word", text[hit.Start..hit.End]), ("place", ReasonWriter.Number(hit.Start + 1)));
}
