using RefundKit.Requests;

namespace RefundKit.Samples.Channels;

/// <summary>What a channel handed over: a request, and the channel's own id of the message, by which it is taken in once.</summary>
internal sealed record Incoming(RefundRequest Request, string MessageId);
