using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Rules;
using Spectre.Console;

namespace RefundKit.Samples.Display;

/// <summary>Why a decision is what it is: its trace in plain words.</summary>
internal static class Explanation
{
    public static void Show(IAnsiConsole screen, RefundDecision decision)
    {
        var grid = new Grid().AddColumn(new GridColumn { Width = 12, NoWrap = true, Padding = new Padding(0, 0, 1, 0) }).AddColumn(new GridColumn { Padding = new Padding(0) });
        void Line(string name, string text, int indent = 0) => grid.AddRow(new Text(name, Screen.Strong), new Padder(new Text(text), new Padding(indent, 0, 0, 0)));

        Line("Outcome", $"{DecisionTable.Word(decision.Outcome)}: {decision.Trace.Proposals.First(proposal => proposal.Won).Source}");
        foreach (var reason in decision.Reasons.Where(reason => reason.Audience == Audience.Staff)) Line("Because", reason.Text);
        foreach (var reason in decision.Reasons.Where(reason => reason.Audience == Audience.Customer)) Line("To customer", reason.Text);
        if (decision.Window is { } window) Line("Window", $"{window.Id}: {window.First:uuuu-MM-dd} to {window.LastDay:uuuu-MM-dd}, both included ({window.Zone})");
        foreach (var citation in decision.Citations) Line("Law", citation);
        foreach (var need in decision.Needs) Line("Waits for", $"{need.Fact}, from the {need.From.ToString().ToLowerInvariant()}");
        foreach (var deadline in decision.Deadlines) Line("Due", $"{deadline.Latest:uuuu-MM-dd} {deadline.Promise}: {deadline.Rule}");
        foreach (var lost in decision.Trace.Proposals.Where(proposal => !proposal.Won)) Line("Lost", $"{lost.Outcome} by {lost.Source}: {lost.Lost?.Text}");
        foreach (var rule in decision.Trace.Rules)
        {
            Line("Rule", $"{Mark(rule.Result)} {rule.Rule}");
            if (rule.Result == Truth.False) continue;
            // A condition made of others has no value of its own.
            foreach (var condition in rule.Conditions.Where(condition => condition.Actual is not null)) Line("", $"{Mark(condition.Result)} {condition.Text}  [{condition.Actual}]", 4);
        }

        Line("Policy", $"{decision.Policy.Id} {decision.Policy.Version}, {decision.Policy.Hash[..19]}…");
        Line("Hash", $"{decision.Hash[..24]}…, what an approval is bound to");
        screen.Write(grid);
    }

    private static string Mark(Truth? result) => result switch
    {
        Truth.True => "yes",
        Truth.False => "no ",
        Truth.Unknown => "?  ",
        _ => "-  ",
    };
}
