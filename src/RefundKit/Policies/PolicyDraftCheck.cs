using RefundKit.Calendars;
using RefundKit.Languages;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>Whether the parts of a draft fit together: ids, references, promises, roles, and what each part may say.</summary>
internal sealed class PolicyDraftCheck(PolicyDraft draft, PolicyReporter report)
{
    public void Run()
    {
        if (draft.From is { } from && draft.Until is { } until && until < from) report.Fail(draft, ["inForce"], "RK1208", "the policy ends before it starts");
        CheckIds();
        CheckFacts();
        foreach (var name in draft.ReplyNames)
        {
            if (!HostReplyName.IsName(name.Name)) report.Fail(name, [], "RK1232", $"\"{name.Name}\" is no name for a reply", "Use letters, digits, hyphens and underscores, a letter first, and neither size, first nor last.");
        }

        foreach (var window in draft.Terms.Windows)
        {
            if (window.For.IsEmpty) report.Fail(window, ["for"], "RK1222", $"return window \"{window.Id}\" is for nothing", "Leave out \"for\" to mean everything.");
        }

        foreach (var fee in draft.Terms.Fees) CheckFee(fee);
        foreach (var resolution in draft.Terms.Resolutions) CheckResolution(resolution);
        CheckPromises();
        CheckApproval();
        CheckRefundAfter();
        CheckReferences();
        CheckTemplates();
    }

    private void CheckIds()
    {
        Unique(draft.Terms.Windows, window => window.Id, "return window");
        Unique(draft.Terms.Exclusions, exclusion => exclusion.Id, "exclusion");
        Unique(draft.Terms.Fees, fee => fee.Id, "fee");
        Unique(draft.Terms.Resolutions, resolution => resolution.Id, "resolution");
        Unique(draft.Terms.Promises.Concat(draft.Operations.Promises), promise => promise.Id, "promise");
        Unique(draft.Terms.Memberships, membership => membership.Tag.ToUpperInvariant(), "membership");
        Unique(draft.Tests, test => test.Name, "test");
        foreach (var test in draft.Tests) Unique(test.Cases, variation => variation.Name, "case");

        // A role may stand again for what only holds of some requests.
        Unique(draft.Operations.Approval.Where(level => level.When is null), level => level.Role, "role");
    }

