namespace RefundKit.Rules.Evaluation;

/// <summary>The conditions that ask a line, and those that ask its opposite, as bits of one word of a mask.</summary>
internal readonly record struct LineBits(int Word, ulong Plain, ulong Negated)
{
    public static void Apply(ReadOnlySpan<LineBits> all, Truth truth, Span<ulong> yes, Span<ulong> possible)
    {
        foreach (var bits in all)
        {
            switch (truth)
            {
                case Truth.True:
                    yes[bits.Word] &= ~bits.Negated;
                    possible[bits.Word] &= ~bits.Negated;
                    break;
                case Truth.False:
                    yes[bits.Word] &= ~bits.Plain;
                    possible[bits.Word] &= ~bits.Plain;
                    break;
                default:
                    yes[bits.Word] &= ~(bits.Plain | bits.Negated);
                    break;
            }
        }
    }

    public static bool AnyIn(ReadOnlySpan<LineBits> all, ReadOnlySpan<ulong> live)
    {
        foreach (var bits in all)
        {
            if ((live[bits.Word] & (bits.Plain | bits.Negated)) != 0) return true;
        }

        return false;
    }

    public static LineBits[] Of(IEnumerable<(int Term, bool Negated)> askers) =>
    [
        .. askers.GroupBy(asker => asker.Term >> 6).OrderBy(word => word.Key).Select(word => new LineBits(
            word.Key,
            word.Where(asker => !asker.Negated).Aggregate(0UL, (bits, asker) => bits | (1UL << (asker.Term & 63))),
            word.Where(asker => asker.Negated).Aggregate(0UL, (bits, asker) => bits | (1UL << (asker.Term & 63))))),
    ];
}
