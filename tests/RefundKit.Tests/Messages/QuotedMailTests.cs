using RefundKit.Messages;
using Xunit;

namespace RefundKit.Tests.Messages;

public class QuotedMailTests
{
    [Theory]
    [InlineData("> we gave you a refund\n> yesterday")]
    [InlineData("On Mon, Nov 23, 2026 at 10:00 AM Shop <care@shop.example> wrote:\n> Your refund")]
    [InlineData("On Mon, Nov 23, 2026 at 10:00 AM Shop\n<care@shop.example> wrote:\nYour refund")]
    [InlineData("-----Original Message-----\nFrom: Shop\nYour refund")]
    [InlineData("---------- Forwarded message ---------\nYour refund")]
    [InlineData("Am 23.11.2026 um 10:00 schrieb Shop <care@shop.example>:\nIhre Rückerstattung")]
    [InlineData("Le lun. 23 nov. 2026 à 10:00, Shop <care@shop.example> a écrit :\nVotre remboursement")]
    [InlineData("El 23 nov 2026, Shop escribió:\nSu reembolso")]
    [InlineData("Il giorno 23 nov 2026 Shop ha scritto:\nIl rimborso")]
    [InlineData("Em 23 de nov. de 2026, Shop escreveu:\nO reembolso")]
    [InlineData("Op 23 nov 2026 schreef Shop:\nUw terugbetaling")]
    [InlineData("W dniu 23.11.2026 Shop napisał(a):\nZwrot pieniędzy")]
    [InlineData("2026年11月23日 Shop <care@shop.example> のメール:\n返金")]
    [InlineData("2026년 11월 23일 (월) 오전 10:00, Shop님이 작성:\n환불")]
    [InlineData("在 2026年11月23日，Shop 写道：\n退款")]
    [InlineData("Von: Shop\nGesendet: Montag\nAn: Ana\nBetreff: Rückerstattung")]
    [InlineData("发件人: Shop\n发送时间: 2026年\n退款")]
    [InlineData("________________________________\nFrom: Shop")]
    [InlineData("-- \nRefund Department Ltd")]
    public void What_hangs_below_is_cut_off(string tail) => Assert.Equal("Hello there\n", QuotedMail.Cut("Hello there\n" + tail));

    [Theory]
    [InlineData("On Mon, Nov 23, 2026 at 10:00 AM Shop <care@shop.example> wrote:\n> Your refund was issued.\nGreat, thanks")]
    [InlineData("On Mon, Nov 23, 2026 at 10:00 AM Shop\n<care@shop.example> wrote:\n\n> Your refund\n> was issued.\nGreat, thanks")]
    [InlineData("2026年11月23日 Shop <care@shop.example>:\n> 返金\nGreat, thanks")]
    public void An_answer_below_the_quotation_is_what_was_written(string text) =>
        Assert.Equal("Great, thanks", QuotedMail.Cut(text).Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]);

    [Theory]
    [InlineData("On Mon, Nov 23, 2026 at 10:00 AM Shop <care@shop.example> wrote:\n> Your refund was issued.\nGreat, thanks")]
    [InlineData("Am 3.11.2026 um 9:12 schrieb Shop <hilfe@shop.example>:\n> Ihre Erstattung ist unterwegs.\nWunderbar")]
    public void What_stands_above_such_an_answer_is_not_read(string text) =>
        Assert.Equal(MessageIntent.Other, WordListClassifier.Default.Understand(new CustomerMessage { Text = text }).Intent);

    [Fact]
    public void An_answer_between_quoted_lines_is_kept() =>
        Assert.Equal("No, thanks.\nReally.", QuotedMail.Cut("> a refund?\nNo, thanks.\n> sure?\nReally."));

    [Fact]
    public void Where_nothing_else_is_left_the_text_is_taken_whole() =>
        Assert.Equal("> I want a refund\n", QuotedMail.Cut("> I want a refund\n"));

    [Theory]
    [InlineData("Please note: I wrote you already")]
    [InlineData("Order: 1001\nI want a refund")]
    [InlineData("--- broken ---")]
    public void What_the_customer_wrote_is_kept(string text) => Assert.Equal(text, QuotedMail.Cut(text));

    [Fact]
    public void Many_blank_lines_above_many_endings_are_cut_line_by_line()
    {
        // Looking back over all that is blank at each ending would take minutes here.
        var text = string.Concat(Enumerable.Repeat("\n", 100_000)) + string.Concat(Enumerable.Repeat("--\n>\n", 100_000)) + "Thanks";

        Assert.EndsWith("Thanks", QuotedMail.Cut(text), StringComparison.Ordinal);
    }
}
