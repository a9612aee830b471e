namespace RefundKit.Decisions;

/// <summary>How much of a charge on the whole order, shipping or duties, goes back with some of its units.</summary>
internal enum QuoteShare
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>What is left of it once the last unit of the order comes back, and nothing before.</summary>
    WhenWholeOrder,

    /// <summary>The units' share by their gross value; the shares of all units add up to the charge.</summary>
    Proportional,

    /// <summary>What is left of it, whatever comes back.</summary>
    Full,
}
