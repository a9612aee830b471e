using Microsoft.Extensions.DependencyInjection;
using RefundKit.Decisions;
using RefundKit.DependencyInjection;
using RefundKit.Messages;
using Xunit;

namespace RefundKit.Tests.Documentation.Snippets;

public class UnderstandingMessages
{
    [Fact]
    public void A_message_is_understood_without_anything_around_it()
    {
        #region doc:understand-a-message
        var understood = WordListClassifier.Default.Understand(new CustomerMessage { Text = "Die Lampe kam kaputt an, ich möchte mein Geld zurück" });
        var said = $"{understood.Intent} {understood.Language}: {string.Join(", ", understood.Topics)}";
        #endregion
        Assert.Equal("RequestRefund de: refund, damaged", said);
    }

    [Fact]
    public void A_host_adds_words_to_the_lists()
    {
        #region doc:own-words
        var classifier = new WordListClassifier([
            new TopicWords { Topic = MessageTopic.Return, Language = "de", Words = ["bumerang", "zurück ins regal"] },
            new TopicWords { Topic = MessageTopic.Warranty, Words = ["glowcare*"] },
        ]);
        var reference = ReferenceData.Embedded with { Classifier = classifier };
        #endregion
        Assert.Contains("+own-", reference.Edition, StringComparison.Ordinal);
        Assert.Equal(MessageIntent.RequestReturn, classifier.Understand(new CustomerMessage { Text = "Bumerang für Bestellung 17, bitte" }).Intent);
    }

    [Fact]
    public void A_model_takes_the_place_of_the_lists()
    {
        var services = new ServiceCollection();
        #region doc:own-classifier
        services.AddSingleton<IMessageClassifier>(new AcmeIntents());
        services.AddRefundKit(options => options.PolicyJson = """{ "format": 1, "id": "shop", "version": "1", "currency": "USD", "timeZone": "UTC" }""");
        #endregion
        using var provider = services.BuildServiceProvider();
        Assert.EndsWith("+words:acme-intents-3", provider.GetRequiredService<ReferenceData>().Edition, StringComparison.Ordinal);
    }

    private sealed class AcmeIntents : IMessageClassifier
    {
        public string Edition => "acme-intents-3";

        public MessageUnderstanding Understand(CustomerMessage message) => new() { Intent = MessageIntent.Other, Confidence = 0.4m, Origin = "acme-intents" };
    }
}
