using RefundKit.Requests;

namespace RefundKit.Rules.Evaluation;

/// <summary>
/// Asks all conditions over the items of one range. The first half of their program reads what is the same for all items,
/// and is walked once; the second half is walked for each item.
/// </summary>
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
        Span<ulong> all = length <= 32 ? stackalloc ulong[128] : new ulong[4 * length];
        var one = all[..length];
        var least = all.Slice(length, length);
        var greatest = all.Slice(2 * length, length);
        var shared = all.Slice(3 * length, length);
        least.Fill(ulong.MaxValue);
        greatest.Clear();
        program.Start(shared);
        program.RunEarly(ref context, shared);
        var (outerRange, outerItem) = (context.Range, context.Item);
        context.Range = range;
        for (var item = 0; item < count; item++)
        {
            context.Item = item;
            shared.CopyTo(one);
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
