using System.Globalization;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Messages;
using RefundKit.Rules;
using Spectre.Console;

namespace RefundKit.Samples.Display;

/// <summary>Decisions as an agent's list: one line each.</summary>
internal static class DecisionTable
{
    public static Table Of(IEnumerable<RefundDecision> decisions)
    {
        var table = Screen.Table(("Case", 4), ("Channel", 7), ("Customer", 13), ("Asks", 8), ("Outcome", 8), ("Amount", 10), ("Approves", 10), ("Due", 6));
        foreach (var decision in decisions)
        {
            table.AddRow(
                new Text(decision.RequestId),
                new Text(decision.Request.Channel ?? ""),
                new Text(Screen.Cut(decision.Request.Customer?.Name ?? "", 13)),
                new Text(Wish(decision)),
                new Text(Word(decision.Outcome), new Style(Colour(decision.Outcome))),
                new Text(decision.Refund?.Amount.ToString() ?? "-"),
                new Text(decision.Approval?.Role ?? "-"),
                new Text(decision.Deadlines is [var first, ..] ? Day(first.Latest) : "-"));
        }

        return table;
    }

    public static string Word(Outcome outcome) => outcome switch
    {
        Outcome.None => "not ours",
        Outcome.Approve => "approve",
        Outcome.ApprovePartially => "in part",
        Outcome.NeedsInformation => "waiting",
        Outcome.NeedsReview => "review",
        Outcome.Deny => "deny",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Day(LocalDate day) => day.ToString("MMM d", CultureInfo.InvariantCulture);

    // A return that was announced says what is wanted; a mere message is understood.
    private static string Wish(RefundDecision decision) => decision.Request.Return is { } announced ? (announced.Wanted?.ToString() ?? "refund").ToLowerInvariant() : decision.Intent switch
    {
        MessageIntent.RequestRefund => "refund",
        MessageIntent.TrackRefund => "status",
        MessageIntent.AskPolicy => "rules",
        MessageIntent.RequestExchange => "exchange",
        MessageIntent.RequestReturn => "return",
        MessageIntent.CancelOrder => "cancel",
        _ => "other",
    };

    private static Color Colour(Outcome outcome) => outcome switch
    {
        Outcome.Approve or Outcome.ApprovePartially => Color.Green,
        Outcome.Deny => Color.Red,
        Outcome.NeedsReview or Outcome.NeedsInformation => Color.Yellow,
        _ => Color.Default,
    };
}
