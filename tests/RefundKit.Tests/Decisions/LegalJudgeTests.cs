using NodaTime;
using RefundKit.Decisions;
using RefundKit.Law;
using RefundKit.Requests;
using Xunit;

namespace RefundKit.Tests.Decisions;

public sealed class LegalJudgeTests
{
    [Fact]
    public void A_line_has_its_own_answer_whichever_was_asked_about_before()
    {
        var request = ARequest.ForARefund("EUR").ShippedTo("DE").Request;
        var plain = request.Order!.Lines[0];
        var made = plain with { Tags = [LegalItemTags.CustomMade] };
        var judge = new LegalJudge(request, request.Order, ReferenceData.Embedded, Jurisdiction.Of("DE", null), new ZonedDays(DateTimeZone.Utc));

        for (var round = 0; round < 2; round++)
        {
            Assert.NotNull(judge.RightToWithdraw(plain));
            Assert.Null(judge.RightToWithdraw(made));
        }
    }

    [Fact]
    public void Where_no_country_is_known_no_row_holds_and_the_zone_is_the_houses()
    {
        var request = ARequest.ForARefund().ShippedTo("XX").Request;
        var own = new ZonedDays(DateTimeZoneProviders.Tzdb["America/New_York"]);
        var judge = new LegalJudge(request, request.Order!, ReferenceData.Embedded, Jurisdiction.Of("XX", null), own);

        Assert.True(judge.IsCountryMissing);
        Assert.Null(judge.RightToWithdraw(request.Order!.Lines[0]));
        Assert.Empty(judge.LiabilitiesFor(request.Order.Lines[0]));
        Assert.Same(own.Zone, judge.Zone);
    }
}
