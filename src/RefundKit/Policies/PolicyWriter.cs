using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using RefundKit.Json;
using RefundKit.Languages;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>Writes a draft in its one order of members, defaults left out: what is hashed, and what <c>fmt</c> prints.</summary>
internal static class PolicyWriter
{
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
        Set(json, "terms", Terms(draft.Terms));
        Set(json, "operations", Operations(draft.Operations));
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

    /// <summary>What binds the customer, with what its days and amounts are counted in.</summary>
    public static JsonObject TermsToHash(PolicyDraft draft)
    {
        var json = Terms(draft.Terms);
        json["currency"] = draft.Currency.Code;
        json["timeZone"] = draft.TimeZone;
        Set(json, "calendar", draft.Calendar);
        return json;
    }

    /// <summary>Who may approve what, and when no human need.</summary>
    public static JsonObject ApprovalToHash(PolicyDraft draft) => new()
    {
        ["approval"] = List(draft.Operations.Approval, Level),
        ["safeguards"] = Safeguards(draft.Operations.Safeguards),
    };

    private static JsonObject Fact(HostFact fact)
    {
        var json = new JsonObject { ["name"] = fact.Name, ["type"] = fact.Type switch { FactType.TextSet => "words", FactType.Boolean => "flag", FactType.Number => "number", _ => "text" } };
        if (fact.From != FactSupplier.Host) json["from"] = Word(fact.From);
        Set(json, "words", List(fact.Words));
        Set(json, "description", fact.Description);
        return json;
    }

    private static JsonObject Terms(PolicyTerms terms)
    {
        var defaults = new PolicyTerms();
        var json = new JsonObject();
        Set(json, "windows", List(terms.Windows, Window));
        Set(json, "exclusions", List(terms.Exclusions, Exclusion));
        Set(json, "fees", List(terms.Fees, Fee));
        Set(json, "resolutions", List(terms.Resolutions, Resolution));
        if (terms.Shipping != defaults.Shipping) json["shipping"] = Word(terms.Shipping);
        if (terms.Duties != defaults.Duties) json["duties"] = Word(terms.Duties);
        if (terms.SendBackDays != defaults.SendBackDays) json["sendBackDays"] = terms.SendBackDays;
        Set(json, "promises", List(terms.Promises, Promise));
        Set(json, "countries", List(terms.Countries));
        return json;
    }

    private static JsonObject Window(ReturnWindow window)
    {
        var defaults = new ReturnWindow { Id = "" };
        var json = new JsonObject { ["id"] = window.Id };
        if (!window.For.SequenceEqual(defaults.For)) json["for"] = List(window.For.Select(Word));
        json["days"] = window.Days is { } days ? JsonValue.Create(days) : JsonValue.Create("unlimited");
        if (window.Anchor != defaults.Anchor) json["from"] = Word(window.Anchor);
        if (window.TransitDays != 0) json["transitDays"] = window.TransitDays;
        if (!window.LastDayIncluded) json["lastDay"] = "excluded";
        if (window.RollToBusinessDay) json["roll"] = "nextBusinessDay";
        Set(json, "until", Day(window.Until));
        SetCondition(json, "when", window.When);
        SetCondition(json, "items", window.Items);
        return json;
    }

    private static JsonObject Exclusion(Exclusion exclusion)
    {
        var json = new JsonObject { ["id"] = exclusion.Id };
        SetCondition(json, "when", exclusion.When);
        SetCondition(json, "items", exclusion.Items);
        if (exclusion.EvenIfFaulty) json["evenIfFaulty"] = true;
        Set(json, "because", Text(exclusion.Because));
        return json;
    }

    private static JsonObject Fee(FeeRule fee)
    {
        var json = new JsonObject { ["id"] = fee.Id, ["kind"] = Word(fee.Kind) };
        Set(json, "percent", Percent(fee.BasisPoints));
        if (fee.Amount is not null) json["amount"] = Amounts(fee.Amount);
        if (!fee.Faults.SequenceEqual(new FeeRule { Id = "", Kind = fee.Kind }.Faults)) json["faults"] = List(fee.Faults.Select(Word));
        SetCondition(json, "when", fee.When);
        SetCondition(json, "items", fee.Items);
        return json;
    }

    private static JsonObject Resolution(ResolutionRule rule)
    {
        var json = new JsonObject { ["id"] = rule.Id, ["kind"] = Word(rule.Kind) };
        if (rule.BonusBasisPoints != 0) json["bonusPercent"] = Percent(rule.BonusBasisPoints);
        if (rule.Cap is not null) json["cap"] = Amounts(rule.Cap);
        if (rule.Below is not null) json["below"] = Amounts(rule.Below);
        if (rule.FewerRefundsThan is { } limit) json["fewerRefundsThan"] = limit;
        SetCondition(json, "when", rule.When);
        return json;
    }

