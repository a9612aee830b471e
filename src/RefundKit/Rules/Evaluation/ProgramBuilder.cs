using System.Runtime.InteropServices;
using RefundKit.Messages;
using RefundKit.Requests;

namespace RefundKit.Rules.Evaluation;

/// <summary>
/// Lays out a <see cref="ConditionProgram"/>. A condition becomes a term: clauses that must all hold. A clause is one line,
/// several lines over one fact of which one must hold, or a choice among further terms. Memory is linear in the lines.
/// </summary>
internal sealed class ProgramBuilder(WordAutomaton? words, Func<FactDefinition, bool> isLate)
{
    /// <summary>How many terms share the rows of a fact: with more, the rows would grow with the square of the policy.</summary>
    private const int TermsPerBlock = 512;

    /// <summary>The most classes for which rows are laid out; lines over more values are asked one by one.</summary>
    private const int MaxClasses = 4_096;

    private readonly List<ConditionProgram.Choice> _choices = [];
    private readonly HashSet<int> _closed = [];
    private readonly List<Clause> _clauses = [];
    private readonly Dictionary<string, Question> _questions = new(StringComparer.Ordinal);
    private int _terms;

    private readonly record struct Leaf(CompiledLine Line, bool Negated);

    /// <summary>Lines over one fact, answered by classes, of which a term needs one.</summary>
    private readonly record struct Clause(int Term, FactDefinition Fact, Leaf[] Leaves);

    /// <summary>A line or quantifier that is asked as a whole, and the terms that need it or its opposite.</summary>
    private sealed record Question(CompiledCondition Condition)
    {
        public List<(int Term, bool Negated)> Askers { get; } = [];
    }

    public ConditionProgram Build(ReadOnlySpan<CompiledCondition> conditions)
    {
        _terms = conditions.Length;
        for (var i = 0; i < conditions.Length; i++) Need(i, conditions[i], negated: false);
        var steps = Classes().Concat(Lines()).Concat(Searches()).Concat(Items()).OrderBy(step => step.Cost).ToList();
        var open = new ulong[(_terms + 63) / 64];
        for (var term = 0; term < _terms; term++)
        {
            if (!_closed.Contains(term)) Bits.Set(open, term);
        }

        return new ConditionProgram(open, [.. steps.Where(step => !step.IsLate)], [.. steps.Where(step => step.IsLate)], [.. _choices]);
    }

    private void Need(int term, CompiledCondition condition, bool negated)
    {
        switch (condition)
        {
            case CompiledNot not:
                Need(term, not.Inner, !negated);
                break;
            case CompiledNamed named:
                Need(term, named.Inner, named.Wanted ? negated : !negated);
                break;
            case CompiledAll all when !negated:
                foreach (var part in all.Parts) Need(term, part, negated);
                break;
            case CompiledAny any when negated:
                foreach (var part in any.Parts) Need(term, part, negated);
                break;
            case CompiledAll or CompiledAny:
                Choose(term, condition, negated);
                break;
            case CompiledLine line when ValueClasses.Answers(line):
                _clauses.Add(new Clause(term, line.Fact, [new Leaf(line, negated)]));
                break;
            default:
                Ask(term, condition, negated);
                break;
        }
    }

    private void Ask(int term, CompiledCondition condition, bool negated)
    {
        var spelling = condition.Source.ToString();
        if (!_questions.TryGetValue(spelling, out var question)) _questions.Add(spelling, question = new Question(condition));
        question.Askers.Add((term, negated));
    }

    /// <summary>The term needs one of the parts. Lines over the same fact are one part: together they rule out what none of them allows.</summary>
    private void Choose(int term, CompiledCondition condition, bool negated)
    {
        var byFact = new Dictionary<FactDefinition, List<Leaf>>(ReferenceEqualityComparer.Instance);
        var rest = new List<(CompiledCondition Part, bool Negated)>();
        Gather(condition, negated);
        var parts = byFact.Count + rest.Count;
        if (parts == 0)
        {
            _closed.Add(term);
            return;
        }

        var first = term;
        if (parts > 1)
        {
            first = _terms;
            _terms += parts;
            _choices.Add(new ConditionProgram.Choice(term, first, parts));
        }

        foreach (var (fact, leaves) in byFact) _clauses.Add(new Clause(first++, fact, [.. leaves]));
        foreach (var (part, opposite) in rest) Need(first++, part, opposite);

        void Gather(CompiledCondition part, bool opposite)
        {
            switch (part)
            {
                case CompiledNot not:
                    Gather(not.Inner, !opposite);
                    break;
                case CompiledNamed named:
                    Gather(named.Inner, named.Wanted ? opposite : !opposite);
                    break;
                case CompiledAny any when !opposite:
                    foreach (var inner in any.Parts) Gather(inner, opposite);
                    break;
                case CompiledAll all when opposite:
                    foreach (var inner in all.Parts) Gather(inner, opposite);
                    break;
                case CompiledLine line when ValueClasses.Answers(line):
                    ref var leaves = ref CollectionsMarshal.GetValueRefOrAddDefault(byFact, line.Fact, out _);
                    (leaves ??= []).Add(new Leaf(line, opposite));
                    break;
                default:
                    rest.Add((part, opposite));
                    break;
            }
        }
    }

