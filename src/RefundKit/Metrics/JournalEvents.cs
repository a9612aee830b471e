using System.Collections.Frozen;

namespace RefundKit.Metrics;

/// <summary>
/// The journal's event types, and the members of an event's <c>data</c> that the metrics read. Every member may be
/// missing; what its absence means stands beside it. Texts compare by ordinal, truth values are JSON's.
/// <list type="table">
/// <item><term>messageReceived</term><description><c>from</c>: <c>customer</c> (also when missing), <c>agent</c>, <c>system</c></description></item>
/// <item><term>caseOpened</term><description><c>reason</c>: the reason code; <c>startedBy</c>: <c>customer</c> (also when missing), <c>agent</c> for a case that staff opened of its own accord; <c>channel</c>, <c>country</c>, <c>category</c></description></item>
/// <item><term>contextGathered</term><description>nothing</description></item>
/// <item><term>decisionMade</term><description><c>outcome</c>: an outcome of a decision; <c>automatic</c>: false when missing; <c>rules</c>: those that held, a list; <c>resolution</c>, <c>amount</c>, <c>currency</c></description></item>
/// <item><term>factsRequested</term><description><c>from</c>: <c>customer</c>, <c>host</c>, <c>warehouse</c></description></item>
/// <item><term>replySent</term><description><c>automatic</c>: true for a reply that no human wrote or approved, false when missing; <c>public</c>: false for an internal note, true when missing; <c>survey</c>: true when it asks for a rating; <c>template</c>: the template's id</description></item>
/// <item><term>tagged, assigned, escalated</term><description>nothing; <c>assigned</c> with <c>by</c>: <c>bot</c> is a hand-over from a bot to a human</description></item>
/// <item><term>approvalGiven</term><description><c>automatic</c>: false when missing; <c>role</c></description></item>
/// <item><term>refundSettled</term><description><c>amount</c> (decimal string), <c>currency</c></description></item>
/// <item><term>promiseMade, promiseKept, promiseBroken</term><description><c>promise</c>: the promise's id</description></item>
/// <item><term>overridden</term><description><c>what</c>, <c>from</c>, <c>to</c>, <c>reasonCode</c>, <c>role</c></description></item>
/// <item><term>caseResolved</term><description><c>automatic</c>: false when missing; <c>resolution</c>: <c>refund</c>, <c>storeCredit</c>, <c>exchange</c>, …</description></item>
/// <item><term>caseReopened</term><description>nothing</description></item>
/// <item><term>satisfactionRated</term><description><c>score</c>: an integer on the scale, or <c>great</c>, <c>okay</c>, <c>notGood</c>; <c>scale</c>: the number of steps, 5 when missing</description></item>
/// </list>
/// Of the line itself, <c>actor.kind</c> can be read like an attribute. The rating of a customer is one event; a second
/// opinion is a second event.
/// </summary>
internal static class JournalEvents
{
    public const string MessageReceived = "messageReceived";
    public const string CaseOpened = "caseOpened";
    public const string FactsRequested = "factsRequested";
    public const string DecisionMade = "decisionMade";
    public const string ReplySent = "replySent";
    public const string Assigned = "assigned";
    public const string LabelSent = "labelSent";
    public const string ReturnScanned = "returnScanned";
    public const string GoodsReceived = "goodsReceived";
    public const string ApprovalGiven = "approvalGiven";
    public const string RefundSubmitted = "refundSubmitted";
    public const string RefundSettled = "refundSettled";
    public const string PromiseKept = "promiseKept";
    public const string PromiseBroken = "promiseBroken";
    public const string Overridden = "overridden";
    public const string CaseResolved = "caseResolved";
    public const string CaseReopened = "caseReopened";
    /// <summary>No event of the journal: a host adds it to its log, so that there is something returns are a share of.</summary>
    public const string OrderPlaced = "orderPlaced";

    public const string SatisfactionRated = "satisfactionRated";

    public const string Automatic = "automatic";
    public const string From = "from";
    public const string Public = "public";
    public const string Reason = "reason";
    public const string Scale = "scale";
    public const string Score = "score";
    public const string StartedBy = "startedBy";
    public const string Survey = "survey";

    /// <summary>What a case is like from its beginning.</summary>
    public static IReadOnlyList<string> CaseAttributes { get; } = [Reason, "channel", "country", "category"];

    /// <summary>Whether a journal, or a host beside it, has events of that name.</summary>
    public static bool IsKnown(string type) => Types.Contains(type) || type == OrderPlaced;

    /// <summary>Every type of the first version of the journal.</summary>
    public static FrozenSet<string> Types { get; } = FrozenSet.Create(StringComparer.Ordinal,
        MessageReceived, CaseOpened, "contextGathered", DecisionMade, FactsRequested, ReplySent, "tagged", Assigned,
        "escalated", LabelSent, ReturnScanned, GoodsReceived, "inspected", ApprovalGiven, "approvalVoided",
        "refundReserved", RefundSubmitted, RefundSettled, "refundFailed", "refundReversed", "refundUnknown",
        "promiseMade", PromiseKept, PromiseBroken, Overridden, CaseResolved, CaseReopened, SatisfactionRated, "erased");
}
