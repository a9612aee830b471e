using RefundKit.Requests;

namespace RefundKit.Rules;

/// <summary>Decides what rules say about facts. A host that wants only the rules takes this and nothing else.</summary>
public interface IRuleEvaluator
{
    /// <summary>Evaluates every rule over the facts. Pure: the same rules and facts give the same evaluation. Never throws for data.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="facts">The facts, such as a <see cref="FactSet"/>.</param>
    RuleEvaluation Evaluate(RuleSet rules, IFactSource facts);
}
