using System.Collections.Immutable;
using NodaTime;
using RefundKit.Languages;
using RefundKit.Messages;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Rules.Evaluation;

namespace RefundKit.Policies;

/// <summary>Checks that a draft holds together and binds its conditions. Everything it reports is an error or a warning at its place.</summary>
internal sealed class PolicyCompiler(PolicyDraft draft, PolicyOrigins origins, ProblemList problems)
{
    /// <summary>The events that a promise can be counted from.</summary>
    public static readonly string[] PromiseEvents = ["requestReceived", "goodsReceived", "inspected"];

    public static RefundPolicy? Compile(PolicyDraft draft, PolicyOrigins origins, ProblemList problems) =>
        new PolicyCompiler(draft, origins, problems).Compile();

    private RefundPolicy? Compile()
    {
        if (draft.Id.Length == 0 && origins.Root is null) Fail(draft, [], "RK1008", "the policy has no \"id\"");
        if (draft.Version.Length == 0 && origins.Root is null) Fail(draft, [], "RK1008", "the policy has no \"version\"");
        if (draft.Currency == default && origins.Root is null) Fail(draft, [], "RK1008", "the policy has no \"currency\"");
        if (draft.From is { } from && draft.Until is { } until && until < from) Fail(draft, ["inForce"], "RK1208", "the policy ends before it starts");
        if (origins.Root is null) CheckDraft();
        var zone = Zone();
        var facts = Facts();
        CheckIds();
        CheckPromises();
        CheckApproval();
        CheckReferences();
        CheckTemplates();
        var vocabulary = new RuleVocabulary { Facts = facts, WordGroups = draft.Operations.WordGroups };
        var compiled = Bind(vocabulary, zone);
        return problems.HasErrors || compiled is null ? null : new RefundPolicy(draft, compiled) { Source = origins.Root };
    }

    /// <summary>What the file cannot say and C# can: the reader of files has refused it already there.</summary>
    private void CheckDraft()
    {
        foreach (var fee in draft.Terms.Fees)
        {
            if ((fee.BasisPoints is null) == (fee.Amount is null)) Fail(fee, [], "RK1203", $"fee \"{fee.Id}\" has either a percentage or an amount");
        }

        if (draft.Operations.Safeguards is { HumanApproval: false, NoApprovalWhen: null })
            Fail(draft.Operations.Safeguards, [], "RK1205", "without a human's approval the policy must name the low risk");
        foreach (var fact in draft.Facts)
        {
            if (fact.Type is not (FactType.Text or FactType.TextSet or FactType.Number or FactType.Boolean))
                Fail(fact, [], "RK1219", $"the host fact \"{fact.Name}\" is neither a text, a set of words, a number nor a flag");
        }

        foreach (var test in draft.Tests)
        {
            CheckJson(test, test.Request);
            CheckJson(test, test.Expect);
        }

        foreach (var (vendor, content) in draft.Extensions)
        {
            if (!IsJson(content)) Fail(draft, ["extensions", vendor], "RK1220", $"the extension of \"{vendor}\" is not valid JSON");
        }
    }

    private void CheckJson(PolicyTest test, string text)
    {
        if (!IsJson(text)) Fail(test, [], "RK1220", $"test \"{test.Name}\": the request and what is expected must be JSON");
    }

    private static bool IsJson(string text) =>
        Json.LocatedJson.Read(System.Text.Encoding.UTF8.GetBytes(text), null, new ProblemList(), PolicyReader.MaxBytes, comments: false) is not null;

