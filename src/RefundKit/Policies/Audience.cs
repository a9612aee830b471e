namespace RefundKit.Policies;

/// <summary>Who reads.</summary>
public enum Audience
{
    /// <summary>The customer; never sees an internal limit.</summary>
    Customer,

    /// <summary>Staff.</summary>
    Staff,
}
