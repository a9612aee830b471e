using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime.Text;
using RefundKit.Languages;
using RefundKit.Policies;

namespace RefundKit.Replay;

/// <summary>Changes of a policy in words. Conditions are said as the staff page says them.</summary>
internal sealed class ChangeWords
{
    private static readonly HashSet<string> Conditions = new(StringComparer.Ordinal) { "when", "items", "noApprovalWhen" };
    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        "name", "description", "because", "then.because", "text", "introduction", "closing", "request", "expect", "with",
    };

    private readonly RefundPolicy _before;
    private readonly RefundPolicy _after;
    private readonly ProseTable _words;
    private readonly ProseTable _page;
    private readonly PageTerms _terms;

    public ChangeWords(RefundPolicy before, RefundPolicy after, string language)
    {
        (_before, _after) = (before, after);
        _words = ChangeProse.For(language);
        _page = ProseTable.For(language);
        _terms = new PageTerms(after, language);
    }

    public string Say(PolicyChange change)
    {
        var subject = Subject(change);
        var said = change.Kind switch
        {
            PolicyChangeKind.Added => Whole(_after, change) is { } text ? _words.Say("added.with", ("subject", subject), ("text", text)) : _words.Say("added", ("subject", subject)),
            PolicyChangeKind.Removed => _words.Say("removed", ("subject", subject)),
            PolicyChangeKind.Moved when change.After is { } next => _words.Say("moved", ("subject", subject), ("next", next)),
            PolicyChangeKind.Moved => _words.Say("moved.last", ("subject", subject)),
            _ => Changed(change, subject),
        };
        return change.Favour switch
        {
            ChangeFavour.Better => Sentences(said, _words.Say("better")),
            ChangeFavour.Worse => Sentences(said, _words.Say("worse")),
            _ => said,
        };
    }

    public string Heading(PolicySection section) => _words.Say(section switch
    {
        PolicySection.Identity => "s.policy",
        PolicySection.Terms => "s.terms",
        PolicySection.Operations => "s.operations",
        PolicySection.Templates => "h.templates",
        PolicySection.Texts => "h.texts",
        PolicySection.Tests => "h.tests",
        _ => "h.extensions",
    });

    public IEnumerable<string> Consequences(PolicyDiff diff)
    {
        if (diff.Changes.IsEmpty)
        {
            yield return _words.Say("same");
            yield break;
        }

        if (!diff.TermsChanged) yield return _words.Say("terms.same");
        else if (diff.InForceFrom is { } day) yield return _words.Say("terms.from", ("day", DateProse.Long(day, _page.Language)));
        else yield return _words.Say("terms.always");
        if (diff.ApprovalChanged) yield return _words.Say("approval.differs");
    }

    private string Sentences(string one, string two) => one + (_words.IsIdeographic ? "" : " ") + two;

    private string Subject(PolicyChange change)
    {
        if (change.Owner.StartsWith("tests[", StringComparison.Ordinal))
            return _words.Say("s.tests.cases", ("id", change.Id!), ("test", change.Owner["tests[".Length..change.Owner.LastIndexOf(']')]));
        var key = "s." + change.Owner;
        if (change.Id is { } id) return _words.Has(key) ? _words.Say(key, ("id", id)) : _words.Say("s.entry", ("list", change.Owner), ("id", id));
        return _words.Say(_words.Has(key) ? key : "s.policy");
    }

    /// <summary>The name of a member: that of its list, else its own, else as the file writes it.</summary>
    private string Member(PolicyChange change)
    {
        var own = change.Member ?? "";
        var (last, before) = (own.Split('.')[^1], own.Contains('.', StringComparison.Ordinal) ? own[..own.LastIndexOf('.')] : "");
        var name = $"m.{change.Owner}.{own}" is var full && _words.Has(full) ? _words.Say(full) : _words.Has("m." + last) ? _words.Say("m." + last) : last;

        // What stands in a language or a part of its own is told apart by it, as the body of a template is.
        return before.Length > 0 && before != "then" ? $"{name} ({before})" : name;
    }

    private string Changed(PolicyChange change, string subject)
    {
        if (change.Member is null && change.Id is not null) return List(change, subject, _words.Say("m.words")) ?? _words.Say("reworded", ("subject", subject), ("member", _words.Say("m.content")));
        var member = Member(change);
        if (Conditions.Contains(change.Member!)) return Condition(change, subject, member);
        if (change.Member == "refundAfter") return RefundAfter(subject, member);
        if (Texts.Contains(change.Member!) || change.Owner is "templates" or "texts.customer" or "texts.staff") return _words.Say("reworded", ("subject", subject), ("member", member));
        if (List(change, subject, member) is { } listed) return listed;
        return _words.Say("changed", ("subject", subject), ("member", member), ("before", Value(change, change.Before)), ("after", Value(change, change.After)));
    }

    private string? List(PolicyChange change, string subject, string member)
    {
        if (Parse(change.Before) is not (null or JsonArray) || Parse(change.After) is not (null or JsonArray)) return null;
        var (old, now) = (Items(change.Before), Items(change.After));
        return Listed(subject, member, now.Except(old, StringComparer.Ordinal), old.Except(now, StringComparer.Ordinal), "list.order");
    }

    private string Listed(string subject, string member, IEnumerable<string> added, IEnumerable<string> gone, string otherwise)
    {
        var parts = new List<string>();
        if (_terms.List(added) is { Length: > 0 } news) parts.Add(_words.Say("list.added", ("items", news)));
        if (_terms.List(gone) is { Length: > 0 } olds) parts.Add(_words.Say("list.gone", ("items", olds)));
        if (parts.Count == 0) parts.Add(_words.Say(otherwise));
        return _words.Say("list", ("subject", subject), ("member", member), ("what", string.Join(_words.Say("semicolon"), parts)));
    }

    private static List<string> Items(string? json) => Parse(json) is JsonArray items ? [.. items.Select(item => item?.ToString() ?? "")] : [];

    private string Condition(PolicyChange change, string subject, string member)
    {
        var differs = ConditionChange.Between(Parse(change.Before), Parse(change.After), new PageConditions(_after, _page).Say);
        if (differs.Single is { } one)
            return _words.Say("changed", ("subject", subject), ("member", member), ("before", Quoted(_before, one.Before)), ("after", Quoted(_after, one.After)));
        return Listed(
            subject, member, differs.Added.Select(line => Quoted(_after, line)), differs.Gone.Select(line => Quoted(_before, line)),
            differs.AsksTheSame ? "condition.written" : "condition.joined");
    }

    private string Quoted(RefundPolicy policy, ConditionChange.Line line) => Quoted(new PageConditions(policy, _page).Say(line.Condition));

    private string Quoted(string text) => _words.Say("quoted", ("text", _page.InQuotes(text)));

    /// <summary>What a refund waits for, each point in a sentence of the staff page.</summary>
    private string RefundAfter(string subject, string member)
    {
        var (old, now) = (Waits(_before), Waits(_after));
        return old is [var before] && now is [var after]
            ? _words.Say("changed", ("subject", subject), ("member", member), ("before", before), ("after", after))
            : Listed(subject, member, now.Except(old, StringComparer.Ordinal), old.Except(now, StringComparer.Ordinal), "list.order");
    }

    private List<string> Waits(RefundPolicy policy)
    {
        var timings = policy.Operations.Safeguards.RefundAfter;
        var conditions = new PageConditions(policy, _page);
        string Point(RefundPoint point) => _page.Say("safeguard." + PolicyWriter.Word(point)).TrimEnd('.', '。');
        var waits = timings.Where(timing => timing.When is not null)
            .Select(timing => _page.Say("safeguard.when", ("text", Point(timing.After)), ("condition", conditions.Say(timing.When)))).ToList();
        var rest = Point(timings is [.., { When: null, After: var last }] ? last : RefundPoint.Inspected);
        waits.Add(waits.Count > 0 ? _page.Say("answer.if", ("subject", _page.Say("subject.else")), ("text", _page.GoOn(rest))) : rest);
        return [.. waits.Select(Quoted)];
    }

    /// <summary>What a new part says, where the pages have words for it.</summary>
    private string? Whole(RefundPolicy policy, PolicyChange change)
    {
        var id = change.Id;
        var text = change.Owner switch
        {
            "terms.windows" => policy.Terms.Windows.FirstOrDefault(window => window.Id == id) is { } window ? _terms.Window(window, isRest: false) : null,
            "terms.exclusions" => policy.Terms.Exclusions.FirstOrDefault(exclusion => exclusion.Id == id) is { } exclusion ? _terms.Exclusion(exclusion) : null,
            "terms.fees" => policy.Terms.Fees.FirstOrDefault(fee => fee.Id == id) is { } fee ? _terms.Fee(fee) : null,
            "terms.resolutions" => policy.Terms.Resolutions.FirstOrDefault(rule => rule.Id == id) is { } rule ? _terms.Resolution(rule) : null,
            "operations.rules" => policy.Operations.Rules.FirstOrDefault(rule => rule.Id == id) is { } rule ? _page.Say("rule.when", ("condition", new PageConditions(policy, _page).Say(rule.When))) : null,
            _ => null,
        };
        return text?.TrimEnd('.', '。');
    }

    private string Value(PolicyChange change, string? json) => (change.Member, Parse(json)) switch
    {
        (_, null) => _words.Say("none"),
        ("days", JsonValue value) when value.ToString() == "unlimited" => _page.Say("length.unlimited"),
        ("days" or "transitDays" or "sendBackDays", JsonValue value) when value.TryGetValue<int>(out var days) => _page.Say("length.days", ("days", days)),
        ("percent" or "bonusPercent" or "capPercent", JsonValue value) when decimal.TryParse(value.ToString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var percent) => _terms.Percent((int)(percent * 100)),
        ("amount" or "atLeast" or "atMost" or "bonus" or "cap" or "below", JsonObject amounts) => Amounts(amounts, Parse(json == change.Before ? change.After : change.Before) as JsonObject),
        ("within", JsonObject { Count: 1 } span) => Span(span.First().Key, span.First().Value),
        ("from", JsonValue value) when change.Owner == "terms.windows" && _page.Has("anchor." + value) => _page.Say("anchor." + value),
        ("from" or "until", JsonValue value) when LocalDatePattern.Iso.Parse(value.ToString()) is { Success: true } day => DateProse.Long(day.Value, _page.Language),
        (_, JsonValue value) when value.TryGetValue<bool>(out var flag) => _words.Say(flag ? "yes" : "no"),
        (_, JsonValue value) => value.ToString(),
        var (_, node) => node.ToJsonString(),
    };

    // Currencies whose amount stays the same would only hide the one that changes.
    private string Amounts(JsonObject amounts, JsonObject? others)
    {
        var own = amounts.Where(pair => others?[pair.Key]?.ToString() != pair.Value?.ToString()).OrderBy(pair => pair.Key != _after.Draft.Currency.Code)
            .Select(Amount).ToList();
        return own.Count > 0 ? string.Join(_page.Say("or"), own) : _words.Say("none");
    }

    private string Amount(KeyValuePair<string, JsonNode?> amount) =>
        Currency.TryParse(amount.Key, out var currency) && Money.TryParse(amount.Value?.ToString() ?? "", currency, out var money, out _) ? MoneyFormat.Format(money, _page.Language) : $"{amount.Value} {amount.Key}";

    private string Span(string unit, JsonNode? span) => span is JsonArray { Count: 2 } range && _page.Has("range." + unit)
        ? _page.Say("range." + unit, ("least", range[0]!.ToString()), ("most", range[1]!.ToString()))
        : span is JsonValue value && value.TryGetValue<int>(out var most) && _page.Has("span." + unit) ? _page.Say("span." + unit, ("most", most)) : $"{span?.ToJsonString()} {unit}";

    private static JsonNode? Parse(string? json) => json is null ? null : JsonNode.Parse(json);
}
