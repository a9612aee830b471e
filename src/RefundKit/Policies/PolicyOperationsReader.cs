using System.Collections.Immutable;
using RefundKit.Json;
using RefundKit.Orders;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>Reads how the house works.</summary>
internal sealed class PolicyOperationsReader(PolicyOrigins origins) : PolicyPartReader(origins)
{
    private static readonly Dictionary<string, bool> Approvers = new(StringComparer.Ordinal) { ["human"] = true, ["noneWhen"] = false };
    private static readonly Dictionary<string, RefundPoint> Points = RequestReader.Words<RefundPoint>();
    private static readonly Dictionary<string, HitPolicy> HitPolicies = RequestReader.Words<HitPolicy>();
    private static readonly Dictionary<string, Priority> Priorities = RequestReader.Words<Priority>();

    private static readonly Dictionary<string, Outcome> Outcomes = new(StringComparer.Ordinal)
    {
        ["approve"] = Outcome.Approve, ["approvePartially"] = Outcome.ApprovePartially, ["deny"] = Outcome.Deny,
        ["needsReview"] = Outcome.NeedsReview, ["needsInformation"] = Outcome.NeedsInformation,
    };

    private static ImmutableArray<string> PaymentOrder(ObjectReader reader)
    {
        var methods = reader.Named("paymentOrder");
        var seen = new HashSet<string>(MethodNames.Comparer);
        foreach (var method in methods)
        {
            if (!seen.Add(method)) reader.Report(reader.Take("paymentOrder")!, "RK1114", $"the payment method \"{LocatedValue.Shorten(method)}\" stands twice");
        }

        return methods;
    }

    public PolicyOperations Read(ObjectReader reader)
    {
        if (!reader.Exists) return new PolicyOperations();
        var operations = new PolicyOperations
        {
            Teams = reader.Named("teams"),
            Tags = reader.Named("tags"),
            Approval = All(reader, "approval", Level),
            Safeguards = Safeguards(reader.Object("safeguards")),
            PaymentOrder = PaymentOrder(reader),
            Promises = All(reader, "promises", Promise),
            WordGroups = WordGroups(reader.Object("wordGroups")),
            HitPolicy = reader.Choice("hitPolicy", HitPolicies) ?? HitPolicy.All,
            Rules = All(reader, "rules", Rule),
            Acknowledge = reader.Name("acknowledge"),
        };
        Origins.Remember(operations, reader.Value);
        reader.Finish();
        return operations;
    }

    private ApprovalLevel Level(ObjectReader reader) => new()
    {
        Role = reader.Name("role", required: true) ?? "",
        Below = Amounts(reader, "below"),
        When = When(reader, "when"),
    };

    private Safeguards Safeguards(ObjectReader reader)
    {
        if (!reader.Exists) return new Safeguards();
        var human = reader.Choice("finalApproval", Approvers) ?? true;
        var safeguards = new Safeguards
        {
            RefundAfter = RefundAfter(reader),
            HumanApproval = human,
            NoApprovalWhen = When(reader, "noApprovalWhen"),
            ReviewFromRefunds = reader.Whole("reviewFromRefunds", 1, int.MaxValue),
        };
        if (!human && safeguards.NoApprovalWhen is null && reader.Value!["noApprovalWhen"] is null)
            reader.Report(reader.Value, "RK1205", "without a human's approval the policy must name the low risk", "Add \"noApprovalWhen\" with a condition such as \"quote.amount < 10.00 USD\".");
        Origins.Remember(safeguards, reader.Value);
        reader.Finish();
        return safeguards;
    }

    // One word for all requests, or a list of points with conditions.
    private ImmutableArray<RefundTiming> RefundAfter(ObjectReader reader)
    {
        var member = reader.Take("refundAfter");
        switch (member?.Kind)
        {
            case null: return [];
            case LocatedKind.Array: return All(reader, "refundAfter", Timing);
            default:
                return reader.ChoiceOf(member, Points) is { } point ? [Origins.Remember(new RefundTiming { After = point }, member)] : [];
        }
    }

    private RefundTiming Timing(ObjectReader reader) => new()
    {
        After = reader.Choice("after", Points, required: true) ?? RefundPoint.Inspected,
        When = When(reader, "when"),
    };

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> WordGroups(ObjectReader reader)
    {
        var groups = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (!reader.Exists) return groups.ToImmutable();
        foreach (var member in reader.Value!.Children)
        {
            var words = reader.Names(member.Name!);
            if (words.IsEmpty && member.Kind == LocatedKind.Array) reader.Report(member, "RK1206", $"the word group \"{LocatedValue.Shorten(member.Name!)}\" is empty");
            if (!ConditionSyntax.IsBare(member.Name!)) reader.Report(member, "RK1207", $"\"{LocatedValue.Shorten(member.Name!)}\" cannot name a word group", "Use letters, digits and hyphens, a letter first.");
            groups[member.Name!] = words;
        }

        return groups.ToImmutable();
    }

    private Rule Rule(ObjectReader reader)
    {
        var then = reader.Object("then");
        if (!then.Exists && reader.Value!["then"] is null) reader.Missing("then");
        var rule = new Rule
        {
            Id = reader.Name("id", required: true) ?? "",
            Description = Localized(reader, "description"),
            When = When(reader, "when", required: true) ?? Condition.All(),
            Then = new RuleActions
            {
                Tags = then.Named("tag"),
                AssignTo = then.Name("assign"),
                EscalateTo = then.Name("escalate"),
                Priority = then.Choice("priority", Priorities),
                Reply = then.Name("reply"),
                Propose = then.Choice("propose", Outcomes),
                Because = Localized(then, "because"),
                Ask = then.Named("ask"),
                AnswerPolicy = then.Flag("answerPolicy") ?? false,
            },
            Stop = reader.Flag("stop") ?? false,
        };
        then.Finish();
        return rule;
    }
}
