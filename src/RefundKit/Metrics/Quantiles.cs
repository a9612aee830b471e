using System.Numerics;

namespace RefundKit.Metrics;

/// <summary>Exact quantiles by selection: linear in the number of values, with a full sort only where pivots go wrong.</summary>
internal static class Quantiles
{
    /// <summary>Fills <paramref name="found"/> with the quantiles of the ascending permilles, divided by the unit. Reorders the values.</summary>
    public static void Of<T>(T[] values, QuantileMethod method, ReadOnlySpan<int> permilles, long unit, Span<double?> found)
        where T : unmanaged, IBinaryInteger<T>
    {
        var settled = 0; // everything before this index is in its final part: never above what follows
        for (var i = 0; i < permilles.Length; i++)
        {
            long rank;
            long rest = 0;
            if (method == QuantileMethod.NearestRank)
            {
                // The smallest value with at least p of all values at or below it: rank ceil(p·n), counted from 1.
                rank = Math.Max(1, ((long)values.Length * permilles[i] + 999) / 1000) - 1;
            }
            else
            {
                (rank, rest) = Math.DivRem((values.Length - 1L) * permilles[i], 1000);
            }

            var low = Select(values, settled, (int)rank);
            settled = (int)rank;
            if (rest == 0)
            {
                found[i] = Ratio.Of(Int128.CreateChecked(low), unit);
                continue;
            }

            var high = Select(values, (int)rank + 1, (int)rank + 1);
            var scaled = (Int128.CreateChecked(low) * 1000) + ((Int128.CreateChecked(high) - Int128.CreateChecked(low)) * rest);
            found[i] = Ratio.Of(scaled, (Int128)unit * 1000);
        }
    }

    /// <summary>The value at a rank counted from 0. Reorders the values.</summary>
    public static T AtRank<T>(T[] values, int rank)
        where T : unmanaged, IBinaryInteger<T> => Select(values, 0, rank);

    // Quickselect with the median of three; a range that does not shrink in time is sorted instead.
    private static T Select<T>(T[] values, int from, int rank)
        where T : unmanaged, IBinaryInteger<T>
    {
        var left = from;
        var right = values.Length - 1;
        var patience = 2 * (BitOperations.Log2((uint)values.Length) + 1);
        while (right - left > 16)
        {
            if (patience-- == 0) break;
            var pivot = MedianOfThree(values[left], values[left + ((right - left) / 2)], values[right]);
            var i = left;
            var j = right;
            while (i <= j)
            {
                while (values[i] < pivot) i++;
                while (values[j] > pivot) j--;
                if (i > j) break;
                (values[i], values[j]) = (values[j], values[i]);
                i++;
                j--;
            }

            if (rank <= j) right = j;
            else if (rank >= i) left = i;
            else return values[rank];
        }

        values.AsSpan(left, right - left + 1).Sort();
        return values[rank];
    }

    private static T MedianOfThree<T>(T a, T b, T c)
        where T : unmanaged, IBinaryInteger<T> =>
        a < b ? (b < c ? b : a < c ? c : a) : (a < c ? a : b < c ? c : b);
}