    private static JsonObject Promise(PolicyPromise promise)
    {
        var unit = Word(promise.Unit);
        JsonNode span = promise.Least == 0 ? JsonValue.Create(promise.Most) : new JsonArray(promise.Least, promise.Most);
        var json = new JsonObject { ["id"] = promise.Id, ["after"] = promise.After, ["within"] = new JsonObject { [unit] = span } };
        Set(json, "calendar", promise.Calendar);
        Set(json, "text", Text(promise.Text));
        return json;
    }

    private static JsonObject Operations(PolicyOperations operations)
    {
        var json = new JsonObject();
        Set(json, "teams", List(operations.Teams));
        Set(json, "approval", List(operations.Approval, Level));
        Set(json, "safeguards", Safeguards(operations.Safeguards));
        Set(json, "promises", List(operations.Promises, Promise));
        Set(json, "wordGroups", WordGroups(operations));
        if (operations.HitPolicy != HitPolicy.All) json["hitPolicy"] = Word(operations.HitPolicy);
        Set(json, "acknowledge", operations.Acknowledge);
        Set(json, "rules", List(operations.Rules, Rule));
        return json;
    }

    private static JsonObject WordGroups(PolicyOperations operations)
    {
        var json = new JsonObject();
        foreach (var (name, words) in operations.WordGroups) json[name] = List(words);
        return json;
    }

    private static JsonObject Level(ApprovalLevel level)
    {
        var json = new JsonObject { ["role"] = level.Role };
        if (level.Below is not null) json["below"] = Amounts(level.Below);
        return json;
    }

    private static JsonObject Safeguards(Safeguards safeguards)
    {
        var json = new JsonObject();
        if (!safeguards.ReceivedBeforeRefund) json["receivedBeforeRefund"] = false;
        if (!safeguards.InspectedBeforeRefund) json["inspectedBeforeRefund"] = false;
        if (!safeguards.HumanApproval) json["finalApproval"] = "noneWhen";
        SetCondition(json, "noApprovalWhen", safeguards.NoApprovalWhen);
        if (safeguards.ReviewFromRefunds is { } limit) json["reviewFromRefunds"] = limit;
        return json;
    }

    private static JsonObject Rule(Rule rule)
    {
        var json = new JsonObject { ["id"] = rule.Id };
        Set(json, "description", Text(rule.Description));
        json["when"] = ConditionJson.Write(rule.When);
        var then = new JsonObject();
        Set(then, "tag", List(rule.Then.Tags));
        Set(then, "assign", rule.Then.AssignTo);
        Set(then, "escalate", rule.Then.EscalateTo);
        if (rule.Then.Priority is { } priority) then["priority"] = Word(priority);
        Set(then, "reply", rule.Then.Reply);
        if (rule.Then.Propose is { } outcome) then["propose"] = Word(outcome);
        Set(then, "because", Text(rule.Then.Because));
        Set(then, "ask", List(rule.Then.Ask));
        if (rule.Then.AnswerPolicy) then["answerPolicy"] = true;
        json["then"] = then;
        if (rule.Stop) json["stop"] = true;
        return json;
    }

    private static JsonObject Template(ReplyTemplate template)
    {
        var json = new JsonObject();
        foreach (var (language, text) in template.Variants)
        {
            var variant = new JsonObject();
            Set(variant, "subject", text.Subject);
            variant["body"] = text.Body.Contains('\n', StringComparison.Ordinal) ? List(text.Body.Split('\n')) : text.Body;
            json[language] = variant;
        }

        return json;
    }

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
        var json = new JsonObject { ["name"] = test.Name, ["request"] = JsonNode.Parse(test.Request), ["expect"] = JsonNode.Parse(test.Expect) };
        if (test.AsOf is { } asOf) json["asOf"] = Timestamps.Write(asOf);
        return json;
    }

    private static JsonObject? Text(LocalizedText? text) =>
        text is null ? null : new JsonObject(text.Variants.Select(variant => KeyValuePair.Create(variant.Key, (JsonNode?)JsonValue.Create(variant.Value))));

    private static JsonObject? Amounts(AmountByCurrency? amounts) => amounts is null
        ? null
        : new JsonObject(amounts.Amounts.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)JsonValue.Create(pair.Value.ToAmountString()))));

    private static string? Percent(int? basisPoints) =>
        basisPoints is { } points ? FactValue.Canonical(points / 100m) : null;

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    /// <summary>The word of an enum as the file writes it.</summary>
    internal static string Word<T>(T value)
        where T : struct, Enum => EnumWords<T>.Of(value);

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)JsonValue.Create(text))]);

    private static JsonArray List<T>(ImmutableArray<T> items, Func<T, JsonNode> write) => new([.. items.Select(write)]);

    private static void SetCondition(JsonObject json, string name, Condition? condition)
    {
        if (condition is not null) json[name] = ConditionJson.Write(condition);
    }

    private static void Set(JsonObject json, string name, JsonNode? value)
    {
        if (value is null or JsonArray { Count: 0 } or JsonObject { Count: 0 }) return;
        json[name] = value;
    }
}
