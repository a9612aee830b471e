using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace RefundKit.Templates;

/// <summary>
/// The placeholders of other houses that say what a name of a reply says, each from the house's own documentation or source.
/// What a house has beyond these (subjects, message texts, custom fields, the parcel on its way to the customer) no reply has.
/// </summary>
internal static class ImportDialects
{
    private const string ShopifyOrder = "ticket.customer.integrations.shopify.orders[0]";

    // The first two stand in support.edesk.com/templates-2/automatingtemplates, the third in its former edition at
    // support.edesk.com/automatingtemplates, the agent's in support.xsellco.com/using-email-signatures-with-xsellco-fusion:
    // xSellco is what eDesk was called before.
    private static readonly ImportDialect EDesk = Of(PlaceholderDialect.EDesk, "eDesk", [], "#*#",
    [
        ("consumer_firstname", Customer(NamePart.First)),
        ("order_number", new("order.number")),
        ("customer-first-name", Customer(NamePart.First)),
        ("agent_full_name", new("agent.name")),
        ("agent_first_name", new("agent.name", NamePart.First)),
    ]);

    // support.zendesk.com/hc/en-us/articles/4408886858138-Zendesk-placeholders-reference
    private static readonly ImportDialect Zendesk = Of(PlaceholderDialect.Zendesk, "Zendesk", ["ticket", "current_user", "satisfaction", "organization", "dc"], "{{*}}",
    [
        .. Person("ticket.requester", "customer.name", "name", "first_name", "last_name"),
        .. Person("ticket.assignee", "agent.name", "name", "first_name", "last_name"),
        .. Person("current_user", "agent.name", "name", "first_name", "last_name"),
        ("ticket.id", new("case.id")),
        ("ticket.brand.name", new("shop.name")),
        ("ticket.account", new("shop.name")),
        ("satisfaction.rating_url", new("survey.url")),
    ]);

    // docs.gorgias.com/macros/macro-variables, and "Macro Variables 101" of its help centre; behind orders[0], the
    // customer's last order, stand the members of Shopify's order.
    private static readonly ImportDialect Gorgias = Of(PlaceholderDialect.Gorgias, "Gorgias", ["ticket", "current_user"], "{{*}}",
    [
        .. Person("ticket.customer", "customer.name", "name", "firstname", "lastname"),
        .. Person("ticket.assignee_user", "agent.name", "name", "firstname", "lastname"),
        .. Person("current_user", "agent.name", "name", "firstname", "lastname"),
        ("ticket.id", new("case.id")),
        (ShopifyOrder + ".name", new("order.number")),
        (ShopifyOrder + ".order_number", new("order.number")),
        (ShopifyOrder + ".created_at", new("order.placedOn")),
        (ShopifyOrder + ".total_price", new("order.total")),
        (ShopifyOrder + ".refunds[0].processed_at", new("refund.sentOn")),
        (ShopifyOrder + ".line_items[0].name", new("order.items[0].name")),
        (ShopifyOrder + ".line_items[0].title", new("order.items[0].name")),
        (ShopifyOrder + ".line_items[0].quantity", new("order.items[0].quantity")),
        (ShopifyOrder + ".line_items[0].sku", new("order.items[0].sku")),
        (ShopifyOrder + ".line_items[0].price", new("order.items[0].price")),
    ]);

    // "Understanding dynamic content and placeholders" of Freshdesk's support pages.
    private static readonly ImportDialect Freshdesk = Of(PlaceholderDialect.Freshdesk, "Freshdesk", ["ticket", "helpdesk_name"], "{{*}}",
    [
        .. Person("ticket.requester", "customer.name", "name", "firstname", "lastname"),
        ("ticket.id", new("case.id")),
        ("ticket.agent.name", new("agent.name")),
        ("ticket.portal_name", new("shop.name")),
        ("helpdesk_name", new("shop.name")),
    ]);

    // help.front.com/en/articles/2306
    private static readonly ImportDialect Front = Of(PlaceholderDialect.Front, "Front", ["recipient", "user", "conversation", "message", "account"], "{{*}}",
    [
        .. Person("recipient", "customer.name", "name", "first_name", "last_name"),
        .. Person("user", "agent.name", "name", "first_name", "last_name"),
        ("conversation.ticket_id", new("case.id")),
        ("conversation.id", new("case.id")),
        ("survey", new("survey.url")),
    ]);

