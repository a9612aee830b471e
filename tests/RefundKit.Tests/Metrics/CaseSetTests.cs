using System.Text;
using RefundKit.Metrics;
using Xunit;

namespace RefundKit.Tests.Metrics;

public class CaseSetTests
{
    private static byte[] Id(int number) => Encoding.UTF8.GetBytes(FormattableString.Invariant($"case-{number}"));

    private static CaseSet Of(int from, int to, int cap)
    {
        var cases = new CaseSet(cap);
        for (var i = from; i < to; i++) cases.Add(Id(i));
        return cases;
    }

    [Fact]
    public void Cases_that_come_back_are_counted_each_time_below_the_cap()
    {
        var cases = Of(0, 1_000, cap: 1_000);
        Assert.Equal(0, cases.CameBack());
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 1_000; i++) cases.Add(Id(i));
        }

        Assert.Equal(3_000, cases.CameBack());
    }

    [Fact]
    public void Beyond_the_cap_a_sample_is_kept_and_nothing_new_is_taken_for_known()
    {
        var cases = Of(0, 20_000, cap: 1_000);
        Assert.Equal(0, cases.CameBack());
        for (var i = 0; i < 20_000; i++) cases.Add(Id(i));
        Assert.Equal(1_000, cases.CameBack());
    }

    [Fact]
    public void A_few_cases_that_take_turns_all_through_a_log_take_no_room()
    {
        var cases = new CaseSet(cap: 100);
        for (var i = 0; i < 10_000; i++) cases.Add(Id(i % 3));
        Assert.Equal(9_997, cases.CameBack());
    }

    [Theory]
    [InlineData(1_000_000, 2_500)]
    [InlineData(500, 0)]
    public void Merging_counts_the_cases_that_both_have_whichever_comes_first(int cap, int shared)
    {
        var one = Of(0, 5_000, cap);
        one.Merge(Of(2_500, 7_500, cap));
        var other = Of(2_500, 7_500, cap);
        other.Merge(Of(0, 5_000, cap));

        Assert.Equal(one.CameBack(), other.CameBack());
        if (shared > 0) Assert.Equal(shared, one.CameBack());
    }

    [Fact]
    public void What_came_back_in_parts_is_the_same_however_they_are_merged()
    {
        CaseSet[] Parts() => [Of(0, 900, 200), Of(100, 400, 200), Of(300, 1_200, 200), Of(0, 50, 200)];
        long Merged(params int[] order)
        {
            var parts = Parts();
            foreach (var next in order[1..]) parts[order[0]].Merge(parts[next]);
            return parts[order[0]].CameBack();
        }

        var together = Parts()[0];
        foreach (var (from, to) in ((int, int)[])[(100, 400), (300, 1_200), (0, 50)])
        {
            for (var i = from; i < to; i++) together.Add(Id(i));
        }

        Assert.Equal(together.CameBack(), Merged(0, 1, 2, 3));
        Assert.Equal(together.CameBack(), Merged(3, 2, 1, 0));
        Assert.Equal(together.CameBack(), Merged(2, 0, 3, 1));
    }
}
