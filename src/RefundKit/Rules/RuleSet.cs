using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RefundKit.Messages;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Rules.Evaluation;

namespace RefundKit.Rules;

/// <summary>Rules bound to the facts and words they use, in the order they are tried. Immutable and thread-safe.</summary>
public sealed class RuleSet
{
    private RuleSet(ImmutableArray<Rule> rules, HitPolicy hitPolicy, RuleVocabulary vocabulary, CompiledCondition[] conditions, WordAutomaton? words)
    {
        Rules = rules;
        HitPolicy = hitPolicy;
        Vocabulary = vocabulary;
        Conditions = conditions;
        Words = words;
        Program = ConditionProgram.Compile(conditions, words, fact => fact.Phase > RuleWalk.ProposalPhase);
        Actions = new RuleActionTable(rules, hitPolicy, vocabulary.Facts);
    }

    /// <summary>The rules, in the order they are tried.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>How many matching rules act.</summary>
    public HitPolicy HitPolicy { get; }

    /// <summary>The facts and word groups of the conditions.</summary>
    public RuleVocabulary Vocabulary { get; }

    /// <summary>The conditions one by one, for explanations.</summary>
    internal CompiledCondition[] Conditions { get; }

    /// <summary>The conditions together, for answers; the bit of a rule is its place.</summary>
    internal ConditionProgram Program { get; }

    internal RuleActionTable Actions { get; }

    internal WordAutomaton? Words { get; }

    internal ConditionContext Open(IFactSource facts) => new(facts, Words);

    /// <summary>Binds rules to what they use.</summary>
    /// <exception cref="ProblemException">A rule names something that does not exist, or compares what cannot be compared; all problems are in the exception.</exception>
    public static RuleSet Build(IEnumerable<Rule> rules, RuleVocabulary? vocabulary = null, HitPolicy hitPolicy = HitPolicy.All) =>
        TryBuild(rules, vocabulary, hitPolicy, out var set, out var problems) ? set : throw new ProblemException(problems);

    /// <summary>Binds rules to what they use.</summary>
    /// <param name="rules">The rules, in the order they are tried.</param>
    /// <param name="vocabulary">Facts and word groups; the facts of a refund request where null.</param>
    /// <param name="hitPolicy">How many matching rules act.</param>
    /// <param name="ruleSet">The rule set; null where there are problems.</param>
    /// <param name="problems">All problems; their path names the rule.</param>
    public static bool TryBuild(
        IEnumerable<Rule> rules, RuleVocabulary? vocabulary, HitPolicy hitPolicy, [NotNullWhen(true)] out RuleSet? ruleSet, out ImmutableArray<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var found = new ProblemList();
        vocabulary ??= new RuleVocabulary();
        foreach (var name in vocabulary.Conditions.Keys.Where(name => vocabulary.Facts.TryFind(name, out _)))
            found.Add(new Problem { Id = "RK1211", Message = $"the condition \"{name}\" has the name of a fact", Suggestion = "Give it another name.", Path = name });
        ruleSet = Build([.. rules], vocabulary, hitPolicy, (rule, _, id, message, suggestion) => found.Add(new Problem
        {
            Id = id,
            Message = $"rule \"{rule.Id}\": {message}",
            Suggestion = suggestion,
            Path = rule.Id,
        }));
        problems = found.ToImmutable();
        if (found.HasErrors) ruleSet = null;
        return ruleSet is not null;
    }

    internal delegate void Report(Rule rule, Condition? condition, string id, string message, string? suggestion);

    internal static RuleSet? Build(ImmutableArray<Rule> rules, RuleVocabulary vocabulary, HitPolicy hitPolicy, Report report)
    {
        var good = true;
        void Fail(Rule rule, Condition? condition, string id, string message, string? suggestion)
        {
            good = false;
            report(rule, condition, id, message, suggestion);
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        Rule? current = null;
        var binder = new ConditionBinder(vocabulary, (condition, id, message, suggestion) => Fail(current!, condition, id, message, suggestion));
        var conditions = new CompiledCondition[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            current = rules[i];
            if (!ids.Add(current.Id)) Fail(current, null, "RK1114", $"the id \"{current.Id}\" stands twice", null);
            // What proposes an outcome is asked before the outcome is known; what only sorts and tags, after it.
            var phase = current.Then.Proposes ? RuleWalk.ProposalPhase : FactPhase.Approval;
            conditions[i] = binder.Bind(current.When, phase, "the outcome is proposed")!;
            foreach (var ask in current.Then.Ask)
            {
                if (!vocabulary.Facts.TryFind(ask, out _))
                    Fail(current, null, "RK1102", $"there is no fact \"{ask}\" to ask for", NameSuggestion.Sentence(ask, vocabulary.Facts.Facts.Select(fact => fact.Name)));
            }
        }

        if (!good) return null;
        WordAutomaton? words;
        try
        {
            words = binder.SearchedGroups.Count > 0 ? WordAutomaton.Create(binder.SearchedGroups) : null;
        }
        catch (InvalidOperationException failure)
        {
            report(rules[0], null, "RK1115", failure.Message, "Shorten the word groups.");
            return null;
        }

        return new RuleSet(rules, hitPolicy, vocabulary, conditions, words);
    }
}
