namespace RefundKit.Policies;

/// <summary>A version of a policy.</summary>
/// <param name="Version">The version.</param>
/// <param name="Hash">The hash of the whole policy of that version.</param>
public sealed record PolicyVersionReference(string Version, string Hash);
