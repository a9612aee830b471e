using System.Runtime.CompilerServices;
using RefundKit.Languages;
using RefundKit.Policies;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>
/// Writes the replies of a policy from its Liquid templates, and from those of <see cref="ReplyLibrary"/> that it does not
/// replace, or not in the reader's language. Amounts, dates and the words for reasons and fees are written in the language of
/// the template chosen. For a channel, the first of its wordings that it would carry is taken, and what it would refuse
/// altogether is not sent: then the reply is made for its fallbacks, one after the other. Thread-safe; the templates of a
/// policy are parsed once, at its first reply, and let go together with the policy.
/// </summary>
public sealed class TemplateRenderer : ITemplateRenderer
{
    private readonly ConditionalWeakTable<RefundPolicy, CompiledTemplates> _compiled = [];

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="options"/> is null.</exception>
    public RenderedReply Render(RefundPolicy policy, string templateId, string language, ReplyModel model, ReplyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(templateId);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(model);
        options ??= ReplyOptions.Default;
        var own = policy.FindTemplate(templateId);
        if (own is not null && LanguageTag.Same(own.Variants.Keys, language) is null && LanguageTag.Same(ReplySteps.StandIns(templateId, own), language) is not null) own = null;
        if ((own ?? ReplyLibrary.Find(templateId)) is not { } template)
        {
            return Refused(templateId, new Problem
            {
                Id = TemplateProblems.UnknownTemplate,
                Message = $"template \"{templateId}\" does not exist in policy \"{policy.Id}\"",
                Suggestion = NameSuggestion.Sentence(templateId, policy.Draft.Templates.Select(known => known.Id).Concat(ReplySteps.Words)),
            });
        }

        if (ChooseLanguage(policy, template, language) is not { } chosen)
        {
            return Refused(templateId, new Problem
            {
                Id = TemplateProblems.NoVariant,
                Message = $"template \"{templateId}\" is written in no language",
                Path = $"templates.{templateId}",
            });
        }

        var compiled = own is null ? ReplyLibrary.Of(templateId, chosen) : _compiled.GetValue(policy, static made => new CompiledTemplates(made)).Of(templateId, chosen);
        var ofModel = new ProblemList();
        var draft = new ReplyDraft(compiled, model.In(LanguageTag.Normalize(chosen), policy, ofModel), ofModel.ToImmutable(), new RenderedReply
        {
            Template = templateId,
            Language = chosen,
            TemplateVersion = template.Version ?? policy.Version,
            TemplateHash = compiled.Hash,
        });
        return draft.On(options);
    }

    /// <summary>
    /// The variant for a reader: the tag itself, what stands in for it, English, then the policy's own languages, then the
    /// first there is.
    /// </summary>
    internal static string? ChooseLanguage(RefundPolicy policy, ReplyTemplate template, string language)
    {
        if (template.Variants.ContainsKey(language)) return language;
        foreach (var tag in LanguageTag.Fallbacks(language).Concat(policy.Draft.Languages))
        {
            if (template.Variants.ContainsKey(tag)) return tag;
            foreach (var variant in template.Variants.Keys)
            {
                if (string.Equals(LanguageTag.Normalize(variant), tag, StringComparison.Ordinal)) return variant;
            }
        }

        return template.Variants.Keys.FirstOrDefault();
    }

    private static RenderedReply Refused(string templateId, Problem problem) => new() { Template = templateId, Problems = [problem] };
}
