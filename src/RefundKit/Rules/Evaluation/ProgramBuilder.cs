using System.Runtime.InteropServices;
using RefundKit.Messages;
using RefundKit.Requests;

namespace RefundKit.Rules.Evaluation;

/// <summary>
/// Lays out a <see cref="ConditionProgram"/>. A condition becomes a term: clauses that must all hold. A clause is one line,
/// several lines over one fact of which one must hold, or a choice among further terms. Memory is linear in the lines.
/// </summary>
internal sealed class ProgramBuilder(WordAutomaton? words)
{
    /// <summary>How many terms share the rows of a fact: with more, the rows would grow with the square of the policy.</summary>
    private const int TermsPerBlock = 512;

    /// <summary>The most classes for which rows are laid out; lines over more values are asked one by one.</summary>
    private const int MaxClasses = 4_096;

    private readonly List<ConditionProgram.Choice> _choices = [];
    private readonly HashSet<int> _closed = [];
    private readonly List<Clause> _clauses = [];
    private readonly Dictionary<string, Asked> _lines = new(StringComparer.Ordinal);
    private int _terms;

    private readonly record struct Leaf(CompiledLine Line, bool Negated);

    /// <summary>Lines over one fact, answered by classes, of which a term needs one.</summary>
    private readonly record struct Clause(int Term, FactDefinition Fact, Leaf[] Leaves);

    /// <summary>A line or quantifier that is asked as a whole, and the terms that need it or its opposite.</summary>
    private sealed record Asked(CompiledCondition Line)
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

        return new ConditionProgram(
            open, [.. steps.Where(step => step.Phase <= FactPhase.Resolution)], [.. steps.Where(step => step.Phase > FactPhase.Resolution)], [.. _choices]);
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

    private void Ask(int term, CompiledCondition line, bool negated)
    {
        var spelling = line.Source.ToString();
        if (!_lines.TryGetValue(spelling, out var asked)) _lines.Add(spelling, asked = new Asked(line));
        asked.Askers.Add((term, negated));
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
            if (blocks.Length > 0) steps.Add(new ClassStep(fact, blocks) { Phase = fact.Phase });
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
        var truths = new Dictionary<CompiledLine, Truth[]>(ReferenceEqualityComparer.Instance);
        foreach (var clause in clauses)
        {
            var bit = clause.Term - (firstWord * 64);
            for (var place = 0; place < classes.Count; place++)
            {
                var truth = Truth.False;
                foreach (var leaf in clause.Leaves)
                {
                    var own = classes.Ask(leaf.Line, place);
                    if (leaf.Negated) own = (Truth)(Truth.True - own);
                    if (own > truth) truth = own;
                }

                var row = rows.AsSpan(place * 2 * length, 2 * length);
                if (truth != Truth.True) Bits.Clear(row[..length], bit);
                if (truth == Truth.False) Bits.Clear(row[length..], bit);
            }
        }

        return new ClassStep.Block(firstWord, length, classes, rows);
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
        from asked in _lines.Values
        where asked.Line is CompiledLine and not ContainsLine
        let line = (CompiledLine)asked.Line
        select new LineStep(line, LineBits.Of(asked.Askers)) { Phase = line.Fact.Phase };

    private IEnumerable<ProgramStep> Searches() =>
        from asked in _lines.Values
        where asked.Line is ContainsLine
        let line = (ContainsLine)asked.Line
        group (line.Group, LineBits.Of(asked.Askers)) by line.Fact into own
        select new WordStep(own.Key, words!, [.. own]) { Phase = own.Key.Phase };

    private IEnumerable<ProgramStep> Items() =>
        from asked in _lines.Values
        where asked.Line is CompiledItems
        let items = (CompiledItems)asked.Line
        group (items, LineBits.Of(asked.Askers)) by items.Over into own
        select new ItemStep(
            own.Key,
            ConditionProgram.Compile([.. own.Select(pair => new CompiledAll(pair.items.Source, pair.items.Parts))], words),
            [.. own.Select(pair => (pair.items.IsAny, pair.Item2))])
        {
            Phase = own.Max(pair => LatestPhase(pair.items)),
        };

    private static FactPhase LatestPhase(CompiledCondition condition) => condition switch
    {
        CompiledLine line => line.Fact.Phase,
        CompiledNot not => LatestPhase(not.Inner),
        CompiledNamed named => LatestPhase(named.Inner),
        CompiledAll all => Latest(all.Parts),
        CompiledAny any => Latest(any.Parts),
        CompiledItems items => Latest(items.Parts),
        _ => FactPhase.Facts,
    };

    private static FactPhase Latest(ReadOnlySpan<CompiledCondition> parts)
    {
        var latest = FactPhase.Facts;
        foreach (var part in parts)
        {
            if (LatestPhase(part) is var phase && phase > latest) latest = phase;
        }

        return latest;
    }
}
