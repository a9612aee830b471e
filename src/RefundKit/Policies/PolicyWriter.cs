using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using RefundKit.Calendars;
using RefundKit.Json;
using RefundKit.Languages;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>Writes a draft in its one order of members, defaults left out: what is hashed, and what <c>fmt</c> prints.</summary>
internal static class PolicyWriter
{
    /// <summary>A time of day as files write it.</summary>
    internal static readonly LocalTimePattern HourPattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static JsonObject Write(PolicyDraft draft)
    {
        var json = new JsonObject { ["format"] = PolicyReader.Format, ["id"] = draft.Id, ["version"] = draft.Version };
        Set(json, "name", Text(draft.Name));
        var inForce = new JsonObject();
        Set(inForce, "from", Day(draft.From));
        Set(inForce, "until", Day(draft.Until));
        Set(json, "inForce", inForce);
        json["currency"] = draft.Currency.Code;
        json["timeZone"] = draft.TimeZone;
        Set(json, "calendar", draft.Calendar);
        json["languages"] = List(draft.Languages);
        Set(json, "facts", List(draft.Facts, Fact));
        Set(json, "conditions", List(draft.Conditions, Named));
        var replyNames = new JsonObject();
        foreach (var name in draft.ReplyNames) replyNames[name.Name] = ReplyName(name);
        Set(json, "replyNames", replyNames);
        Set(json, "terms", PolicyTermsWriter.Write(draft.Terms));
        Set(json, "operations", PolicyOperationsWriter.Write(draft.Operations));
        var templates = new JsonObject();
        foreach (var template in draft.Templates) templates[template.Id] = Template(template);
        Set(json, "templates", templates);
        Set(json, "texts", Texts(draft.Texts));
        Set(json, "tests", List(draft.Tests, Test));
        var extensions = new JsonObject();
        foreach (var (vendor, content) in draft.Extensions) extensions[vendor] = JsonNode.Parse(content);
        Set(json, "extensions", extensions);
        return json;
    }

    /// <summary>A host fact; without its prose where only its meaning counts.</summary>
    internal static JsonObject Fact(HostFact fact)
    {
        var json = Meaning(fact);
        if (fact.From != FactSupplier.Host) json["from"] = Word(fact.From);
        Set(json, "unit", fact.Unit);
        Set(json, "description", Text(fact.Description));
        return json;
    }

    /// <summary>What of a host fact decides whether a condition over it holds.</summary>
    internal static JsonObject Meaning(HostFact fact)
    {
        var json = new JsonObject { ["name"] = fact.Name, ["type"] = HostFactJson.Word(fact.Type) };
        Set(json, "words", List(fact.Words));
        if (fact.Absent.IsKnown) json["absent"] = HostFactJson.Write(fact.Absent);
        return json;
    }

    private static JsonObject ReplyName(HostReplyName name)
    {
        var json = new JsonObject { ["type"] = Word(name.Type) };
        if (name.IsAlways) json["always"] = true;
        Set(json, "description", Text(name.Description));
        return json;
    }

    private static JsonObject Named(NamedCondition condition)
    {
        var json = new JsonObject { ["name"] = condition.Name, ["when"] = ConditionJson.Write(condition.When) };
        Set(json, "description", Text(condition.Description));
        return json;
    }

    private static JsonObject Template(ReplyTemplate template)
    {
        var json = new JsonObject();
        if (template.Step is { } step) json["step"] = ReplySteps.Of(step);
        Set(json, "version", template.Version);
        foreach (var (language, text) in template.Variants)
        {
            var variant = new JsonObject();
            Set(variant, "subject", text.Subject);
            variant["body"] = LinesOf(text.Body);
            var wordings = new JsonObject();
            foreach (var (name, body) in text.Wordings) wordings[name] = LinesOf(body);
            Set(variant, "wordings", wordings);
            json[language] = variant;
        }

        return json;
    }

    private static JsonNode LinesOf(string text) => text.Contains('\n', StringComparison.Ordinal) ? List(text.Split('\n')) : text;

