using System.Collections.Immutable;

namespace RefundKit.Metrics;

/// <summary>Says that an attribute names an object: events that have it are related to the object of that id.</summary>
/// <param name="Attribute">The attribute; exactly, or without regard to case, spaces, underscores and hyphens.</param>
/// <param name="Type">The type of the object, also the qualifier of the relationship; not empty, not <c>case</c> and without a colon.</param>
public sealed record OcelObjectSource(string Attribute, string Type)
{
    /// <summary>The activity whose events name it; null (the default) for every activity.</summary>
    public string? Activity { get; init; }

    /// <summary>
    /// The objects that events of the journal name: <c>order</c>, <c>customer</c>, <c>payment</c>, <c>refund</c> (an attempt at one),
    /// <c>label</c>, <c>parcel</c> and <c>receipt</c>. Ids of a journal's tenant are told apart from those of others.
    /// </summary>
    public static ImmutableArray<OcelObjectSource> Journal { get; } =
    [
        new("order", "order") { Activity = JournalEvents.CaseOpened },
        new("order", "order") { Activity = "contextGathered" },
        new("customer", "customer") { Activity = JournalEvents.CaseOpened },
        .. RefundEvents("attempt", "refund"),
        .. RefundEvents("payment", "payment"),
        new("reference", "label") { Activity = JournalEvents.LabelSent },
        new("reference", "parcel") { Activity = JournalEvents.ReturnScanned },
        new("reference", "receipt") { Activity = JournalEvents.GoodsReceived },
    ];

    private static IEnumerable<OcelObjectSource> RefundEvents(string attribute, string type) =>
        ((string[])["refundReserved", JournalEvents.RefundSubmitted, JournalEvents.RefundSettled, "refundFailed", "refundReversed", "refundUnknown"])
        .Select(activity => new OcelObjectSource(attribute, type) { Activity = activity });
}
