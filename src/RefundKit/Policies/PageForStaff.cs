using RefundKit.Languages;
using RefundKit.Rules;

namespace RefundKit.Policies;

/// <summary>The staff page: the customer's terms with the conditions behind them, and how the house works.</summary>
internal sealed class PageForStaff(RefundPolicy policy, string language)
{
    private readonly ProseTable _prose = ProseTable.For(language);
    private readonly PageTerms _terms = new(policy, language);
    private readonly PageConditions _ofTerms = new(PageVocabulary.OfTerms(policy), ProseTable.For(language));
    private readonly PageConditions _ofOperations = new(PageVocabulary.OfOperations(policy), ProseTable.For(language));

    private string Semicolon => _prose.Say("semicolon");

    public List<PageBlock> Blocks()
    {
        var name = policy.Draft.Name?.For(language) ?? _prose.Say("title");
        var blocks = new List<PageBlock> { new PageBlock.Heading(1, _prose.Say("staff.title", ("name", name))), new PageBlock.Points([.. Identity()]) };
        Authored(blocks, policy.Draft.Texts.StaffIntroduction);
        Terms(blocks);
        Operations(blocks);
        Authored(blocks, policy.Draft.Texts.StaffClosing);
        blocks.Add(new PageBlock.Paragraph(_terms.Law()));
        return blocks;
    }

    private IEnumerable<string> Identity()
    {
        yield return _prose.Say("staff.policy", ("id", policy.Id), ("version", policy.Version));
        if (policy.Draft.From is { } from) yield return _prose.Say("inForce.from", ("day", DateProse.Long(from, _prose.Language)));
        if (policy.Draft.Until is { } until) yield return _prose.Say("inForce.until", ("day", DateProse.Long(until, _prose.Language)));
        if (policy.Draft.From is null && policy.Draft.Until is null) yield return _prose.Say("staff.always");
        yield return _prose.Say("staff.hash", ("hash", policy.Hash));
    }

    private void Terms(List<PageBlock> blocks)
    {
        var terms = policy.Terms;
        Section(blocks, "h.windows", _terms.Windows().Zip(terms.Windows, (text, window) => Detail(text, window.Id, window.When, window.Items)));
        blocks.Add(new PageBlock.Paragraph(_prose.Say("sendBack", ("days", terms.SendBackDays))));
        Section(blocks, "h.exclusions", terms.Exclusions.Select(exclusion =>
            Detail(_terms.Exclusion(exclusion), exclusion.Id, exclusion.When, exclusion.Items)));
        Section(blocks, "h.fees", _terms.Costs(fee => Detail(_terms.Fee(fee), fee.Id, fee.When, fee.Items)));
        Section(blocks, "h.resolutions", terms.Resolutions.Select(rule => Detail(_terms.Resolution(rule), rule.Id, rule.When, null,
        [
            .. rule.Below is { } below ? [_prose.Say("detail.below", ("amounts", _terms.Amounts(below)))] : Array.Empty<string>(),
            .. rule.FewerRefundsThan is { } fewer ? [_prose.Say("detail.fewer", ("count", fewer))] : Array.Empty<string>(),
        ])));
        Section(blocks, "h.promises", terms.Promises.Select((promise, i) => Detail(_terms.Promise(promise, i > 0 ? terms.Promises[i - 1] : null, Audience.Staff), promise.Id, null, null)));
    }

    private void Operations(List<PageBlock> blocks)
    {
        var operations = policy.Operations;
        Section(blocks, "h.approval", Approval());
        Section(blocks, "h.safeguards", Safeguards());
        Section(blocks, "h.staffPromises", operations.Promises.Select((promise, i) =>
            Detail(_terms.Promise(promise, i > 0 ? operations.Promises[i - 1] : null, Audience.Staff), promise.Id, null, null)));
        if (!operations.Rules.IsEmpty)
        {
            blocks.Add(new PageBlock.Heading(2, _prose.Say("h.rules")));
            blocks.Add(new PageBlock.Paragraph(_prose.Say(operations.HitPolicy == HitPolicy.First ? "hit.first" : "hit.all")));
            blocks.Add(new PageBlock.Points([.. operations.Rules.Select(Rule)], Numbered: true));
        }

        var templates = policy.Draft.Templates.Select(template => _prose.Say("template.languages", ("id", template.Id), ("languages", _terms.List(template.Variants.Keys))));
        Section(blocks, "h.templates", operations.Acknowledge is { } acknowledge ? templates.Append(_prose.Say("template.acknowledge", ("id", acknowledge))) : templates);
        Section(blocks, "h.conditions", Meanings(PageVocabulary.OfTerms(policy), _ofTerms).Concat(Meanings(PageVocabulary.OfOperations(policy), _ofOperations)).Distinct(StringComparer.Ordinal));
        Section(blocks, "h.words", operations.WordGroups.Select(group => _prose.Say("group.words", ("group", group.Key), ("words", _terms.List(group.Value)))));
    }

