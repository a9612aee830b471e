namespace RefundKit.Requests;

/// <summary>What a fact belongs to.</summary>
public enum FactScope
{
    /// <summary>The request as a whole.</summary>
    Request,

    /// <summary>One item; such a fact lives only inside <c>anyItem</c> and <c>everyItem</c>.</summary>
    Item,
}
