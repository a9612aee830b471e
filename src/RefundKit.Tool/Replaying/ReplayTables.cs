using System.Collections.Immutable;
using System.Globalization;
using RefundKit.Replay;
using RefundKit.Rules;
using Spectre.Console;

namespace RefundKit.Tool;

/// <summary>A replay as an operations lead reads it: first what changes, then the sums, then the causes.</summary>
internal static class ReplayTables
{
    private const int MostRows = 12;

    public static void Write(Shell shell, ReplayReport report)
    {
        shell.WriteLine(Headline(report));
        foreach (var cell in report.Outcomes.Where(cell => cell.Before != cell.After || cell.OtherAmounts > 0).OrderBy(cell => cell.Before == cell.After))
            shell.WriteLine("  " + Sentence(cell));
        if (report.Failed > 0) shell.WriteLine($"{Count(report.Failed, "request")} could not be decided and went to a human.");
        if (report.Changed > 0)
        {
            WriteChanges(shell, report);
            WriteCauses(shell, report);
        }

        WriteMoney(shell, report);
        WritePeople(shell, report);
        if (report.Changed > 0) WriteLargest(shell, report);
    }

    private static string Headline(ReplayReport report)
    {
        var line = report.Changed == 0
            ? $"None of {Count(report.Requests, "request")} would be treated differently."
            : $"{Number(report.Changed)} of {Count(report.Requests, "request")} would be treated differently, {Number(report.OtherOutcomes)} of them with another outcome or amount.";
        return report.Refused == 0 ? line : $"{line} {Count(report.Refused, "line")} could not be read.";
    }

    private static string Sentence(ReplayOutcome cell)
    {
        if (cell.Before == cell.After) return $"{Number(cell.OtherAmounts)} {Word(cell.After)} as before, with another amount: {Changes(cell.Money)}";
        return $"{Number(cell.Requests)} {Word(cell.After)} instead of {Word(cell.Before)}{(Changes(cell.Money) is { Length: > 0 } money ? ": " + money : "")}";
    }

    private static string Changes(ImmutableArray<ReplayMoney> sums)
    {
        var parts = new List<string>();
        foreach (var money in sums)
        {
            if (money.ApprovedChange.MinorUnits != 0) parts.Add($"approved {Signed(money.ApprovedChange)}");
            if (money.WaitingChange.MinorUnits != 0) parts.Add($"waiting {Signed(money.WaitingChange)}");
        }

        return string.Join(", ", parts);
    }

    private static void WriteMoney(Shell shell, ReplayReport report)
    {
        if (report.Money.IsEmpty) return;
        var table = Start(shell, "money", "approved before", "after", "change", "waiting before", "after", "change");
        foreach (var money in report.Money)
        {
            table.AddLine(
                money.Currency.Code, money.BaselineApproved.ToAmountString(), money.CandidateApproved.ToAmountString(), Signed(money.ApprovedChange, code: false),
                money.BaselineWaiting.ToAmountString(), money.CandidateWaiting.ToAmountString(), Signed(money.WaitingChange, code: false));
        }

        Tables.Write(shell, table);
        shell.WriteLine("  Approved is paid once the final approval is given; waiting only if the missing facts or the review allow it.");
        shell.WriteLine("  A change with + is more for customers and a cost for the house, with - less.");
    }

    private static void WritePeople(Shell shell, ReplayReport report)
    {
        if (report.Requests == 0) return;
        var work = Start(shell, "requests that", "before", "after");
        foreach (var (handling, words) in new[]
        {
            (DecisionHandling.Alone, "need nobody"), (DecisionHandling.WaitsForFacts, "wait for facts"), (DecisionHandling.NeedsApproval, "need an approval"), (DecisionHandling.NeedsReview, "need a review"),
        })
            work.AddLine(words, Number(report.Handled(handling, candidate: false)), Number(report.Handled(handling, candidate: true)));
        Tables.Write(shell, work);
        shell.WriteLine($"  Decided without a human: {Share(report.Automation(candidate: false))} before, {Share(report.Automation(candidate: true))} after. "
            + $"{Count(report.NewlyNeedingPeople, "request")} newly {(report.NewlyNeedingPeople == 1 ? "needs" : "need")} a human, {Number(report.NoLongerNeedingPeople)} no longer.");
        if (report.Approvers.IsEmpty) return;
        var approvers = Start(shell, "approvals by", "now, before", "after", "once facts are in, before", "after");
        foreach (var approver in report.Approvers)
            approvers.AddLine(approver.Role, Number(approver.BaselineNow), Number(approver.CandidateNow), Number(approver.BaselineLater), Number(approver.CandidateLater));
        Tables.Write(shell, approvers);
    }

