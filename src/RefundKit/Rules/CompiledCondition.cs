using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RefundKit.Messages;
using RefundKit.Requests;

namespace RefundKit.Rules;

/// <summary>A condition bound to its facts, ready to be asked.</summary>
internal abstract class CompiledCondition(Condition source)
{
    public Condition Source { get; } = source;

    public abstract Truth Evaluate(ConditionContext context);

    /// <summary>Adds the trace of this condition and what it is made of.</summary>
    public abstract void Explain(ConditionContext context, ImmutableArray<ConditionTrace>.Builder trace);

    /// <summary>Adds the facts whose absence makes this condition unknown.</summary>
    public abstract void CollectUnknown(ConditionContext context, List<FactDefinition> facts);
}

/// <summary>What conditions are asked about: the facts, and inside a quantifier the item.</summary>
internal sealed class ConditionContext(IFactSource facts, WordAutomaton? words, int wordMaskLength)
{
    private ulong[]? _hits;
    private string? _searched;

    public IFactSource Facts { get; } = facts;

    public ItemRange Range { get; set; }

    public int Item { get; set; } = -1;

    /// <summary>The value of a fact; unknown where the source gave one of another type than was declared.</summary>
    public FactValue Read(FactDefinition fact)
    {
        var value = fact.Scope == FactScope.Item ? Facts.ReadItem(Range, Item, fact) : Facts.Read(fact);
        return value.Type == fact.Type || (value.Type == FactType.Text && fact.Type == FactType.Message) ? value : FactValue.Unknown;
    }

    /// <summary>Which word groups occur in the message; searched once, and only if some condition asks.</summary>
    public bool Contains(string text, int group)
    {
        if (words is null) return false;
        if (!ReferenceEquals(_searched, text))
        {
            _hits ??= new ulong[wordMaskLength];
            Array.Clear(_hits);
            words.Find(text, _hits);
            _searched = text;
        }

        return (_hits![group >> 6] & (1UL << (group & 63))) != 0;
    }
}

internal sealed class CompiledAll(Condition source, CompiledCondition[] parts) : CompiledCondition(source)
{
    public override Truth Evaluate(ConditionContext context) => Least(parts, context);

    public static Truth Least(CompiledCondition[] parts, ConditionContext context)
    {
        var truth = Truth.True;
        foreach (var part in parts)
        {
            var result = part.Evaluate(context);
            if (result == Truth.False) return Truth.False;
            if (result < truth) truth = result;
        }

        return truth;
    }

    public override void Explain(ConditionContext context, ImmutableArray<ConditionTrace>.Builder trace)
    {
        foreach (var part in parts) part.Explain(context, trace);
    }

    public override void CollectUnknown(ConditionContext context, List<FactDefinition> facts)
    {
        if (Evaluate(context) != Truth.Unknown) return;
        foreach (var part in parts) part.CollectUnknown(context, facts);
    }
}

internal sealed class CompiledAny(Condition source, CompiledCondition[] parts) : CompiledCondition(source)
{
    public override Truth Evaluate(ConditionContext context)
    {
        var truth = Truth.False;
        foreach (var part in parts)
        {
            var result = part.Evaluate(context);
            if (result == Truth.True) return Truth.True;
            if (result > truth) truth = result;
        }

        return truth;
    }

    public override void Explain(ConditionContext context, ImmutableArray<ConditionTrace>.Builder trace)
    {
        trace.Add(new ConditionTrace(Source.ToString(), Evaluate(context), null));
        foreach (var part in parts) part.Explain(context, trace);
    }

    public override void CollectUnknown(ConditionContext context, List<FactDefinition> facts)
    {
        if (Evaluate(context) != Truth.Unknown) return;
        foreach (var part in parts) part.CollectUnknown(context, facts);
    }
}

internal sealed class CompiledNot(Condition source, CompiledCondition inner) : CompiledCondition(source)
{
    public override Truth Evaluate(ConditionContext context) => inner.Evaluate(context) switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    public override void Explain(ConditionContext context, ImmutableArray<ConditionTrace>.Builder trace)
    {
        trace.Add(new ConditionTrace(Source.ToString(), Evaluate(context), null));
        inner.Explain(context, trace);
    }

    public override void CollectUnknown(ConditionContext context, List<FactDefinition> facts) => inner.CollectUnknown(context, facts);
}