    // Chatwoot's drops for contact, agent and conversation; its documented fallback is the subject of chatwoot/chatwoot#8422.
    private static readonly ImportDialect Chatwoot = Of(PlaceholderDialect.Chatwoot, "Chatwoot", ["contact", "conversation", "inbox", "account"], "{{ * }}",
    [
        .. Person("contact", "customer.name", "name", "first_name", "last_name"),
        .. Person("agent", "agent.name", "name", "first_name", "last_name"),
        ("conversation.id", new("case.id")),
    ]);

    // freescout-help-desk/freescout app/Misc/Mail.php; Help Scout writes the same. Names under custom are a house's own.
    private static readonly ImportDialect FreeScout = Of(PlaceholderDialect.FreeScout, "FreeScout", [], "{%*%}",
    [
        .. Person("customer", "customer.name", "fullName", "firstName", "lastName"),
        .. Person("user", "agent.name", "fullName", "firstName", "lastName"),
        ("conversation.number", new("case.id")),
        ("mailbox.name", new("shop.name")),
    ]);

    // zammad/zammad-admin-documentation system/variables/ticket.rst and current-user.rst; fullname is in its page on webhooks
    private static readonly ImportDialect Zammad = Of(PlaceholderDialect.Zammad, "Zammad", [], "#{*}",
    [
        .. Person("ticket.customer", "customer.name", "fullname", "firstname", "lastname"),
        .. Person("ticket.owner", "agent.name", "fullname", "firstname", "lastname"),
        .. Person("user", "agent.name", "fullname", "firstname", "lastname"),
        ("ticket.number", new("case.id")),
        ("ticket.id", new("case.id")),
    ]);

    // Beside the words that every reply reads in brackets: an importer may say that the whole name is more than was asked for.
    private static readonly ImportDialect Brackets = Of(PlaceholderDialect.Brackets, "brackets", [], "[*]",
    [
        ("first name", Customer(NamePart.First)),
        ("customer first name", Customer(NamePart.First)),
        ("customer's first name", Customer(NamePart.First)),
        ("last name", Customer(NamePart.Last)),
        ("customer last name", Customer(NamePart.Last)),
        ("agent first name", new("agent.name", NamePart.First)),
    ]);

    /// <summary>The dialects in the order in which the first of equals is taken for the one of a text.</summary>
    public static ImmutableArray<ImportDialect> All { get; } = [Zendesk, Gorgias, Freshdesk, Front, Chatwoot, FreeScout, Zammad, EDesk, Brackets];

    /// <summary>The dialects whose placeholders look like Liquid.</summary>
    public static ImmutableArray<ImportDialect> InBraces { get; } = [Zendesk, Gorgias, Freshdesk, Front, Chatwoot];

    public static ImportDialect Find(PlaceholderDialect dialect) => All.First(known => known.Dialect == dialect);

    /// <summary>What a name is in a reply; null where it is nothing. Capitals do not matter, and any item of a list is like the first.</summary>
    public static ImportedName? Find(ImportDialect dialect, string name)
    {
        if (dialect.Names.TryGetValue(name, out var found)) return found;
        if (dialect.Dialect == PlaceholderDialect.FreeScout && name.StartsWith("custom.", StringComparison.OrdinalIgnoreCase)) return new ImportedName("extra" + name["custom".Length..]);
        const string items = ShopifyOrder + ".line_items[";
        if (!name.StartsWith(items, StringComparison.OrdinalIgnoreCase) || name.IndexOf(']', items.Length) is not (> 0 and var close)) return null;
        var index = name[items.Length..close];
        return int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out _) && dialect.Names.TryGetValue(items + "0" + name[close..], out var first)
            ? first with { Path = first.Path.Replace("[0]", $"[{index}]", StringComparison.Ordinal) }
            : null;
    }

    private static ImportedName Customer(NamePart part) => new("customer.name", part);

    private static (string, ImportedName)[] Person(string whose, string path, string whole, string first, string last) =>
        [($"{whose}.{whole}", new(path)), ($"{whose}.{first}", new(path, NamePart.First)), ($"{whose}.{last}", new(path, NamePart.Last))];

    private static ImportDialect Of(PlaceholderDialect dialect, string title, string[] roots, string shape, (string Name, ImportedName Target)[] names) =>
        new(dialect, title, roots, shape, names.ToFrozenDictionary(pair => pair.Name, pair => pair.Target, StringComparer.OrdinalIgnoreCase));
}
