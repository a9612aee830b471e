using RefundKit.Policies;
using Xunit;

namespace RefundKit.Tests.Policies;

public class PageHtmlTests
{
    [Theory]
    [InlineData("a\0b\u001Bc\u0085d\u007F", "a\uFFFDb\uFFFDc\uFFFDd\uFFFD")]
    [InlineData("a\tb\nc\r\n", "a\tb\nc\r\n")]
    [InlineData("inv\u202Efdp.exe\u202C \u2066x\u2069", "invfdp.exe x")]
    [InlineData("\u200Fשלום\u200E <b>", "\u200Fשלום\u200E &lt;b&gt;")]
    public void A_text_in_a_page_neither_controls_nor_rearranges_it(string text, string html) => Assert.Equal(html, PageHtml.Encode(text));
}
