using RefundKit.Desk;

namespace RefundKit.Samples;

/// <summary>
/// Stands in for a payment gateway: it keeps a list and moves no money. Like a real one it acts once per attempt, and it
/// can act and then lose its answer on the way back.
/// </summary>
internal sealed class StandInGateway : IPaymentGateway
{
    private readonly Dictionary<string, string> _references = new(StringComparer.Ordinal);

    /// <summary>The payment of which the first answer gets lost.</summary>
    public string? LosesAnswerFor { get; set; }

    /// <summary>What was paid, in order.</summary>
    public List<GatewayRefund> Paid { get; } = [];

    /// <summary>What was called, in order.</summary>
    public List<string> Calls { get; } = [];

    public Task<GatewayAnswer> SubmitAsync(GatewayRefund refund, CancellationToken cancellationToken)
    {
        if (_references.TryAdd(refund.Attempt, $"re_{_references.Count + 1}")) Paid.Add(refund);
        if (refund.Payment == LosesAnswerFor)
        {
            LosesAnswerFor = null;
            Calls.Add($"submit {refund.Attempt}: {refund.Amount} paid, and the answer lost (timeout)");
            throw new TimeoutException();
        }

        Calls.Add($"submit {refund.Attempt}: {refund.Amount} paid");
        return Task.FromResult(new GatewayAnswer(GatewayStatus.Settled, _references[refund.Attempt]));
    }

    public Task<GatewayAnswer> LookUpAsync(GatewayRefund refund, CancellationToken cancellationToken)
    {
        var isKnown = _references.TryGetValue(refund.Attempt, out var reference);
        Calls.Add($"look up {refund.Attempt}: {(isKnown ? "paid before" : "never received")}");
        return Task.FromResult(isKnown ? new GatewayAnswer(GatewayStatus.Settled, reference) : new GatewayAnswer(GatewayStatus.NotFound));
    }
}
