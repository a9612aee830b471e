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

    /// <summary>How many axes there will be at most, once all lines are noted.</summary>
    public virtual int Count => 1;

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
    protected static IReadOnlyList<string> Words(FactCondition line, RuleVocabulary vocabulary) =>
        line is { Value: ConditionValue.Word group, Operator: ConditionOperator.ContainsAny } ? vocabulary.WordGroups[group.Text] : Words(line.Value!);

    /// <summary>The words of a list, or the one word.</summary>
    protected static IReadOnlyList<string> Words(ConditionValue value) => [.. ValueCuts.LimitsOf(value).Select(word => ((ConditionValue.Word)word).Text)];

    /// <summary>Some cells of one axis; nowhere where they are none.</summary>
    protected static Region Some(Axis axis, CellSet cells) => cells.IsEmpty ? Region.Nowhere : Region.Of(Box.Of(axis, cells));

    /// <summary>Where the fact is known, or where it is not.</summary>
    /// <param name="axis">The axis that says so.</param>
    /// <param name="known">Its cells in which it is.</param>
    /// <param name="wanted">Whether it is to be known.</param>
    protected static Region IsKnown(Axis axis, CellSet known, bool wanted) => Some(axis, wanted ? known : axis.All.Without(known));
}
