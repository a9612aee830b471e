namespace RefundKit.Requests;

/// <summary>Who asks.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Id">The host's id of them; null where it is not known.</param>
public sealed record Requester(RequesterKind Kind, string? Id = null);
