namespace RefundKit.Replay;

/// <summary>Whom a change of the terms favours, as far as it is proven.</summary>
public enum ChangeFavour
{
    /// <summary>Nothing is claimed: it is no matter of the customer's terms, or it depends on the order.</summary>
    Unproven,

    /// <summary>Better, or as good, for every request of which all is known: a longer window, a lower fee, an exclusion less.</summary>
    Better,

    /// <summary>Worse, or as bad, for every request of which all is known.</summary>
    Worse,
}
