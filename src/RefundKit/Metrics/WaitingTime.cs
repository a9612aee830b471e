namespace RefundKit.Metrics;

/// <summary>
/// How much of the time of all cases passed while somebody had to act, by the events of the journal: the customer after
/// <c>factsRequested</c>, unless the house itself was asked, and <c>labelSent</c>, the carrier after <c>returnScanned</c>, the payment provider after
/// <c>refundSubmitted</c>, the house after everything that comes in or falls back to it. Other events change nothing; time
/// before the first event that tells, and after a resolution, counts for nobody.
/// </summary>
public sealed record WaitingTime
{
    /// <summary>Who.</summary>
    public required WaitingOn On { get; init; }

    /// <summary>The time, in seconds.</summary>
    public required double Total { get; init; }

    /// <summary>Its share of the time that counts for anybody, from 0 to 1.</summary>
    public required double Share { get; init; }
}