    private List<ProgramStep> Classes()
    {
        var steps = new List<ProgramStep>();
        foreach (var own in _clauses.GroupBy(clause => clause.Fact, ReferenceEqualityComparer.Instance))
        {
            var fact = (FactDefinition)own.Key!;
            var blocks = own.GroupBy(clause => clause.Term / TermsPerBlock).Select(block => Block(fact, block.Key, [.. block])).OfType<ClassStep.Block>().ToArray();
            if (blocks.Length > 0) steps.Add(new ClassStep(fact, blocks) { IsLate = isLate(fact) });
        }

        return steps;
    }

    private ClassStep.Block? Block(FactDefinition fact, int number, Clause[] clauses)
    {
        var classes = ValueClasses.For(fact.Type, [.. clauses.SelectMany(clause => clause.Leaves).Select(leaf => leaf.Line)]);
        if (classes.Count > MaxClasses)
        {
            foreach (var clause in clauses) AskOneByOne(clause);
            return null;
        }

        var firstWord = number * (TermsPerBlock / 64);
        var length = Math.Min(TermsPerBlock / 64, ((_terms + 63) / 64) - firstWord);
        var rows = new ulong[classes.Count * 2 * length];
        rows.AsSpan().Fill(ulong.MaxValue);
        foreach (var same in clauses.GroupBy(clause => clause.Leaves, SameLeaves.Instance))
        {
            for (var place = 0; place < classes.Count; place++)
            {
                var truth = Greatest(same.Key, classes, place);
                var row = rows.AsSpan(place * 2 * length, 2 * length);
                foreach (var clause in same)
                {
                    var bit = clause.Term - (firstWord * 64);
                    if (truth != Truth.True) Bits.Clear(row[..length], bit);
                    if (truth == Truth.False) Bits.Clear(row[length..], bit);
                }
            }
        }

        return new ClassStep.Block(firstWord, length, classes, rows);
    }

    private static Truth Greatest(Leaf[] leaves, ValueClasses classes, int place)
    {
        var greatest = Truth.False;
        foreach (var leaf in leaves)
        {
            var truth = classes.Ask(leaf.Line, place);
            if (leaf.Negated) truth = (Truth)(Truth.True - truth);
            if (truth == Truth.True) return truth;
            if (truth > greatest) greatest = truth;
        }

        return greatest;
    }

    /// <summary>Clauses over the same lines, such as those of a named condition wherever it is read, are answered once.</summary>
    private sealed class SameLeaves : IEqualityComparer<Leaf[]>
    {
        public static readonly SameLeaves Instance = new();

        public bool Equals(Leaf[]? one, Leaf[]? other) => one.AsSpan().SequenceEqual(other);

        public int GetHashCode(Leaf[] leaves) => HashCode.Combine(leaves.Length, leaves[0], leaves[^1]);
    }

    private void AskOneByOne(Clause clause)
    {
        if (clause.Leaves is [var only])
        {
            Ask(clause.Term, only.Line, only.Negated);
            return;
        }

        _choices.Add(new ConditionProgram.Choice(clause.Term, _terms, clause.Leaves.Length));
        foreach (var leaf in clause.Leaves) Ask(_terms++, leaf.Line, leaf.Negated);
    }

    private IEnumerable<ProgramStep> Lines() =>
        from question in _questions.Values
        where question.Condition is CompiledLine and not ContainsLine
        let line = (CompiledLine)question.Condition
        select new LineStep(line, LineBits.Of(question.Askers)) { IsLate = isLate(line.Fact) };

    private IEnumerable<ProgramStep> Searches() =>
        from question in _questions.Values
        where question.Condition is ContainsLine
        let line = (ContainsLine)question.Condition
        group (line.Group, LineBits.Of(question.Askers)) by line.Fact into own
        select new WordStep(own.Key, words!, [.. own]) { IsLate = isLate(own.Key) };

    // What proposes is answered after the first half, so its items must not wait for those of others who read more.
    private IEnumerable<ProgramStep> Items() =>
        from question in _questions.Values
        where question.Condition is CompiledItems
        let items = (CompiledItems)question.Condition
        group (items, LineBits.Of(question.Askers)) by (items.Over, IsLate: IsLate(items)) into own
        select new ItemStep(
            own.Key.Over,
            ConditionProgram.Compile([.. own.Select(pair => new CompiledAll(pair.items.Source, pair.items.Parts))], words, fact => fact.Scope == FactScope.Item),
            [.. own.Select(pair => (pair.items.IsAny, pair.Item2))])
        {
            IsLate = own.Key.IsLate,
        };

    private bool IsLate(CompiledCondition condition) => condition switch
    {
        CompiledLine line => isLate(line.Fact),
        CompiledNot not => IsLate(not.Inner),
        CompiledNamed named => IsLate(named.Inner),
        CompiledAll all => all.Parts.Any(IsLate),
        CompiledAny any => any.Parts.Any(IsLate),
        CompiledItems items => items.Parts.Any(IsLate),
        _ => throw new InvalidOperationException("There are no other conditions."),
    };
}
