using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using RefundKit.Decisions;
using RefundKit.Policies;

namespace RefundKit.Replay;

/// <summary>The JSON of differences and reports, which scripts depend on.</summary>
internal static class ReplayJson
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ReplayDifference difference, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", difference.RequestId);
        Text(writer, "tenant", TenantOf(difference.Baseline.Tenant));
        WriteSides(writer, "outcome", DecisionWords.Of(difference.Baseline.Outcome), DecisionWords.Of(difference.Candidate.Outcome));
        WriteSides(writer, "decidedBy", difference.BaselineSource, difference.CandidateSource);
        List(writer, "changes", difference.Changes, change => Write(change.Aspect, change.Subject, change.Before, change.After, change.Direction, null, writer));
        writer.WriteEndObject();
    }

    public static void Write(ReplayReport report, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("schema", ReplayReport.Schema);
        List(writer, "baseline", report.Baseline, policy => Write(policy, writer));
        List(writer, "candidate", report.Candidate, policy => Write(policy, writer));
        writer.WriteStartObject("data");
        writer.WriteString("edition", report.DataEdition);
        writer.WriteEndObject();
        writer.WriteNumber("requests", report.Requests);
        writer.WriteNumber("changed", report.Changed);
        writer.WriteNumber("otherOutcomes", report.OtherOutcomes);
        writer.WriteNumber("refused", report.Refused);
        writer.WriteNumber("failed", report.Failed);
        WriteSides(writer, "notInForce", report.BaselineNotInForce, report.CandidateNotInForce);
        List(writer, "money", report.Money, money => Write(money, writer));
        List(writer, "outcomes", report.Outcomes, cell =>
        {
            WriteSides(writer, "outcome", DecisionWords.Of(cell.Before), DecisionWords.Of(cell.After));
            writer.WriteNumber("requests", cell.Requests);
            writer.WriteNumber("otherAmounts", cell.OtherAmounts);
            List(writer, "money", cell.Money, money => Write(money, writer));
            Text(writer, "example", cell.Example);
        });
        List(writer, "causes", report.Causes, cause =>
        {
            WriteSides(writer, "decidedBy", cause.BaselineSource, cause.CandidateSource);
            WriteSides(writer, "outcome", DecisionWords.Of(cause.Before), DecisionWords.Of(cause.After));
            writer.WriteNumber("requests", cause.Requests);
            List(writer, "money", cause.Money, money => Write(money, writer));
            Text(writer, "example", cause.Example);
        });
        List(writer, "aspects", report.Aspects, aspect =>
        {
            writer.WriteString("aspect", PolicyWriter.Word(aspect.Aspect));
            writer.WriteNumber("requests", aspect.Requests);
        });
        List(writer, "changes", report.Changes, count => Write(count.Aspect, count.Subject, count.Before, count.After, count.Direction, count.Requests, writer));
        WriteHandling(writer, report);
        List(writer, "approvers", report.Approvers, approver =>
        {
            writer.WriteString("role", approver.Role);
            WriteSides(writer, "now", approver.BaselineNow, approver.CandidateNow);
            WriteSides(writer, "later", approver.BaselineLater, approver.CandidateLater);
        });
        List(writer, "rules", report.Rules, rule =>
        {
            writer.WriteString("rule", rule.Rule);
            writer.WriteNumber("onlyBaseline", rule.OnlyBaseline);
            writer.WriteNumber("onlyCandidate", rule.OnlyCandidate);
        });
        List(writer, "largest", report.Largest, found =>
        {
            writer.WriteString("id", found.RequestId);
            Text(writer, "tenant", TenantOf(found.Tenant));
            WriteSides(writer, "outcome", DecisionWords.Of(found.Before), DecisionWords.Of(found.After));
            writer.WriteString("currency", found.ApprovedChange.Currency.Code);
            writer.WriteString("approvedChange", found.ApprovedChange.ToAmountString());
            writer.WriteString("waitingChange", found.WaitingChange.ToAmountString());
        });
        writer.WriteEndObject();
    }

    private static void WriteHandling(Utf8JsonWriter writer, ReplayReport report)
    {
        writer.WriteStartObject("handling");
        foreach (var handling in Enum.GetValues<DecisionHandling>())
            WriteSides(writer, PolicyWriter.Word(handling), report.Handled(handling, candidate: false), report.Handled(handling, candidate: true));
        if (report.Automation(candidate: false) is { } before && report.Automation(candidate: true) is { } after)
        {
            writer.WriteStartObject("automation");
            writer.WriteNumber("baseline", before);
            writer.WriteNumber("candidate", after);
            writer.WriteEndObject();
        }

        writer.WriteNumber("newlyNeedingPeople", report.NewlyNeedingPeople);
        writer.WriteNumber("noLongerNeedingPeople", report.NoLongerNeedingPeople);
        writer.WriteEndObject();
    }

    private static void Write(PolicyReference policy, Utf8JsonWriter writer)
    {
        writer.WriteString("id", policy.Id);
        writer.WriteString("version", policy.Version);
        writer.WriteString("termsHash", policy.TermsHash);
        writer.WriteString("hash", policy.Hash);
    }

    private static void Write(ReplayMoney money, Utf8JsonWriter writer)
    {
        writer.WriteString("currency", money.Currency.Code);
        WriteAmounts(writer, "approved", money.BaselineApproved, money.CandidateApproved, money.ApprovedChange);
        WriteAmounts(writer, "waiting", money.BaselineWaiting, money.CandidateWaiting, money.WaitingChange);
    }

    private static void WriteAmounts(Utf8JsonWriter writer, string name, MoneyTotal before, MoneyTotal after, MoneyTotal change)
    {
        writer.WriteStartObject(name);
        writer.WriteString("baseline", before.ToAmountString());
        writer.WriteString("candidate", after.ToAmountString());
        writer.WriteString("change", change.ToAmountString());
        writer.WriteEndObject();
    }

    private static void Write(DecisionAspect aspect, string? subject, string? before, string? after, ChangeDirection direction, long? requests, Utf8JsonWriter writer)
    {
        writer.WriteString("aspect", PolicyWriter.Word(aspect));
        Text(writer, "subject", subject);
        Text(writer, "baseline", before);
        Text(writer, "candidate", after);
        writer.WriteString("direction", PolicyWriter.Word(direction));
        if (requests is { } count) writer.WriteNumber("requests", count);
    }

    private static void WriteSides(Utf8JsonWriter writer, string name, string before, string after)
    {
        writer.WriteStartObject(name);
        writer.WriteString("baseline", before);
        writer.WriteString("candidate", after);
        writer.WriteEndObject();
    }

    private static void WriteSides(Utf8JsonWriter writer, string name, long before, long after)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("baseline", before);
        writer.WriteNumber("candidate", after);
        writer.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter writer, string name, ImmutableArray<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // A host with one tenant never named it.
    private static string? TenantOf(string tenant) => tenant == "default" ? null : tenant;

    private static void Text(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null) writer.WriteString(name, text);
    }
}
