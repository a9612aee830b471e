using NodaTime.Text;
using RefundKit.Decisions;
using RefundKit.Policies;

namespace RefundKit.Tool;

/// <summary>A decision at a glance, for someone who tries a message.</summary>
internal static class DecisionTable
{
    public static void Write(Shell shell, RefundDecision decision)
    {
        var table = Tables.Plain("", "");
        table.ShowHeaders = false;
        void Row(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) table.AddLine(name, value);
        }

        Row("outcome", Word(decision.Outcome.ToString()));
        Row("intent", Word(decision.Intent.ToString()));
        Row("tags", string.Join(", ", decision.Tags));
        Row("assigned to", decision.AssignTo);
        Row("escalated to", decision.EscalateTo);
        Row("priority", decision.Priority);
        Row("reply", decision.Reply is { } reply ? $"{reply.Template} ({reply.Language})" : null);
        Row("resolution", decision.Resolution is { } resolution ? Word(resolution.Kind.ToString()) : null);
        Row("refund", decision.Refund?.Amount.ToString());
        Row("approval", decision.Approval is { } approval ? (approval.Required ? "by " : "not needed; ") + approval.Role : null);
        Row("window", decision.Window is { } window
            ? $"{window.Id}: {(window.First is { } first ? LocalDatePattern.Iso.Format(first) : "any day")} to {(window.LastDay is { } last ? LocalDatePattern.Iso.Format(last) : "no end")}, {(window.IsOpen ? "open" : "closed")}"
            : null);
        foreach (var deadline in decision.Deadlines)
            Row("due", $"{deadline.Promise}: {(deadline.IsByTheHour ? Times.Write(deadline.LatestAt) : LocalDatePattern.Iso.Format(deadline.Latest))}");
        Row("missing", string.Join(", ", decision.Needs.Select(need => $"{need.Fact} (from {Word(need.From.ToString())})")));
        foreach (var reason in decision.Reasons.Where(reason => reason.Audience == Audience.Staff)) Row("reason", reason.Text);
        foreach (var problem in decision.Problems) Row("problem", problem.ToString());
        Row("policy", $"{decision.Policy.Id} {decision.Policy.Version}");
        Row("as of", Times.Write(decision.AsOf));
        Tables.Write(shell, table);
    }

    private static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
