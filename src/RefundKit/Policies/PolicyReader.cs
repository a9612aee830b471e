using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RefundKit.Json;
using RefundKit.Languages;
using RefundKit.Problems;
using RefundKit.Requests;

namespace RefundKit.Policies;

/// <summary>Reads a policy file into a draft. An unknown member is an error: a misspelt rule must not be a rule left out.</summary>
internal sealed class PolicyReader(PolicyOrigins origins) : PolicyPartReader(origins)
{
    public const int Format = 1;
    public const int MaxBytes = 8 << 20;

    private static readonly Dictionary<string, ReplyNameType> ReplyNameTypes = RequestReader.Words<ReplyNameType>();
    private static readonly Dictionary<string, FactSupplier> Suppliers = RequestReader.Words<FactSupplier>();

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
            Conditions = All(reader, "conditions", Condition),
            ReplyNames = ReplyNames(reader.Object("replyNames")),
            Terms = new PolicyTermsReader(Origins).Read(reader.Object("terms")),
            Operations = new PolicyOperationsReader(Origins).Read(reader.Object("operations")),
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
        var type = reader.Choice("type", HostFactJson.Types, required: true);
        var absent = reader.Take("absent");
        return new HostFact
        {
            Name = reader.Name("name", required: true) ?? "",
            Type = type ?? FactType.Text,
            From = reader.Choice("from", Suppliers) ?? FactSupplier.Host,
            Words = reader.Names("words"),
            Unit = reader.Name("unit"),
            Absent = absent is not null && type is { } known ? HostFactJson.Read(absent, known, reader) : FactValue.Unknown,
            Description = Localized(reader, "description"),
        };
    }

    private NamedCondition Condition(ObjectReader reader) => new()
    {
        Name = reader.Name("name", required: true) ?? "",
        When = When(reader, "when", required: true) ?? Rules.Condition.All(),
        Description = Localized(reader, "description"),
    };

    private ImmutableArray<HostReplyName> ReplyNames(ObjectReader reader)
    {
        var names = ImmutableArray.CreateBuilder<HostReplyName>();
        foreach (var member in reader.Value?.Children ?? [])
        {
            var inner = reader.Object(member.Name!);
            if (!inner.Exists) continue;
            var name = new HostReplyName
            {
                Name = member.Name!,
                Type = inner.Choice("type", ReplyNameTypes, required: true) ?? ReplyNameType.Text,
                IsAlways = inner.Flag("always") ?? false,
                Description = Localized(inner, "description"),
            };
            inner.Finish();
            names.Add(Origins.Remember(name, member));
        }

        return names.ToImmutable();
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
            var step = variants.Choice("step", ReplySteps.ByWord);
            var version = variants.Name("version");
            foreach (var language in variants.Value!.Children)
            {
                if (language.Name is "step" or "version") continue;
                var variant = variants.Object(language.Name!);
                if (!variant.Exists) continue;
                if (LanguageTag.Normalize(language.Name!) is var known && !LanguageTag.Understood.Contains(known, StringComparer.Ordinal))
                    variants.Report(language, "RK1202", $"\"{LocatedValue.Shorten(language.Name!)}\" is no language of RefundKit", NameSuggestion.Sentence(language.Name!, LanguageTag.Understood));
                texts[language.Name!] = Origins.Remember(
                    new TemplateText
                    {
                        Subject = variant.Text("subject", maxLength: 1_000),
                        Body = variant.Require("body") is { } body ? LinesOf(variant, body) ?? "" : "",
                        Wordings = Wordings(variant.Object("wordings")),
                    },
                    variant.Value);
                variant.Finish();
            }

            templates.Add(Origins.Remember(new ReplyTemplate { Id = member.Name!, Step = step, Version = version, Variants = texts.ToImmutable() }, member));
        }

        return templates.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, string> Wordings(ObjectReader reader)
    {
        var wordings = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var member in reader.Value?.Children ?? [])
        {
            if (reader.Take(member.Name!) is { } body && LinesOf(reader, body) is { } text) wordings[member.Name!] = text;
        }

        return wordings.ToImmutable();
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
}
