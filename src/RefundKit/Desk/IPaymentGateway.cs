namespace RefundKit.Desk;

/// <summary>
/// Where money goes back. An implementation may throw or take its time: the desk then takes the outcome as unknown and
/// looks it up. The attempt's id goes along as the idempotency key; the same id must never pay twice.
/// </summary>
public interface IPaymentGateway
{
    /// <summary>Asks for a refund. Called only after the attempt has been stored.</summary>
    Task<GatewayAnswer> SubmitAsync(GatewayRefund refund, CancellationToken cancellationToken);

    /// <summary>What became of an attempt. <see cref="GatewayStatus.NotFound"/> is proof that it was never received.</summary>
    Task<GatewayAnswer> LookUpAsync(GatewayRefund refund, CancellationToken cancellationToken);
}
