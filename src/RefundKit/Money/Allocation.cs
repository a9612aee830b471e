namespace RefundKit;

/// <summary>Largest-remainder allocation, the one way in which RefundKit splits money.</summary>
internal static class Allocation
{
    private const int OnStack = 64;
    private const int Few = 16;

    /// <summary>Spreads an amount over weights; see <see cref="Money.Allocate"/>.</summary>
    public static void Spread(long amount, ReadOnlySpan<long> weights, Span<long> parts)
    {
        if (parts.Length != weights.Length) throw new ArgumentException("There is not one part for each weight.", nameof(parts));
        if (weights.IsEmpty) throw new ArgumentException("There is nothing to allocate to.", nameof(weights));
        Int128 total = 0;
        foreach (var weight in weights)
        {
            if (weight < 0) throw new ArgumentException("A weight is negative.", nameof(weights));
            total += weight;
        }

        var equal = total == 0;
        if (equal) total = weights.Length;
        var negative = amount < 0;
        var magnitude = negative ? -(Int128)amount : amount;
        if (weights.Length <= Few && magnitude <= int.MaxValue && total <= int.MaxValue)
        {
            SpreadFew((long)magnitude, weights, equal, (long)total, parts);
        }
        else
        {
            SpreadMany(magnitude, weights, equal, total, parts);
        }

        if (!negative) return;
        for (var i = 0; i < parts.Length; i++) parts[i] = -parts[i];
    }

    // The same in 64 bits and without sorting: most orders have few lines and small amounts.
    private static void SpreadFew(long magnitude, ReadOnlySpan<long> weights, bool equal, long total, Span<long> parts) =>
        SpreadFew(magnitude, weights, equal, total, parts, stackalloc long[Few]);

    private static void SpreadFew(long magnitude, ReadOnlySpan<long> weights, bool equal, long total, Span<long> parts, Span<long> remainders)
    {
        var rest = magnitude;
        for (var i = 0; i < weights.Length; i++)
        {
            (parts[i], remainders[i]) = Math.DivRem(magnitude * (equal ? 1 : weights[i]), total);
            rest -= parts[i];
        }

        for (; rest > 0; rest--)
        {
            var largest = 0;
            for (var i = 1; i < weights.Length; i++)
            {
                if (remainders[i] > remainders[largest]) largest = i;
            }

            parts[largest]++;
            remainders[largest] = -1;
        }
    }

    private static void SpreadMany(Int128 magnitude, ReadOnlySpan<long> weights, bool equal, Int128 total, Span<long> parts)
    {
        var rest = magnitude;
        Span<(Int128 Remainder, int Index)> remainders = weights.Length <= OnStack ? stackalloc (Int128, int)[weights.Length] : new (Int128, int)[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            var exact = magnitude * (equal ? 1 : weights[i]);
            var part = exact / total;
            parts[i] = (long)part;
            rest -= part;
            remainders[i] = (exact % total, i);
        }

        // Fewer units are left than there are parts; the largest remainders get one each, ties going to the earlier part.
        remainders.Sort(static (a, b) =>
        {
            var byRemainder = b.Remainder.CompareTo(a.Remainder);
            return byRemainder != 0 ? byRemainder : a.Index.CompareTo(b.Index);
        });
        for (var i = 0; i < (int)rest; i++) parts[remainders[i].Index]++;
    }
}
