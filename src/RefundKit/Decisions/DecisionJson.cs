using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using RefundKit.Decisions.Counterfactuals;
using RefundKit.Json;
using RefundKit.Policies;
using RefundKit.Problems;

namespace RefundKit.Decisions;

/// <summary>Writes decisions in their published format: one line, members in one order, amounts as texts.</summary>
public static class DecisionJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The decision as one line of JSON, without the line break.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="explain">Whether to write the trace and what would flip the outcome.</param>
    public static string ToJson(this RefundDecision decision, bool explain = false)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options)) Write(decision, writer, explain);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the decision as one JSON object.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="writer">The writer; its encoder decides about escapes.</param>
    /// <param name="explain">Whether to write the trace and what would flip the outcome.</param>
    public static void Write(RefundDecision decision, Utf8JsonWriter writer, bool explain = false)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber("schema", RefundDecision.Schema);
        writer.WriteString("id", decision.RequestId);
        writer.WriteString("asOf", Timestamps.Write(decision.AsOf));
        writer.WriteString("outcome", DecisionWords.Of(decision.Outcome));
        writer.WriteString("intent", PolicyWriter.Word(decision.Intent));
        Texts(writer, "tags", decision.Tags);
        Text(writer, "assignTo", decision.AssignTo);
        Text(writer, "escalateTo", decision.EscalateTo);
        Text(writer, "priority", decision.Priority);
        if (decision.Reply is { } reply)
        {
            writer.WriteStartObject("reply");
            writer.WriteString("template", reply.Template);
            writer.WriteString("language", reply.Language);
            writer.WriteEndObject();
        }

        if (decision.Resolution is { } resolution)
        {
            writer.WritePropertyName("resolution");
            Write(writer, resolution);
        }

        List(writer, "alternatives", decision.Alternatives, Write);
        if (decision.Refund is { } quote) Write(writer, quote, explain ? decision.ItemiseRefund() : []);
        if (decision.Approval is { } approval)
        {
            writer.WriteStartObject("approval");
            writer.WriteBoolean("required", approval.Required);
            writer.WriteString("role", approval.Role);
            if (approval.Due is { } due) writer.WriteString("due", Timestamps.Write(due));
            writer.WriteEndObject();
        }

        if (decision.Window is { } window)
        {
            writer.WriteStartObject("window");
            writer.WriteString("anchor", window.Anchor);
            if (window.First is { } first) Day(writer, "first", first);
            if (window.LastDay is { } last) Day(writer, "lastDay", last);
            writer.WriteString("zone", window.Zone);
            writer.WriteString("id", window.Id);
            writer.WriteBoolean("open", window.IsOpen);
            writer.WriteEndObject();
        }

        if (decision.SendBackBy is { } sendBackBy) Day(writer, "sendBackBy", sendBackBy);
        List(writer, "deadlines", decision.Deadlines, Write);
        List(writer, "needs", decision.Needs, static (to, need) =>
        {
            to.WriteStartObject();
            to.WriteString("fact", need.Fact);
            to.WriteString("from", PolicyWriter.Word(need.From));
            to.WriteEndObject();
        });
        List(writer, "reasons", decision.Reasons, Write);
        if (decision.Answer is { } answer) Texts(writer, "answer", answer.Lines);
        Texts(writer, "citations", decision.Citations);
        writer.WriteStartObject("policy");
        writer.WriteString("id", decision.Policy.Id);
        writer.WriteString("version", decision.Policy.Version);
        writer.WriteString("termsHash", decision.Policy.TermsHash);
        writer.WriteString("hash", decision.Policy.Hash);
        Version(writer, "operations", decision.Policy.Operations);
        Version(writer, "favoured", decision.Policy.Favoured);
        writer.WriteEndObject();
        writer.WriteStartObject("data");
        writer.WriteString("edition", decision.DataEdition);
        writer.WriteEndObject();
        writer.WriteString("decisionHash", decision.Hash);
        List(writer, "problems", decision.Problems, Write);
        if (explain) Write(writer, decision.Trace, decision);
        writer.WriteEndObject();
    }

    /// <summary>Writes a problem as the published formats do.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="problem">The problem.</param>
    public static void Write(Utf8JsonWriter writer, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(problem);
        writer.WriteStartObject();
        writer.WriteString("id", problem.Id);
        writer.WriteString("severity", problem.Severity == ProblemSeverity.Error ? "error" : "warning");
        writer.WriteString("message", problem.Message);
        Text(writer, "suggestion", problem.Suggestion);
        if (problem.Position is { } position)
        {
            writer.WriteNumber("line", position.Line);
            writer.WriteNumber("column", position.Column);
        }

        Text(writer, "path", problem.Path);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Resolution resolution)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", DecisionWords.Of(resolution.Kind));
        if (resolution.Bonus is { } bonus) writer.WriteString("bonus", bonus.ToAmountString());
        if (resolution.Cap is { } cap) writer.WriteString("cap", cap.ToAmountString());
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RefundQuote quote, ImmutableArray<QuoteEntry> entries)
    {
        writer.WriteStartObject("refund");
        Amount(writer, "amount", quote.Amount);
        writer.WriteString("currency", quote.Amount.Currency.Code);
        List(writer, "lines", quote.Lines, static (to, line) =>
        {
            to.WriteStartObject();
            to.WriteString("line", line.LineId);
            to.WriteNumber("quantity", line.Quantity);
            Amount(to, "net", line.Net);
            Amount(to, "tax", line.Tax);
            Amount(to, "gross", line.Gross);
            to.WriteEndObject();
        });
        Amount(writer, "shipping", quote.Shipping);
        List(writer, "shippingCharges", quote.ShippingCharges, static (to, charge) =>
        {
            to.WriteStartObject();
            to.WriteString("charge", charge.ShippingId);
            Amount(to, "net", charge.Net);
            Amount(to, "tax", charge.Tax);
            Amount(to, "gross", charge.Gross);
            to.WriteEndObject();
        });
        Amount(writer, "duties", quote.Duties);
        Amount(writer, "goodwill", quote.Goodwill);
        List(writer, "fees", quote.Fees, static (to, fee) =>
        {
            to.WriteStartObject();
            to.WriteString("kind", fee.Kind);
            Amount(to, "amount", fee.Amount);
            to.WriteEndObject();
        });
        List(writer, "payments", quote.Payments, static (to, payment) =>
        {
            to.WriteStartObject();
            to.WriteString("payment", payment.PaymentId);
            Amount(to, "amount", payment.Amount);
            to.WriteEndObject();
        });
        List(writer, "discrepancies", quote.Discrepancies, static (to, found) =>
        {
            to.WriteStartObject();
            to.WriteString("code", found.Code);
            Amount(to, "expected", found.Expected);
            Amount(to, "actual", found.Actual);
            Text(to, "subject", found.Subject);
            if (found.ExpectedQuantity is { } announced) to.WriteNumber("expectedQuantity", announced);
            if (found.ActualQuantity is { } counted) to.WriteNumber("actualQuantity", counted);
            to.WriteEndObject();
        });
        if (quote.Due is { } due) Amount(writer, "due", due);
        if (!entries.IsEmpty) List(writer, "entries", entries, Write);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, QuoteEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", entry.Kind);
        Text(writer, "line", entry.LineId);
        Text(writer, "charge", entry.ShippingId);
        Text(writer, "rule", entry.Rule);
        if (entry.Quantity is { } quantity) writer.WriteNumber("quantity", quantity);
        if (entry.UnitPrice is { } price) Amount(writer, "unitPrice", price);
        if (entry.Tax is { } tax) Amount(writer, "tax", tax);
        Amount(writer, "amount", entry.Amount);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Deadline deadline)
    {
        writer.WriteStartObject();
        writer.WriteString("promise", deadline.Promise);
        writer.WriteString("source", deadline.Source);
        writer.WriteString("rule", deadline.Rule);
        Day(writer, "earliest", deadline.Earliest);
        if (deadline.IsByTheHour) writer.WriteString("latest", Timestamps.Write(deadline.LatestAt));
        else Day(writer, "latest", deadline.Latest);
        writer.WriteString("zone", deadline.Zone);
        if (deadline.Calendar is not null) writer.WriteString("calendar", $"{deadline.Calendar}@{deadline.CalendarEdition}");
        if (deadline.IsProjected) writer.WriteBoolean("projected", true);
        if (deadline.IsOverdue) writer.WriteBoolean("overdue", true);
        if (deadline.Duty is { } duty) writer.WriteString("duty", PolicyWriter.Word(duty));
        if (deadline.Silence is { } silence) writer.WriteString("silence", PolicyWriter.Word(silence));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DecisionReason reason)
    {
        writer.WriteStartObject();
        writer.WriteString("code", reason.Code);
        Arguments(writer, reason.Arguments);
        writer.WriteString("audience", PolicyWriter.Word(reason.Audience));
        writer.WriteString("text", reason.Text);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DecisionTrace trace, RefundDecision decision)
    {
        List(writer, "trace", trace.Rules, static (to, rule) =>
        {
            to.WriteStartObject();
            to.WriteString("rule", rule.Rule);
            to.WriteString("result", rule.Result is { } result ? PolicyWriter.Word(result) : "notTried");
            List(to, "conditions", rule.Conditions, static (inner, condition) =>
            {
                inner.WriteStartObject();
                inner.WriteString("text", condition.Text);
                inner.WriteString("result", PolicyWriter.Word(condition.Result));
                Text(inner, "actual", condition.Actual);
                inner.WriteEndObject();
            });
            to.WriteEndObject();
        });
        List(writer, "proposals", trace.Proposals, static (to, proposal) =>
        {
            to.WriteStartObject();
            to.WriteString("outcome", DecisionWords.Of(proposal.Outcome));
            to.WriteString("source", proposal.Source);
            to.WriteBoolean("won", proposal.Won);
            if (proposal.Lost is { } lost) Lost(to, lost);
            to.WriteEndObject();
        });
        List(writer, "lostActions", trace.LostActions, static (to, action) =>
        {
            to.WriteStartObject();
            to.WriteString("rule", action.Rule);
            to.WriteString("action", action.Action);
            Text(to, "value", action.Value);
            Lost(to, action.Lost);
            to.WriteEndObject();
        });
        List(writer, "lostDeadlines", trace.LostDeadlines, Write);
        Write(writer, decision.FindFlips());
    }

    private static void Write(Utf8JsonWriter writer, Flips flips)
    {
        writer.WriteStartObject("flip");
        writer.WriteBoolean("complete", flips.IsComplete);
        List(writer, "flips", flips.All, static (to, flip) =>
        {
            to.WriteStartObject();
            to.WriteString("code", flip.Code);
            to.WriteString("outcome", DecisionWords.Of(flip.Outcome));
            Text(to, "role", flip.Role);
            if (flip.LastDay is { } last) Day(to, "lastDay", last);
            List(to, "changes", flip.Changes, static (inner, change) =>
            {
                inner.WriteStartObject();
                inner.WriteString("fact", change.Fact);
                Text(inner, "line", change.Line);
                if (change.From.IsKnown) inner.WriteString("from", new ReasonArgument("", change.From).Canonical);
                inner.WriteString("relation", PolicyWriter.Word(change.Relation));
                Texts(inner, "to", change.To.Select(value => new ReasonArgument("", value).Canonical));
                if (change.Supplier is { } supplier) inner.WriteString("supplier", PolicyWriter.Word(supplier));
                inner.WriteEndObject();
            });
            Text(to, "text", flip.StaffText);
            Text(to, "customerText", flip.CustomerText);
            to.WriteEndObject();
        });
        writer.WriteEndObject();
    }

    private static void Lost(Utf8JsonWriter writer, DecisionReason lost)
    {
        writer.WriteStartObject("lost");
        writer.WriteString("code", lost.Code);
        Arguments(writer, lost.Arguments);
        writer.WriteString("text", lost.Text);
        writer.WriteEndObject();
    }

    private static void Arguments(Utf8JsonWriter writer, IEnumerable<ReasonArgument> arguments)
    {
        writer.WriteStartObject("args");
        foreach (var argument in arguments) writer.WriteString(argument.Name, argument.Canonical);
        writer.WriteEndObject();
    }

    private static void Version(Utf8JsonWriter writer, string name, PolicyVersionReference? version)
    {
        if (version is null) return;
        writer.WriteStartObject(name);
        writer.WriteString("version", version.Version);
        writer.WriteString("hash", version.Hash);
        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null) writer.WriteString(name, text);
    }

    private static void Amount(Utf8JsonWriter writer, string name, Money money) => writer.WriteString(name, money.ToAmountString());

    private static void Day(Utf8JsonWriter writer, string name, LocalDate day) => writer.WriteString(name, LocalDatePattern.Iso.Format(day));

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static void List<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items) write(writer, item);
        writer.WriteEndArray();
    }
}
