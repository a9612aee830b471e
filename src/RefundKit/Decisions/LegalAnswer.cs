using RefundKit.Law;

namespace RefundKit.Decisions;

/// <summary>What the law says to the refusal of one line.</summary>
internal readonly record struct LegalAnswer(LegalRuling Ruling)
{
    /// <summary>The floor it rests on; null where the law is silent, or no country is known.</summary>
    public LegalFloor? Floor { get; init; }

    /// <summary>The floor's own window where it grants; without days while the goods are under way.</summary>
    public WindowResult? Window { get; init; }

    /// <summary>The window that ended last of those that held and are over, with its floor; null for none.</summary>
    public (WindowResult Window, LegalFloor Floor)? Ended { get; init; }

    /// <summary>What is to be done about a doubt.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>What staff should know about the law here; null for nothing.</summary>
    public LegalNote? Note { get; init; }
}
