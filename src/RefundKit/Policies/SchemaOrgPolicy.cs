using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace RefundKit.Policies;

/// <summary>
/// The terms as schema.org's <c>MerchantReturnPolicy</c>, which search engines show beside a product: one policy for all, or
/// a graph with one for each group of countries and each tier of members that has terms of its own. Only what certainly
/// holds is said. Every character that could end a <c>script</c> element is escaped.
/// </summary>
/// <remarks>Source: https://schema.org/MerchantReturnPolicy, whose days count from the delivery with the last one included.</remarks>
internal static class SchemaOrgPolicy
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    /// <summary>Terms with the countries and the members they are for.</summary>
    private sealed record Group(List<string> Countries, Membership? Tier, SchemaOrgTerms Terms);

    // Each country is judged apart, and again for each tier; a policy of many countries publishes as few tiers as this leaves.
    private const int MostJudged = 1_000;

    public static string Write(RefundPolicy policy, string language)
    {
        var groups = Groups(policy);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("@context", "https://schema.org");
            if (groups is [var only])
            {
                Write(policy, only, language, writer);
            }
            else
            {
                writer.WriteStartArray("@graph");
                foreach (var group in groups)
                {
                    writer.WriteStartObject();
                    Write(policy, group, language, writer);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static List<Group> Groups(RefundPolicy policy)
    {
        var (terms, vocabulary) = (policy.Terms, policy.Parts.Terms.Rules.Vocabulary);
        var conditions = PolicyConditionList.OfTerms(terms).SelectMany(condition => ConditionLines.WithNamed(condition, vocabulary, insideItems: false)).ToList();
        var named = conditions.Where(line => line.Fact == "shipTo.country").SelectMany(ConditionLines.WordsOf);
        var countries = terms.Countries.Concat(named).Select(PageCountries.Iso).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var tags = conditions.Where(line => line.Fact == "customer.tags").SelectMany(ConditionLines.WordsOf).ToHashSet(StringComparer.OrdinalIgnoreCase);

        // Where the policy does not say which countries it sells to, the others have a policy too.
        if (terms.Countries.IsEmpty) countries.Add(SchemaOrgScope.Elsewhere);
        var tiers = terms.Memberships.Where(membership => tags.Contains(membership.Tag)).Take((MostJudged / countries.Count) - 1).ToList();
        var groups = new List<Group>();
        foreach (var country in countries) Add(groups, country, null, SchemaOrgTerms.Of(policy, new SchemaOrgScope(country, null, tiers, vocabulary)));
        foreach (var tier in tiers)
        {
            foreach (var country in countries)
            {
                var own = SchemaOrgTerms.Of(policy, new SchemaOrgScope(country, tier, tiers, vocabulary));
                if (groups.Any(group => group.Tier is null && group.Countries.Contains(country, StringComparer.Ordinal) && group.Terms == own)) continue;
                Add(groups, country, tier, own);
            }
        }

        return groups;
    }

    private static void Add(List<Group> groups, string country, Membership? tier, SchemaOrgTerms terms)
    {
        // The policy of everyone else has no countries to list, and so stands alone.
        var same = country == SchemaOrgScope.Elsewhere ? null : groups.Find(group => group.Tier == tier && group.Terms == terms && !group.Countries.Contains(SchemaOrgScope.Elsewhere));
        if (same is null) groups.Add(new Group([country], tier, terms));
        else same.Countries.Add(country);
    }

    private static void Write(RefundPolicy policy, Group group, string language, Utf8JsonWriter writer)
    {
        var prose = ProseTable.For(language);
        var terms = group.Terms;
        writer.WriteString("@type", "MerchantReturnPolicy");
        writer.WriteString("name", policy.Draft.Name?.For(language) ?? prose.Say("title"));
        writer.WriteString("inLanguage", prose.Language);
        if (!group.Countries.Contains(SchemaOrgScope.Elsewhere)) List(writer, "applicableCountry", group.Countries);
        if (group.Tier is { } tier)
        {
            writer.WriteStartObject("validForMemberTier");
            writer.WriteString("@type", "MemberTier");
            writer.WriteString("name", tier.NameFor(language));
            writer.WriteEndObject();
        }

        Window(writer, terms.Window);
        var seasons = terms.Seasons.Items;
        if (!seasons.IsEmpty)
        {
            writer.WriteStartArray("returnPolicySeasonalOverride");
            foreach (var season in seasons) Season(writer, season);
            writer.WriteEndArray();
        }

        if (terms.Window.Category == "MerchantReturnNotPermitted" && seasons.All(season => season.Window.Category == "MerchantReturnNotPermitted")) return;
        Term(writer, "returnMethod", "ReturnByMail");
        Fees(writer, terms);
        if (terms.Restocking is { BasisPoints: { } points }) writer.WriteNumber("restockingFee", points / 100m);
        else Amount(writer, "restockingFee", terms.Restocking?.Amount?.In(policy.Draft.Currency));
        List(writer, "refundType", [.. terms.RefundTypes.Items.Select(Url)]);
    }

    private static void Window(Utf8JsonWriter writer, SchemaOrgWindow window)
    {
        Term(writer, "returnPolicyCategory", window.Category);
        if (window.Days is { } days) writer.WriteNumber("merchantReturnDays", days);
        else if (window.Until is { } day) writer.WriteString("merchantReturnDays", Iso(day));
    }

    private static void Season(Utf8JsonWriter writer, SchemaOrgSeason season)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "MerchantReturnPolicySeasonalOverride");
        if (season.Season.Low is { } low) writer.WriteString("startDate", Iso(low));
        if (season.Season.High is { } high) writer.WriteString("endDate", Iso(high));
        Window(writer, season.Window);
        writer.WriteEndObject();
    }

    private static void Fees(Utf8JsonWriter writer, SchemaOrgTerms terms)
    {
        // What holds for any reason is said once; terms by reason are told apart.
        if (terms.Remorse == terms.Defect)
        {
            Fees(writer, terms.Remorse, "returnFees", "returnShippingFeesAmount");
            return;
        }

        Fees(writer, terms.Remorse, "customerRemorseReturnFees", "customerRemorseReturnShippingFeesAmount");
        Fees(writer, terms.Defect, "itemDefectReturnFees", "itemDefectReturnShippingFeesAmount");
    }

    private static void Fees(Utf8JsonWriter writer, SchemaOrgFees fees, string name, string amount)
    {
        if (fees.Types?.Items is not { } types) return;
        if (types is [var only]) Term(writer, name, only);
        else List(writer, name, [.. types.Select(Url)]);
        Amount(writer, amount, fees.Shipping);
    }

    private static void Amount(Utf8JsonWriter writer, string name, Money? amount)
    {
        if (amount is not { } money) return;
        writer.WriteStartObject(name);
        writer.WriteString("@type", "MonetaryAmount");
        writer.WriteString("value", money.ToAmountString());
        writer.WriteString("currency", money.Currency.Code);
        writer.WriteEndObject();
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Url(string term) => "https://schema.org/" + term;

    private static void Term(Utf8JsonWriter writer, string name, string term) => writer.WriteString(name, Url(term));

    private static void List(Utf8JsonWriter writer, string name, List<string> items)
    {
        if (items.Count == 0) return;
        writer.WriteStartArray(name);
        foreach (var item in items) writer.WriteStringValue(item);
        writer.WriteEndArray();
    }
}
