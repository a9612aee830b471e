namespace RefundKit.Cases;

/// <summary>One attempt to pay one payment back.</summary>
/// <param name="Id">The id, <c>rk-{case}-{n}</c>, which is the idempotency key at the gateway.</param>
/// <param name="Number">The number among the case's attempts, from 1.</param>
/// <param name="Payment">The payment.</param>
/// <param name="Amount">The amount; positive.</param>
/// <param name="DecisionHash">The decision it pays.</param>
/// <param name="State">How far it has come.</param>
public sealed record RefundAttempt(string Id, int Number, string Payment, Money Amount, string DecisionHash, AttemptState State)
{
    /// <summary>Whether money is or may be gone, or is set aside: neither failed nor reversed.</summary>
    public bool HoldsMoney => State is not (AttemptState.Failed or AttemptState.Reversed);

    /// <summary>Whether it is not yet known how it ends.</summary>
    public bool IsUnderWay => State is AttemptState.Reserved or AttemptState.Submitted or AttemptState.Unknown;

    internal static string IdOf(CaseId id, int number) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rk-{id.Id}-{number}");

    /// <summary>The case of an attempt's id; null where it is none of ours.</summary>
    internal static CaseId? CaseOf(string tenant, string attempt) =>
        attempt.StartsWith("rk-", StringComparison.Ordinal) && attempt.LastIndexOf('-') is > 3 and var end
            ? new CaseId(tenant, attempt[3..end])
            : null;
}
