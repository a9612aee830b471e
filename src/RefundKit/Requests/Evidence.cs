namespace RefundKit.Requests;

/// <summary>Something the customer sent as proof.</summary>
/// <param name="Kind">What it is, such as <c>photo</c> or <c>receipt</c>.</param>
/// <param name="Reference">Where the host keeps it.</param>
public sealed record Evidence(string Kind, string Reference);
