namespace RefundKit.Desk;

/// <summary>An outside message, for handling it once. Kept for ever: gateways repeat themselves after months.</summary>
/// <param name="Source">Who sent it, such as <c>stripe</c>.</param>
/// <param name="MessageId">Its id there.</param>
public sealed record InboxKey(string Source, string MessageId);
