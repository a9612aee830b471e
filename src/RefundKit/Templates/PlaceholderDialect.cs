namespace RefundKit.Templates;

/// <summary>The ways of writing a placeholder that <see cref="PlaceholderImport"/> reads.</summary>
public enum PlaceholderDialect
{
    /// <summary>Liquid with the names of a reply: what RefundKit renders. Nothing of another house was found.</summary>
    Liquid,

    /// <summary>Words in brackets, <c>[Order Number]</c> or <c>[订单号]</c>.</summary>
    Brackets,

    /// <summary>eDesk: <c>#order_number#</c>.</summary>
    EDesk,

    /// <summary>Zendesk: <c>{{ticket.requester.first_name}}</c>.</summary>
    Zendesk,

    /// <summary>Gorgias: <c>{{ticket.customer.integrations.shopify.orders[0].name}}</c>.</summary>
    Gorgias,

    /// <summary>Freshdesk: <c>{{ticket.requester.firstname}}</c>.</summary>
    Freshdesk,

    /// <summary>Front: <c>{{recipient.first_name}}</c>.</summary>
    Front,

    /// <summary>Chatwoot: <c>{{ contact.first_name || 'there' }}</c>.</summary>
    Chatwoot,

    /// <summary>FreeScout and Help Scout: <c>{%customer.firstName,fallback=there%}</c>.</summary>
    FreeScout,

    /// <summary>Zammad: <c>#{ticket.customer.firstname}</c>.</summary>
    Zammad,
}