    private static void WriteChanges(Shell shell, ReplayReport report)
    {
        var table = Start(shell, "what changes", "before", "after", "requests");
        Limited(shell, table, report.Changes.Where(change => change.Aspect != DecisionAspect.Outcome), change => table.AddLine(
            Words(change.Aspect) + (change.Subject is { } subject ? " " + subject : ""),
            HasOwnWords(change) ? change.Before ?? "-" : "",
            HasOwnWords(change) ? change.After ?? "-" : Direction(change),
            Number(change.Requests)));
    }

    private static void WriteCauses(Shell shell, ReplayReport report)
    {
        if (!report.Causes.IsEmpty)
        {
            var table = Start(shell, "decided by, before", "after", "outcome", "requests", "change", "such as");
            Limited(shell, table, report.Causes, cause => table.AddLine(
                cause.BaselineSource, cause.CandidateSource, cause.Before == cause.After ? Word(cause.After) : $"{Word(cause.After)} instead of {Word(cause.Before)}",
                Number(cause.Requests), Changes(cause.Money), cause.Example));
        }

        if (report.Rules.IsEmpty) return;
        var rules = Start(shell, "rule", "matched only before", "only after");
        Limited(shell, rules, report.Rules, rule => rules.AddLine(rule.Rule, Number(rule.OnlyBaseline), Number(rule.OnlyCandidate)));
    }

    private static void WriteLargest(Shell shell, ReplayReport report)
    {
        if (report.Largest.IsEmpty) return;
        var table = Start(shell, "biggest differences", "before", "after", "approved", "waiting");
        foreach (var found in report.Largest)
            table.AddLine(found.RequestId, Word(found.Before), Word(found.After), Signed(found.ApprovedChange), Signed(found.WaitingChange));
        Tables.Write(shell, table);
    }

    private static Table Start(Shell shell, params string[] columns)
    {
        shell.WriteLine("");
        return Tables.Plain(columns);
    }

    private static void Limited<T>(Shell shell, Table table, IEnumerable<T> rows, Action<T> add)
    {
        var all = rows.ToList();
        foreach (var row in all.Take(MostRows)) add(row);
        if (all.Count > 0) Tables.Write(shell, table);
        if (all.Count > MostRows) shell.WriteLine($"  and {Number(all.Count - MostRows)} more; --json has them all.");
    }

    // A tag is there or not, and a day is earlier or later: repeating it says no more.
    private static bool HasOwnWords(ReplayCount change) => change.Subject is null && (change.Before ?? change.After) is not null;

    private static string Direction(ReplayCount change) => change.Direction switch
    {
        ChangeDirection.Added => "new",
        ChangeDirection.Removed => "gone",
        ChangeDirection.Up => change.Aspect == DecisionAspect.Amount ? "more" : "later",
        ChangeDirection.Down => change.Aspect == DecisionAspect.Amount ? "less" : "earlier",
        _ => "another",
    };

    private static string Words(DecisionAspect aspect) => aspect switch
    {
        DecisionAspect.Outcome => "outcome",
        DecisionAspect.Amount => "amount",
        DecisionAspect.Resolution => "resolution",
        DecisionAspect.Alternatives => "alternative",
        DecisionAspect.ApprovalRequired => "approval required",
        DecisionAspect.Approver => "approver",
        DecisionAspect.FurtherApprovers => "further approver",
        DecisionAspect.AssignTo => "assigned to",
        DecisionAspect.EscalateTo => "escalated to",
        DecisionAspect.Priority => "priority",
        DecisionAspect.Reply => "reply",
        DecisionAspect.Answer => "answer",
        DecisionAspect.Tags => "tag",
        DecisionAspect.Window => "return window",
        DecisionAspect.LastDay => "last day of the window",
        DecisionAspect.SendBackBy => "send back by",
        DecisionAspect.Deadlines => "due",
        DecisionAspect.Needs => "missing fact",
        _ => throw new ArgumentOutOfRangeException(nameof(aspect)),
    };

    private static string Word(Outcome outcome) => outcome switch
    {
        Outcome.None => "no refund matter",
        Outcome.Approve => "approved",
        Outcome.ApprovePartially => "partly approved",
        Outcome.NeedsInformation => "waiting for information",
        Outcome.NeedsReview => "sent to review",
        Outcome.Deny => "denied",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private static string Signed(MoneyTotal money, bool code = true)
    {
        var text = code ? money.ToString() : money.ToAmountString();
        return money.MinorUnits > 0 ? "+" + text : text;
    }

    private static string Share(double? share) => share is { } known ? (known * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %" : "-";

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Count(long count, string thing) => $"{Number(count)} {thing}{(count == 1 ? "" : "s")}";
}
