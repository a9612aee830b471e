using RefundKit.Requests;

namespace RefundKit.Rules.Analysis;

/// <summary>
/// The axes of one fact. First every line over the fact is noted, then the axes are cut, and then each line is a region:
/// where it holds, and where it does not. Where it does neither it is unknown.
/// </summary>
internal abstract class FactAxes(FactDefinition fact) : IWorldPart
{
    public FactDefinition Fact { get; } = fact;

    /// <summary>Whether a request can leave the fact unknown; where absence has a value it cannot.</summary>
    protected bool CanBeUnknown => !Fact.WhenAbsent.IsKnown;

    /// <summary>About how many cells the finest axis will have, once all lines are noted.</summary>
    public abstract int Cells { get; }

    /// <summary>Takes the values of a line into account. The line has been checked against the fact.</summary>
    public abstract void Note(FactCondition line, RuleVocabulary vocabulary);

    /// <summary>Makes the axes; no line can be noted any more.</summary>
    public abstract void Cut(BoxSpace space);

    /// <summary>Where a noted line is true, or where it is false.</summary>
    public abstract Region Where(FactCondition line, bool wanted);

    /// <summary>The axes, for whoever wants to see whether a box says something about the fact.</summary>
    public abstract IEnumerable<Axis> Axes { get; }

    /// <summary>A value of the fact inside a box, a known one where there is a choice and it is wanted; unknown where only that is left.</summary>
    public abstract FactValue Choose(Box box, bool known);

    public virtual bool IsPossible(Box box) => true;

    public static FactAxes Of(FactDefinition fact) => fact.Type switch
    {
        FactType.Boolean => new FlagAxes(fact),
        FactType.Text => new TextAxes(fact),
        FactType.TextSet => new WordSetAxes(fact),
        FactType.Message => new MessageAxes(fact),
        FactType.Money => new MoneyAxes(fact),
        _ => new OrderedAxes(fact),
    };

    /// <summary>The words of a list, of a word group, or the one word.</summary>
    protected static IReadOnlyList<string> Words(FactCondition line, RuleVocabulary vocabulary) => line.Value switch
    {
        ConditionValue.List list => [.. list.Items.Select(item => ((ConditionValue.Word)item).Text)],
        ConditionValue.Word word when line.Operator == ConditionOperator.ContainsAny => vocabulary.WordGroups[word.Text],
        _ => [((ConditionValue.Word)line.Value!).Text],
    };
}
