namespace RefundKit.Checks;

/// <summary>The parts of a policy that tests can exercise.</summary>
public enum PolicyPartKind
{
    /// <summary>A rule: exercised where it matches.</summary>
    Rule,

    /// <summary>A return window: exercised where it applies to an item, open or closed.</summary>
    Window,

    /// <summary>An exclusion: exercised where it refuses an item, even if the law or another line outweighs it.</summary>
    Exclusion,

    /// <summary>A fee: exercised where it is kept back.</summary>
    Fee,

    /// <summary>A resolution: exercised where it is granted.</summary>
    Resolution,

    /// <summary>A role of the approval: exercised where it must approve.</summary>
    ApprovalRole,
}
