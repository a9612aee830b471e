using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using RefundKit.Json;
using RefundKit.Languages;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>Reads a policy file into a draft. An unknown member is an error: a misspelt rule must not be a rule left out.</summary>
internal sealed class PolicyReader(PolicyOrigins origins)
{
    public const int Format = 1;
    public const int MaxBytes = 8 << 20;

    private static readonly Dictionary<string, WindowAnchor> Anchors = RequestReader.Words<WindowAnchor>();
    private static readonly Dictionary<string, WantedResolution> Purposes = RequestReader.Words<WantedResolution>();
    private static readonly Dictionary<string, bool> Boundaries = new(StringComparer.Ordinal) { ["included"] = true, ["excluded"] = false };
    private static readonly Dictionary<string, bool> Rolls = new(StringComparer.Ordinal) { ["none"] = false, ["nextBusinessDay"] = true };
    private static readonly Dictionary<string, bool> Approvers = new(StringComparer.Ordinal) { ["human"] = true, ["noneWhen"] = false };
    private static readonly Dictionary<string, FeeKind> FeeKinds = RequestReader.Words<FeeKind>();
    private static readonly Dictionary<string, Fault> Faults = RequestReader.Words<Fault>();
    private static readonly Dictionary<string, ResolutionKind> ResolutionKinds = RequestReader.Words<ResolutionKind>();
    private static readonly Dictionary<string, RefundShare> Shares = RequestReader.Words<RefundShare>();
    private static readonly Dictionary<string, HitPolicy> HitPolicies = RequestReader.Words<HitPolicy>();
    private static readonly Dictionary<string, Priority> Priorities = RequestReader.Words<Priority>();
    private static readonly Dictionary<string, FactType> FactTypes = new(StringComparer.Ordinal)
    {
        ["text"] = FactType.Text, ["words"] = FactType.TextSet, ["number"] = FactType.Number, ["flag"] = FactType.Boolean,
    };

    private static readonly Dictionary<string, FactSupplier> Suppliers = RequestReader.Words<FactSupplier>();

    private static readonly Dictionary<string, Outcome> Outcomes = new(StringComparer.Ordinal)
    {
        ["approve"] = Outcome.Approve, ["approvePartially"] = Outcome.ApprovePartially, ["deny"] = Outcome.Deny,
        ["needsReview"] = Outcome.NeedsReview, ["needsInformation"] = Outcome.NeedsInformation,
    };

    public static PolicyDraft Read(LocatedValue root, PolicyOrigins origins, ProblemList problems) =>
        new PolicyReader(origins).Read(new ObjectReader(root, problems, ProblemSeverity.Error));

    private PolicyDraft Read(ObjectReader reader)
    {
        if (reader.Whole("format", 0, int.MaxValue, required: true) is { } format && format != Format)
            reader.Report(reader.Take("format")!, "RK1201", $"this is format {format}, and format {Format} is read here", "Use a version of RefundKit that knows this format.");
        var inForce = reader.Object("inForce");
        var draft = new PolicyDraft
        {
            Id = reader.Name("id", required: true) ?? "",
            Version = reader.Name("version", required: true) ?? "",
            Name = Localized(reader, "name"),
            From = inForce.Day("from"),
            Until = inForce.Day("until"),
            Currency = reader.Currency("currency", required: true) ?? default,
            TimeZone = reader.Name("timeZone", required: true) ?? "UTC",
            Calendar = reader.Name("calendar"),
            Languages = Languages(reader),
            Facts = All(reader, "facts", Fact),
            Terms = Terms(reader.Object("terms")),
            Operations = Operations(reader.Object("operations")),
            Templates = Templates(reader.Object("templates")),
            Texts = Texts(reader.Object("texts")),
            Tests = All(reader, "tests", Test),
            Extensions = Extensions(reader.Object("extensions")),
        };
        inForce.Finish();
        reader.Finish();
        return draft;
    }

