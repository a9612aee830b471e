using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using RefundKit.Duties;
using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Rules;

namespace RefundKit.Decisions.Explanations;

/// <summary>Explains a decision to an agent: everything that was weighed, what lost and why, and what would change it.</summary>
internal sealed class StaffExplainer(RefundDecision decision, string language)
{
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private readonly ReasonWriter _write = new(decision.Trace.Grounds?.Policy, language);

    public DecisionExplanation Explain() => new()
    {
        Audience = Audience.Staff,
        Language = _write.Language,
        Title = _write.Fill("explain.title", ("id", decision.RequestId)),
        Sections =
        [
            .. Section("reasons", Reasons()),
            .. Section("refund", decision.Refund is { } quote ? new QuoteLines(decision, _write).ForStaff(quote) : []),
            .. Section("window", Window()),
            .. Section("approval", Approval()),
            .. Section("deadlines", Deadlines()),
            .. Section("needs", decision.Needs.Select(need => _write.Fill("line.need", ("fact", _write.Need(need.Fact)), ("supplier", _write.Word("supplier." + PolicyWriter.Word(need.From)))))),
            .. Section("proposals", decision.Trace.Proposals.Select(Proposal).Distinct(StringComparer.Ordinal)),
            .. Section("rules", Rules()),
            .. Section("lost", decision.Trace.LostActions.Select(Lost)),
            .. Section("flips", Flips()),
            .. Section("problems", decision.Problems.Select(problem => problem.ToString())),
        ],
    };

    private ImmutableArray<ExplanationSection> Section(string code, IEnumerable<string> lines) => Section(code, lines.Select(line => new ExplanationLine(line)));

    private ImmutableArray<ExplanationSection> Section(string code, IEnumerable<ExplanationLine> lines)
    {
        ImmutableArray<ExplanationLine> all = [.. lines];
        return all.IsEmpty ? [] : [new ExplanationSection(code, _write.Word("explain." + code), all)];
    }

    private IEnumerable<string> Reasons()
    {
        yield return _write.Fill("line.outcome", ("outcome", _write.Outcome(decision.Outcome)));
        foreach (var reason in decision.Reasons.Where(reason => reason.Audience == Audience.Staff)) yield return reason.TextIn(language);
        yield return _write.Fill("line.policy", ("id", decision.Policy.Id), ("version", decision.Policy.Version));
    }

    private IEnumerable<string> Flips()
    {
        var flips = decision.FindFlips();
        foreach (var flip in flips.All) yield return flip.TextIn(Audience.Staff, language)!;
        if (!flips.IsComplete && decision.Trace.Grounds is not null) yield return _write.Word("explain.flips.more");
    }

    private IEnumerable<string> Window()
    {
        if (decision.Window is not { } window) yield break;
        if (window.First is { } began)
        {
            var first = DateProse.Long(began, _write.Language);
            yield return window.LastDay is { } last
                ? _write.Fill(window.IsOpen ? "line.window.open" : "line.window.closed", ("first", first), ("last", DateProse.Long(last, _write.Language)))
                : _write.Fill("line.window.endless", ("first", first));
        }
        else
        {
            yield return window.LastDay is { } end
                ? _write.Fill(window.IsOpen ? "line.window.untilOpen" : "line.window.untilClosed", ("last", DateProse.Long(end, _write.Language)))
                : _write.Fill("line.window.always");
        }
    }

    private IEnumerable<string> Approval()
    {
        if (decision.Approval is not { } approval || decision.Refund is not { } quote) yield break;
        yield return _write.Fill(
            approval.Required ? "staff.approval-required" : "staff.approval-spared",
            ("amount", MoneyFormat.Format(quote.Amount, _write.Language)),
            ("role", approval.Role));
    }

    private IEnumerable<string> Deadlines() =>
    [
        .. decision.Deadlines.Select(deadline => Deadline(deadline, deadline.Silence)),
        .. decision.Trace.LostDeadlines.Select(deadline => _write.Fill("line.beside", ("text", Deadline(deadline, null)))).Distinct(StringComparer.Ordinal),
    ];

    private string Deadline(Deadline deadline, Silence? silence)
    {
        var promise = deadline.Source == "policy" ? deadline.Promise : $"{deadline.Promise} ({deadline.Rule})";
        var text = _write.Fill("line.deadline", ("promise", promise), ("day", Due(deadline)));
        if (silence is { } consequence) text = _write.Fill("line.silence", ("text", text), ("silence", _write.Word("silence." + PolicyWriter.Word(consequence))));
        return deadline.IsOverdue ? _write.Fill("line.overdue", ("text", text)) : text;
    }

    private string Due(Deadline deadline)
    {
        var day = DateProse.Long(deadline.Latest, _write.Language);
        if (!deadline.IsByTheHour) return day;
        var hour = Hour.Format(deadline.LatestAt.InZone(DateTimeZoneProviders.Tzdb[deadline.Zone]).TimeOfDay);
        return _write.List([day, hour]);
    }

    private string Proposal(ProposalTrace proposal) =>
        Because(_write.Fill("line.proposal", ("outcome", _write.Outcome(proposal.Outcome)), ("source", _write.Source(proposal.Source))), proposal.Lost);

    private string Lost(ActionTrace action) =>
        Because(_write.Fill("line.action", ("rule", action.Rule), ("action", _write.Word("action." + action.Action)), ("value", action.Value ?? "")).TrimEnd(), action.Lost);

    private string Because(string text, DecisionReason? why) => why is null ? text : _write.Fill("line.because", ("text", text), ("why", why.TextIn(language)));

    private IEnumerable<ExplanationLine> Rules()
    {
        if (decision.Trace.Grounds is not { } grounds) return decision.Trace.Rules.Select(rule => Rule(rule.Rule, rule.Result, null));
        var viewer = new ConditionViewer(grounds);
        var conditions = new ConditionLines(grounds, _write);
        var end = ActionJudgement.WalkEndedAt(grounds);
        return decision.Trace.Rules.Zip(grounds.Policy.Rules.Rules, (trace, rule) => trace.Result is null
            ? [Rule(rule.Id, null, end is null ? null : ActionJudgement.NotTried(grounds, end))]
            : conditions.Of(viewer.View(rule.When), 1).Prepend(Rule(rule.Id, trace.Result, null))).SelectMany(lines => lines);
    }

    private ExplanationLine Rule(string id, Truth? result, DecisionReason? why) =>
        new(Because(_write.Fill("line.rule." + (result is { } known ? PolicyWriter.Word(known) : "untried"), ("rule", id)), why));
}