    private static JsonObject Texts(PolicyTexts texts)
    {
        var customer = new JsonObject();
        Set(customer, "introduction", Text(texts.CustomerIntroduction));
        Set(customer, "closing", Text(texts.CustomerClosing));
        var staff = new JsonObject();
        Set(staff, "introduction", Text(texts.StaffIntroduction));
        Set(staff, "closing", Text(texts.StaffClosing));
        var json = new JsonObject();
        Set(json, "customer", customer);
        Set(json, "staff", staff);
        return json;
    }

    private static JsonObject Test(PolicyTest test)
    {
        var json = new JsonObject { ["name"] = test.Name, ["request"] = JsonNode.Parse(test.Request) };
        var expect = JsonNode.Parse(test.Expect);
        if (test.Cases.IsEmpty) json["expect"] = expect;
        else Set(json, "expect", expect);
        if (test.AsOf is { } asOf) json["asOf"] = Timestamps.Write(asOf);
        Set(json, "cases", List(test.Cases, TestCase));
        return json;
    }

    private static JsonObject TestCase(PolicyTestCase test)
    {
        var json = new JsonObject { ["name"] = test.Name };
        Set(json, "with", JsonNode.Parse(test.With));
        if (test.AsOf is { } asOf) json["asOf"] = Timestamps.Write(asOf);
        Set(json, "expect", JsonNode.Parse(test.Expect));
        return json;
    }

    internal static JsonObject Promise(PolicyPromise promise)
    {
        var unit = Word(promise.Unit);
        JsonNode span = promise.Least == 0 ? JsonValue.Create(promise.Most) : new JsonArray(promise.Least, promise.Most);
        var json = new JsonObject { ["id"] = promise.Id, ["after"] = promise.After, ["within"] = new JsonObject { [unit] = span } };
        Set(json, "calendar", promise.Calendar);
        if (promise.CutOff is { } cutOff) json["cutOff"] = HourPattern.Format(cutOff);
        if (promise.AtClose != DeadlineAtClose.EndOfPeriod) json["atClose"] = Word(promise.AtClose);
        if (promise.Duty is { } duty) json["duty"] = Word(duty);
        Set(json, "text", Text(promise.Text));
        return json;
    }

    internal static JsonObject? Text(LocalizedText? text) =>
        text is null ? null : new JsonObject(text.Variants.Select(variant => KeyValuePair.Create(variant.Key, (JsonNode?)JsonValue.Create(variant.Value))));

    internal static JsonObject? Amounts(AmountByCurrency? amounts) => amounts is null
        ? null
        : new JsonObject(amounts.Amounts.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)JsonValue.Create(pair.Value.ToAmountString()))));

    internal static string? Percent(int? basisPoints) =>
        basisPoints is { } points ? FactValue.Canonical(points / 100m) : null;

    internal static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    /// <summary>The word of an enum as the file writes it.</summary>
    internal static string Word<T>(T value)
        where T : struct, Enum => EnumWords<T>.Of(value);

    /// <summary>A set of words in its one order; null where it is the default.</summary>
    internal static JsonArray? Choices<T>(ImmutableArray<T> words, ImmutableArray<T> defaults)
        where T : struct, Enum
    {
        T[] own = [.. words.Distinct().Order()];
        return own.AsSpan().SequenceEqual(defaults.Order().ToArray()) ? null : List(own.Select(Word));
    }

    internal static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)JsonValue.Create(text))]);

    internal static JsonArray List<T>(ImmutableArray<T> items, Func<T, JsonNode> write) => new([.. items.Select(write)]);

    internal static void SetCondition(JsonObject json, string name, Condition? condition)
    {
        if (condition is not null) json[name] = ConditionJson.Write(condition);
    }

    internal static void Set(JsonObject json, string name, JsonNode? value)
    {
        if (value is null or JsonArray { Count: 0 } or JsonObject { Count: 0 }) return;
        json[name] = value;
    }
}
