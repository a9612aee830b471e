namespace RefundKit.Desk;

/// <summary>A gateway's answer.</summary>
/// <param name="Status">What it says.</param>
/// <param name="Reference">Its opaque reference of the refund; null where it gave none.</param>
/// <param name="Code">Its code, such as why it declined; null where it gave none.</param>
public sealed record GatewayAnswer(GatewayStatus Status, string? Reference = null, string? Code = null);
