namespace RefundKit.Replay;

/// <summary>Whom a part of a policy is for.</summary>
public enum PolicySection
{
    /// <summary>Which policy it is and what it counts in: id, version, dates, currency, zone, calendar, languages, facts.</summary>
    Identity,

    /// <summary>What binds the customer; it stays with the orders placed while it was in force.</summary>
    Terms,

    /// <summary>How the house works.</summary>
    Operations,

    /// <summary>Reply templates, and the host's own names in them.</summary>
    Templates,

    /// <summary>The texts of the two pages.</summary>
    Texts,

    /// <summary>The policy's own tests.</summary>
    Tests,

    /// <summary>What vendors add.</summary>
    Extensions,
}
