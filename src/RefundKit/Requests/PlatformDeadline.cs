using NodaTime;
using RefundKit.Duties;

namespace RefundKit.Requests;

/// <summary>A deadline as a platform's payload states it, such as eBay's <c>sellerResponseDue</c>.</summary>
/// <param name="Duty">What is due.</param>
/// <param name="By">The instant by which it is due.</param>
/// <param name="Name">What the platform calls it; null where it has no name.</param>
public sealed record PlatformDeadline(Duty Duty, Instant By, string? Name = null);