    private void Unique<T>(IEnumerable<T> parts, Func<T, string> id, string what)
        where T : class
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (id(part).Length > 0 && !seen.Add(id(part))) report.Fail(part, [], "RK1114", $"the {what} \"{id(part)}\" stands twice");
        }
    }

    private void CheckFacts()
    {
        foreach (var fact in draft.Facts)
        {
            if (fact.Words.Length > 0 && fact.Type is not (FactType.Text or FactType.TextSet)) report.Fail(fact, ["words"], "RK1227", $"the fact \"{fact.Name}\" has words, and is neither a text nor a list of words");
            if (fact.Unit is not null && fact.Type != FactType.Number) report.Fail(fact, ["unit"], "RK1227", $"the fact \"{fact.Name}\" has a unit, and is no number");

            // A value of another type is refused before, by the reader of the file or where a draft is written as one.
            if (!fact.Absent.IsKnown || fact.Absent.Type != fact.Type) continue;
            var definition = new FactDefinition { Name = fact.Name, Type = fact.Type, Words = fact.Words, Description = "" };
            if (!HostFactReading.Read(definition, fact.Absent).IsKnown)
                report.Fail(fact, ["absent"], "RK1229", $"the fact \"{fact.Name}\" is never {fact.Absent}", fact.Words.IsEmpty ? null : $"Use one of: {string.Join(", ", fact.Words)}.");
        }
    }

    private void CheckFee(FeeRule fee)
    {
        if (fee.Faults.IsEmpty) report.Fail(fee, ["faults"], "RK1222", $"fee \"{fee.Id}\" is due for nobody's fault", "Leave out \"faults\" to mean the buyer's and nobody's.");
        if (fee is { Kind: FeeKind.ReturnShipping, BasisPoints: not null }) report.Fail(fee, ["percent"], "RK1203", "the fee for the way back is an \"amount\", and no share of the goods");
        if (fee is { Kind: FeeKind.Restocking, OwnCost: true }) report.Fail(fee, ["ownCost"], "RK1203", "only the way back can be at the customer's own cost");
        if ((fee.Amount is not null || fee.OwnCost) && (fee.AtLeast ?? fee.AtMost) is not null) report.Fail(fee, [fee.AtLeast is null ? "atMost" : "atLeast"], "RK1223", $"fee \"{fee.Id}\" has a limit for a percentage and none");
        if (fee is not { AtLeast: { } atLeast, AtMost: { } atMost }) return;
        foreach (var (code, least) in atLeast.Amounts)
        {
            if (atMost.Amounts.TryGetValue(code, out var most) && most < least)
                report.Fail(fee, ["atLeast"], "RK1223", $"fee \"{fee.Id}\" is at least {least} and at most {most}");
        }
    }

    private void CheckResolution(ResolutionRule rule)
    {
        if (!rule.Kind.IsCredit() && (rule.BonusBasisPoints != 0 || rule.Bonus is not null || rule.Cap is not null || rule.CapBasisPoints is not null))
            report.Fail(rule, [], "RK1224", $"resolution \"{rule.Id}\" has something on top, which only storeCredit and giftCard can have");
        if (rule.ShareBasisPoints != 10_000 && rule.Kind.GoodsComeBack())
            report.Fail(rule, ["percent"], "RK1224", $"resolution \"{rule.Id}\" refunds a share, which only keepIt and donate can do");
    }

    private void CheckPromises()
    {
        var earlier = new HashSet<string>(PolicyCompiler.PromiseEvents, StringComparer.Ordinal);
        foreach (var promise in draft.Terms.Promises.Concat(draft.Operations.Promises))
        {
            if (!earlier.Contains(promise.After))
            {
                report.Fail(promise, ["after"], "RK1212", $"promise \"{promise.Id}\" is counted from \"{promise.After}\", which is neither an event nor a promise above it", report.Suggest(promise.After, earlier) ?? $"Use one of: {string.Join(", ", earlier.Take(20))}.");
            }

            if (promise is { Unit: PromiseUnit.BusinessDays or PromiseUnit.BusinessHours, Calendar: null } && draft.Calendar is null)
            {
                var unit = promise.Unit == PromiseUnit.BusinessDays ? "days" : "hours";
                report.Fail(promise, ["within"], "RK1213", $"promise \"{promise.Id}\" is counted in business {unit}, but no calendar is named", "Add \"calendar\" to the policy, such as \"US\".");
            }

            if (promise.CutOff is not null && (promise.Unit is PromiseUnit.Hours or PromiseUnit.BusinessHours || !PolicyCompiler.PromiseEvents.Contains(promise.After, StringComparer.Ordinal)))
                report.Fail(promise, ["cutOff"], "RK1400", $"promise \"{promise.Id}\" has a cut-off, which only a promise in days from an event can have", "Leave \"cutOff\" out.");
            if (promise.CutOff is { } cutOff && cutOff != new NodaTime.LocalTime(cutOff.Hour, cutOff.Minute))
                report.Fail(promise, ["cutOff"], "RK1400", $"promise \"{promise.Id}\" has a cut-off within a minute, which no file can say", "Give it in hours and minutes.");
            if (promise.AtClose != DeadlineAtClose.EndOfPeriod && promise.Unit != PromiseUnit.BusinessHours)
                report.Fail(promise, ["atClose"], "RK1401", $"promise \"{promise.Id}\" says what counts at closing time, which only a promise in business hours needs", "Leave \"atClose\" out.");
            earlier.Add(promise.Id);
        }
    }

    private void CheckApproval()
    {
        var levels = draft.Operations.Approval;
        for (var i = 0; i < levels.Length; i++)
        {
            if (levels[i] is { Below: null, When: null } && i < levels.Length - 1)
                report.Fail(levels[i], [], "RK1214", $"role \"{levels[i].Role}\" may approve any amount, so the roles after it are never asked", "Give it a \"below\", or put it last.");
            if (levels[i].Below is not null && i == levels.Length - 1)
                report.Fail(levels[i], ["below"], "RK1215", $"nobody may approve an amount from {levels[i].Below} on", "Leave \"below\" out of the highest role.");
            if (levels[i].When is not null && i == levels.Length - 1)
                report.Fail(levels[i], ["when"], "RK1215", $"nobody may approve what the condition of \"{levels[i].Role}\" does not hold of", "Leave \"when\" out of the highest role.");
            if (i == 0 || levels[i - 1].When is not null || levels[i].Below is not { } below || levels[i - 1].Below is not { } lower) continue;
            foreach (var (code, limit) in below.Amounts)
            {
                if (lower.Amounts.TryGetValue(code, out var smaller) && smaller >= limit)
                    report.Fail(levels[i], ["below", code], "RK1214", $"role \"{levels[i].Role}\" is never asked in {code}: \"{levels[i - 1].Role}\" approves up to {smaller} already");
            }
        }
    }

    private void CheckRefundAfter()
    {
        var timings = draft.Operations.Safeguards.RefundAfter;
        for (var i = 0; i < timings.Length - 1; i++)
        {
            if (timings[i].When is null) report.Fail(timings[i], [], "RK1225", "what money waits for is said for all requests here, and what follows never counts", "Give it a \"when\", or put it last.");
        }
    }

    private void CheckReferences()
    {
        var operations = draft.Operations;
        var templates = draft.Templates.Select(template => template.Id).Concat(ReplySteps.Words).ToHashSet(StringComparer.Ordinal);
        var roles = operations.Approval.Select(level => level.Role).ToList();
        var assignable = operations.Teams.Concat(roles).ToHashSet(StringComparer.Ordinal);
        var tags = operations.Tags.ToHashSet(StringComparer.Ordinal);
        foreach (var rule in operations.Rules)
        {
            Known(rule, "reply", rule.Then.Reply, templates, "template");
            Known(rule, "assign", rule.Then.AssignTo, assignable, "team");
            Known(rule, "escalate", rule.Then.EscalateTo, assignable, "role");
            if (tags.Count == 0) continue;
            foreach (var tag in rule.Then.Tags)
            {
                if (!tags.Contains(tag)) report.Fail(rule, ["then", "tag"], "RK1226", $"rule \"{rule.Id}\": the tag \"{tag}\" is not declared", report.Suggest(tag, tags) ?? "Add it to \"tags\".");
            }
        }

        if (operations.Acknowledge is { } acknowledge && !templates.Contains(acknowledge))
            report.Fail(operations, ["acknowledge"], "RK1007", $"template \"{acknowledge}\" does not exist", report.Suggest(acknowledge, templates));
        foreach (var country in draft.Terms.Countries)
        {
            if (country.Length != 2 || !country.All(char.IsAsciiLetterUpper))
                report.Fail(draft.Terms, ["countries"], "RK2004", $"\"{country}\" is no country code of ISO 3166-1, such as \"DE\"");
        }
    }

    private void Known(Rule rule, string member, string? name, HashSet<string> known, string what)
    {
        if (name is null || known.Contains(name)) return;
        report.Fail(rule, ["then", member], "RK1007", $"rule \"{rule.Id}\": {what} \"{name}\" does not exist", report.Suggest(name, known));
    }

    private void CheckTemplates()
    {
        foreach (var template in draft.Templates)
        {
            foreach (var language in draft.Languages)
            {
                if (template.Variants.Keys.Any(tag => LanguageTag.Normalize(tag) == language)) continue;
                report.Warn(template, [], "RK1216", $"template \"{template.Id}\" is not written in \"{language}\"", ReplySteps.StandIns(template.Id, template).Contains(language)
                    ? "Its readers get the text of the package in their language."
                    : "Its readers get another language.");
            }
        }
    }
}