    private static ImmutableArray<string> Languages(ObjectReader reader)
    {
        var named = reader.Names("languages");
        if (named.IsEmpty) return ["en"];
        for (var i = 0; i < named.Length; i++)
        {
            var tag = named[i];
            if (LanguageTag.Written.Contains(tag, StringComparer.Ordinal)) continue;
            var place = reader.Take("languages")!;
            reader.Report(
                place.Kind == LocatedKind.Array ? place.Children[i] : place,
                "RK1202",
                $"policy pages are written in {string.Join(", ", LanguageTag.Written)}, and not in \"{tag}\"",
                NameSuggestion.Sentence(tag, LanguageTag.Written));
        }

        return named;
    }

    private HostFact Fact(ObjectReader reader)
    {
        var fact = new HostFact
        {
            Name = reader.Name("name", required: true) ?? "",
            Type = reader.Choice("type", FactTypes, required: true) ?? FactType.Text,
            From = reader.Choice("from", Suppliers) ?? FactSupplier.Host,
            Words = reader.Names("words"),
            Description = reader.Text("description"),
        };
        return fact;
    }

    private PolicyTerms Terms(ObjectReader reader)
    {
        if (!reader.Exists) return new PolicyTerms();
        var defaults = new PolicyTerms();
        var terms = new PolicyTerms
        {
            Windows = All(reader, "windows", Window),
            Exclusions = All(reader, "exclusions", Exclusion),
            Fees = All(reader, "fees", Fee),
            Resolutions = All(reader, "resolutions", Resolution),
            Shipping = reader.Choice("shipping", Shares) ?? defaults.Shipping,
            Duties = reader.Choice("duties", Shares) ?? defaults.Duties,
            SendBackDays = reader.Whole("sendBackDays", 1, 365) ?? defaults.SendBackDays,
            Promises = All(reader, "promises", Promise),
            Countries = reader.Names("countries"),
        };
        origins.Remember(terms, reader.Value);
        reader.Finish();
        return terms;
    }

    private ReturnWindow Window(ObjectReader reader)
    {
        var defaults = new ReturnWindow { Id = "" };
        return new ReturnWindow
        {
            Id = reader.Name("id", required: true) ?? "",
            For = Choices(reader, "for", Purposes) ?? defaults.For,
            Days = Days(reader),
            Anchor = reader.Choice("from", Anchors) ?? WindowAnchor.Delivered,
            TransitDays = reader.Whole("transitDays", 0, 365) ?? 0,
            LastDayIncluded = reader.Choice("lastDay", Boundaries) ?? true,
            RollToBusinessDay = reader.Choice("roll", Rolls) ?? false,
            Until = reader.Day("until"),
            When = When(reader, "when"),
            Items = When(reader, "items"),
        };
    }

    private static int? Days(ObjectReader reader)
    {
        var member = reader.Require("days");
        if (member is null) return 0;
        if (member is { Kind: LocatedKind.Text, Text: "unlimited" }) return null;
        if (member.Kind == LocatedKind.Text)
        {
            reader.Report(member, "RK1009", $"\"{LocatedValue.Shorten(member.Text)}\" is no number of days", "Write a whole number, or \"unlimited\".");
            return 0;
        }

        return reader.WholeOf(member, 0, 36_500) ?? 0;
    }

    private Exclusion Exclusion(ObjectReader reader) => new()
    {
        Id = reader.Name("id", required: true) ?? "",
        When = When(reader, "when"),
        Items = When(reader, "items"),
        EvenIfFaulty = reader.Flag("evenIfFaulty") ?? false,
        Because = Localized(reader, "because"),
    };

    private FeeRule Fee(ObjectReader reader)
    {
        var defaults = new FeeRule { Id = "", Kind = FeeKind.Restocking };
        var fee = new FeeRule
        {
            Id = reader.Name("id", required: true) ?? "",
            Kind = reader.Choice("kind", FeeKinds, required: true) ?? FeeKind.Restocking,
            BasisPoints = Percent(reader, "percent", 100),
            Amount = Amounts(reader, "amount"),
            Faults = Choices(reader, "faults", Faults) ?? defaults.Faults,
            When = When(reader, "when"),
            Items = When(reader, "items"),
        };
        if (reader.Value is { } place && (place["percent"] is null) == (place["amount"] is null))
            reader.Report(place, "RK1203", "a fee has either a \"percent\" or an \"amount\"");
        if (fee is { Kind: FeeKind.ReturnShipping, BasisPoints: not null })
            reader.Report(reader.Take("percent")!, "RK1203", "the fee for the way back is an \"amount\", and no share of the goods");
        return fee;
    }

