namespace RefundKit.Metrics;

/// <summary>How often a duration is taken in one case.</summary>
public enum DurationPairing
{
    /// <summary>Once, from the chosen start to the chosen end.</summary>
    Once,

    /// <summary>
    /// Once per turn: a turn opens with a start event, further start events do not restart it, and the next end event closes it.
    /// </summary>
    EveryTurn,

    /// <summary>The longest turn of the case.</summary>
    LongestTurn,
}
