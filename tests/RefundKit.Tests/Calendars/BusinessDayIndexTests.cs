using RefundKit.Calendars;
using Xunit;

namespace RefundKit.Tests.Calendars;

/// <summary>Days are numbered from 0, a Monday.</summary>
public class BusinessDayIndexTests
{
    private static readonly bool[] MondayToFriday = [true, true, true, true, true, false, false];
    private static readonly bool[] Wednesdays = [false, false, true, false, false, false, false];

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(4, 5)]
    [InlineData(5, 5)]
    [InlineData(6, 5)]
    [InlineData(7, 6)]
    public void A_rank_counts_the_business_days_up_to_and_with_a_day(int day, int rank) =>
        Assert.Equal(rank, new BusinessDayIndex(MondayToFriday, []).RankThrough(day));

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, 0)]
    [InlineData(5, 4)]
    [InlineData(6, 7)]
    [InlineData(3_652_059, 5_112_880)]
    [InlineData(3_652_060, null)]
    [InlineData(-1, null)]
    public void A_rank_selects_its_day(long rank, int? day) =>
        Assert.Equal(day, new BusinessDayIndex(MondayToFriday, []).Select(rank));

    // Six hundred million weeks are more days than 32 bits hold, and came out as a day of this century.
    [Theory]
    [InlineData(613_672_442)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void A_rank_beyond_all_dates_selects_none(long rank) => Assert.Null(new BusinessDayIndex(Wednesdays, []).Select(rank));

    [Fact]
    public void Exceptions_shift_all_that_follows_and_are_selected_themselves()
    {
        // Tuesday closed, Saturday open, the next Monday closed.
        var index = new BusinessDayIndex(MondayToFriday, [(1, false), (5, true), (7, false)]);

        Assert.Equal([1, 1, 2, 3, 4, 5, 5, 5, 6], Enumerable.Range(0, 9).Select(index.RankThrough));
        Assert.Equal([0, 2, 3, 4, 5, 8], Enumerable.Range(1, 6).Select(rank => index.Select(rank)!.Value));
        Assert.Equal([true, false, true, true, true, true, false, false, true], Enumerable.Range(0, 9).Select(index.IsOpen));
    }

    [Fact]
    public void A_week_without_business_days_has_its_exceptions_and_none_after_them()
    {
        var index = new BusinessDayIndex(new bool[7], [(3, true), (9, true)]);

        Assert.Equal([3, 9, null], Enumerable.Range(1, 3).Select(rank => index.Select(rank)));
        Assert.Equal(2, index.RankThrough(1_000_000));
        Assert.Equal(0, index.RankThrough(2));
    }

    [Fact]
    public void The_first_day_of_all_may_be_an_exception()
    {
        var index = new BusinessDayIndex(MondayToFriday, [(0, false)]);

        Assert.Equal(1, index.Select(1));
        Assert.False(index.IsOpen(0));
    }
}
