using RefundKit.Messages;
using RefundKit.Requests;

namespace RefundKit.Rules.Evaluation;

/// <summary>Searches one text for the words of all groups that lines over it ask for, in one pass.</summary>
internal sealed class WordStep(FactDefinition fact, WordAutomaton words, (int Group, LineBits[] Bits)[] lines) : ProgramStep
{
    public override int Cost => 4;

    public override void Run(ref ConditionContext context, Span<ulong> yes, Span<ulong> possible)
    {
        var value = context.Read(fact);
        if (!value.IsKnown)
        {
            foreach (var line in lines) LineBits.Apply(line.Bits, Truth.Unknown, yes, possible);
            return;
        }

        Span<ulong> found = words.MaskLength <= 16 ? stackalloc ulong[words.MaskLength] : new ulong[words.MaskLength];
        found.Clear();
        words.Find(ContainsLine.TextOf(value), found);
        foreach (var (group, bits) in lines) LineBits.Apply(bits, Bits.Has(found, group) ? Truth.True : Truth.False, yes, possible);
    }

    public override bool IsAskedBy(ReadOnlySpan<ulong> live)
    {
        foreach (var line in lines)
        {
            if (LineBits.AnyIn(line.Bits, live)) return true;
        }

        return false;
    }
}
