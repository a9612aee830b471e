using System.Collections.Immutable;
using RefundKit.Requests;

namespace RefundKit.Rules;

/// <summary>What rules say about facts. Immutable; the trace is made when it is asked for.</summary>
public sealed record RuleEvaluation
{
    /// <summary>The ids of the rules whose conditions hold and whose actions count, in the order tried.</summary>
    public ImmutableArray<string> Matched { get; init; } = [];

    /// <summary>The tags of all of them, each once, in the order they were set.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The first match's assignee.</summary>
    public string? AssignTo { get; init; }

    /// <summary>The first match's escalation.</summary>
    public string? EscalateTo { get; init; }

    /// <summary>The first match's priority.</summary>
    public Priority? Priority { get; init; }

    /// <summary>The first match's reply template.</summary>
    public string? Reply { get; init; }

    /// <summary>Whether a match asks to answer with the policy.</summary>
    public bool AnswerPolicy { get; init; }

    /// <summary>The outcomes proposed, and those that would be if more were known, in the order of the rules.</summary>
    public ImmutableArray<RuleProposal> Proposals { get; init; } = [];

    /// <summary>
    /// Every rule with its conditions, results and the values seen. Each access asks all conditions again: keep what it
    /// returns. A <see cref="FactSet"/> is asked as it was when the rules were; another <see cref="IFactSource"/> is read
    /// again, and must say what it said.
    /// </summary>
    public ImmutableArray<RuleTrace> Trace
    {
        get
        {
            if (Origin is null || Facts is null) return [];
            var context = Origin.Open(Facts);
            var trace = ImmutableArray.CreateBuilder<RuleTrace>(Origin.Rules.Length);
            for (var i = 0; i < Origin.Rules.Length; i++)
            {
                var conditions = ImmutableArray.CreateBuilder<ConditionTrace>();
                var counted = i < Tried || Origin.Rules[i].Then.Proposes;
                if (counted) Origin.Conditions[i].Explain(ref context, conditions);
                trace.Add(new RuleTrace(Origin.Rules[i].Id, counted ? Origin.Conditions[i].Evaluate(ref context) : null, conditions.ToImmutable()));
            }

            return trace.MoveToImmutable();
        }
    }

    /// <summary>The rules it was made with; with <see cref="Facts"/> all that a trace needs.</summary>
    internal RuleSet? Origin { get; init; }

    internal IFactSource? Facts { get; init; }

    /// <summary>How many rules were tried before one stopped the walk.</summary>
    internal int Tried { get; init; }
}
