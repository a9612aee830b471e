using RefundKit.Requests;

namespace RefundKit.Benchmarks.Rules;

/// <summary>A helpdesk's own ticket, with the few lines that let the rule evaluator read it.</summary>
internal sealed record Ticket(string Text, int? DaysSinceDelivered, decimal Total, string Currency, string Category, int Orders, int Refunds) : IFactSource
{
    public static readonly FactCatalog Facts = new(
    [
        new FactDefinition { Name = "text", Type = FactType.Text, Description = "what the customer wrote" },
        new FactDefinition { Name = "days", Type = FactType.Number, Description = "days since the delivery" },
        new FactDefinition { Name = "total", Type = FactType.Number, Description = "the order's total" },
        new FactDefinition { Name = "currency", Type = FactType.Text, Description = "the order's currency" },
        new FactDefinition { Name = "category", Type = FactType.Text, Description = "the category" },
        new FactDefinition { Name = "orders", Type = FactType.Number, Description = "how many orders" },
        new FactDefinition { Name = "refunds", Type = FactType.Number, Description = "how many refunds before" },
    ]);

    public FactValue Read(FactDefinition fact) => fact.Name switch
    {
        "text" => FactValue.Of(Text),
        "days" => DaysSinceDelivered is { } days ? FactValue.Of(days) : FactValue.Unknown,
        "total" => FactValue.Of(Total),
        "currency" => FactValue.Of(Currency),
        "category" => FactValue.Of(Category),
        "orders" => FactValue.Of(Orders),
        "refunds" => FactValue.Of(Refunds),
        _ => FactValue.Unknown,
    };

    public int CountItems(ItemRange range) => 0;

    public FactValue ReadItem(ItemRange range, int index, FactDefinition fact) => FactValue.Unknown;
}