/// <summary>A line over a named condition. Its trace shows the name first, and then what it is made of.</summary>
internal sealed class CompiledNamed(Condition source, CompiledCondition inner, bool wanted) : CompiledCondition(source)
{
    public override Truth Evaluate(ConditionContext context) => inner.Evaluate(context) switch
    {
        Truth.Unknown => Truth.Unknown,
        var truth => (truth == Truth.True) == wanted ? Truth.True : Truth.False,
    };

    public override void Explain(ConditionContext context, ImmutableArray<ConditionTrace>.Builder trace)
    {
        trace.Add(new ConditionTrace(Source.ToString(), Evaluate(context), null));
        inner.Explain(context, trace);
    }

    public override void CollectUnknown(ConditionContext context, List<FactDefinition> facts) => inner.CollectUnknown(context, facts);
}

internal sealed class CompiledItems(ItemCondition source, CompiledCondition[] parts, FactDefinition? itemsFact) : CompiledCondition(source)
{
    public override Truth Evaluate(ConditionContext context)
    {
        var count = context.Facts.CountItems(source.Over);

        // No items: nothing was named yet. "Every item is …" would hold of nothing, which must not approve anything.
        if (count == 0) return Truth.Unknown;
        var (range, item) = (context.Range, context.Item);
        context.Range = source.Over;
        var truth = source.IsAny ? Truth.False : Truth.True;
        for (var i = 0; i < count; i++)
        {
            context.Item = i;
            var result = CompiledAll.Least(parts, context);
            truth = source.IsAny ? (Truth)Math.Max((int)truth, (int)result) : (Truth)Math.Min((int)truth, (int)result);
            if (truth == (source.IsAny ? Truth.True : Truth.False)) break;
        }

        (context.Range, context.Item) = (range, item);
        return truth;
    }

    public override void Explain(ConditionContext context, ImmutableArray<ConditionTrace>.Builder trace)
    {
        trace.Add(new ConditionTrace(Source.ToString(), Evaluate(context), null));
        ForEachItem(context, () =>
        {
            foreach (var part in parts) part.Explain(context, trace);
        });
    }

    public override void CollectUnknown(ConditionContext context, List<FactDefinition> facts)
    {
        if (Evaluate(context) != Truth.Unknown) return;
        if (context.Facts.CountItems(source.Over) == 0 && itemsFact is not null) facts.Add(itemsFact);
        ForEachItem(context, () =>
        {
            if (CompiledAll.Least(parts, context) != Truth.Unknown) return;
            foreach (var part in parts) part.CollectUnknown(context, facts);
        });
    }

    private void ForEachItem(ConditionContext context, Action visit)
    {
        var (range, item) = (context.Range, context.Item);
        context.Range = source.Over;
        for (var i = 0; i < context.Facts.CountItems(source.Over); i++)
        {
            context.Item = i;
            visit();
        }

        (context.Range, context.Item) = (range, item);
    }
}

/// <summary>A line. Reads its fact once; unknown where the fact is, and where money of two currencies meets.</summary>
internal abstract class CompiledLine(Condition source, FactDefinition fact) : CompiledCondition(source)
{
    protected FactDefinition Fact { get; } = fact;

    public override Truth Evaluate(ConditionContext context)
    {
        var value = context.Read(Fact);
        return value.IsKnown ? Test(value, context) : Truth.Unknown;
    }

    protected abstract Truth Test(FactValue value, ConditionContext context);

    protected static Truth Of(bool holds) => holds ? Truth.True : Truth.False;

    public override void Explain(ConditionContext context, ImmutableArray<ConditionTrace>.Builder trace) =>
        trace.Add(new ConditionTrace(Source.ToString(), Evaluate(context), context.Read(Fact).ToString()));

    public override void CollectUnknown(ConditionContext context, List<FactDefinition> facts)
    {
        if (Evaluate(context) == Truth.Unknown && !facts.Contains(Fact)) facts.Add(Fact);
    }
}

internal sealed class KnownLine(Condition source, FactDefinition fact) : CompiledLine(source, fact)
{
    public override Truth Evaluate(ConditionContext context) => Of(context.Read(Fact).IsKnown);

    protected override Truth Test(FactValue value, ConditionContext context) => Truth.True;
}

internal sealed class WordLine(Condition source, FactDefinition fact, FrozenWords words, bool negated) : CompiledLine(source, fact)
{
    protected override Truth Test(FactValue value, ConditionContext context) => Of(words.Contains(value.AsText) != negated);
}

