using System.Collections.Immutable;
using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions.Explanations;

/// <summary>Explains a decision to the customer: why, what they get, what is needed of them and by when, and nothing of the house.</summary>
internal sealed class CustomerExplainer(RefundDecision decision, string language)
{
    private readonly ReasonWriter _write = new(decision.Trace.Grounds?.Policy, language);

    public DecisionExplanation Explain() => new()
    {
        Audience = Audience.Customer,
        Language = _write.Language,
        Title = _write.Word("explain.customer.title"),
        Sections =
        [
            .. Section("reasons", "explain.reasons", decision.Reasons.Where(reason => reason.Audience == Audience.Customer).Select(reason => reason.TextIn(language))),
            .. Section("refund", "explain.customer.refund", Refund()),
            .. Section("needs", "explain.customer.needs", decision.Needs.Where(need => need.From == FactSupplier.Customer)
                .Select(need => need.Describe(Audience.Customer, language, decision.Trace.Grounds?.Policy)).Distinct(StringComparer.Ordinal)),
            .. Section("deadlines", "explain.customer.deadlines", Deadlines()),
            .. Section("flips", "explain.customer.flips", decision.FindFlips().All.Select(flip => flip.TextIn(Audience.Customer, language)).OfType<string>().Distinct(StringComparer.Ordinal)),
        ],
    };

    private ImmutableArray<ExplanationSection> Section(string code, string heading, IEnumerable<string> lines)
    {
        ImmutableArray<ExplanationLine> all = [.. lines.Select(line => new ExplanationLine(line))];
        return all.IsEmpty ? [] : [new ExplanationSection(code, _write.Word(heading), all)];
    }

    // An amount that nobody has agreed to yet would read as a promise.
    private IEnumerable<string> Refund() =>
        decision.Outcome is Outcome.Approve or Outcome.ApprovePartially && decision.Refund is { } quote ? new QuoteLines(decision, _write).ForCustomers(quote) : [];

    private IEnumerable<string> Deadlines()
    {
        // Where somebody still has to look, nobody is told to send anything, nor when money comes.
        var isGranted = decision.Outcome is Outcome.Approve or Outcome.ApprovePartially;
        var isAwaited = isGranted || decision.Needs.Any(need => need.From == FactSupplier.Warehouse || need.Fact == "return.isDispatched");
        if (isAwaited && decision.SendBackBy is { } day) yield return _write.Fill("line.sendBack", ("day", DateProse.Long(day, _write.Language)));
        if (decision.Trace.Grounds is not { } grounds) yield break;
        foreach (var (promise, deadline) in ToldDeadlines.Of(decision, grounds.Policy))
        {
            // A promise is told only in the words written for customers.
            if (!(isGranted || promise.After == DeadlineEvent.RequestReceived)) continue;
            if (promise.Text?.For(language) is { } text) yield return _write.Fill("line.deadline", ("promise", text), ("day", DateProse.Long(deadline.Latest, _write.Language)));
        }
    }
}
