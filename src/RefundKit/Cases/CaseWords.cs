using RefundKit.Messages;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Cases;

/// <summary>The words of the journal for the members of enumerations, both ways.</summary>
internal static class CaseWords
{
    private static readonly string[] Actors = ["system", "staff", "customer", "ai", "gateway", "carrier", "marketplace"];
    private static readonly string[] Outcomes = ["none", "approve", "approvePartially", "needsInformation", "needsReview", "deny"];
    private static readonly string[] Intents = ["other", "requestRefund", "trackRefund", "askPolicy", "requestExchange", "requestReturn", "cancelOrder"];
    private static readonly string[] Resolutions = ["originalPayment", "storeCredit", "exchange", "replacement", "keepIt", "giftCard", "bankTransfer", "repair", "donate"];
    private static readonly string[] Requesters = ["customer", "staff", "marketplace", "system"];
    private static readonly string[] Suppliers = ["customer", "host", "warehouse"];

    public static string Of(ActorKind kind) => Actors[(int)kind];

    public static string Of(Outcome outcome) => Outcomes[(int)outcome];

    public static string Of(MessageIntent intent) => Intents[(int)intent];

    public static string Of(ResolutionKind kind) => Resolutions[(int)kind];

    public static string Of(RequesterKind kind) => Requesters[(int)kind];

    public static string Of(FactSupplier supplier) => Suppliers[(int)supplier];

    public static ActorKind ActorOf(string word) => (ActorKind)IndexOf(Actors, word);

    public static Outcome OutcomeOf(string word) => (Outcome)IndexOf(Outcomes, word);

    public static Outcome? FindOutcome(string word) => Array.IndexOf(Outcomes, word) is >= 0 and var index ? (Outcome)index : null;

    public static MessageIntent IntentOf(string word) => (MessageIntent)IndexOf(Intents, word);

    public static ResolutionKind ResolutionOf(string word) => (ResolutionKind)IndexOf(Resolutions, word);

    public static RequesterKind RequesterOf(string word) => (RequesterKind)IndexOf(Requesters, word);

    public static FactSupplier SupplierOf(string word) => (FactSupplier)IndexOf(Suppliers, word);

    private static int IndexOf(string[] words, string word) =>
        Array.IndexOf(words, word) is >= 0 and var index ? index : throw new FormatException($"\"{word}\" is none of {string.Join(", ", words)}.");
}
