using System.Numerics;

namespace RefundKit.Metrics;

/// <summary>Exact quantiles in a few passes over the values, which stay as they are.</summary>
internal static class Quantiles
{
    // So many values are sorted; of more, only those that share their first bits with a value asked for.
    private const int Few = 4096;
    private const int BucketBits = 12;

    /// <summary>
    /// The rank of a quantile from 0, and how many thousandths of the way to the next it lies. A sketch tells values apart
    /// only within its error, so that it has no use for what lies between two.
    /// </summary>
    public static (long Rank, int Beyond) RankOf(long count, QuantileMethod method, int permille)
    {
        // The smallest value with at least p of all values at or below it: rank ceil(p·n), counted from 1.
        if (method != QuantileMethod.Interpolated) return ((long)Int128.Max(1, (((Int128)count * permille) + 999) / 1000) - 1, 0);
        var (rank, rest) = Int128.DivRem(((Int128)count - 1) * permille, 1000);
        return ((long)rank, (int)rest);
    }

    /// <summary>The values at ranks counted from 0, which may come in any order.</summary>
    public static void AtRanks<T>(ReadOnlySpan<T> values, ReadOnlySpan<long> ranks, Span<T> found)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (values.Length <= Few)
        {
            var sorted = values.ToArray();
            Array.Sort(sorted);
            for (var i = 0; i < ranks.Length; i++) found[i] = sorted[ranks[i]];
            return;
        }

        var least = values[0];
        var greatest = values[0];
        foreach (var value in values)
        {
            if (value < least) least = value;
            if (value > greatest) greatest = value;
        }

        if (greatest == least)
        {
            found.Fill(least);
            return;
        }

        // Buckets of equal width: each has a smaller range than the whole, so that looking into one comes to an end.
        var shift = Math.Max(0, (int)ulong.Log2(ulong.CreateTruncating(greatest - least)) + 1 - BucketBits);
        var before = new int[(1 << BucketBits) + 1];
        foreach (var value in values) before[BucketOf(value, least, shift) + 1]++;
        for (var bucket = 1; bucket < before.Length; bucket++) before[bucket] += before[bucket - 1];
        var places = new int[ranks.Length];
        for (var i = 0; i < ranks.Length; i++) places[i] = BucketAt(before, ranks[i]);
        for (var i = 0; i < ranks.Length; i++)
        {
            if (Array.IndexOf(places, places[i]) < i) continue;
            var inside = Inside(values, places[i], before[places[i] + 1] - before[places[i]], least, shift);
            for (var j = i; j < ranks.Length; j++)
            {
                if (places[j] == places[i]) AtRanks<T>(inside, [ranks[j] - before[places[i]]], found.Slice(j, 1));
            }
        }
    }

    private static int BucketAt(int[] before, long rank)
    {
        var place = Array.BinarySearch(before, (int)rank + 1);
        if (place < 0) place = ~place;
        while (place > 0 && before[place - 1] > rank) place--;
        return place - 1;
    }

    private static T[] Inside<T>(ReadOnlySpan<T> values, int bucket, int count, T least, int shift)
        where T : unmanaged, IBinaryInteger<T>
    {
        var inside = new T[count];
        var next = 0;
        foreach (var value in values)
        {
            if (BucketOf(value, least, shift) == bucket) inside[next++] = value;
        }

        return inside;
    }

    private static int BucketOf<T>(T value, T least, int shift)
        where T : unmanaged, IBinaryInteger<T> => (int)(ulong.CreateTruncating(value - least) >> shift);
}