    /// <summary>What each condition that is said by its description asks.</summary>
    private IEnumerable<string> Meanings(PageVocabulary vocabulary, PageConditions conditions) =>
        vocabulary.Conditions.Where(named => named.Description is not null).Select(named => conditions.Fact(named.Name) + _prose.Say("colon") + conditions.Say(named.When));

    private IEnumerable<string> Approval()
    {
        var levels = policy.Operations.Approval;
        if (levels.IsEmpty) yield return _prose.Say("approval.none");
        foreach (var level in levels)
        {
            yield return (level.Below is { } below
                ? _prose.Say("approval.below", ("role", level.Role), ("amounts", _terms.Amounts(below)))
                : _prose.Say("approval.any", ("role", level.Role)))
                + (level.When is { } when ? Semicolon + _prose.Say("detail.when", ("condition", _ofOperations.Say(when))) : "")
                + _prose.Say("stop");
        }

        if (levels is [{ Below: not null }, .., var highest]) yield return _prose.Say("approval.other", ("role", highest.Role));
    }

    private IEnumerable<string> Safeguards()
    {
        var safeguards = policy.Operations.Safeguards;
        var isRest = false;
        foreach (var timing in safeguards.RefundAfter.Where(timing => timing.When is not null))
        {
            yield return _prose.Say("safeguard.when", ("text", Waits(timing.After).TrimEnd('.', '。')), ("condition", _ofOperations.Say(timing.When))) + _prose.Say("stop");
            isRest = true;
        }

        var otherwise = Waits(safeguards.RefundAfter is [.., { When: null, After: var after }] ? after : RefundPoint.Inspected);
        yield return isRest ? _prose.Say("answer.if", ("subject", _prose.Say("subject.else")), ("text", _prose.GoOn(otherwise))) : otherwise;
        yield return safeguards.HumanApproval ? _prose.Say("safeguard.human") : _prose.Say("safeguard.spared", ("condition", _ofOperations.Say(safeguards.NoApprovalWhen)));
        if (policy.Operations.PaymentOrder is { IsEmpty: false } payments) yield return _prose.Say("safeguard.payments", ("methods", _terms.List(payments)));
        if (safeguards.ReviewFromRefunds is { } count) yield return _prose.Say("safeguard.refunds", ("count", count));
    }

    private string Waits(RefundPoint point) => _prose.Say("safeguard." + PolicyWriter.Word(point));

    private string Rule(Rule rule)
    {
        var then = rule.Then;
        var actions = new List<string>();
        void Act(string key, string name, string? value)
        {
            if (value is not null) actions.Add(_prose.Say(key, (name, value)));
        }

        Act("act.tag", "tags", then.Tags.IsEmpty ? null : _terms.List(then.Tags));
        Act("act.assign", "team", then.AssignTo);
        Act("act.escalate", "role", then.EscalateTo);
        Act("act.priority", "priority", then.Priority is { } priority ? _prose.Say("priority." + PolicyWriter.Word(priority)) : null);
        Act("act.reply", "template", then.Reply);
        Act("act.propose", "outcome", then.Propose is { } outcome ? _prose.Say("outcome." + PolicyWriter.Word(outcome)) : null);
        Act("act.ask", "facts", then.Ask.IsEmpty ? null : _prose.Series([.. then.Ask.Select(_ofOperations.Need)], "and"));
        if (then.AnswerPolicy) actions.Add(_prose.Say("act.answer"));
        if (actions.Count == 0) actions.Add(_prose.Say("act.nothing"));
        if (rule.Stop) actions.Add(_prose.Say("rule.stop"));
        var end = _prose.Say("stop");
        var gap = _prose.Gap;
        return _prose.Say("detail.id", ("text", rule.Description?.For(language) ?? rule.Id), ("id", rule.Id)) + end + gap
            + _prose.Say("rule.when", ("condition", _ofOperations.Say(rule.When))) + end + gap + _prose.Say("rule.then", ("actions", _terms.List(actions))) + end;
    }

    private string Detail(string text, string id, Condition? when, Condition? items, IEnumerable<string>? more = null)
    {
        var parts = new List<string> { text.TrimEnd('.', '。') };
        if (when is not null) parts.Add(_prose.Say("detail.when", ("condition", _ofTerms.Say(when))));
        if (items is not null) parts.Add(_prose.Say("detail.when", ("condition", _ofTerms.Say(items))));
        parts.AddRange(more ?? []);
        return _prose.Say("detail.id", ("text", string.Join(Semicolon, parts)), ("id", id));
    }

    private void Section(List<PageBlock> blocks, string heading, IEnumerable<string> points)
    {
        if (points.ToList() is not { Count: > 0 } items) return;
        blocks.Add(new PageBlock.Heading(2, _prose.Say(heading)));
        blocks.Add(new PageBlock.Points([.. items]));
    }

    private void Authored(List<PageBlock> blocks, LocalizedText? text)
    {
        if (PageTexts.Render(policy, text, Audience.Staff, language) is { } rendered && !string.IsNullOrWhiteSpace(rendered)) blocks.Add(new PageBlock.Authored(rendered));
    }
}
