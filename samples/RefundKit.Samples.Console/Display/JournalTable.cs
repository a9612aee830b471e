using NodaTime;
using RefundKit.Cases;
using RefundKit.Cases.Events;
using Spectre.Console;

namespace RefundKit.Samples.Display;

/// <summary>A case's journal: what happened, by whom, and the first digits of the hash that chains each line to the one before.</summary>
internal static class JournalTable
{
    public static Table Of(CaseJournal journal, Shop shop)
    {
        var table = Screen.Table(("#", 2), ("Time", 5), ("Event", 15), ("By", 9), ("What", 31), ("Hash", 8));
        foreach (var entry in journal.Entries)
        {
            table.AddRow(
                new Text(entry.Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                new Text(shop.Wall(entry.Event.At)),
                new Text(entry.Event.Type),
                new Text(entry.Event.Actor.Id ?? entry.Event.Actor.Kind.ToString().ToLowerInvariant()),
                new Text(Screen.Cut(What(entry.Event, shop), 31)),
                new Text(entry.Hash[..8], Screen.Faint));
        }

        return table;
    }

    private static string What(CaseEvent happened, Shop shop) => happened switch
    {
        CaseOpened opened => $"order {opened.Order}, {opened.Country}, {opened.Reason}",
        DecisionMade decision => $"{DecisionTable.Word(decision.Outcome)} {decision.Amount}",
        FactsRequested facts => $"from the {facts.From.ToString().ToLowerInvariant()}",
        // Due is the end of the last day.
        PromiseMade promise => $"{promise.Promise} by {DecisionTable.Day(promise.Due.Minus(Duration.Epsilon).InZone(shop.Policy.Zone).Date)}",
        PromiseKept promise => promise.Promise,
        PromiseBroken promise => promise.Promise,
        Tagged tagged => string.Join(", ", tagged.Tags),
        Assigned assigned => assigned.To,
        ReplySent reply => $"{reply.Template} ({reply.Language})",
        Inspected inspected => inspected.Lines[0].Condition ?? "",
        ApprovalGiven approval => $"as {approval.Role}",
        RefundUnknown unknown => $"{unknown.Amount}: {unknown.ReasonCode}",
        RefundEvent refund => $"{refund.Amount} {refund.Reference}",
        CaseResolved resolved => resolved.Resolution,
        _ => "",
    };
}
