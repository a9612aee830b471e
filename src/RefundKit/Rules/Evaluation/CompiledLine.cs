using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RefundKit.Messages;
using RefundKit.Requests;

namespace RefundKit.Rules.Evaluation;

/// <summary>A line over one fact; unknown where the fact is, and where money of two currencies meets.</summary>
internal abstract class CompiledLine(Condition source, FactDefinition fact) : CompiledCondition(source)
{
    public FactDefinition Fact { get; } = fact;

    public sealed override Truth Evaluate(ref ConditionContext context) => Ask(context.Read(Fact), ref context);

    /// <summary>The answer for a value that has been read.</summary>
    public virtual Truth Ask(in FactValue value, ref ConditionContext context) => value.IsKnown ? Test(value, ref context) : Truth.Unknown;

    protected abstract Truth Test(in FactValue value, ref ConditionContext context);

    protected static Truth Of(bool holds) => holds ? Truth.True : Truth.False;

    public override void Explain(ref ConditionContext context, ImmutableArray<ConditionTrace>.Builder trace)
    {
        var value = context.Read(Fact);
        trace.Add(new ConditionTrace(Source.ToString(), Ask(value, ref context), value.ToString()));
    }

    public override void CollectUnknown(ref ConditionContext context, List<FactDefinition> facts)
    {
        if (!facts.Contains(Fact) && Evaluate(ref context) == Truth.Unknown) facts.Add(Fact);
    }
}

internal sealed class KnownLine(Condition source, FactDefinition fact) : CompiledLine(source, fact)
{
    public override Truth Ask(in FactValue value, ref ConditionContext context) => Of(value.IsKnown);

    protected override Truth Test(in FactValue value, ref ConditionContext context) => Truth.True;
}

internal sealed class WordLine(Condition source, FactDefinition fact, WordList words, bool negated) : CompiledLine(source, fact)
{
    public WordList Words => words;

    public Truth AskWord(string word) => Of(words.Contains(word) != negated);

    /// <summary>The answer for a word that no line names.</summary>
    public Truth AskOther => Of(negated);

    protected override Truth Test(in FactValue value, ref ConditionContext context) => AskWord(value.AsText);
}

internal sealed class FlagLine(Condition source, FactDefinition fact, bool wanted) : CompiledLine(source, fact)
{
    public bool Wanted => wanted;

    protected override Truth Test(in FactValue value, ref ConditionContext context) => Of(value.AsFlag == wanted);
}

internal sealed class SetLine(Condition source, FactDefinition fact, WordList words) : CompiledLine(source, fact)
{
    protected override Truth Test(in FactValue value, ref ConditionContext context)
    {
        foreach (var word in value.AsWords)
        {
            if (words.Contains(word)) return Truth.True;
        }

        return Truth.False;
    }
}

/// <summary>
/// An interval of numbers, amounts of one currency, days or spans, or all but it. An end left out is the least or the
/// greatest number there is.
/// </summary>
internal sealed class IntervalLine(Condition source, FactDefinition fact, Currency? currency, Interval interval, bool negated) : CompiledLine(source, fact)
{
    public Currency? Currency => currency;

    public Interval Interval => interval;

    public Truth AskNumber(decimal number) => Of(interval.Contains(number) != negated);

    /// <summary>The answer for every number between two neighbours among the ends of intervals; null where there is no further end.</summary>
    public Truth AskBetween(decimal? below, decimal? above) => Of(interval.ContainsBetween(below, above) != negated);

    protected override Truth Test(in FactValue value, ref ConditionContext context) =>
        currency is { } own && value.Currency != own ? Truth.Unknown : AskNumber(value.Scalar);
}

/// <summary>A list of numbers, in ascending order, or all but them.</summary>
internal sealed class NumberListLine(Condition source, FactDefinition fact, decimal[] numbers, bool negated) : CompiledLine(source, fact)
{
    public IEnumerable<decimal> Numbers => numbers;

    public Truth AskNumber(decimal number) => Of(Array.BinarySearch(numbers, number) >= 0 != negated);

    /// <summary>The answer for a number that is not listed.</summary>
    public Truth AskOther => Of(negated);

    protected override Truth Test(in FactValue value, ref ConditionContext context) => AskNumber(value.Scalar);
}

internal sealed class TopicLine(Condition source, FactDefinition fact, ImmutableArray<MessageTopic> topics) : CompiledLine(source, fact)
{
    protected override Truth Test(in FactValue value, ref ConditionContext context)
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
    public int Group => group;

    protected override Truth Test(in FactValue value, ref ConditionContext context) => Of(context.Contains(TextOf(value), group));

    public static string TextOf(in FactValue value) => value.Type == FactType.Message ? value.AsMessage.Text : value.AsText;
}

internal sealed class PatternLine(Condition source, FactDefinition fact, Regex pattern) : CompiledLine(source, fact)
{
    /// <summary>
    /// The engine takes linear time, and a request's message is no longer than this. A longer text is not searched at all:
    /// cut off, it would match at an end it does not have.
    /// </summary>
    private const int MaxLength = RequestReader.MaxMessageLength + 2_000;

    protected override Truth Test(in FactValue value, ref ConditionContext context)
    {
        var text = ContainsLine.TextOf(value);
        return text.Length > MaxLength ? Truth.Unknown : Of(pattern.IsMatch(text));
    }
}
