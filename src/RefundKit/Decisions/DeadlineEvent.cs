using NodaTime;
using RefundKit.Duties;
using RefundKit.Requests;

namespace RefundKit.Decisions;

/// <summary>Something that happened and started a count.</summary>
internal sealed record DeadlineEvent(Instant At)
{
    /// <summary>The event that every request begins with.</summary>
    public const string RequestReceived = "requestReceived";

    /// <summary>When an event that policies know happened; null where it has not, or is none.</summary>
    public static Instant? Of(RefundRequest request, string name) => name switch
    {
        RequestReceived => request.ReceivedAt,
        "goodsReceived" => request.Return?.ReceivedAt,
        "inspected" => request.Return?.InspectedAt,
        _ => null,
    };

    public DutyStart AsStart(string zone)
    {
        var day = At.InZone(DateTimeZoneProviders.Tzdb[zone]).Date;
        return new(day, day, At, At);
    }
}
