using RefundKit.Policies;

namespace RefundKit.Templates;

/// <summary>
/// Writes the replies of a policy. A host may put its own in place of <see cref="TemplateRenderer"/>; an implementation
/// is a function of its arguments, safe for any number of threads, and never throws for what a template or a model contains.
/// </summary>
public interface ITemplateRenderer
{
    /// <summary>Renders one reply.</summary>
    /// <param name="policy">The policy whose template it is.</param>
    /// <param name="templateId">The template's id; one that does not exist is a problem of the reply.</param>
    /// <param name="language">The reader's language as a BCP 47 tag, such as <c>de-AT</c>; the nearest that the template is written in is taken.</param>
    /// <param name="model">What the template may say.</param>
    /// <param name="options">How; null for <see cref="ReplyOptions.Default"/>.</param>
    RenderedReply Render(RefundPolicy policy, string templateId, string language, ReplyModel model, ReplyOptions? options = null);
}
