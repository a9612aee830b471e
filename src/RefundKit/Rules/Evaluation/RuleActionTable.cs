using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RefundKit.Requests;

namespace RefundKit.Rules.Evaluation;

/// <summary>What rules do, laid out so that carrying it out allocates only the result.</summary>
internal sealed class RuleActionTable
{
    private readonly string[] _tags;
    private readonly int[][] _tagsOf;
    private readonly bool[] _ends;
    private readonly Proposing[] _proposing;
    private readonly ImmutableArray<Rule> _rules;

    /// <summary>A rule that proposes or asks, with its proposal where nothing is missing, and the facts it asks for.</summary>
    private sealed record Proposing(int Place, Rule Rule, RuleProposal? Ready, ImmutableArray<FactDefinition> Asks);

    public RuleActionTable(ImmutableArray<Rule> rules, HitPolicy hitPolicy, FactCatalog facts)
    {
        _rules = rules;
        _tags = [.. rules.SelectMany(rule => rule.Then.Tags).Distinct(StringComparer.Ordinal)];
        var places = _tags.Select((tag, i) => (tag, i)).ToDictionary(pair => pair.tag, pair => pair.i, StringComparer.Ordinal);
        _tagsOf = [.. rules.Select(rule => rule.Then.Tags.Select(tag => places[tag]).ToArray())];
        _ends = [.. rules.Select(rule => rule.EndsWalk(hitPolicy))];
        _proposing =
        [
            .. rules.Select((rule, place) => (rule, place)).Where(pair => pair.rule.Then.Proposes).Select(pair => new Proposing(
                pair.place,
                pair.rule,
                pair.rule.Then.Propose is { } outcome ? new RuleProposal { Rule = pair.rule, Outcome = outcome, Truth = Truth.True } : null,
                [.. pair.rule.Then.Ask.Select(name => facts.TryFind(name, out var fact) ? fact : throw new InvalidOperationException($"The fact \"{name}\" was checked when the rules were built."))])),
        ];
    }

    /// <summary>The outcomes that rules propose. Order, stop and hit policy have no say in it.</summary>
    public ImmutableArray<RuleProposal> Propose(RuleSet rules, IFactSource facts, ReadOnlySpan<ulong> masks)
    {
        ImmutableArray<RuleProposal>.Builder? proposals = null;
        foreach (var proposing in _proposing)
        {
            var truth = ConditionProgram.Answer(masks, proposing.Place);
            if (truth == Truth.False) continue;
            if (proposing.Ready is { } ready)
                (proposals ??= ImmutableArray.CreateBuilder<RuleProposal>(1)).Add(truth == Truth.True ? ready : ready with { Truth = Truth.Unknown, Missing = Missing(rules, proposing.Place, facts) });
            if (truth != Truth.True || proposing.Asks.IsEmpty) continue;
            var asked = Unknown(proposing.Asks, facts);
            if (asked.IsEmpty) continue;
            (proposals ??= ImmutableArray.CreateBuilder<RuleProposal>(1)).Add(new RuleProposal { Rule = proposing.Rule, Outcome = Outcome.NeedsInformation, Truth = Truth.True, Missing = asked });
        }

        return proposals?.DrainToImmutable() ?? [];
    }

    /// <summary>What the matching rules do, in the order of the rules, until one stops the walk.</summary>
    public RuleEvaluation Act(RuleSet rules, IFactSource facts, ReadOnlySpan<ulong> masks, ImmutableArray<RuleProposal> proposals)
    {
        var tagWords = (_tags.Length + 63) / 64;
        return Act(rules, facts, masks, proposals, Scratch.Of(stackalloc ulong[16], tagWords));
    }

    private RuleEvaluation Act(RuleSet rules, IFactSource facts, ReadOnlySpan<ulong> masks, ImmutableArray<RuleProposal> proposals, Span<ulong> tagged)
    {
        var (matches, tags, walked) = (0, 0, _rules.Length);
        string? assign = null, escalate = null, reply = null;
        Priority? priority = null;
        var answer = false;
        for (var place = Next(masks, 0); place < _rules.Length; place = Next(masks, place + 1))
        {
            matches++;
            var then = _rules[place].Then;
            foreach (var tag in _tagsOf[place])
            {
                if (Bits.Has(tagged, tag)) continue;
                Bits.Set(tagged, tag);
                tags++;
            }

            assign ??= then.AssignTo;
            escalate ??= then.EscalateTo;
            priority ??= then.Priority;
            reply ??= then.Reply;
            answer |= then.AnswerPolicy;
            if (!_ends[place]) continue;
            walked = place + 1;
            break;
        }

        return new RuleEvaluation
        {
            Matched = Ids(masks, matches),
            Tags = Tags(masks, tags, tagged),
            AssignTo = assign,
            EscalateTo = escalate,
            Priority = priority,
            Reply = reply,
            AnswerPolicy = answer,
            Proposals = proposals,
            Origin = rules,
            Facts = facts,
            Tried = walked,
        };
    }

    private ImmutableArray<string> Ids(ReadOnlySpan<ulong> masks, int count)
    {
        if (count == 0) return [];
        var ids = new string[count];
        var place = -1;
        for (var i = 0; i < count; i++) ids[i] = _rules[place = Next(masks, place + 1)].Id;
        return ImmutableCollectionsMarshal.AsImmutableArray(ids);
    }

    // In the order they were set: the first rule that sets a tag takes it out of the mask again.
    private ImmutableArray<string> Tags(ReadOnlySpan<ulong> masks, int count, Span<ulong> tagged)
    {
        if (count == 0) return [];
        var tags = new string[count];
        for (var (place, set) = (Next(masks, 0), 0); set < count; place = Next(masks, place + 1))
        {
            foreach (var tag in _tagsOf[place])
            {
                if (!Bits.Has(tagged, tag)) continue;
                Bits.Clear(tagged, tag);
                tags[set++] = _tags[tag];
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(tags);
    }

    /// <summary>The next rule that matches; the number of rules or more where none does.</summary>
    private static int Next(ReadOnlySpan<ulong> masks, int from)
    {
        var half = masks.Length >> 1;
        var word = from >> 6;
        if (word >= half) return int.MaxValue;
        var rest = masks[word] & (ulong.MaxValue << (from & 63));
        while (rest == 0)
        {
            if (++word == half) return int.MaxValue;
            rest = masks[word];
        }

        return (word << 6) + System.Numerics.BitOperations.TrailingZeroCount(rest);
    }

    private static ImmutableArray<FactDefinition> Missing(RuleSet rules, int place, IFactSource facts)
    {
        var context = rules.Open(facts);
        var missing = new List<FactDefinition>();
        rules.Conditions[place].CollectUnknown(ref context, missing);
        return [.. missing.Distinct()];
    }

    private static ImmutableArray<FactDefinition> Unknown(ImmutableArray<FactDefinition> asked, IFactSource facts) => [.. asked.Where(fact => !IsKnown(fact, facts))];

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
