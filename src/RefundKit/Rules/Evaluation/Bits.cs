namespace RefundKit.Rules.Evaluation;

/// <summary>Single bits and runs of bits in a mask of 64-bit words.</summary>
internal static class Bits
{
    public static bool Has(ReadOnlySpan<ulong> mask, int bit) => (mask[bit >> 6] & (1UL << (bit & 63))) != 0;

    public static void Set(Span<ulong> mask, int bit) => mask[bit >> 6] |= 1UL << (bit & 63);

    public static void Clear(Span<ulong> mask, int bit) => mask[bit >> 6] &= ~(1UL << (bit & 63));

    public static bool HasAny(ReadOnlySpan<ulong> mask, int first, int count)
    {
        var (word, last) = (first >> 6, (first + count - 1) >> 6);
        var head = ulong.MaxValue << (first & 63);
        var tail = ulong.MaxValue >> (63 - ((first + count - 1) & 63));
        if (word == last) return (mask[word] & head & tail) != 0;
        if ((mask[word] & head) != 0 || (mask[last] & tail) != 0) return true;
        for (word++; word < last; word++)
        {
            if (mask[word] != 0) return true;
        }

        return false;
    }
}
