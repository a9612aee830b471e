using RefundKit.Messages;
using RefundKit.Requests;

namespace RefundKit.Rules.Analysis;

/// <summary>
/// What a person wrote: not there, a bare text that nobody has read for topics, or one that somebody has; for each class of
/// topics whether it is on one of them; and what is found in the text.
/// </summary>
internal sealed class MessageAxes(FactDefinition fact) : FactAxes(fact)
{
    private const int Read = 0, Bare = 1, Unknown = 2, Out = 0, In = 1;
    private readonly List<IReadOnlyList<string>> _lists = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly TextSearches _searches = new();
    private Axis _state = null!;
    private Axis[] _topics = [];

    // Made once all lines are noted.
    private WordCells Classes => field ??= new WordCells(_lists);

    public override int Count => 1 + _searches.Count + Classes.Count;

    public override int Cells => 3;

    public override void Note(FactCondition line, RuleVocabulary vocabulary)
    {
        if (line.Value is null || _searches.Note(line, () => Words(line, vocabulary))) return;
        if (_seen.Add(line.Value.ToString()!)) _lists.Add(Words(line, vocabulary));
    }

    public override void Cut(BoxSpace space)
    {
        _searches.Cut(space, this);
        _state = space.Add(CanBeUnknown ? 3 : 2, this);
        _topics = [.. Enumerable.Range(0, Classes.Count).Select(_ => space.Add(2, this))];
    }

    public override Region Where(FactCondition line, bool wanted)
    {
        var known = _state.Of(Read, Bare);
        if (line.Value is null) return IsKnown(_state, known, wanted);
        if (line.Operator != ConditionOperator.Mentions) return Region.Of(_searches.Where(line, wanted, Box.Of(_state, known)));
        var read = _state.Of(Read);
        var topics = Classes.Of(Words(line.Value));
        return wanted
            ? Region.Of([.. topics.Select(i => Box.Of([(_state, read), (_topics[i], _topics[i].Of(In))]))])
            : Region.Of(Box.Of([(_state, read), .. topics.Select(i => (_topics[i], _topics[i].Of(Out)))]));
    }

    public override IEnumerable<Axis> Axes => [.. _searches.Axes, _state, .. _topics];

    public override bool IsPossible(Box box) => (CanBeUnknown && box[_state].Has(Unknown)) || _searches.IsPossible(box);

    public override FactValue Choose(Box box, bool known)
    {
        var states = box[_state];
        if (CanBeUnknown && states.Has(Unknown) && (!known || (!states.Has(Read) && !states.Has(Bare)))) return FactValue.Unknown;
        var text = _searches.Example(box, text => text.Length > 0, "I would like a refund, please.", "Hello.", "…") ?? "…";
        if (!states.Has(Read)) return FactValue.Of(text);
        var topics = MessageTopic.All.Where(topic => Classes.Knows(topic.Id) && Classes.Of([topic.Id])[0] is var number && !box[_topics[number]].Has(Out) && Classes[number] == topic.Id);
        return FactValue.Of(new MessageContent(text, new MessageUnderstanding
        {
            Intent = MessageIntent.RequestRefund, Topics = [.. topics], Confidence = 1, Origin = "example",
        }));
    }
}
