using RefundKit.Policies;
using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>The words of the decision format.</summary>
internal static class DecisionWords
{
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.None => "none",
        Outcome.Approve => "approve",
        Outcome.ApprovePartially => "approvePartially",
        Outcome.NeedsInformation => "needsInformation",
        Outcome.NeedsReview => "needsReview",
        Outcome.Deny => "deny",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Of(ResolutionKind kind) => kind switch
    {
        ResolutionKind.OriginalPayment => "originalPayment",
        ResolutionKind.StoreCredit => "storeCredit",
        ResolutionKind.Exchange => "exchange",
        ResolutionKind.Replacement => "replacement",
        ResolutionKind.KeepIt => "keepIt",
        ResolutionKind.GiftCard => "giftCard",
        ResolutionKind.BankTransfer => "bankTransfer",
        ResolutionKind.Repair => "repair",
        ResolutionKind.Donate => "donate",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
