namespace RefundKit.Requests;

/// <summary>Where the goods were sent, as far as rules and law need it.</summary>
/// <param name="Country">The country, ISO 3166-1 alpha-2 in capitals.</param>
/// <param name="Region">The region or state, ISO 3166-2 without the country, such as <c>BY</c> or <c>CA</c>; the law also reads it with the country, in any case and by name. Null where it is not known.</param>
public sealed record Place(string Country, string? Region = null);
