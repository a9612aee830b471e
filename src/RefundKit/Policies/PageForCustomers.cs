using RefundKit.Languages;

namespace RefundKit.Policies;

/// <summary>The customer page. It is given the terms and the customer's texts, and never looks at operations.</summary>
internal sealed class PageForCustomers(RefundPolicy policy, string language)
{
    private readonly ProseTable _prose = ProseTable.For(language);
    private readonly PageTerms _terms = new(policy, language);

    public List<PageBlock> Blocks()
    {
        var texts = policy.Draft.Texts;
        var blocks = new List<PageBlock> { new PageBlock.Heading(1, policy.Draft.Name?.For(language) ?? _prose.Say("title")) };
        Authored(blocks, PageTexts.Render(policy, texts.CustomerIntroduction, Audience.Customer, language));
        blocks.AddRange(TermBlocks());
        Authored(blocks, PageTexts.Render(policy, texts.CustomerClosing, Audience.Customer, language));
        blocks.AddRange(Validity());
        blocks.Add(new PageBlock.Paragraph(_terms.Law()));
        return blocks;
    }

    private IEnumerable<PageBlock> TermBlocks()
    {
        var terms = policy.Terms;
        yield return Heading("h.windows");
        yield return new PageBlock.Points(terms.Windows.IsEmpty ? [_prose.Say("window.none")] : [.. _terms.Windows().Select(window => window + _prose.Say("stop"))]);
        if (terms.Windows.Count(window => (window.When ?? window.Items) is not null) > 1) yield return new PageBlock.Paragraph(_prose.Say("windows.first"));
        if (terms.Windows.IsEmpty || terms.Windows.Any(window => window.Days != 0 || window.Until is not null))
        {
            yield return Heading("h.steps");
            yield return new PageBlock.Points([_prose.Say("step.ask"), _prose.Say("sendBack", ("days", terms.SendBackDays))], Numbered: true);
        }

        if (!terms.Exclusions.IsEmpty)
        {
            yield return Heading("h.exclusions");
            yield return new PageBlock.Points([.. terms.Exclusions.Select(_terms.Exclusion).Distinct(StringComparer.Ordinal)]);
            if (!terms.Exclusions.All(exclusion => exclusion.EvenIfFaulty))
                yield return new PageBlock.Paragraph(_prose.Say(terms.Exclusions.Any(exclusion => exclusion.EvenIfFaulty) ? "exclusion.else" : "exclusion.faulty"));
        }

        yield return Heading("h.fees");
        yield return new PageBlock.Points([.. _terms.Costs(_terms.Fee)]);

        // A refund without a return is a quiet decision of the house: announced, it is asked for.
        var given = terms.Resolutions.Where(rule => rule.Kind.GoodsComeBack()).Select(rule => _terms.ResolutionForCustomers(rule)).Distinct(StringComparer.Ordinal).ToList();
        yield return Heading("h.resolutions");
        yield return new PageBlock.Points(given.Count > 0 ? [.. given] : [_prose.Say("resolution.originalPayment")]);
        if (terms.Promises.IsEmpty) yield break;
        yield return Heading("h.promises");
        yield return new PageBlock.Points([.. terms.Promises.Select((promise, i) => _terms.Promise(promise, i > 0 ? terms.Promises[i - 1] : null))]);
    }

    private IEnumerable<PageBlock> Validity()
    {
        if (policy.Draft.From is { } from) yield return new PageBlock.Paragraph(_prose.Say("inForce.from", ("day", DateProse.Long(from, _prose.Language))));
        if (policy.Draft.Until is { } until) yield return new PageBlock.Paragraph(_prose.Say("inForce.until", ("day", DateProse.Long(until, _prose.Language))));
    }

    private PageBlock.Heading Heading(string key) => new(2, _prose.Say(key));

    private static void Authored(List<PageBlock> blocks, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text)) blocks.Add(new PageBlock.Authored(text));
    }
}
