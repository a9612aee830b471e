using RefundKit.Decisions;
using RefundKit.Messages;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

public class UnclearMessageTests
{
    private static RefundRequest Saying(decimal confidence, bool withReturn = false)
    {
        var request = ARequest.ForARefund().Request;
        return request with
        {
            Return = withReturn ? request.Return : null,
            Message = new CustomerMessage
            {
                Text = "…",
                Understanding = new MessageUnderstanding { Intent = MessageIntent.RequestRefund, Confidence = confidence, Origin = "model" },
            },
        };
    }

    private static RefundDecision Decide(RefundRequest request, ReferenceData? data = null) =>
        APolicy.OfThirtyDays().Policy.Decide(request, request.LatestInstant(), data ?? ReferenceData.Embedded);

    [Fact]
    public void A_message_nobody_is_sure_of_goes_to_a_human_and_says_why()
    {
        var decision = Decide(Saying(0.49m));

        Assert.Equal(Outcome.NeedsReview, decision.Outcome);
        Assert.Contains(decision.Reasons, reason => reason.Code == "message-unclear");
        Assert.DoesNotContain(Decide(Saying(0.50m)).Reasons, reason => reason.Code == "message-unclear");
    }

    [Fact]
    public void A_return_that_was_announced_needs_no_sure_message() =>
        Assert.DoesNotContain(Decide(Saying(0.10m, withReturn: true)).Reasons, reason => reason.Code == "message-unclear");

    [Fact]
    public void A_host_sets_how_sure_it_must_be()
    {
        var strict = ReferenceData.Embedded with { MinConfidence = 0.95m };

        Assert.Contains(Decide(Saying(0.94m), strict).Reasons, reason => reason.Code == "message-unclear");
        Assert.DoesNotContain(Decide(Saying(0.01m), strict with { MinConfidence = 0m }).Reasons, reason => reason.Code == "message-unclear");
        Assert.Throws<ArgumentOutOfRangeException>(() => ReferenceData.Embedded with { MinConfidence = 1.1m });
    }
}
