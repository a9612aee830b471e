using System.Text;
using RefundKit.Metrics;
using Xunit;

namespace RefundKit.Tests.Metrics;

public class CaseSetTests
{
    private static byte[] Id(int number) => Encoding.UTF8.GetBytes(FormattableString.Invariant($"case-{number}"));

    [Fact]
    public void A_case_that_comes_back_is_noticed_below_the_cap()
    {
        var cases = new CaseSet(cap: 1_000);
        for (var i = 0; i < 1_000; i++) Assert.True(cases.Add(Id(i)));
        for (var i = 0; i < 1_000; i++) Assert.False(cases.Add(Id(i)));
    }

    [Fact]
    public void Beyond_the_cap_a_part_is_kept_and_nothing_new_is_taken_for_known()
    {
        var cases = new CaseSet(cap: 1_000);
        for (var i = 0; i < 20_000; i++) Assert.True(cases.Add(Id(i)));
        Assert.InRange(Enumerable.Range(0, 20_000).Count(i => !cases.Add(Id(i))), 300, 1_000);
    }

    [Fact]
    public void Merging_counts_the_cases_that_both_have_whichever_comes_first()
    {
        CaseSet Of(int from, int to, int cap)
        {
            var cases = new CaseSet(cap);
            for (var i = from; i < to; i++) cases.Add(Id(i));
            return cases;
        }

        Assert.Equal(50, Of(0, 100, 1_000).Merge(Of(50, 150, 1_000)));
        Assert.Equal(Of(0, 5_000, 500).Merge(Of(2_500, 7_500, 500)), Of(2_500, 7_500, 500).Merge(Of(0, 5_000, 500)));
    }
}
