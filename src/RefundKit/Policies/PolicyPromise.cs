using RefundKit.Languages;

namespace RefundKit.Policies;

/// <summary>
/// Something promised within a span after an event, or after another promise: "processed within 2 business days of
/// receipt", "on your account 5 to 10 business days after that". A date given to a customer is the worst case.
/// </summary>
public sealed record PolicyPromise
{
    /// <summary>The id, unique in the policy.</summary>
    public required string Id { get; init; }

    /// <summary>What it is counted from: <c>requestReceived</c>, <c>goodsReceived</c>, <c>inspected</c>, or the id of a promise above it.</summary>
    public required string After { get; init; }

    /// <summary>The soonest it can come true, in <see cref="Unit"/>s; 0 where nothing is said.</summary>
    public int Least { get; init; }

    /// <summary>The latest it comes true, in <see cref="Unit"/>s, included.</summary>
    public required int Most { get; init; }

    /// <summary>What it is counted in.</summary>
    public PromiseUnit Unit { get; init; } = PromiseUnit.BusinessDays;

    /// <summary>The business calendar; the policy's own where null.</summary>
    public string? Calendar { get; init; }

    /// <summary>What is promised, as its readers see it.</summary>
    public LocalizedText? Text { get; init; }
}
