using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Tests.Decisions;
using RefundKit.Tests.Policies;
using Xunit;

namespace RefundKit.Tests.Documentation.Snippets;

public class Pages
{
    [Fact]
    public void A_page_is_printed_for_its_readers()
    {
        var policy = PageSamples.CrossBorder;
        #region doc:print-a-page
        var page = PolicyPage.Print(policy, Audience.Customer, "de", PageFormat.Html);
        #endregion
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"de\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_is_answered_with_the_lines_that_apply()
    {
        var policy = PageSamples.CrossBorder;
        var request = ARequest.ForARefund().Request;
        #region doc:answer-a-question
        var answer = PolicyAnswer.For(policy, request, ReferenceData.Embedded, "de");
        #endregion
        Assert.Equal("Sie können den Artikel bis zum 1. Dezember 2026 zurückgeben, dieser Tag zählt mit.", answer.Lines[0]);
    }
}
