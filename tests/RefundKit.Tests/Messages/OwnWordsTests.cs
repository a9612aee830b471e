using RefundKit.Messages;
using Xunit;

namespace RefundKit.Tests.Messages;

public class OwnWordsTests
{
    private static readonly TopicWords Money = new() { Topic = MessageTopic.Refund, Language = "en-GB", Words = ["spondulicks"] };

    private static MessageUnderstanding Understand(WordListClassifier classifier, string text) => classifier.Understand(new CustomerMessage { Text = text });

    private static string EditionOf(IMessageClassifier classifier) => classifier.Edition;

    [Fact]
    public void A_host_s_word_for_a_refund_asks_for_one_as_the_built_in_words_do()
    {
        var classifier = new WordListClassifier([Money]);

        Assert.Equal(MessageIntent.RequestRefund, Understand(classifier, "I want my spondulicks").Intent);
        Assert.Equal(MessageIntent.Other, Understand(classifier, "I do not want any spondulicks").Intent);
        Assert.False(Understand(WordListClassifier.Default, "I want my spondulicks").IsRefundMatter);
    }

    [Fact]
    public void Words_of_one_language_are_found_in_every_way_of_writing_it()
    {
        var classifier = new WordListClassifier([new TopicWords { Topic = MessageTopic.Warranty, Language = "zh-TW", Words = ["延長保"] }]);

        Assert.True(Understand(classifier, "请问有延长保吗").Mentions(MessageTopic.Warranty));
    }

    [Theory]
    [InlineData("Does my GlowCare cover this?")]
    [InlineData("Habe ich dafür noch Glowcare?")]
    [InlineData("glowcareは使えますか")]
    [InlineData("glowcare 还有效吗")]
    public void Words_without_a_language_are_found_in_all(string text)
    {
        var classifier = new WordListClassifier([new TopicWords { Topic = MessageTopic.Warranty, Words = ["glowcare"] }]);

        Assert.True(Understand(classifier, text).Mentions(MessageTopic.Warranty));
    }

    [Fact]
    public void The_edition_changes_with_the_words_and_not_with_their_order()
    {
        var other = new TopicWords { Topic = MessageTopic.Late, Words = ["snail mail", "tortoise"] };
        var turned = other with { Words = ["tortoise", "snail mail"] };

        var edition = EditionOf(new WordListClassifier([Money, other]));

        Assert.StartsWith(WordListClassifier.Edition + "+own-", edition, StringComparison.Ordinal);
        Assert.Equal(edition, EditionOf(new WordListClassifier([turned, Money])));
        Assert.NotEqual(edition, EditionOf(new WordListClassifier([Money])));
        Assert.Equal(edition, Understand(new WordListClassifier([Money, other]), "hello").Edition);
        Assert.Equal(WordListClassifier.Edition, EditionOf(new WordListClassifier([])));
    }

    [Theory]
    [InlineData("sv", "pengar")]
    [InlineData("en", "*")]
    public void A_language_nobody_reads_and_a_word_nobody_can_find_are_refused(string language, string word) =>
        Assert.Throws<ArgumentException>(() => new WordListClassifier([new TopicWords { Topic = MessageTopic.Refund, Language = language, Words = [word] }]));
}
