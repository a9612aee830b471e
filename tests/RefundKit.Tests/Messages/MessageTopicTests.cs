using RefundKit.Messages;
using Xunit;

namespace RefundKit.Tests.Messages;

public class MessageTopicTests
{
    [Fact]
    public void A_topic_is_found_by_its_id_and_by_nothing_else()
    {
        Assert.All(MessageTopic.All, topic => Assert.True(MessageTopic.TryGet(topic.Id, out var found) && ReferenceEquals(found, topic)));
        Assert.False(MessageTopic.TryGet("Refund", out _));
        Assert.False(MessageTopic.TryGet(null, out _));
    }

    [Fact]
    public void Ids_are_unique_kebab_case()
    {
        Assert.Equal(MessageTopic.All.Length, MessageTopic.All.Select(topic => topic.Id).Distinct().Count());
        Assert.All(MessageTopic.All, topic => Assert.Matches("^[a-z]+(-[a-z]+)*$", topic.Id));
    }

    [Fact]
    public void The_documentation_lists_all_topics_in_their_order()
    {
        var folder = AppContext.BaseDirectory;
        var path = Path.Combine("docs", "messages.md");
        while (folder is not null && !File.Exists(Path.Combine(folder, path))) folder = Path.GetDirectoryName(folder);
        var listed = File.ReadLines(Path.Combine(folder!, path)).SkipWhile(line => line != "## Topics").Skip(1).TakeWhile(line => !line.StartsWith('#'))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
        Assert.Equal(MessageTopic.All.Select(topic => topic.Id), listed);
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    public void A_confidence_outside_zero_and_one_is_refused(double confidence) => Assert.Throws<ArgumentOutOfRangeException>(
        () => new MessageUnderstanding { Intent = MessageIntent.Other, Confidence = (decimal)confidence, Origin = "model" });

    [Fact]
    public void Only_five_intents_are_refund_matters()
    {
        var matters = Enum.GetValues<MessageIntent>()
            .Where(intent => new MessageUnderstanding { Intent = intent, Confidence = 1, Origin = "model" }.IsRefundMatter);
        Assert.Equal(5, matters.Count());
    }
}
