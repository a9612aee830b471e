using RefundKit.Requests;
using RefundKit.Rules.Evaluation;

namespace RefundKit.Rules;

/// <summary>The rule evaluator of RefundKit. Stateless and thread-safe.</summary>
public sealed class RuleEvaluator : IRuleEvaluator
{
    /// <summary>The one instance that is needed.</summary>
    public static RuleEvaluator Default { get; } = new();

    /// <inheritdoc/>
    public RuleEvaluation Evaluate(RuleSet rules, IFactSource facts)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(facts);

        // A trace is made when it is asked for, and shows what was true now.
        if (facts is FactSet filling) facts = filling.Snapshot();
        var walk = new RuleWalk(rules, facts, rules.Program.MaskLength <= 64 ? stackalloc ulong[2 * rules.Program.MaskLength] : new ulong[2 * rules.Program.MaskLength]);
        return walk.Act(walk.Propose());
    }
}
