namespace RefundKit.Policies;

/// <summary>
/// Prints a policy for its readers. Both pages come from the one policy, so that what customers are promised and what staff
/// do cannot drift apart; every number on them is a rule's. The customer page is made from the customer's terms alone:
/// roles, limits, safeguards and rules have no way onto it.
/// </summary>
public static class PolicyPage
{
    /// <summary>Prints a page. Lines end with LF; the same input gives the same bytes on every machine.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="audience">Who reads it.</param>
    /// <param name="language">The language, a BCP 47 tag; English stands in where a text is not written in it.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ArgumentException">The staff page is asked for as <see cref="PageFormat.SchemaOrg"/>, which search engines read.</exception>
    public static string Print(RefundPolicy policy, Audience audience, string language, PageFormat format)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        if (format == PageFormat.SchemaOrg)
        {
            return audience == Audience.Customer
                ? SchemaOrgPolicy.Write(policy, language)
                : throw new ArgumentException("The staff page has no schema.org form: search engines read it.", nameof(format));
        }

        var page = audience == Audience.Customer ? new PageForCustomers(policy, language).Blocks() : new PageForStaff(policy, language).Blocks();
        return format == PageFormat.Html ? PageHtml.Write(page, ProseTable.For(language).Language) : PageWriter.Markdown(page);
    }
}
