using NodaTime;
using RefundKit.Decisions;
using RefundKit.Messages;
using RefundKit.Requests;

namespace RefundKit.Tool;

/// <summary>A message from the command line, and when it is to have arrived.</summary>
/// <param name="Text">What the customer wrote.</param>
/// <param name="ReceivedAt">When it arrived; null for the latest instant known.</param>
/// <param name="Otherwise">When it arrived where nothing says so.</param>
internal sealed record TriedMessage(string Text, Instant? ReceivedAt, Instant Otherwise)
{
    /// <summary>The id of a request that has none of its own.</summary>
    public const string RequestId = "message";

    public CustomerMessage Message => new() { Text = Text };

    /// <summary>The message without any order.</summary>
    public RefundRequest ToRequest() => new() { Id = RequestId, ReceivedAt = ReceivedAt ?? Otherwise, Message = Message };

    /// <summary>The request with this message in it.</summary>
    /// <param name="request">A request with a time of its own, which stays unless another was asked for.</param>
    public RefundRequest In(RefundRequest request) => request with { Message = Message, ReceivedAt = ReceivedAt ?? request.ReceivedAt };

    /// <summary>The request with this message in it, received at the latest instant of its order.</summary>
    /// <param name="request">A request whose time was made up, long ago.</param>
    public RefundRequest Timed(RefundRequest request)
    {
        var latest = (request with { ReceivedAt = Instant.MinValue }).LatestInstant();
        return request with { Message = Message, ReceivedAt = ReceivedAt ?? (latest == Instant.MinValue ? Otherwise : latest) };
    }
}
