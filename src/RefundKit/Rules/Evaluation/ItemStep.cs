using RefundKit.Requests;

namespace RefundKit.Rules.Evaluation;

/// <summary>Asks all conditions over the items of one range: each item once for all of them.</summary>
internal sealed class ItemStep(ItemRange range, ConditionProgram program, (bool IsAny, LineBits[] Bits)[] quantifiers) : ProgramStep
{
    public override int Cost => 3;

    public override void Run(ref ConditionContext context, Span<ulong> yes, Span<ulong> possible)
    {
        var count = context.Facts.CountItems(range);
        if (count == 0)
        {
            // No items: nothing was named yet. "Every item is …" would hold of nothing, which must not approve anything.
            foreach (var quantifier in quantifiers) LineBits.Apply(quantifier.Bits, Truth.Unknown, yes, possible);
            return;
        }

        var length = 2 * program.MaskLength;
        Span<ulong> all = length <= 32 ? stackalloc ulong[96] : new ulong[3 * length];
        var one = all[..length];
        var least = all.Slice(length, length);
        var greatest = all.Slice(2 * length, length);
        least.Fill(ulong.MaxValue);
        greatest.Clear();
        var (outerRange, outerItem) = (context.Range, context.Item);
        context.Range = range;
        for (var item = 0; item < count; item++)
        {
            context.Item = item;
            program.Start(one);
            program.RunEarly(ref context, one);
            program.RunLate(ref context, one);
            for (var i = 0; i < length; i++)
            {
                least[i] &= one[i];
                greatest[i] |= one[i];
            }
        }

        (context.Range, context.Item) = (outerRange, outerItem);
        for (var i = 0; i < quantifiers.Length; i++)
            LineBits.Apply(quantifiers[i].Bits, ConditionProgram.Answer(quantifiers[i].IsAny ? greatest : least, i), yes, possible);
    }

    public override bool IsAskedBy(ReadOnlySpan<ulong> live)
    {
        foreach (var quantifier in quantifiers)
        {
            if (LineBits.AnyIn(quantifier.Bits, live)) return true;
        }

        return false;
    }
}