internal sealed class FlagLine(Condition source, FactDefinition fact, bool wanted) : CompiledLine(source, fact)
{
    protected override Truth Test(FactValue value, ConditionContext context) => Of(value.AsFlag == wanted);
}

internal sealed class SetLine(Condition source, FactDefinition fact, FrozenWords words) : CompiledLine(source, fact)
{
    protected override Truth Test(FactValue value, ConditionContext context)
    {
        foreach (var word in value.AsWords)
        {
            if (words.Contains(word)) return Truth.True;
        }

        return Truth.False;
    }
}

internal sealed class NumberLine(Condition source, FactDefinition fact, decimal low, bool lowIncluded, decimal high, bool highIncluded, bool negated)
    : CompiledLine(source, fact)
{
    protected override Truth Test(FactValue value, ConditionContext context)
    {
        var number = value.AsNumber;
        var inside = (lowIncluded ? number >= low : number > low) && (highIncluded ? number <= high : number < high);
        return Of(inside != negated);
    }
}

internal sealed class NumberListLine(Condition source, FactDefinition fact, decimal[] numbers, bool negated) : CompiledLine(source, fact)
{
    protected override Truth Test(FactValue value, ConditionContext context) => Of(Array.IndexOf(numbers, value.AsNumber) >= 0 != negated);
}

internal sealed class MoneyLine(Condition source, FactDefinition fact, Currency currency, long low, bool lowIncluded, long high, bool highIncluded, bool negated)
    : CompiledLine(source, fact)
{
    protected override Truth Test(FactValue value, ConditionContext context)
    {
        var money = value.AsMoney;
        if (money.Currency != currency) return Truth.Unknown;
        var units = money.MinorUnits;
        var inside = (lowIncluded ? units >= low : units > low) && (highIncluded ? units <= high : units < high);
        return Of(inside != negated);
    }
}

internal sealed class OrderedLine<T>(Condition source, FactDefinition fact, Func<FactValue, T> read, T? low, bool lowIncluded, T? high, bool highIncluded, bool negated)
    : CompiledLine(source, fact)
    where T : struct, IComparable<T>
{
    protected override Truth Test(FactValue value, ConditionContext context)
    {
        var actual = read(value);
        var inside = (low is not { } least || (lowIncluded ? actual.CompareTo(least) >= 0 : actual.CompareTo(least) > 0))
            && (high is not { } most || (highIncluded ? actual.CompareTo(most) <= 0 : actual.CompareTo(most) < 0));
        return Of(inside != negated);
    }
}

internal sealed class TopicLine(Condition source, FactDefinition fact, ImmutableArray<MessageTopic> topics) : CompiledLine(source, fact)
{
    protected override Truth Test(FactValue value, ConditionContext context)
    {
        // A bare text has not been read by anybody.
        if (value.Type != FactType.Message) return Truth.Unknown;
        foreach (var topic in topics)
        {
            if (value.AsMessage.Understanding.Mentions(topic)) return Truth.True;
        }

        return Truth.False;
    }
}

/// <summary>Asks for words of a group, in a message or a text. All groups of a rule set share one search of the message.</summary>
internal sealed class ContainsLine(Condition source, FactDefinition fact, int group) : CompiledLine(source, fact)
{
    protected override Truth Test(FactValue value, ConditionContext context) =>
        Of(context.Contains(value.Type == FactType.Message ? value.AsMessage.Text : value.AsText, group));
}

internal sealed class PatternLine(Condition source, FactDefinition fact, Regex pattern) : CompiledLine(source, fact)
{
    /// <summary>
    /// The engine takes linear time, and a request's message is no longer than this. A longer text is not searched at all:
    /// cut off, it would match at an end it does not have.
    /// </summary>
    private const int MaxLength = RequestReader.MaxMessageLength + 2_000;

    protected override Truth Test(FactValue value, ConditionContext context)
    {
        var text = value.Type == FactType.Message ? value.AsMessage.Text : value.AsText;
        return text.Length > MaxLength ? Truth.Unknown : Of(pattern.IsMatch(text));
    }
}

/// <summary>Words compared without regard to case.</summary>
internal sealed class FrozenWords(IEnumerable<string> words)
{
    private readonly HashSet<string> _words = new(words, StringComparer.OrdinalIgnoreCase);

    public bool Contains(string word) => _words.Contains(word);
}
