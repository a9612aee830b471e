using NodaTime;
using RefundKit.Law;
using Xunit;

namespace RefundKit.Tests.Law;

public class LegalRefundDueTests
{
    private static readonly LocalDate Notice = new(2026, 11, 2);

    private static LocalDate? November(int? day) => day is { } number ? new LocalDate(2026, 11, number) : null;

    private static LegalRefundDue Due(string id, int? goods = null, int? proof = null, Func<LocalDate, bool?>? workingDay = null) =>
        LegalRefundDue.Of(LegalFloors.Embedded.Rows.Single(row => row.Id == id), Notice, November(goods), November(proof), workingDay);

    [Theory]
    [InlineData("eu-goods-2026")]
    [InlineData("de-goods-2026")]
    [InlineData("fr-goods")]
    public void In_the_union_the_money_is_back_fourteen_days_after_the_notice(string id)
    {
        Assert.Equal(November(16), Due(id, goods: 10).LatestDay);
        Assert.Equal(November(16), Due(id, proof: 4).LatestDay);
    }

    [Fact]
    public void In_the_union_it_may_be_withheld_until_the_goods_or_the_proof_are_there()
    {
        var due = Due("eu-goods-2026");

        Assert.True(due.MayBeWithheld);
        Assert.Null(due.LatestDay);
    }

    [Fact]
    public void Goods_that_come_late_release_the_money_on_their_day()
    {
        Assert.Equal(November(20), Due("eu-goods-2026", goods: 20).LatestDay);
        Assert.Equal(November(18), Due("eu-goods-2026", goods: 20, proof: 18).LatestDay);
    }

    [Fact]
    public void What_is_not_delivered_or_was_never_sent_out_is_paid_back_from_the_notice_on()
    {
        Assert.Equal(November(16), Due("eu-services-2026").LatestDay);
        Assert.Equal(November(16), Due("eu-goods-2026", goods: Notice.Day).LatestDay);
    }

    [Fact]
    public void The_british_clock_starts_with_the_goods_or_the_proof()
    {
        Assert.Equal(November(24), Due("gb-goods", goods: 10).LatestDay);
        Assert.Equal(November(18), Due("gb-goods", goods: 10, proof: 4).LatestDay);
        Assert.True(Due("gb-goods").MayBeWithheld);
    }

    [Fact]
    public void Goods_that_came_back_before_a_word_was_said_start_no_clock_before_the_notice() =>
        Assert.Equal(November(16), Due("gb-goods", goods: 1).LatestDay);

    [Fact]
    public void Rejected_goods_are_paid_back_within_fourteen_days_of_which_the_first_counts() =>
        Assert.Equal(November(15), Due("gb-reject").LatestDay);

    [Fact]
    public void The_chinese_clock_starts_with_the_goods_alone()
    {
        Assert.Equal(November(17), Due("cn-goods", goods: 10).LatestDay);
        Assert.True(Due("cn-goods", proof: 4).MayBeWithheld);
    }

    [Fact]
    public void Korea_counts_three_business_days_from_the_goods()
    {
        // Back on Friday 13 November: Monday, Tuesday, Wednesday the 18th; one more where Tuesday is a holiday.
        static bool? Weekdays(LocalDate day) => day.DayOfWeek < IsoDayOfWeek.Saturday;
        static bool? TuesdayOff(LocalDate day) => Weekdays(day) == true && day.Day != 17;

        Assert.Equal(November(18), Due("kr-goods", goods: 13, workingDay: Weekdays).LatestDay);
        Assert.Equal(November(19), Due("kr-goods", goods: 13, workingDay: TuesdayOff).LatestDay);
        Assert.False(Due("kr-goods", goods: 13, workingDay: Weekdays).IsCalendarMissing);
    }

    [Fact]
    public void Business_days_without_a_calendar_give_the_earlier_day_and_say_so()
    {
        var due = Due("kr-goods", goods: 13);

        Assert.Equal(November(16), due.LatestDay);
        Assert.True(due.IsCalendarMissing);
    }

    [Fact]
    public void Brazil_pays_at_once_and_ontario_within_fifteen_days_and_the_ftc_within_seven_working_days()
    {
        static bool? Weekdays(LocalDate day) => day.DayOfWeek < IsoDayOfWeek.Saturday;

        Assert.Equal(November(2), Due("br-goods").LatestDay);
        Assert.Equal(November(17), Due("ca-on-no-copy").LatestDay);
        Assert.Equal(November(11), Due("us-late-shipment", workingDay: Weekdays).LatestDay);
    }

    [Fact]
    public void Where_the_law_names_no_day_none_is_made_up()
    {
        var due = Due("jp-goods", goods: 10);

        Assert.Null(due.LatestDay);
        Assert.False(due.MayBeWithheld);
    }
}
