using NodaTime;

namespace RefundKit.Decisions;

/// <summary>The instants of a deadline that is due by the hour; <see cref="Unset"/> for one that is not.</summary>
internal sealed record DeadlineMoments(Instant Earliest, Instant Latest)
{
    public static Instant Unset => Instant.MinValue;
}
