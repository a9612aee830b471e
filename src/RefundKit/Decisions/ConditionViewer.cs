using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>
/// Looks into conditions over the facts of a decision. Each line is asked alone, by the evaluator itself, so that what is
/// shown is what was decided; how lines join is Kleene's logic. For explanations, not for the way of a decision.
/// </summary>
internal sealed class ConditionViewer(RuleVocabulary vocabulary, IFactSource facts, Func<ItemRange, int, string?> lineOf)
{
    // The same few lines are asked again and again, by each explanation and each trial of a counterfactual.
    private static readonly ConditionalWeakTable<RuleVocabulary, ConcurrentDictionary<string, RuleSet>> Known = [];

    private readonly ConcurrentDictionary<string, RuleSet> _alone = Known.GetOrCreateValue(vocabulary);

    public ConditionViewer(DecisionGrounds grounds)
        : this(grounds, grounds.Policy.Parts.Operations)
    {
    }

    /// <summary>Looks into the conditions of one of the versions that a decision's policy is put together from.</summary>
    public ConditionViewer(DecisionGrounds grounds, RefundPolicy version)
        : this(version.Rules.Vocabulary, grounds.Facts, (range, index) => LineOf(grounds.Facts, range, index))
    {
    }

    /// <summary>A condition of the request as a whole.</summary>
    public ConditionView View(Condition condition) => View(condition, ItemRange.Return, -1);

    /// <summary>A condition over item facts, of one item.</summary>
    public ConditionView View(Condition condition, ItemRange range, int item) => condition switch
    {
        AllCondition all => Join(all, ConditionJoint.All, [.. all.Conditions.Select(part => View(part, range, item))], range, item),
        AnyCondition any => Join(any, ConditionJoint.Any, [.. any.Conditions.Select(part => View(part, range, item))], range, item),
        NotCondition not => Join(not, ConditionJoint.Not, [View(not.Inner, range, item)], range, item),
        ItemCondition items => Items(items),
        FactCondition line when vocabulary.Conditions.TryGetValue(line.Fact, out var named) =>
            Join(line, IsAsked(line) ? ConditionJoint.Same : ConditionJoint.Not, [View(named, range, item)], range, item),
        _ => Line((FactCondition)condition, range, item),
    };

    private static string? LineOf(RequestFacts facts, ItemRange range, int index) =>
        range == ItemRange.Return ? facts.ReturnLines[index].LineId : facts.Request.Order?.Lines[index].Id;

    private static bool IsAsked(FactCondition line) => (line.Value is ConditionValue.Word { Text: "true" }) == (line.Operator == ConditionOperator.Is);

    private ConditionView Items(ItemCondition items)
    {
        var count = facts.CountItems(items.Over);
        if (count == 0) return new ConditionView(items, Truth.Unknown) { Joint = ConditionJoint.NoItems };
        var each = ImmutableArray.CreateBuilder<ConditionView>(count);
        for (var i = 0; i < count; i++)
            each.Add(Join(Condition.All(items.Conditions.AsSpan()), ConditionJoint.All, [.. items.Conditions.Select(part => View(part, items.Over, i))], items.Over, i));
        return Join(items, items.IsAny ? ConditionJoint.Any : ConditionJoint.All, each.ToImmutable(), items.Over, -1);
    }

    private ConditionView Join(Condition condition, ConditionJoint joint, ImmutableArray<ConditionView> parts, ItemRange range, int item)
    {
        var truth = joint switch
        {
            ConditionJoint.All => parts.Aggregate(Truth.True, (least, part) => part.Truth < least ? part.Truth : least),
            ConditionJoint.Any => parts.Aggregate(Truth.False, (greatest, part) => part.Truth > greatest ? part.Truth : greatest),
            ConditionJoint.Not => parts[0].Truth switch { Truth.True => Truth.False, Truth.False => Truth.True, _ => Truth.Unknown },
            _ => parts[0].Truth,
        };
        return new ConditionView(condition, truth) { Joint = joint, Parts = parts, Line = item < 0 ? null : lineOf(range, item) };
    }

    private ConditionView Line(FactCondition line, ItemRange range, int item)
    {
        if (!vocabulary.Facts.TryFind(line.Fact, out var fact)) throw new InvalidOperationException($"The fact \"{line.Fact}\" was checked when the policy was built.");
        var ofItem = fact.Scope == FactScope.Item;
        IFactSource source = ofItem ? new OneItem(facts, range, item) : facts;
        return new ConditionView(line, RuleEvaluator.Default.Evaluate(Alone(line, ofItem), source).Trace[0].Result!.Value)
        {
            Joint = ConditionJoint.Line,
            Fact = fact,
            Actual = ofItem ? facts.ReadItem(range, item, fact) : facts.Read(fact),
            Line = ofItem ? lineOf(range, item) : null,
        };
    }

    private RuleSet Alone(FactCondition line, bool ofItem) => _alone.GetOrAdd(line.ToString(), _ =>
        RuleSet.Build([new Rule { Id = "line", When = ofItem ? Condition.AnyItem(ItemRange.Return, line) : line, Then = new RuleActions() }], vocabulary));

    /// <summary>The facts with one of the items alone.</summary>
    private sealed class OneItem(IFactSource all, ItemRange range, int item) : IFactSource
    {
        public FactValue Read(FactDefinition fact) => all.Read(fact);

        public int CountItems(ItemRange asked) => 1;

        public FactValue ReadItem(ItemRange asked, int index, FactDefinition fact) => all.ReadItem(range, item, fact);
    }
}
