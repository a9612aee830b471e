using System.Collections.Immutable;
using RefundKit.Requests;

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
        return Act(rules, facts) with { Proposals = Propose(rules, facts) };
    }

    /// <summary>The outcomes that rules propose. Order, stop and hit policy have no say in it.</summary>
    internal static ImmutableArray<RuleProposal> Propose(RuleSet rules, IFactSource facts)
    {
        var context = rules.Open(facts);
        var proposals = ImmutableArray.CreateBuilder<RuleProposal>();
        for (var i = 0; i < rules.Rules.Length; i++)
        {
            var rule = rules.Rules[i];
            if (rule.Then.Propose is null && rule.Then.Ask.IsEmpty) continue;
            var truth = rules.Conditions[i].Evaluate(context);
            if (truth == Truth.False) continue;
            if (rule.Then.Propose is { } outcome)
            {
                var missing = new List<FactDefinition>();
                if (truth == Truth.Unknown) rules.Conditions[i].CollectUnknown(context, missing);
                proposals.Add(new RuleProposal { Rule = rule, Outcome = outcome, Truth = truth, Missing = [.. missing.Distinct()] });
            }

            if (truth != Truth.True || rule.Then.Ask.IsEmpty) continue;
            var asked = rule.Then.Ask.Select(name => Find(rules, name)).Where(fact => !IsKnown(fact, facts)).ToImmutableArray();
            if (!asked.IsEmpty) proposals.Add(new RuleProposal { Rule = rule, Outcome = Outcome.NeedsInformation, Truth = Truth.True, Missing = asked });
        }

        return proposals.ToImmutable();
    }

    /// <summary>What the matching rules do, in the order of the rules, until one stops the walk.</summary>
    internal static RuleEvaluation Act(RuleSet rules, IFactSource facts)
    {
        var context = rules.Open(facts);
        var matched = ImmutableArray.CreateBuilder<string>();
        var tags = new List<string>();
        string? assign = null, escalate = null, reply = null;
        Priority? priority = null;
        var answer = false;
        var walked = 0;
        for (; walked < rules.Rules.Length; walked++)
        {
            var rule = rules.Rules[walked];
            if (rules.Conditions[walked].Evaluate(context) != Truth.True) continue;
            matched.Add(rule.Id);
            foreach (var tag in rule.Then.Tags)
            {
                if (!tags.Contains(tag, StringComparer.Ordinal)) tags.Add(tag);
            }

            assign ??= rule.Then.AssignTo;
            escalate ??= rule.Then.EscalateTo;
            priority ??= rule.Then.Priority;
            reply ??= rule.Then.Reply;
            answer |= rule.Then.AnswerPolicy;
            if (!rule.Stop && !(rules.HitPolicy == HitPolicy.First && HasAction(rule.Then))) continue;
            walked++;
            break;
        }

        var tried = walked;
        return new RuleEvaluation
        {
            Matched = matched.ToImmutable(),
            Tags = [.. tags],
            AssignTo = assign,
            EscalateTo = escalate,
            Priority = priority,
            Reply = reply,
            AnswerPolicy = answer,
            Explain = () => Explain(rules, facts, tried),
        };
    }

    // A rule that only proposes an outcome is no action rule, and "first" does not stop at it.
    private static bool HasAction(RuleActions then) =>
        !then.Tags.IsEmpty || then.AssignTo is not null || then.EscalateTo is not null || then.Priority is not null || then.Reply is not null || then.AnswerPolicy;

    private static ImmutableArray<RuleTrace> Explain(RuleSet rules, IFactSource facts, int tried)
    {
        var context = rules.Open(facts);
        var trace = ImmutableArray.CreateBuilder<RuleTrace>(rules.Rules.Length);
        for (var i = 0; i < rules.Rules.Length; i++)
        {
            var rule = rules.Rules[i];
            var conditions = ImmutableArray.CreateBuilder<ConditionTrace>();
            var counted = i < tried || rule.Then.Propose is not null || !rule.Then.Ask.IsEmpty;
            if (counted) rules.Conditions[i].Explain(context, conditions);
            trace.Add(new RuleTrace(rule.Id, counted ? rules.Conditions[i].Evaluate(context) : null, conditions.ToImmutable()));
        }

        return trace.ToImmutable();
    }

    private static FactDefinition Find(RuleSet rules, string name) =>
        rules.Vocabulary.Facts.TryFind(name, out var fact) ? fact : throw new InvalidOperationException($"The fact \"{name}\" was checked when the rules were built.");

    private static bool IsKnown(FactDefinition fact, IFactSource facts)
    {
        if (fact.Scope == FactScope.Request) return facts.Read(fact) is { IsKnown: true } value && value != fact.WhenAbsent;
        var count = facts.CountItems(ItemRange.Return);
        for (var i = 0; i < count; i++)
        {
            if (!facts.ReadItem(ItemRange.Return, i, fact).IsKnown) return false;
        }

        return count > 0;
    }
}