    private DateTimeZone Zone()
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(draft.TimeZone) is { } zone) return zone;
        FailAtRoot("timeZone", "RK1209", $"there is no time zone \"{draft.TimeZone}\"", NameSuggestion.Sentence(draft.TimeZone, DateTimeZoneProviders.Tzdb.Ids) ?? "Write an id of the TZDB such as \"Europe/Berlin\".");
        return DateTimeZone.Utc;
    }

    private FactCatalog Facts()
    {
        var own = new List<FactDefinition>();
        var taken = new HashSet<string>(FactCatalog.BuiltIn.Facts.Select(fact => fact.Name), StringComparer.Ordinal);
        foreach (var fact in draft.Facts)
        {
            if (!FactCatalog.IsName(fact.Name)) Fail(fact, ["name"], "RK1210", $"\"{fact.Name}\" is no name of a fact", "Use letters, digits and hyphens, in parts between points.");
            else if (!taken.Add(fact.Name)) Fail(fact, ["name"], "RK1211", $"the fact \"{fact.Name}\" exists already");
            else
            {
                own.Add(new FactDefinition
                {
                    Name = fact.Name, Type = fact.Type, Supplier = fact.From, Words = fact.Words, Description = fact.Description ?? fact.Name,
                });
            }
        }

        return own.Count == 0 ? FactCatalog.BuiltIn : FactCatalog.BuiltIn.With(own);
    }

    private void CheckIds()
    {
        Unique(draft.Terms.Windows, window => window.Id, "return window");
        Unique(draft.Terms.Exclusions, exclusion => exclusion.Id, "exclusion");
        Unique(draft.Terms.Fees, fee => fee.Id, "fee");
        Unique(draft.Terms.Resolutions, resolution => resolution.Id, "resolution");
        Unique(draft.Terms.Promises.Concat(draft.Operations.Promises), promise => promise.Id, "promise");
        Unique(draft.Operations.Approval, level => level.Role, "role");
        Unique(draft.Templates, template => template.Id, "template", ignoreEmpty: true);
        Unique(draft.Tests, test => test.Name, "test");
    }

    private void Unique<T>(IEnumerable<T> parts, Func<T, string> id, string what, bool ignoreEmpty = false)
        where T : class
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (id(part).Length == 0)
            {
                if (!ignoreEmpty && origins.Root is null) Fail(part, [], "RK1008", $"a {what} has no id");
                continue;
            }

            if (!seen.Add(id(part))) Fail(part, [], "RK1114", $"the {what} \"{id(part)}\" stands twice");
        }
    }

    private void CheckPromises()
    {
        var earlier = new List<string>(PromiseEvents);
        foreach (var promise in draft.Terms.Promises.Concat(draft.Operations.Promises))
        {
            if (!earlier.Contains(promise.After, StringComparer.Ordinal))
            {
                Fail(promise, ["after"], "RK1212", $"promise \"{promise.Id}\" is counted from \"{promise.After}\", which is neither an event nor a promise above it", NameSuggestion.Sentence(promise.After, earlier) ?? $"Use one of: {string.Join(", ", earlier)}.");
            }

            if (promise.Least < 0 || promise.Most < promise.Least) Fail(promise, ["within"], "RK1204", $"promise \"{promise.Id}\" ends before it starts");
            if (promise is { Unit: PromiseUnit.BusinessDays, Calendar: null } && draft.Calendar is null)
                Fail(promise, ["within"], "RK1213", $"promise \"{promise.Id}\" is counted in business days, but no calendar is named", "Add \"calendar\" to the policy, such as \"US\".");
            earlier.Add(promise.Id);
        }
    }

    private void CheckApproval()
    {
        var levels = draft.Operations.Approval;
        for (var i = 0; i < levels.Length; i++)
        {
            if (levels[i].Below is null && i < levels.Length - 1)
                Fail(levels[i], [], "RK1214", $"role \"{levels[i].Role}\" may approve any amount, so the roles after it are never asked", "Give it a \"below\", or put it last.");
            if (levels[i].Below is not null && i == levels.Length - 1)
                Fail(levels[i], ["below"], "RK1215", $"nobody may approve an amount from {levels[i].Below} on", "Leave \"below\" out of the highest role.");
            if (i == 0 || levels[i].Below is not { } below || levels[i - 1].Below is not { } lower) continue;
            foreach (var (code, limit) in below.Amounts)
            {
                if (lower.Amounts.TryGetValue(code, out var smaller) && smaller >= limit)
                    Fail(levels[i], ["below", code], "RK1214", $"role \"{levels[i].Role}\" is never asked in {code}: \"{levels[i - 1].Role}\" approves up to {smaller} already");
            }
        }
    }

    private void CheckReferences()
    {
        var operations = draft.Operations;
        var templates = draft.Templates.Select(template => template.Id).ToList();
        var roles = operations.Approval.Select(level => level.Role).ToList();
        var assignable = operations.Teams.Concat(roles).ToList();
        foreach (var rule in operations.Rules)
        {
            Known(rule, "reply", rule.Then.Reply, templates, "template");
            Known(rule, "assign", rule.Then.AssignTo, assignable, "team");
            Known(rule, "escalate", rule.Then.EscalateTo, [.. roles, .. operations.Teams], "role");
        }

        if (operations.Acknowledge is { } acknowledge && !templates.Contains(acknowledge, StringComparer.Ordinal))
            Fail(operations, ["acknowledge"], "RK1007", $"template \"{acknowledge}\" does not exist", NameSuggestion.Sentence(acknowledge, templates));
        foreach (var country in draft.Terms.Countries)
        {
            if (country.Length != 2 || !country.All(char.IsAsciiLetterUpper))
                Fail(draft.Terms, ["countries"], "RK2004", $"\"{country}\" is no country code of ISO 3166-1, such as \"DE\"");
        }
    }

    private void Known(Rule rule, string member, string? name, List<string> known, string what)
    {
        if (name is null || known.Contains(name, StringComparer.Ordinal)) return;
        Fail(rule, ["then", member], "RK1007", $"rule \"{rule.Id}\": {what} \"{name}\" does not exist", NameSuggestion.Sentence(name, known));
    }

    private void CheckTemplates()
    {
        foreach (var template in draft.Templates)
        {
            foreach (var language in draft.Languages)
            {
                if (template.Variants.Keys.Any(tag => LanguageTag.Normalize(tag) == language)) continue;
                Warn(template, [], "RK1216", $"template \"{template.Id}\" is not written in \"{language}\"", "Its readers get another language.");
            }
        }
    }

    private CompiledPolicy? Bind(RuleVocabulary vocabulary, DateTimeZone zone)
    {
        var rules = RuleSet.Build(draft.Operations.Rules, vocabulary, draft.Operations.HitPolicy, (rule, condition, id, message, suggestion) =>
        {
            var place = condition is not null && origins.Of(condition) != origins.Root ? (object)condition : rule;
            Fail(place, [], id, $"rule \"{rule.Id}\": {message}", suggestion);
        });

        object? owner = null;
        var ownerName = "";
        var binder = new ConditionBinder(vocabulary, (condition, id, message, suggestion) =>
            Fail(origins.Of(condition) != origins.Root ? condition : owner, [], id, $"{ownerName}: {message}", suggestion));
        Guarded<T>[] Guard<T>(ImmutableArray<T> parts, Func<T, string> name, Func<T, Condition?> when, Func<T, Condition?>? items, FactPhase phase, string reader)
            where T : class =>
            [.. parts.Select(part =>
            {
                (owner, ownerName) = (part, name(part));
                return new Guarded<T>(
                    part,
                    when(part) is { } whole ? binder.Bind(whole, phase, reader) : null,
                    items?.Invoke(part) is { } one ? binder.BindItems(one, phase, reader) : null);
            })];

        var terms = draft.Terms;
        var windows = Guard(terms.Windows, part => $"return window \"{part.Id}\"", part => part.When, part => part.Items, FactPhase.Intent, "the window is computed");
        var exclusions = Guard(terms.Exclusions, part => $"exclusion \"{part.Id}\"", part => part.When, part => part.Items, FactPhase.Intent, "exclusions are applied");
        var fees = Guard(terms.Fees, part => $"fee \"{part.Id}\"", part => part.When, part => part.Items, FactPhase.Window, "the quote is made");
        var resolutions = Guard(terms.Resolutions, part => $"resolution \"{part.Id}\"", part => part.When, null, FactPhase.Quote, "the resolution is chosen");
        (owner, ownerName) = (draft.Operations.Safeguards, "noApprovalWhen");
        var noApproval = draft.Operations.Safeguards.NoApprovalWhen is { } low ? binder.Bind(low, FactPhase.Outcome, "the approval is asked for") : null;
        WordAutomaton? words = null;
        try
        {
            if (binder.SearchedGroups.Count > 0) words = WordAutomaton.Create(binder.SearchedGroups);
        }
        catch (ArgumentException failure)
        {
            Fail(terms, [], "RK1115", failure.Message, "Shorten the word groups.");
        }

        if (rules is null) return null;
        return new CompiledPolicy
        {
            Zone = zone, Facts = vocabulary.Facts, Rules = rules, Windows = windows, Exclusions = exclusions, Fees = fees,
            Resolutions = resolutions, NoApprovalWhen = noApproval, Words = words,
            Promises = [.. terms.Promises.Concat(draft.Operations.Promises).Select(promise => (promise, InWords(promise)))],
        };
    }

    private static string InWords(PolicyPromise promise)
    {
        var unit = promise.Unit switch { PromiseUnit.Hours => "hour", PromiseUnit.Days => "day", _ => "business day" };
        return FormattableString.Invariant($"{(promise.Least == 0 ? "" : FormattableString.Invariant($"{promise.Least} to "))}{promise.Most} {unit}{(promise.Most == 1 ? "" : "s")} after {promise.After}");
    }

    private void Fail(object? part, string[] members, string id, string message, string? suggestion = null) =>
        problems.Add(origins.Problem(part, members, id, message, suggestion));

    private void FailAtRoot(string member, string id, string message, string? suggestion) =>
        problems.Add(origins.Root?[member]?.Problem(id, message, suggestion) ?? new Problem { Id = id, Message = message, Suggestion = suggestion, Path = member });

    private void Warn(object? part, string[] members, string id, string message, string? suggestion = null) =>
        problems.Add(origins.Problem(part, members, id, message, suggestion, ProblemSeverity.Warning));
}