    private ResolutionRule Resolution(ObjectReader reader) => new()
    {
        Id = reader.Name("id", required: true) ?? "",
        Kind = reader.Choice("kind", ResolutionKinds, required: true) ?? ResolutionKind.OriginalPayment,
        BonusBasisPoints = Percent(reader, "bonusPercent", 1_000) ?? 0,
        Cap = Amounts(reader, "cap"),
        Below = Amounts(reader, "below"),
        FewerRefundsThan = reader.Whole("fewerRefundsThan", 1, int.MaxValue),
        When = When(reader, "when"),
    };

    private static int? Percent(ObjectReader reader, string name, int most)
    {
        var member = reader.Take(name);
        if (member is null) return null;
        if (member.Kind == LocatedKind.Number)
        {
            reader.Report(member, "RK1013", $"the percentage {LocatedValue.Shorten(member.Text)} is a number", $"Write percentages as texts: \"{LocatedValue.Shorten(member.Text)}\".");
            return null;
        }

        if (member.Kind == LocatedKind.Text
            && decimal.TryParse(member.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent >= 0 && percent <= most && percent * 100 == decimal.Truncate(percent * 100))
        {
            return (int)(percent * 100);
        }

        reader.Report(member, "RK1013", $"{member.Described} is no percentage from 0 to {most} with at most two decimals, such as \"15\" or \"7.5\"");
        return null;
    }

    private PolicyPromise Promise(ObjectReader reader)
    {
        var within = reader.Object("within");
        if (!within.Exists && reader.Value is not null && reader.Value["within"] is null) reader.Missing("within");
        var units = new (string Name, PromiseUnit Unit)[] { ("businessDays", PromiseUnit.BusinessDays), ("days", PromiseUnit.Days), ("hours", PromiseUnit.Hours) };
        (int Least, int Most) span = (0, 0);
        var unit = PromiseUnit.Days;
        var counted = 0;
        foreach (var (name, candidate) in units)
        {
            if (within.Take(name) is not { } member) continue;
            counted++;
            unit = candidate;
            span = Span(within, member);
        }

        if (within.Exists && counted != 1) within.Report(within.Value!, "RK1204", "a promise is counted in one of businessDays, days and hours");
        within.Finish();
        return new PolicyPromise
        {
            Id = reader.Name("id", required: true) ?? "",
            After = reader.Name("after", required: true) ?? "",
            Least = span.Least,
            Most = span.Most,
            Unit = unit,
            Calendar = reader.Name("calendar"),
            Text = Localized(reader, "text"),
        };
    }

    private static (int Least, int Most) Span(ObjectReader reader, LocatedValue member)
    {
        const int most = 10_000;
        if (member.Kind == LocatedKind.Number) return (0, reader.WholeOf(member, 0, most) ?? 0);
        if (member is { Kind: LocatedKind.Array, Children.Count: 2 }
            && reader.WholeOf(member.Children[0], 0, most) is { } low
            && reader.WholeOf(member.Children[1], 0, most) is { } high)
        {
            if (low <= high) return (low, high);
            reader.Report(member, "RK1011", $"the span from {low} to {high} ends before it starts", $"Write [{high}, {low}].");
            return (high, low);
        }

        if (member.Kind != LocatedKind.Array || member.Children.Count != 2) reader.WrongType(member, "a whole number or a span such as [5, 10]");
        return (0, 0);
    }

    private PolicyOperations Operations(ObjectReader reader)
    {
        if (!reader.Exists) return new PolicyOperations();
        var operations = new PolicyOperations
        {
            Teams = reader.Names("teams"),
            Approval = All(reader, "approval", Level),
            Safeguards = Safeguards(reader.Object("safeguards")),
            Promises = All(reader, "promises", Promise),
            WordGroups = WordGroups(reader.Object("wordGroups")),
            HitPolicy = reader.Choice("hitPolicy", HitPolicies) ?? HitPolicy.All,
            Rules = All(reader, "rules", Rule),
            Acknowledge = reader.Name("acknowledge"),
        };
        origins.Remember(operations, reader.Value);
        reader.Finish();
        return operations;
    }

    private ApprovalLevel Level(ObjectReader reader) => new()
    {
        Role = reader.Name("role", required: true) ?? "",
        Below = Amounts(reader, "below"),
    };

    private Safeguards Safeguards(ObjectReader reader)
    {
        if (!reader.Exists) return new Safeguards();
        var human = reader.Choice("finalApproval", Approvers) ?? true;
        var safeguards = new Safeguards
        {
            ReceivedBeforeRefund = reader.Flag("receivedBeforeRefund") ?? true,
            InspectedBeforeRefund = reader.Flag("inspectedBeforeRefund") ?? true,
            HumanApproval = human,
            NoApprovalWhen = When(reader, "noApprovalWhen"),
            ReviewFromRefunds = reader.Whole("reviewFromRefunds", 1, int.MaxValue),
        };
        if (!human && safeguards.NoApprovalWhen is null && reader.Value!["noApprovalWhen"] is null)
            reader.Report(reader.Value, "RK1205", "without a human's approval the policy must name the low risk", "Add \"noApprovalWhen\" with a condition such as \"quote.amount < 10.00 USD\".");
        origins.Remember(safeguards, reader.Value);
        reader.Finish();
        return safeguards;
    }

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
                Tags = then.Names("tag"),
                AssignTo = then.Name("assign"),
                EscalateTo = then.Name("escalate"),
                Priority = then.Choice("priority", Priorities),
                Reply = then.Name("reply"),
                Propose = then.Choice("propose", Outcomes),
                Because = Localized(then, "because"),
                Ask = then.Names("ask"),
                AnswerPolicy = then.Flag("answerPolicy") ?? false,
            },
            Stop = reader.Flag("stop") ?? false,
        };
        then.Finish();
        return rule;
    }

    private ImmutableArray<ReplyTemplate> Templates(ObjectReader reader)
    {
        if (!reader.Exists) return [];
        var templates = ImmutableArray.CreateBuilder<ReplyTemplate>();
        foreach (var member in reader.Value!.Children)
        {
            var variants = reader.Object(member.Name!);
            if (!variants.Exists) continue;
            var texts = ImmutableSortedDictionary.CreateBuilder<string, TemplateText>(StringComparer.Ordinal);
            foreach (var language in variants.Value!.Children)
            {
                var variant = variants.Object(language.Name!);
                if (!variant.Exists) continue;
                if (LanguageTag.Normalize(language.Name!) is var known && !LanguageTag.Understood.Contains(known, StringComparer.Ordinal))
                    variants.Report(language, "RK1202", $"\"{LocatedValue.Shorten(language.Name!)}\" is no language of RefundKit", NameSuggestion.Sentence(language.Name!, LanguageTag.Understood));
                texts[language.Name!] = origins.Remember(
                    new TemplateText { Subject = variant.Text("subject", maxLength: 1_000), Body = BodyOf(variant) },
                    variant.Value);
                variant.Finish();
            }

            templates.Add(origins.Remember(new ReplyTemplate { Id = member.Name!, Variants = texts.ToImmutable() }, member));
        }

        return templates.ToImmutable();
    }

    // A long text may be written as a list of lines, which JSON cannot break otherwise.
    private static string BodyOf(ObjectReader reader)
    {
        var member = reader.Require("body");
        if (member is null) return "";
        if (member.Kind != LocatedKind.Array) return reader.TextOf(member, 65_536) ?? "";
        return string.Join('\n', member.Children.Select(line => reader.TextOf(line, 65_536) ?? ""));
    }

    private PolicyTexts Texts(ObjectReader reader)
    {
        if (!reader.Exists) return new PolicyTexts();
        var customer = reader.Object("customer");
        var staff = reader.Object("staff");
        var texts = new PolicyTexts
        {
            CustomerIntroduction = Localized(customer, "introduction"),
            CustomerClosing = Localized(customer, "closing"),
            StaffIntroduction = Localized(staff, "introduction"),
            StaffClosing = Localized(staff, "closing"),
        };
        customer.Finish();
        staff.Finish();
        reader.Finish();
        return texts;
    }

    private PolicyTest Test(ObjectReader reader)
    {
        var cases = All(reader, "cases", TestCase);
        return new PolicyTest
        {
            Name = reader.Name("name", required: true) ?? "",
            Request = JsonText(reader.Require("request")),
            AsOf = reader.Time("asOf"),
            Expect = JsonText(cases.IsEmpty ? reader.Require("expect") : reader.Take("expect")),
            Cases = cases,
        };
    }

    private PolicyTestCase TestCase(ObjectReader reader) => new()
    {
        Name = reader.Name("name", required: true) ?? "",
        With = JsonText(reader.Take("with")),
        AsOf = reader.Time("asOf"),
        Expect = JsonText(reader.Take("expect")),
    };

    private static string JsonText(LocatedValue? value) => value is null ? "{}" : JsonOf(value).ToJsonString();

    private static ImmutableSortedDictionary<string, string> Extensions(ObjectReader reader)
    {
        var extensions = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (!reader.Exists) return extensions.ToImmutable();
        foreach (var member in reader.Value!.Children) extensions[member.Name!] = CanonicalJson.Write(JsonOf(member));
        return extensions.ToImmutable();
    }

    private static JsonNode JsonOf(LocatedValue value) => value.ToNode() ?? JsonValue.Create("");

    private Condition? When(ObjectReader reader, string name, bool required = false)
    {
        var member = required ? reader.Require(name) : reader.Take(name);
        return member is null ? null : ConditionJson.Read(member, reader, origins);
    }

    private LocalizedText? Localized(ObjectReader reader, string name)
    {
        var member = reader.Take(name);
        switch (member?.Kind)
        {
            case null: return null;
            case LocatedKind.Text: return origins.Remember(LocalizedText.Of("en", member.Text), member);
            case LocatedKind.Object:
                var variants = new List<KeyValuePair<string, string>>();
                foreach (var variant in member.Children)
                {
                    var text = variant.Kind == LocatedKind.Array
                        ? string.Join('\n', variant.Children.Select(line => reader.TextOf(line, 65_536) ?? ""))
                        : reader.TextOf(variant, 65_536);
                    if (!LanguageTag.Understood.Contains(LanguageTag.Normalize(variant.Name!), StringComparer.Ordinal))
                        reader.Report(variant, "RK1202", $"\"{LocatedValue.Shorten(variant.Name!)}\" is no language of RefundKit", NameSuggestion.Sentence(variant.Name!, LanguageTag.Understood));
                    else if (text is not null) variants.Add(new(variant.Name!, text));
                }

                return origins.Remember(new LocalizedText(variants.DistinctBy(variant => variant.Key)), member);
            default:
                reader.WrongType(member, "a text, or texts by language");
                return null;
        }
    }

    private static AmountByCurrency? Amounts(ObjectReader reader, string name)
    {
        var amounts = reader.Object(name);
        if (!amounts.Exists) return null;
        var all = new List<Money>();
        foreach (var member in amounts.Value!.Children)
        {
            if (amounts.CurrencyOf(member.Name, member) is { } currency && amounts.AmountOf(member, currency) is { } money) all.Add(money);
        }

        if (amounts.Value.Children.Count == 0) reader.Report(amounts.Value, "RK1218", $"\"{name}\" names no amount", "Write for example {\"USD\": \"50.00\"}, or leave it out.");
        return new AmountByCurrency(all.DistinctBy(money => money.Currency));
    }

    private static ImmutableArray<T>? Choices<T>(ObjectReader reader, string name, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        var member = reader.Take(name);
        if (member is null) return null;
        var items = member.Kind == LocatedKind.Array ? member.Children : [member];
        return [.. items.Select(item => reader.ChoiceOf(item, choices)).Where(choice => choice is not null).Select(choice => choice!.Value).Distinct()];
    }

    private ImmutableArray<T> All<T>(ObjectReader reader, string name, Func<ObjectReader, T> read)
        where T : class
    {
        var all = ImmutableArray.CreateBuilder<T>();
        foreach (var item in reader.List(name))
        {
            var inner = reader.Open(item);
            if (!inner.Exists) continue;
            all.Add(origins.Remember(read(inner), item));
            inner.Finish();
        }

        return all.ToImmutable();
    }
}
