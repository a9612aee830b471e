using CsCheck;
using Xunit;

namespace RefundKit.Tests;

public sealed class AllocationTests
{
    private static long[] Spread(long amount, params long[] weights)
    {
        var parts = new long[weights.Length];
        Allocation.Spread(amount, weights, parts);
        return parts;
    }

    [Theory]
    [InlineData(1000, new long[] { 1, 1, 1 }, new long[] { 334, 333, 333 })]
    [InlineData(-1000, new long[] { 1, 1, 1 }, new long[] { -334, -333, -333 })]
    [InlineData(399, new long[] { 1, 1, 1, 1 }, new long[] { 100, 100, 100, 99 })]
    [InlineData(100, new long[] { 600, 400 }, new long[] { 60, 40 })]
    [InlineData(5, new long[] { 0, 0 }, new long[] { 3, 2 })]
    [InlineData(5, new long[] { 0, 7 }, new long[] { 0, 5 })]
    [InlineData(1, new long[] { 1, 2 }, new long[] { 0, 1 })]
    [InlineData(long.MinValue, new long[] { 1 }, new long[] { long.MinValue })]
    [InlineData(long.MaxValue, new long[] { int.MaxValue - 1L, 1 }, new long[] { 9223372032559808509, 4294967298 })]
    [InlineData(long.MaxValue, new long[] { long.MaxValue, long.MaxValue }, new long[] { 4611686018427387904, 4611686018427387903 })]
    public void The_largest_remainders_get_the_units_that_are_left(long amount, long[] weights, long[] expected) =>
        Assert.Equal(expected, Spread(amount, weights));

    [Theory]
    [InlineData(2, new long[] { 1 }, "There is not one part for each weight.", "parts")]
    [InlineData(0, new long[0], "There is nothing to allocate to.", "weights")]
    [InlineData(2, new long[] { 1, -1 }, "A weight is negative.", "weights")]
    public void What_cannot_be_allocated_is_refused_by_name(int parts, long[] weights, string message, string parameter)
    {
        var refused = Assert.Throws<ArgumentException>(() => Allocation.Spread(100, weights, new long[parts]));

        Assert.Equal((parameter, true), (refused.ParamName, refused.Message.StartsWith(message, StringComparison.Ordinal)));
    }

    [Fact]
    public void Allocation_is_exact_and_fair_to_one_unit() =>
        Gen.Select(Gen.Long, Gen.Long[0, long.MaxValue].Array[1, 80]).Where(sample => sample.Item2.Any(weight => weight > 0)).Sample((amount, weights) =>
        {
            var parts = Spread(amount, weights);
            Assert.Equal(amount, parts.Aggregate(0L, (sum, part) => sum + part));
            var total = weights.Aggregate((Int128)0, (sum, weight) => sum + weight);
            for (var i = 0; i < parts.Length; i++)
            {
                var off = ((Int128)parts[i] * total) - ((Int128)amount * weights[i]);
                Assert.True(Int128.Abs(off) < total);
            }
        });

    [Fact]
    public void A_larger_weight_never_gets_less() =>
        Gen.Select(Gen.Long[0, 10_000], Gen.Long[0, 50].Array[1, 80]).Sample((amount, weights) =>
        {
            var parts = Spread(amount, weights);
            for (var i = 1; i < parts.Length; i++)
            {
                if (weights[i] > weights[i - 1]) Assert.True(parts[i] >= parts[i - 1]);
                if (weights[i] == weights[i - 1]) Assert.InRange(parts[i - 1] - parts[i], 0, 1);
            }
        });

    // Counts and amounts on both sides of where the implementation changes its way; the plain rule is written out here.
    [Fact]
    public void Every_size_is_split_by_the_same_rule() =>
        Gen.Select(Gen.OneOf<long>(Gen.Long[0, 1_000], Gen.Long[int.MaxValue - 2L, int.MaxValue + 2L], Gen.Long[-1_000, 0]), Gen.OneOf<long>(Gen.Long[0, 9], Gen.Long[0, int.MaxValue]).Array[1, 70])
            .Where(sample => sample.Item2.Any(weight => weight > 0)).Sample((amount, weights) =>
            {
                var total = weights.Aggregate((Int128)0, (sum, weight) => sum + weight);
                var magnitude = Math.Abs(amount);
                var parts = weights.Select(weight => (long)((Int128)magnitude * weight / total)).ToArray();
                var first = weights.Select((weight, i) => (Left: (Int128)magnitude * weight % total, Index: i)).OrderByDescending(part => part.Left).ThenBy(part => part.Index);
                foreach (var part in first.Take((int)(magnitude - parts.Sum()))) parts[part.Index]++;
                Assert.Equal(parts.Select(part => amount < 0 ? -part : part), Spread(amount, weights));
            });

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(64)]
    [InlineData(65)]
    public void Equal_weights_and_no_weights_are_split_alike(int count)
    {
        var expected = Enumerable.Range(0, count).Select(i => i < 3 ? 8L : 7L);
        Assert.Equal(expected, Spread((7L * count) + 3, Enumerable.Repeat(5L, count).ToArray()));
        Assert.Equal(expected, Spread((7L * count) + 3, new long[count]));
    }

    [Fact]
    public void Money_allocates_in_its_currency() =>
        Assert.Equal(["0.334 KWD", "0.333 KWD", "0.333 KWD"], new Money(1000, Currency.Of("KWD")).Allocate(1, 1, 1).Select(part => part.ToString()));

    [Fact]
    public void There_must_be_weights_and_none_negative()
    {
        Assert.Throws<ArgumentException>(() => Spread(1));
        Assert.Throws<ArgumentException>(() => Spread(1, 2, -1));
        Assert.Throws<ArgumentException>(() => Allocation.Spread(1, [1, 2], new long[1]));
    }
}
