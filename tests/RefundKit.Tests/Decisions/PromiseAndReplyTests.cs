using NodaTime;
using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

public sealed class PromiseAndReplyTests
{
    private static APolicy Promising() => APolicy.OfThirtyDays().Terms(terms => terms with
    {
        Promises =
        [
            new PolicyPromise { Id = "processed", After = "goodsReceived", Most = 2 },
            new PolicyPromise { Id = "on-account", After = "processed", Least = 5, Most = 10 },
        ],
    });

    [Fact]
    public void A_promise_after_a_promise_counts_from_its_worst_case()
    {
        // Received on Friday, 20 November 2026; the 26th is Thanksgiving.
        var deadlines = Promising().Decide(ARequest.ForARefund()).Deadlines.ToDictionary(deadline => deadline.Promise);

        Assert.Equal(new LocalDate(2026, 11, 24), deadlines["processed"].Latest);
        Assert.Equal(new LocalDate(2026, 12, 9), deadlines["on-account"].Latest);
        Assert.Equal("US", deadlines["on-account"].Calendar);
    }

    [Fact]
    public void What_has_not_happened_starts_no_promise_and_a_refusal_promises_no_money()
    {
        Assert.Empty(Promising().Decide(ARequest.ForARefund().StillWithTheCustomer()).Deadlines);
        Assert.Empty(Promising().Window(window => window with { Days = 0 }).Decide(ARequest.ForARefund()).Deadlines);
    }

    [Fact]
    public void A_promise_is_overdue_from_the_end_of_its_last_day_on()
    {
        Assert.False(Promising().Decide(ARequest.ForARefund(), "2026-11-25T04:59:59Z").Deadlines[0].IsOverdue);
        Assert.True(Promising().Decide(ARequest.ForARefund(), "2026-11-25T05:00:00Z").Deadlines[0].IsOverdue);
    }

    [Fact]
    public void A_day_no_calendar_covers_is_a_problem_and_no_guess()
    {
        var decision = Promising().Decide(ARequest.ForARefund()
            .DeliveredAt("2150-11-01T15:00:00Z").ReceivedAt("2150-11-20T15:00:00Z")
            .Return(wanted => wanted with { ReceivedAt = ARequest.At("2150-11-20T15:00:00Z") }));

        Assert.Empty(decision.Deadlines);
        Assert.Contains(decision.Problems, problem => problem.Message.StartsWith("promise \"processed\" has no date", StringComparison.Ordinal));
    }

    [Fact]
    public void A_promise_in_hours_is_due_by_the_hour()
    {
        var decision = APolicy.OfThirtyDays()
            .Operations(operations => operations with { Promises = [new PolicyPromise { Id = "approval", After = "inspected", Most = 24, Unit = PromiseUnit.Hours }] })
            .Decide(ARequest.ForARefund());

        Assert.Equal(ARequest.At("2026-11-21T16:00:00Z"), decision.Approval!.Due);
    }

    [Theory]
    [InlineData("de", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("zh-Hans", "zh-CN")]
    [InlineData("zh-TW", "zh-CN")]
    [InlineData("pl", "en")]
    public void A_reply_is_in_the_readers_language_or_the_nearest_there_is(string reader, string chosen)
    {
        var policy = APolicy.OfThirtyDays().Template("hello", "de", "en", "zh-CN").Operations(operations => operations with { Acknowledge = "hello" });

        Assert.Equal(new ReplyChoice("hello", chosen), policy.Decide(ARequest.ForARefund().In(reader)).Reply);
    }

    [Fact]
    public void Without_English_the_policys_main_language_stands_in()
    {
        var policy = APolicy.OfThirtyDays().With(draft => draft with { Languages = ["fr", "de"] }).Template("hello", "de", "fr").Operations(operations => operations with { Acknowledge = "hello" });

        Assert.Equal(new ReplyChoice("hello", "fr"), policy.Decide(ARequest.ForARefund().In("ja")).Reply);
    }

    [Fact]
    public void A_rules_reply_comes_before_the_acknowledgement()
    {
        var policy = APolicy.OfThirtyDays().Template("hello", "en").Template("sorry", "en").Operations(operations => operations with { Acknowledge = "hello" })
            .Rule("sorry", "decision.outcome is approve", new RuleActions { Reply = "sorry" });

        Assert.Equal("sorry", policy.Decide(ARequest.ForARefund()).Reply!.Template);
    }
}
