namespace RefundKit.Requests;

/// <summary>The items that <c>anyItem</c> and <c>everyItem</c> go over.</summary>
public enum ItemRange
{
    /// <summary>The lines that come back.</summary>
    Return,

    /// <summary>All lines of the order.</summary>
    Order,
}
