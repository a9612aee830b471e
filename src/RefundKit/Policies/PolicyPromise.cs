using NodaTime;
using RefundKit.Calendars;
using RefundKit.Duties;
using RefundKit.Languages;

namespace RefundKit.Policies;

/// <summary>
/// Something promised within a span after an event, or after another promise: "processed within 2 business days of
/// receipt", "on your account 5 to 10 business days after that". A date given to a customer is the worst case.
/// </summary>
public sealed record PolicyPromise
{
    /// <summary>The id, unique in the policy.</summary>
    public required string Id { get; init; }

    /// <summary>What it is counted from: <c>requestReceived</c>, <c>goodsReceived</c>, <c>inspected</c>, or the id of a promise above it.</summary>
    public required string After { get; init; }

    /// <summary>The soonest it can come true, in <see cref="Unit"/>s; 0 where nothing is said.</summary>
    public int Least { get; init; }

    /// <summary>The latest it comes true, in <see cref="Unit"/>s, included.</summary>
    public required int Most { get; init; }

    /// <summary>What it is counted in.</summary>
    public PromiseUnit Unit { get; init; } = PromiseUnit.BusinessDays;

    /// <summary>The business calendar; the policy's own where null.</summary>
    public string? Calendar { get; init; }

    /// <summary>
    /// What arrives later on its day than this, in the policy's zone, counts as arrived the day after, and for a promise in
    /// business days as arrived the next business day, as does what arrives on a day that is none; null where the whole day
    /// counts. In hours and minutes; the time itself is still in time. Only for promises counted in days from an event.
    /// </summary>
    public LocalTime? CutOff { get; init; }

    /// <summary>Where a promise in business hours falls that uses up a period exactly.</summary>
    public DeadlineAtClose AtClose { get; init; }

    /// <summary>
    /// What is due by it, so that it can be measured against marketplaces, the law and the way of the money; null where the
    /// id says it (<c>first-response</c>, <c>inspection</c>, <c>processed</c>, <c>refund</c>, <c>on-account</c>, and
    /// <c>approval</c> where it counts from <c>requestReceived</c>) or where nobody else has a say in it.
    /// </summary>
    public Duty? Duty { get; init; }

    /// <summary>What is promised, as its readers see it.</summary>
    public LocalizedText? Text { get; init; }

    internal Duty? DutyOrId => Duty ?? Id switch
    {
        "first-response" => Duties.Duty.FirstReply,
        "approval" when After == "requestReceived" => Duties.Duty.ReturnDecision,
        "inspection" => Duties.Duty.Inspection,
        "processed" or "refund" => Duties.Duty.Refund,
        "on-account" => Duties.Duty.Arrival,
        _ => null,
    };
}
