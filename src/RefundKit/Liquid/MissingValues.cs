namespace RefundKit.Liquid;

/// <summary>
/// What becomes of a name the model has no value for, or null for. Asking about it (<c>if</c>, a comparison, the
/// <c>default</c> filter) is always allowed; the mode is about printing it and working with it.
/// </summary>
internal enum MissingValues
{
    /// <summary>Every missing name is a problem, listed with its place; nothing is to be sent.</summary>
    Strict,

    /// <summary>It prints nothing.</summary>
    Blank,

    /// <summary>It prints its name in brackets, as in <c>[customer.name]</c>.</summary>
    Marker,
}
