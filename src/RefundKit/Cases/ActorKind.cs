namespace RefundKit.Cases;

/// <summary>What somebody who acts on a case is. The text form is the name in lower case.</summary>
public enum ActorKind
{
    /// <summary>RefundKit, or a program of the host.</summary>
    System,

    /// <summary>A human of the house.</summary>
    Staff,

    /// <summary>The customer.</summary>
    Customer,

    /// <summary>A model that acts on its own. It can never give an approval that the policy asks of a human.</summary>
    Ai,

    /// <summary>The payment gateway.</summary>
    Gateway,

    /// <summary>The carrier.</summary>
    Carrier,

    /// <summary>A marketplace.</summary>
    Marketplace,
}
